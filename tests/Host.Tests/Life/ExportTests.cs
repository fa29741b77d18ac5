using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Exporting;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Host.Tests.Store;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Life;

/// <summary>An export is read by people and by other programs, and by nobody else.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Formula = "=cmd|' /C calc'!A0";

    private readonly TemporaryFolder folder = new();
    private readonly MemoryRowStore store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_overview_has_a_line_a_candidate_as_a_French_spreadsheet_reads_it()
    {
        var (first, second) = (FilledStore.Candidate("00000000001"), FilledStore.Candidate("00000000002"));
        await store.RegistersAsync(SessionFiles.Of2027, first, second);
        await store.HearsAsync(first, Penalised());

        await ExportAsync();

        var bytes = await File.ReadAllBytesAsync(Out("candidats.csv"), Cancellation);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal(
            "numero;option;forme;centre;commission;etat;resultat;conformite;version;note_proposee;penalites;note_finale;note_arretee\r\n"
            + "00000000001;SISR;contrôle en cours de formation;Lycée Imaginaire;3;fiche scellée (version 1);12;;1;13,25;2;12;\r\n"
            + "00000000002;SISR;contrôle en cours de formation;Lycée Imaginaire;3;à ouvrir;;;;;;;\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public async Task What_the_jury_decided_stands_in_the_overview_in_the_candidates_file_and_in_the_ledger()
    {
        var (decided, reopened) = (FilledStore.Candidate("00000000001"), FilledStore.Candidate("00000000002"));
        var scene = Penalised().After(they => they.President.Decides(13, "Barème aligné."));
        await store.RegistersAsync(SessionFiles.Of2027, decided, reopened);
        await store.HearsAsync(decided, scene);
        await store.HearsAsync(reopened, scene.After(they => they.President.Reopens("Erreur fictive.")));

        await ExportAsync();

        var overview = await File.ReadAllLinesAsync(Out("candidats.csv"), Cancellation);
        Assert.EndsWith(";13,25;2;12;13", overview[1], StringComparison.Ordinal);
        Assert.EndsWith(";13,25;2;;à confirmer", overview[2], StringComparison.Ordinal);
        Assert.Contains("\"reason\": \"Barème aligné.\"", await File.ReadAllTextAsync(Out("centre-lycee-imaginaire/commission-3/candidat-00000000001.json"), Cancellation), StringComparison.Ordinal);
        using var ledger = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(Out("decisions.xlsx"), isEditable: false);
        var words = ledger.WorkbookPart!.WorksheetParts.Single().Worksheet!.InnerText;
        Assert.All(["00000000001", "00000000002", "Barème aligné.", "en vigueur", "à confirmer"], text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_candidates_file_holds_all_that_is_kept_of_them_and_the_sealed_sheet_stands_beside_it()
    {
        var candidate = FilledStore.Candidate("00000000001");
        await store.RegistersAsync(SessionFiles.Of2027, candidate);
        await store.HearsAsync(candidate, Given.ASealedSheet());

        await ExportAsync();

        var text = await File.ReadAllTextAsync(Out("centre-lycee-imaginaire/commission-3/candidat-00000000001.json"), Cancellation);
        using var json = JsonDocument.Parse(text);
        Assert.Contains("\n  \"state\"", text, StringComparison.Ordinal);
        Assert.Contains(Given.Appreciated, text, StringComparison.Ordinal);
        Assert.Equal(7, json.RootElement.GetProperty("first").GetProperty("levels").GetArrayLength());
        Assert.Equal(7, json.RootElement.GetProperty("second").GetProperty("levels").GetArrayLength());
        Assert.Equal(Given.ASealedSheet().Journal.Count, json.RootElement.GetProperty("journal").GetArrayLength());
        Assert.Equal(Given.Appreciated, Assert.Single(json.RootElement.GetProperty("sheets").EnumerateArray()).GetProperty("sheet").GetProperty("appreciation").GetString());
        var sheet = (await new Kept.Passages(store, SessionFiles.Of2027).ReadSheetAsync(candidate, 1, Cancellation))!;
        Assert.Equal(Sheets.Write(sheet), await File.ReadAllBytesAsync(Out("centre-lycee-imaginaire/commission-3/candidat-00000000001-fiche-v1.pdf"), Cancellation));
    }

    [Fact]
    public async Task Every_table_that_was_attached_is_in_it_the_older_ones_too()
    {
        var candidate = FilledStore.Candidate("00000000001");
        await store.RegistersAsync(SessionFiles.Of2027, candidate);
        await store.HearsAsync(candidate, Given.ASynthesis(Tables.Covering([])).After(they => they.Team.Attaches(Tables.Covering(Tables.Block), "b2")));
        foreach (var (version, sha256) in ((int, string)[])[(1, "a1"), (2, "b2")])
            await store.PutAsync("2027|Lycée Imaginaire|3", Keys.SynthesisTable(candidate.Number, version), KeptJson.Write(new KeptSynthesis(version, sha256, Tables.Covering(Tables.Block))));

        await ExportAsync();

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Out("centre-lycee-imaginaire/commission-3/candidat-00000000001.json"), Cancellation));
        Assert.Equal(["a1", "b2"], json.RootElement.GetProperty("synthesis").EnumerateArray().Select(table => table.GetProperty("sha256").GetString()));
        Assert.Equal(2, json.RootElement.GetProperty("state").GetProperty("synthesis").GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task What_the_commissions_gave_to_the_made_up_files_stands_apart_from_every_candidate()
    {
        await store.RegistersAsync(SessionFiles.Of2027, FilledStore.Candidate("00000000001"));
        var scored = SampleRehearsal.Scored(3, SampleRehearsal.A, "2 1 2 - 3 0 2", 11.37m, revision: 2);
        await store.PutAsync(Keys.Rehearsal(SessionFiles.Of2027), Keys.Scoring(scored.File, scored.Commission), KeptJson.Write(scored));
        await store.PutAsync(Keys.Rehearsal(SessionFiles.Of2027), Keys.Handled("presse"), "{}"u8.ToArray());

        await ExportAsync();

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Out("repetition.json"), Cancellation));
        var kept = Assert.Single(json.RootElement.GetProperty("scorings").EnumerateArray());
        Assert.Equal((11.37m, 2, 7), (kept.GetProperty("note").GetDecimal(), kept.GetProperty("revision").GetInt32(), kept.GetProperty("levels").GetArrayLength()));
        Assert.DoesNotContain("dossier-a", await File.ReadAllTextAsync(Out("centre-lycee-imaginaire/commission-3/candidat-00000000001.json"), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_index_lists_every_other_file_with_its_hash()
    {
        var candidate = FilledStore.Candidate("00000000001");
        await store.RegistersAsync(SessionFiles.Of2027, candidate);
        await store.HearsAsync(candidate, Given.ASealedSheet());

        await ExportAsync();

        var index = KeptJson.Read<ExportIndex>(await File.ReadAllBytesAsync(Out("index.json"), Cancellation));
        Assert.Equal(
            Directory.GetFiles(Out(""), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Out(""), file)).Where(file => file != "index.json").Order(StringComparer.Ordinal),
            index.Files.Select(file => file.Path.Replace('/', Path.DirectorySeparatorChar)).Order(StringComparer.Ordinal));
        foreach (var file in index.Files)
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Out(file.Path), Cancellation))), file.Sha256);
    }

    [Theory]
    [InlineData(Formula)]
    [InlineData("../../../etc")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("C:\\Windows")]
    [InlineData("CON")]
    [InlineData("\0\u202E\uD800")]
    [InlineData("")]
    public async Task Whatever_a_centre_is_called_its_folder_stays_inside_and_its_name_is_no_formula(string centre)
    {
        await store.RegistersAsync(SessionFiles.Of2027, FilledStore.Candidate("00000000001", centre));

        await ExportAsync();

        var own = Assert.Single(Directory.GetDirectories(Out("")));
        Assert.Matches("^centre-[a-z0-9-]+$", Path.GetFileName(own));
        Assert.True(File.Exists(Path.Combine(own, "commission-3", "candidat-00000000001.json")));
        Assert.Equal(Path.GetFileName(Out("")), Assert.Single(Directory.GetFileSystemEntries(folder.File("")).Select(Path.GetFileName)));
        if (centre == Formula) Assert.Contains(";'=cmd|' /C calc'!A0;", await File.ReadAllTextAsync(Out("candidats.csv"), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_come_to_the_same_stand_side_by_side()
    {
        await store.RegistersAsync(SessionFiles.Of2027, FilledStore.Candidate("a1", "Lycée Un"), FilledStore.Candidate("A1", "Lycée Un"), FilledStore.Candidate("2", "lycee un"));

        await ExportAsync();

        Assert.True(File.Exists(Out("centre-lycee-un/commission-3/candidat-a1.json")));
        Assert.True(File.Exists(Out("centre-lycee-un/commission-3/candidat-a1-2.json")));
        Assert.True(File.Exists(Out("centre-lycee-un-2/commission-3/candidat-2.json")));
    }

    [Fact]
    public async Task What_is_damaged_or_nobodys_is_exported_as_it_is()
    {
        await store.RegistersAsync(SessionFiles.Of2027, FilledStore.Candidate("00000000001"));
        await store.PutAsync("2027|Lycée Imaginaire|3", "p/00000000001/etat", [0xFF, 0x00]);
        await store.PutAsync("2027|Lycée Imaginaire|3", "f/00000000001/001", "{}"u8.ToArray());
        await store.PutAsync("2027|Lycée Imaginaire|3", "j/../../x/c/1", "{}"u8.ToArray());
        await store.PutAsync("2027|sans numéro", "f/99999999999/001", "[1"u8.ToArray());

        await ExportAsync();

        Assert.Contains("\"unreadable\": \"/wA=\"", await File.ReadAllTextAsync(Out("centre-lycee-imaginaire/commission-3/candidat-00000000001.json"), Cancellation), StringComparison.Ordinal);
        var overview = await File.ReadAllLinesAsync(Out("candidats.csv"), Cancellation);
        Assert.Contains("00000000001;;;Lycée Imaginaire;3;illisible;;;;;;;", overview);
        Assert.Contains("..;;;Lycée Imaginaire;3;n'est pas inscrit ici;;;;;;;", overview);
        Assert.Contains("99999999999;;;sans numéro;;n'est pas inscrit ici;;;;;;;", overview);
    }

    [Fact]
    public async Task It_is_its_owners_alone_and_fills_no_folder_that_holds_something()
    {
        await store.RegistersAsync(SessionFiles.Of2027, FilledStore.Candidate("00000000001"));
        Directory.CreateDirectory(Out(""));

        await ExportAsync();

        await Assert.ThrowsAsync<UnfitPlaceException>(ExportAsync);
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in Directory.GetFiles(Out(""), "*", SearchOption.AllDirectories)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        foreach (var made in Directory.GetDirectories(Out(""), "*", SearchOption.AllDirectories))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(made));
    }

    private static Scene Penalised() => Given.ACompleteSheet().After(
        they => they.First.Claims(PenaltyKind.MissingSynthesisTable, "Constat fictif."),
        they => they.Second.Confirms(PenaltyKind.MissingSynthesisTable),
        they => they.First.Signs(),
        they => they.Second.Signs());

    private string Out(string path) => path.Length == 0 ? folder.File("out") : Path.Combine(folder.File("out"), path);

    private async Task ExportAsync() =>
        await new Export(store, new Registers(store, SessionFiles.Of2027, TimeProvider.System), SessionFiles.Of2027, Sheets.Paris, new FakeTimeProvider(Copies.Now))
            .RunAsync(Out(""), _ => { }, Cancellation);
}
