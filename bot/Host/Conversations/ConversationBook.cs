using BitFaster.Caching.Lru;
using E4Bot.BotFramework;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Conversations;

/// <summary>
/// Every conversation that the bot was heard in, by tenant: written when an activity says something new of it, together with the duties that follow.
/// Where this program alone has the store, what was found nothing new a moment ago is remembered, to save reading it again.
/// </summary>
public sealed class ConversationBook(IRowStore store, StorePlace place, DutySignals signals, TimeProvider time)
{
    private const int MostAttempts = 16;
    private const int MostRemembered = 1024;

    /// <summary>A command of the same machine may have written something else since.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly ConcurrentLru<(string? Tenant, string Conversation), (ConversationReference Where, string? Writer, string? Group, long At)> recent = new(MostRemembered);

    /// <summary>Takes note of what an activity says: where and how to speak, and whether one may.</summary>
    public async ValueTask HearAsync(Activity activity, CancellationToken cancellation)
    {
        if (Heard.In(activity) is not { } heard || IsNothingNew(heard)) return;
        var partition = Keys.Conversations(heard.Where.TenantId);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var page = await ReadAsync(partition, heard, cancellation);
            page.Take(heard);
            if (!await WriteAsync(page, cancellation)) continue;
            if (heard.IsSpoken && page.IsOpen) recent.AddOrUpdate(Name(heard.Where), (heard.Where, heard.Writer, heard.Group, time.GetTimestamp()));
            else recent.Clear();
            return;
        }
        throw new InvalidOperationException("What is kept of a conversation kept changing while an activity was noted. Nothing of it is written.");
    }

    /// <summary>How to speak there now, as the freshest activity said; and the word for why one may not, or null.</summary>
    public async ValueTask<Standing> FindAsync(ConversationReference where, CancellationToken cancellation)
    {
        var partition = Keys.Conversations(where.TenantId);
        if (await store.FindAsync(partition, Keys.Conversation(where.ConversationId), cancellation) is not { } row) return new Standing(where, null, null, null);
        var known = KeptJson.Read<KnownConversation>(row.Body);
        var fresh = known.Where with { ConversationId = where.ConversationId };
        var team = known.Team is { } id && id != known.Where.ConversationId ? await store.FindAsync(partition, Keys.Conversation(id), cancellation) : null;
        var absence = Absence.CodeOf(known.Life.Presence) ?? (team is null ? null : Absence.CodeOf(KeptJson.Read<KnownConversation>(team.Body).Life.Presence));
        return new Standing(fresh, absence, row.Version, team?.Version);
    }

    /// <summary>What kind of conversation it is, and Graph's id of the team whose channel it is, as far as that was heard.</summary>
    public async ValueTask<(ConversationKind Kind, string? Group)> FindGroupAsync(ConversationReference where, CancellationToken cancellation) =>
        await store.FindAsync(Keys.Conversations(where.TenantId), Keys.Conversation(where.ConversationId), cancellation) is { } row && KeptJson.Read<KnownConversation>(row.Body) is var known
            ? (known.Kind, known.Group)
            : (ConversationKind.Unknown, null);

    /// <summary>
    /// Teams refuses every message there. False when something was heard from there since <paramref name="standing"/> was found: it may be true no longer.
    /// </summary>
    public async ValueTask<bool> TurnAwayAsync(Standing standing, Presence presence, CancellationToken cancellation)
    {
        var partition = Keys.Conversations(standing.Where.TenantId);
        var row = await store.FindAsync(partition, Keys.Conversation(standing.Where.ConversationId), cancellation);
        var here = row is null ? Blank(standing.Where) : KeptJson.Read<KnownConversation>(row.Body);
        var affected = presence == Presence.Lost ? here.Where.ConversationId : here.Installation;
        var team = affected == here.Where.ConversationId ? null : await store.FindAsync(partition, Keys.Conversation(affected), cancellation);
        if (row?.Version != standing.Version || (team is not null && team.Version != standing.Team)) return false;
        var page = new ConversationPage(partition, time.GetUtcNow());
        page.Add(affected, affected == here.Where.ConversationId ? row : team);
        page.TurnAway(here, affected, presence);
        if (!await WriteAsync(page, cancellation)) return false;
        recent.Clear();
        return true;
    }

    /// <summary>The person's chat with the bot, and the version of its row; blank while none is known.</summary>
    public async ValueTask<(PersonalChat Chat, RowVersion? Version)> FindChatAsync(string? tenant, string person, CancellationToken cancellation) =>
        await store.FindAsync(Keys.Conversations(tenant), Keys.Chat(person), cancellation) is { } row
            ? (KeptJson.Read<PersonalChat>(row.Body), row.Version)
            : (new PersonalChat(null, IsAwaited: false), null);

    /// <summary>A chat that was opened, to be used again. What its person said of it since is not overwritten: it is the same chat.</summary>
    public async ValueTask KeepChatAsync(ConversationReference chat, string person, CancellationToken cancellation)
    {
        var partition = Keys.Conversations(chat.TenantId);
        var row = await store.FindAsync(partition, Keys.Conversation(chat.ConversationId), cancellation);
        var known = row is null ? Blank(chat) with { Kind = ConversationKind.Personal } : KeptJson.Read<KnownConversation>(row.Body);
        RowChange[] changes =
        [
            new RowChange.Put(Keys.Chat(person), KeptJson.Write(new PersonalChat(chat.ConversationId, IsAwaited: false))),
            .. row is null ? [new RowChange.Insert(Keys.Conversation(chat.ConversationId), KeptJson.Write(known))] : Array.Empty<RowChange>(),
        ];
        await store.CommitAsync(partition, changes, cancellation);
    }

    /// <summary>
    /// The person's chat cannot be opened before the bot is installed for them: what waits for it is taken up again then. False when it was, or they wrote,
    /// since <paramref name="standing"/> was read.
    /// </summary>
    public async ValueTask<bool> AwaitChatAsync(string? tenant, string person, (PersonalChat Chat, RowVersion? Version) standing, CancellationToken cancellation)
    {
        var key = Keys.Chat(person);
        var body = KeptJson.Write(standing.Chat with { IsAwaited = true });
        RowChange change = standing.Version is { } version ? new RowChange.Replace(key, version, body) : new RowChange.Insert(key, body);
        return await store.CommitAsync(Keys.Conversations(tenant), [change], cancellation) is CommitResult.Committed;
    }

    private static KnownConversation Blank(ConversationReference where) => new(
        where with { ConversationId = ConversationId.Base(where.ConversationId) }, ConversationKind.Unknown, null, false, null, ConversationLife.Unheard);

    private static (string? Tenant, string Conversation) Name(ConversationReference where) => (where.TenantId, where.ConversationId);

    private bool IsNothingNew(Heard heard) =>
        !place.IsShared && heard.IsSpoken && recent.TryGet(Name(heard.Where), out var known)
        && (known.Where, known.Writer) == (heard.Where, heard.Writer) && (heard.Group is null || heard.Group == known.Group) && time.GetElapsedTime(known.At) < Remembered;

    private async ValueTask<ConversationPage> ReadAsync(string partition, Heard heard, CancellationToken cancellation)
    {
        string[] ids = [.. heard.Lives.Select(life => life.Conversation).Append(heard.Where.ConversationId).Distinct()];
        var chat = heard.Person?.Id is { } person ? Keys.Chat(person) : null;
        // None needs another's answer: to a store behind a network that is one wait, not one a row.
        var rows = await Task.WhenAll(ids.Select(Keys.Conversation).Concat(chat is null ? [] : [chat]).Select(key => store.FindAsync(partition, key, cancellation).AsTask()));
        var page = new ConversationPage(partition, time.GetUtcNow());
        for (var n = 0; n < ids.Length; n++) page.Add(ids[n], rows[n]);
        if (chat is not null) page.AddChat(rows[^1]);
        return page;
    }

    private async ValueTask<bool> WriteAsync(ConversationPage page, CancellationToken cancellation)
    {
        var changes = page.Changes;
        if (changes.Count == 0) return true;
        if (await store.CommitAsync(page.Partition, changes, cancellation) is not CommitResult.Committed) return false;
        foreach (var duty in page.Duties) signals.Send(new DutyAddress(page.Partition, DutyKeys.Of(duty), duty.Due));
        return true;
    }

    /// <summary>How a conversation stands. <paramref name="Version"/>, <paramref name="Team"/>: of its row and of its team's; null when there is none.</summary>
    public sealed record Standing(ConversationReference Where, string? Absence, RowVersion? Version, RowVersion? Team);
}
