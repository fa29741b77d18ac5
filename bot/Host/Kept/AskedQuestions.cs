using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>Who asked what about notes, append-only; and, for follow-ups, what each asked last.</summary>
public sealed class AskedQuestions(IRowStore store, ExamSession session)
{
    /// <summary>How long « et la 5 ? » is understood by the question before.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromMinutes(20);

    /// <param name="activity">Which message it came by: a repeated one is kept once.</param>
    /// <exception cref="StoreUnavailableException">It could not be kept: the question must not be answered.</exception>
    public async ValueTask KeepAsync(AskedQuestion asked, string activity, CancellationToken cancellation) =>
        await store.CommitAsync(Keys.Consultations(session), [new RowChange.Insert(Keys.Of(asked, activity), KeptJson.Write(asked))], cancellation);

    /// <summary>Null when there was none, or too long ago.</summary>
    public async ValueTask<LastQuestion?> LastAsync(string personId, string conversationId, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await store.FindAsync(Keys.People(session), Keys.LastQuestion(personId, conversationId), cancellation) is not { } row) return null;
        var last = KeptJson.Read<LastQuestion>(row.Body);
        return now - last.At <= Remembered ? last : null;
    }

    public async ValueTask RememberAsync(string personId, string conversationId, LastQuestion last, CancellationToken cancellation) =>
        await store.CommitAsync(Keys.People(session), [new RowChange.Put(Keys.LastQuestion(personId, conversationId), KeptJson.Write(last))], cancellation);
}
