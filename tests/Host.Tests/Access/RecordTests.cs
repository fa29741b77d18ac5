using System.IO.Compression;
using System.Text;
using System.Text.Json;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Access;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Host.Tests.Transmitting;
using E4Bot.Pdf.Tests.Reading;
using Lines = E4Bot.Domain.Tests.Scripting.Lines;

namespace E4Bot.Host.Tests.Access;

/// <summary>What a candidate may have on a claim: all of theirs, and nobody else's.</summary>
public sealed class RecordTests
{
    private const string OwnSecret = "zqxmienne";
    private const string OthersSecret = "zqxautrui";
    private const string ObjectId = "00000000-0000-4000-8000-00000zqxoid0";
    private const string TeamsId = "29:zqxteams";
    private const string Activity = "zqxactivite";

    private readonly MemoryRowStore store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_holds_what_each_member_gave_and_wrote_every_version_of_the_sheet_and_the_journal()
    {
        await FillAsync();

        var files = await FilesAsync(Jury.Graded);
        var dossier = Words(files["dossier.pdf"]);

        Assert.Equal(
            ["documents/fiche-8-4-v1.pdf", "documents/fiche-8-4-v2.pdf", "documents/grille-8-3-v1.pdf", "documents/grille-8-3-v2.pdf", "donnees.json", "dossier.pdf"],
            files.Keys.Order(StringComparer.Ordinal));
        Assert.Contains($"{OwnSecret}commentaire", dossier, StringComparison.Ordinal);
        Assert.Contains($"{OwnSecret}appreciation", dossier, StringComparison.Ordinal);
        Assert.Contains("Fiche d'appréciation, version 1", dossier, StringComparison.Ordinal);
        Assert.Contains("Fiche d'appréciation, version 2", dossier, StringComparison.Ordinal);
        Assert.Contains("13,25 → 14", dossier, StringComparison.Ordinal);
        Assert.Contains($"14 → 15 / 20, sur la version 1 ; motif : {OwnSecret}jury ; par Maud PRÉALABLE le 18 mai 2027", Teams.Screen.Plain(dossier), StringComparison.Ordinal);
        Assert.Contains("; ne vaut plus", Teams.Screen.Plain(dossier), StringComparison.Ordinal);
        Assert.Contains("a rouvert la fiche, version 2 en cours", dossier, StringComparison.Ordinal);
        Assert.Contains("la présidence a ouvert la fiche, version 1", dossier, StringComparison.Ordinal);
        Assert.Contains("une personne a demandé la fiche, version 1 : accès refusé", Teams.Screen.Plain(dossier), StringComparison.Ordinal);
        Assert.Contains("Alix EXEMPLE", dossier, StringComparison.Ordinal);
        Assert.Contains("À remettre après la publication des résultats", dossier, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(files["donnees.json"]);
        Assert.Equal(2, json.RootElement.GetProperty("sheets").GetArrayLength());
        Assert.Equal(7, json.RootElement.GetProperty("first").GetProperty("levels").GetArrayLength());
    }

    [Fact]
    public async Task Nothing_in_it_is_of_another_candidate_nor_tells_where_staff_is_reached()
    {
        await FillAsync();

        foreach (var (name, content) in await FilesAsync(Jury.Graded))
        {
            var text = name.EndsWith(".pdf", StringComparison.Ordinal) ? Words(content) + Everything(content) : Encoding.UTF8.GetString(content);
            foreach (var secret in new[] { OthersSecret, "Anne-Zoé", "00000000002", ObjectId, TeamsId, Activity, "@exemple.test", "zqxoid" })
                Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task What_was_planted_is_in_the_store()
    {
        await FillAsync();

        var kept = string.Concat((await store.EverythingAsync()).Select(row => row.Key + Encoding.UTF8.GetString(Convert.FromHexString(row.Body))));

        Assert.All([OwnSecret, OthersSecret, ObjectId, TeamsId, Activity, "@exemple.test"], secret => Assert.Contains(secret, kept, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_who_was_never_heard_it_holds_the_inscription()
    {
        await store.RegistersAsync(SessionFiles.Of2027, Jury.Graded);

        var files = await FilesAsync(Jury.Graded);

        Assert.Equal(["donnees.json", "dossier.pdf"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("Aucune évaluation n'a été ouverte.", Words(files["dossier.pdf"]), StringComparison.Ordinal);
        Assert.Contains("Rien n'a été fait.", Words(files["dossier.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_who_is_not_valid_it_holds_the_check_and_its_notice_and_of_who_was_absent_the_outcome()
    {
        await Jury.FillAsync(store);

        var notValid = await FilesAsync(Jury.NotValid);
        var absent = await FilesAsync(Jury.Absent);

        Assert.Contains("documents/notification-8-2-1.pdf", notValid.Keys);
        Assert.Contains("non valide (NV), contrôle 1 du 20 avril 2027", Words(notValid["dossier.pdf"]), StringComparison.Ordinal);
        Assert.Contains("absence ; motif : Constat fictif.", Words(absent["dossier.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_damaged_is_left_out_and_said_to_be()
    {
        await Jury.FillAsync(store);
        await store.PutAsync("2027|Lycée Imaginaire|3", "f/00000000001/001", "[1"u8.ToArray());

        var record = await ReadAsync(Jury.Graded);

        Assert.False(record.IsWhole);
        Assert.Empty(record.Sealed);
        Assert.Contains("est illisible et manque ici", Words((await FilesAsync(Jury.Graded))["dossier.pdf"]), StringComparison.Ordinal);
    }

    /// <summary>Two candidates of one commission, each with words of their own; and what the program knows of who heard them.</summary>
    private async Task FillAsync()
    {
        await store.RegistersAsync(SessionFiles.Of2027, Jury.Graded, Jury.Penalised);
        await store.HearsAsync(Jury.Graded, Heard(OwnSecret));
        await store.HearsAsync(Jury.Penalised, Heard(OthersSecret));
        await store.PutAsync(Keys.People(SessionFiles.Of2027), ObjectId, KeptJson.Write(new Identity(MailAddress.Parse("zqx@exemple.test"), TeamsId)));
        await store.PutAsync(Keys.People(SessionFiles.Of2027), Keys.Phrases(ObjectId), KeptJson.Write(new Domain.Wording.PhraseBook([$"{OthersSecret}phrase"])));
        foreach (var access in new[] { Access(Jury.Graded, AccessOutcome.Opened), Access(Jury.Penalised, AccessOutcome.Opened) })
            await store.PutAsync("2027|Lycée Imaginaire|3", Keys.Of(access), KeptJson.Write(access));
        await store.PutAsync(Keys.Consultations(SessionFiles.Of2027), Keys.Of(Access(Jury.Graded, AccessOutcome.Refused)), KeptJson.Write(Access(Jury.Graded, AccessOutcome.Refused)));
        var entry = new JournalEntry(900, Jury.Now, ObjectId, Seat.First, Hand.Own, Activity, new Change.OwnDeviceUsed(Seat.First));
        await store.PutAsync("2027|Lycée Imaginaire|3", "j/00000000001/c/000900", KeptJson.Write(entry));
        await store.PutAsync("2027|Lycée Imaginaire|3", $"p/00000000001/signet/{ObjectId}", KeptJson.Write(new Bookmark("note", Hand.Own)));
    }

    private static DocumentAccess Access(Candidate candidate, AccessOutcome outcome) =>
        new(Jury.Now, ObjectId, candidate.Number, DocumentKind.Sheet, 1, outcome, outcome == AccessOutcome.Opened ? Standing.President : Standing.Outsider, null);

    private static Scene Heard(string secret) => Given.AnOpenEvaluation()
        .WithEveryLevel(MasteryLevel.GoodMastery)
        .After(they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery, $"{secret}commentaire"))
        .WithEveryAnswer(13.25m)
        .After(they => they.First.Appreciates($"{secret}appreciation"), they => they.First.Signs(), they => they.Second.Signs())
        .After(they => they.President.Decides(15, $"{secret}jury"))
        .After(they => they.President.Reopens($"{secret}motif"), they => they.First.Signs(), they => they.Second.Signs());

    private async Task<AccessRecord> ReadAsync(Candidate candidate)
    {
        var registry = await new Registers(store, SessionFiles.Of2027, TimeProvider.System).ReadAsync(Cancellation);
        return await new AccessRecords(store, SessionFiles.Of2027).ReadAsync(registry, candidate, Cancellation);
    }

    private async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync(Candidate candidate)
    {
        using var file = new MemoryStream();
        await new AccessFile(SessionFiles.Of2027, Sheets.Paris).WriteAsync(await ReadAsync(candidate), file, Jury.Now, Cancellation);
        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, Whole);
    }

    private static byte[] Whole(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var whole = new MemoryStream();
        content.CopyTo(whole);
        return whole.ToArray();
    }

    private static string Words(byte[] pdf)
    {
        using var read = new ReadDocument(pdf);
        return string.Join('\n', read.Words());
    }

    /// <summary>Beside its words: the file as it is, metadata in clear included.</summary>
    private static string Everything(byte[] pdf) => Encoding.Latin1.GetString(pdf) + Encoding.BigEndianUnicode.GetString(pdf);
}
