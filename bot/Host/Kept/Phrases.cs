using E4Bot.Domain.Sessions;
using E4Bot.Domain.Wording;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>The phrases of each person, kept beside who they are: nobody else's turn reads them.</summary>
public sealed class Phrases(IRowStore store, ExamSession session)
{
    private const int MostAttempts = 16;

    /// <param name="personId">Entra object id.</param>
    public async ValueTask<PhraseBook> ReadAsync(string personId, CancellationToken cancellation) =>
        await store.FindAsync(Keys.People(session), Keys.Phrases(personId), cancellation) is { } row ? KeptJson.Read<PhraseBook>(row.Body) : PhraseBook.Empty;

    /// <summary>Changes the book as it now stands; two devices of one person lose nothing to each other.</summary>
    public async ValueTask<(PhraseBook Book, PhraseProblem? Problem)> ChangeAsync(
        string personId, Func<PhraseBook, (PhraseBook Book, PhraseProblem? Problem)> change, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var row = await store.FindAsync(Keys.People(session), Keys.Phrases(personId), cancellation);
            var before = row is null ? PhraseBook.Empty : KeptJson.Read<PhraseBook>(row.Body);
            var changed = change(before);
            if (changed.Book == before || await WriteAsync(personId, row, changed.Book, cancellation)) return changed;
        }
        throw new InvalidOperationException("A person's phrases kept changing under the turn: it was given up, nothing of it is written.");
    }

    private async ValueTask<bool> WriteAsync(string personId, Row? stands, PhraseBook book, CancellationToken cancellation)
    {
        var (key, body) = (Keys.Phrases(personId), KeptJson.Write(book));
        RowChange change = stands is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, stands.Version, body);
        return await store.CommitAsync(Keys.People(session), [change], cancellation) is CommitResult.Committed;
    }
}
