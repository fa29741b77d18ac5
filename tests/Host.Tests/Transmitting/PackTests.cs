using System.IO.Compression;
using System.Text;
using System.Text.Json;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Sheet;

namespace E4Bot.Host.Tests.Transmitting;

/// <summary>What the jury receives: everything, under names that a secretary can sort, and only once everybody's result stands.</summary>
public sealed class PackTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_holds_the_bordereau_each_ones_grid_and_sheet_the_ground_of_the_NV_and_the_two_lists()
    {
        using var zip = new ZipArchive(new MemoryStream(await Jury.PackAsync()));

        Assert.Equal(
            [
                "LISEZMOI.txt",
                "bordereau_lycee-imaginaire.pdf",
                "bordereau_lycee-imaginaire.xlsx",
                "commission-03/00000000001_FICTIVE-Camille_grille-8-3.pdf",
                "commission-03/00000000001_FICTIVE-Camille_fiche-8-4.pdf",
                "commission-03/00000000002_ETE-Anne-zoe_grille-8-3.pdf",
                "commission-03/00000000002_ETE-Anne-zoe_fiche-8-4.pdf",
                "commission-03/00000000004_COURT-Noe_notification-nv-8-2.pdf",
                "manifeste.json",
                "SHA256SUMS",
            ],
            zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public async Task Its_documents_are_those_of_the_sealed_evaluation()
    {
        var store = await Jury.StoreAsync();
        var sealedAs = (await new Kept.Passages(store, SessionFiles.Of2027).ReadSealedAsync(Jury.Graded, 1, Cancellation))!;

        var pack = await Jury.PackAsync(store);

        Assert.Equal(GridDocument.Of(sealedAs, SessionFiles.Of2027, Sheets.Paris).ToBytes(), Entry(pack, "commission-03/00000000001_FICTIVE-Camille_grille-8-3.pdf"));
        Assert.Equal(SheetDocument.Of(sealedAs.Sheet, SessionFiles.Of2027, Sheets.Paris).ToBytes(), Entry(pack, "commission-03/00000000001_FICTIVE-Camille_fiche-8-4.pdf"));
    }

    [Fact]
    public async Task Its_manifest_says_which_session_centre_moment_and_program_and_how_many_of_each_result()
    {
        using var manifest = JsonDocument.Parse(Entry(await Jury.PackAsync(), "manifeste.json"));
        var root = manifest.RootElement;

        Assert.Equal(("2027", "E5", "Lycée Imaginaire", 6), (root.GetProperty("session").GetString(), root.GetProperty("exam").GetString(), root.GetProperty("centre").GetString(), root.GetProperty("candidates").GetInt32()));
        Assert.Equal(Jury.Now, root.GetProperty("at").GetDateTimeOffset());
        Assert.StartsWith("E4Bot ", root.GetProperty("program").GetString(), StringComparison.Ordinal);
        Assert.Equal([2, 1, 1, 1, 1, 6], root.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("count").GetInt32()));
        Assert.Equal(8, root.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public async Task Its_sums_are_a_list_that_sha256sum_reads() => Assert.All(
        Encoding.ASCII.GetString(Entry(await Jury.PackAsync(), "SHA256SUMS")).TrimEnd('\n').Split('\n'),
        line => Assert.Matches("^[0-9a-f]{64}  [A-Za-z0-9._/-]+$", line));

    [Fact]
    public async Task The_same_data_at_the_same_moment_give_the_same_bytes_and_no_file_bears_a_date()
    {
        var pack = await Jury.PackAsync();

        Assert.Equal(pack, await Jury.PackAsync());
        using var zip = new ZipArchive(new MemoryStream(pack));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public async Task It_is_not_made_while_a_result_is_outstanding()
    {
        var store = await Jury.StoreAsync();
        await store.HearsAsync(Jury.Graded, Given.ASealedSheet() is var scene ? scene with { Journal = [new Change.Reopened(2, "Erreur fictive.")] } : null!);

        var transmission = await Jury.ReadAsync(store);

        Assert.Equal(new Outstanding.Reopened(2), Assert.Single(transmission.Bordereau.Unsettled).Outstanding);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Jury.PackAsync(store));
    }

    [Theory]
    [InlineData("f/00000000001/001", "{}")]
    [InlineData("f/00000000001/001", "[1")]
    [InlineData("p/00000000001/etat", "[1")]
    public async Task What_is_damaged_is_outstanding_and_the_others_are_not(string key, string body)
    {
        var store = await Jury.StoreAsync();
        await store.PutAsync("2027|Lycée Imaginaire|3", key, Encoding.UTF8.GetBytes(body));

        var unsettled = Assert.Single((await Jury.ReadAsync(store)).Bordereau.Unsettled);

        Assert.Equal((Jury.Graded.Number, new Outstanding.Unreadable()), (unsettled.Candidate.Number, unsettled.Outstanding));
    }

    [Fact]
    public async Task A_sealed_sheet_that_does_not_say_what_the_bordereau_says_is_outstanding()
    {
        var store = await Jury.StoreAsync();
        var sealedAs = (await new Kept.Passages(store, SessionFiles.Of2027).ReadSealedAsync(Jury.Graded, 1, Cancellation))!;
        await store.PutAsync("2027|Lycée Imaginaire|3", "f/00000000001/001", KeptJson.Write(sealedAs with { Sheet = sealedAs.Sheet with { FinalNote = 19 } }));

        Assert.Equal(new Outstanding.Unreadable(), Assert.Single((await Jury.ReadAsync(store)).Bordereau.Unsettled).Outstanding);
    }

    [Fact]
    public async Task Another_centre_has_no_part_in_it()
    {
        var store = await Jury.StoreAsync();
        await store.RegistersAsync(SessionFiles.Of2027, [.. Jury.All, FilledStore.Candidate("00000000009", "Lycée Ailleurs")]);

        Assert.True((await Jury.ReadAsync(store)).Bordereau.IsComplete);
        Assert.Equal("00000000009", Assert.Single((await Jury.ReadAsync(store, "Lycée Ailleurs")).Bordereau.Unsettled).Candidate.Number.Value);
    }

    [Theory]
    [InlineData("../../etc", "..")]
    [InlineData("C:\\Windows", "CON")]
    [InlineData("\u202E\0", "漢字")]
    public async Task Whatever_a_candidate_is_called_their_files_have_plain_names(string last, string first)
    {
        var store = await Jury.StoreAsync();
        var odd = Jury.Somebody("00000000008", last, first, 3);
        await store.RegistersAsync(SessionFiles.Of2027, [.. Jury.All, odd]);
        await store.HearsAsync(odd, Given.ASealedSheet());

        using var zip = new ZipArchive(new MemoryStream(await Jury.PackAsync(store)));

        Assert.All(zip.Entries.Where(entry => entry.FullName.Contains("00000000008", StringComparison.Ordinal)), entry => Assert.Matches("^commission-03/00000000008_[A-Za-z0-9-]+_(grille-8-3|fiche-8-4).pdf$", entry.FullName));
        Assert.IsType<PackVerdict.Intact>(await Jury.CheckAsync(await Jury.PackAsync(store)));
    }

    private static byte[] Entry(byte[] pack, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(pack));
        using var content = zip.GetEntry(name)!.Open();
        using var whole = new MemoryStream();
        content.CopyTo(whole);
        return whole.ToArray();
    }
}
