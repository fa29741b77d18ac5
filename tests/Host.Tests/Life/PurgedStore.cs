using System.Text;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Purging;
using E4Bot.Host.Store;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Life;

/// <summary>A session to be purged, what stands beside it, and the purge, put together on a store.</summary>
internal static class PurgedStore
{
    public const string ConversationRows = "#conversations|locataire";

    public static readonly ExamSession Session = SessionFiles.Of2027;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Erasure> SurveyAsync(IRowStore store) =>
        await new Survey(store, new Registers(store, Session, TimeProvider.System), Session, new FakeTimeProvider(Copies.Now)).RunAsync("Ali BUREAU", _ => { }, Cancellation);

    public static async Task PurgeAsync(IRowStore store, Erasure found)
    {
        var purge = new Purge(store, store.Marks(), Session);
        await purge.RunAsync(found, _ => { }, Cancellation);
        await purge.EndAsync(Cancellation);
    }

    public static async Task<IRowStore> FilledAsync()
    {
        var store = new MemoryRowStore();
        await store.PutAsync(ConversationRows, "c/une", "{}"u8.ToArray());
        return await FillAsync(store);
    }

    public static async Task<IRowStore> FillAsync(IRowStore store)
    {
        var (first, second, third) = (FilledStore.Candidate("00000000001"), FilledStore.Candidate("00000000002", commission: 4), FilledStore.Candidate("00000000003"));
        await store.RegistersAsync(Session, first, second, third);
        await store.HearsAsync(first, Given.ASealedSheet());
        await store.HearsAsync(second, Given.AnOpenEvaluation());
        await store.PutAsync("2027|Lycée Imaginaire|3", Keys.SynthesisTable(first.Number, 1), "{}"u8.ToArray());
        await store.HearsAsync(third, Given.AFileToBePutRight());
        await store.PutAsync(Keys.People(Session), "objet", "{}"u8.ToArray());
        await store.PutAsync(Keys.People(Session), Keys.Phrases("objet"), "{}"u8.ToArray());
        await store.PutAsync(Keys.Rehearsal(Session), Keys.Scoring(SampleRehearsal.A.Key, first.Commission), "{}"u8.ToArray());
        await store.PutAsync(Keys.Rehearsal(Session), Keys.Handled("000"), "{}"u8.ToArray());
        await store.PutAsync(Keys.Places(Session), "canal", "{}"u8.ToArray());
        for (var n = 0; n < 150; n++) await store.PutAsync("2027|Lycée Imaginaire|3", Keys.Handled($"{n:000}"), "{}"u8.ToArray());
        return store;
    }

    /// <summary>What is of no session, and what is of another.</summary>
    public static async Task OthersAsync(IRowStore store)
    {
        await store.PutAsync(ConversationRows, "c/une", "{}"u8.ToArray());
        await store.PutAsync("2026|Lycée Imaginaire|3", "p/00000000009/etat", Encoding.UTF8.GetBytes("appréciation d'une autre année"));
        await store.PutAsync("20270|Lycée Imaginaire|3", "p/00000000009/etat", "{}"u8.ToArray());
        await store.PutAsync("#registre|2026", "tete", "{}"u8.ToArray());
        await store.PutAsync("#repetition|2026", "r/dossier-a/Lycée Imaginaire|3", "{}"u8.ToArray());
        await store.PutAsync("#personnes|2026", "objet", "{}"u8.ToArray());
    }
}
