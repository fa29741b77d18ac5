using E4Bot.BotFramework;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Conversations;

/// <summary>The rows that one activity bears on, as they were read; and what it makes of them: one commit.</summary>
internal sealed class ConversationPage(string partition, DateTimeOffset now)
{
    /// <summary>A message under way when the bot came back may be refused after the first pass; it lasts less than this.</summary>
    private static readonly TimeSpan SecondPass = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, (Row? Row, KnownConversation? Before, KnownConversation? After)> conversations = new(StringComparer.Ordinal);
    private readonly List<Duty> duties = [];
    private Row? chat;
    private (string Person, PersonalChat Chat)? chatNow;

    public string Partition => partition;

    public IReadOnlyList<Duty> Duties => duties;

    public bool IsOpen => conversations.Values.All(known => known.After?.Life.IsOpen != false);

    /// <summary>Empty when everything stands as it should.</summary>
    public IReadOnlyList<RowChange> Changes
    {
        get
        {
            List<RowChange> changes = [];
            foreach (var (id, (row, before, after)) in conversations)
                if (after is not null && after != before) changes.Add(Write(Keys.Conversation(id), row, KeptJson.Write(after)));
            if (chatNow is { } known) changes.Add(Write(Keys.Chat(known.Person), chat, KeptJson.Write(known.Chat)));
            changes.AddRange(duties.Select(duty => DutyRows.Ask(duty, now)));
            return changes;
        }
    }

    public void Add(string id, Row? row)
    {
        var known = row is null ? null : KeptJson.Read<KnownConversation>(row.Body);
        conversations[id] = (row, known, known);
    }

    public void AddChat(Row? row) => chat = row;

    public void Take(Heard heard)
    {
        Set(heard.Where.ConversationId, Refreshed(conversations[heard.Where.ConversationId].Before, heard));
        // What waits for the team's id is taken up once it is heard.
        var returns = TakeChat(heard) | conversations[heard.Where.ConversationId] is { Before.Group: null, After.Group: not null };
        foreach (var (id, happened) in heard.Lives)
        {
            var standing = conversations[id].After ?? Elsewhere(heard, id);
            var step = standing.Life.After(happened);
            returns |= step.Returns;
            if (step.Life != standing.Life) Set(id, standing with { Life = step.Life });
            if (step.Greets) duties.Add(new Duty { Kind = DutyKind.Greet, Due = DateTimeOffset.MinValue, Where = heard.Where, Conversation = heard.Kind });
        }
        if (returns) duties.AddRange([TakingUp(1, DateTimeOffset.MinValue), TakingUp(2, now + SecondPass)]);
    }

    public void TurnAway(KnownConversation here, string affected, Presence presence)
    {
        var standing = conversations[affected].After ?? here with { Where = here.Where with { ConversationId = affected }, Life = ConversationLife.Unheard };
        Set(affected, standing with { Life = standing.Life.After(new ConversationEvent.TurnedAway(presence)).Life });
    }

    private static KnownConversation Refreshed(KnownConversation? standing, Heard heard) => new(
        heard.Where,
        heard.Kind == ConversationKind.Unknown ? standing?.Kind ?? heard.Kind : heard.Kind,
        heard.Team ?? standing?.Team,
        heard.HasOwnRoster || standing?.HasOwnRoster == true,
        heard.Person?.AadObjectId ?? standing?.PersonObjectId,
        standing?.Life ?? ConversationLife.Unheard)
    { Group = heard.Group ?? standing?.Group };

    /// <summary>The team of a channel, or another channel of it.</summary>
    private static KnownConversation Elsewhere(Heard heard, string id) =>
        new(heard.Where with { ConversationId = id }, heard.Kind, heard.Team, HasOwnRoster: false, null, ConversationLife.Unheard);

    /// <summary>Whose chat it is, only they say by speaking in it. True when something waited for it.</summary>
    private bool TakeChat(Heard heard)
    {
        if (heard.Person?.Id is not { } person) return false;
        var standing = chat is null ? null : KeptJson.Read<PersonalChat>(chat.Body);
        var said = new PersonalChat(heard.Writer is null ? standing?.ConversationId : heard.Where.ConversationId, IsAwaited: false);
        if (said != standing) chatNow = (person, said);
        return standing?.IsAwaited == true && !heard.Lives.Any(life => life.Event is ConversationEvent.Uninstalled);
    }

    private static Duty TakingUp(int pass, DateTimeOffset due) => new() { Kind = DutyKind.TakeUpAgain, Version = pass, Due = due };

    private void Set(string id, KnownConversation after) => conversations[id] = (conversations[id].Row, conversations[id].Before, after);

    private static RowChange Write(string key, Row? row, byte[] body) =>
        row is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, row.Version, body);
}
