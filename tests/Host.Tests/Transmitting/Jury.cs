using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Sheet;

namespace E4Bot.Host.Tests.Transmitting;

/// <summary>A centre whose results all stand, one of each kind, and what is handed over of it.</summary>
internal static class Jury
{
    public const string Centre = "Lycée Imaginaire";

    public static readonly DateTimeOffset Now = new(2027, 6, 11, 9, 30, 0, TimeSpan.Zero);

    public static readonly Candidate Graded = Somebody("00000000001", "FICTIVE", "Camille", 3);
    public static readonly Candidate Penalised = Somebody("00000000002", "ÉTÉ", "Anne-Zoé", 3) with { Speciality = Speciality.Slam };
    public static readonly Candidate Absent = Somebody("00000000003", "ABSENTE", "Lou", 3);
    public static readonly Candidate NotValid = Somebody("00000000004", "COURT", "Noé", 3);
    public static readonly Candidate Dispensed = Somebody("00000000005", "DISPENSE", "Ali", 12);
    public static readonly Candidate ForceMajeure = Somebody("00000000006", "FORCE", "Maj", 12) with { Form = ExamForm.Ponctuelle };

    public static readonly Candidate[] All = [Graded, Penalised, Absent, NotValid, Dispensed, ForceMajeure];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<IRowStore> StoreAsync()
    {
        var store = new MemoryRowStore();
        await FillAsync(store);
        return store;
    }

    public static async Task FillAsync(IRowStore store)
    {
        await store.RegistersAsync(SessionFiles.Of2027, All);
        await store.HearsAsync(Graded, Given.ASealedSheet());
        await store.HearsAsync(Penalised, APenalisedSheet());
        await store.HearsAsync(Absent, Given.ARegisteredCandidate().After(they => they.Administrator.Records(OutcomeKind.Absent)));
        await store.HearsAsync(NotValid, Given.ARegisteredCandidate().AtTheCheck().After(they => they.Team.Checks(SampleFile.TooShort)));
        await store.HearsAsync(Dispensed, Given.ARegisteredCandidate().After(they => they.Administrator.Records(OutcomeKind.Dispensed)));
        await store.HearsAsync(ForceMajeure, Given.ARegisteredCandidate(ExamForm.Ponctuelle).After(they => they.Administrator.Records(OutcomeKind.ForceMajeureZero)));
    }

    public static Scene APenalisedSheet() => Given.ACompleteSheet().After(
        they => they.First.Claims(PenaltyKind.MissingSynthesisTable, "Constat fictif."),
        they => they.Second.Confirms(PenaltyKind.MissingSynthesisTable),
        they => they.First.Signs(),
        they => they.Second.Signs());

    public static async Task<Transmission> ReadAsync(IRowStore store, string centre = Centre)
    {
        var registry = await new Registers(store, SessionFiles.Of2027, TimeProvider.System).ReadAsync(Cancellation);
        return await new Transmissions(store, SessionFiles.Of2027).ReadAsync(registry, centre, Cancellation);
    }

    public static async Task<Bordereau> BordereauAsync() => (await ReadAsync(await StoreAsync())).Bordereau;

    public static async Task<byte[]> PackAsync(IRowStore? store = null)
    {
        using var file = new MemoryStream();
        await new Pack(SessionFiles.Of2027, Sheets.Paris).WriteAsync(await ReadAsync(store ?? await StoreAsync()), file, Now, _ => { }, Cancellation);
        return file.ToArray();
    }

    public static async Task<PackVerdict> CheckAsync(byte[] pack)
    {
        using var file = new MemoryStream(pack);
        return await PackCheck.RunAsync(file, Cancellation);
    }

    public static Candidate Somebody(string number, string last, string first, int commission) => FilledStore.Candidate(number, Centre, commission) with { LastName = last, FirstName = first };
}
