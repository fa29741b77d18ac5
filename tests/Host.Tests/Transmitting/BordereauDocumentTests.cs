using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Files.Bordereaux;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Host.Tests.Transmitting;

/// <summary>The bordereau on paper.</summary>
public sealed class BordereauDocumentTests
{
    [Fact]
    public async Task Each_result_is_written_as_itself_and_the_jurys_column_is_empty()
    {
        var read = Read(await Jury.BordereauAsync());

        Assert.Equal(["00000000001", "FICTIVE", "Camille", "SISR", "CCF", "3", "13,25", "", "", "14", "", ""], Row(read, "00000000001"));
        Assert.Equal(["00000000002", "ÉTÉ", "Anne-Zoé", "SLAM", "CCF", "3", "13,25", "− 2", "Absence de tableau de synthèse", "12", "", ""], Row(read, "00000000002"));
        Assert.Equal(["00000000003", "ABSENTE", "Lou", "SISR", "CCF", "3", "", "", "", "AB", "absence", ""], Row(read, "00000000003"));
        Assert.Equal(["00000000004", "COURT", "Noé", "SISR", "CCF", "3", "", "", "", "NV", "non valide (NV)", ""], Row(read, "00000000004"));
        Assert.Equal(["00000000005", "DISPENSE", "Ali", "SISR", "CCF", "12", "", "", "", "DI", "dispense", ""], Row(read, "00000000005"));
        Assert.Equal(["00000000006", "FORCE", "Maj", "SISR", "ponctuelle", "12", "", "", "", "0", "zéro (force majeure dûment établie)", ""], Row(read, "00000000006"));
    }

    [Fact]
    public async Task It_says_which_exam_which_centre_when_how_many_of_each_and_who_signs()
    {
        var words = Read(await Jury.BordereauAsync()).Words();

        Assert.Contains(words, word => word.Contains("Épreuve E5 – Support et mise à disposition de services informatiques, session 2027", StringComparison.Ordinal));
        Assert.Contains(words, word => word.EndsWith("Lycée Imaginaire", StringComparison.Ordinal));
        Assert.Contains(words, word => word.EndsWith("11 juin 2027", StringComparison.Ordinal));
        Assert.Contains("La cheffe ou le chef d'établissement", words);
        Assert.Equal(["2", "1", "1", "1", "1", "6"], Row(Read(await Jury.BordereauAsync()), "2"));
        Assert.DoesNotContain(words, word => word.StartsWith("PROVISOIRE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_results_are_outstanding_it_says_that_it_is_provisional()
    {
        var store = await Jury.StoreAsync();
        await store.RegistersAsync(SessionFiles.Of2027, [.. Jury.All, Jury.Somebody("00000000007", "FUTURE", "Zoé", 3)]);

        var bordereau = (await Jury.ReadAsync(store)).Bordereau;

        Assert.Contains("PROVISOIRE : 1 sur 7 personnes candidates sans résultat définitif.", Read(bordereau).Words());
        Assert.Equal(["", "", "", "", "passage non terminé", ""], Row(Read(bordereau), "00000000007")[6..]);
    }

    [Fact]
    public async Task What_the_jury_decided_stands_beside_the_final_note_and_what_is_to_be_confirmed_says_so()
    {
        var store = await Jury.StoreAsync();
        await store.HearsAsync(Jury.Graded, Given.ASealedSheet().After(they => they.President.Decides(16, "Barème aligné.")) is var scene ? scene with { Journal = [scene.Journal[^1]] } : null!);
        var bordereau = (await Jury.ReadAsync(store)).Bordereau;

        Assert.Equal(["13,25", "", "", "14", "", "16"], Row(Read(bordereau), "00000000001")[6..]);
        Assert.Equal("à confirmer", Row(Read(Bordereau.Of(Jury.Centre, bordereau.Lines.Select(line => line with { AwaitsTheJuryAgain = true }))), "00000000002")[^1]);
    }

    [Fact]
    public void Over_several_pages_each_repeats_the_header_and_says_which_of_how_many_it_is()
    {
        var lines = Enumerable.Range(1, 120).Select(n => BordereauLine.Of(Passage.Of(Jury.Somebody($"{n:00000000000}", "FICTIF", $"Candidat {n}", 1)), SessionFiles.Of2027));

        var read = Read(Bordereau.Of(Jury.Centre, lines));

        Assert.True(read.Pages.Count > 3);
        Assert.All(read.Pages.Index(), page => Assert.Contains($"Page {page.Index + 1} / {read.Pages.Count}", Spoken.Plain(page.Item.Text), StringComparison.Ordinal));
        Assert.All(read.Pages.Take(3), page => Assert.Contains("arrêtée par le jury", Spoken.Plain(page.Text), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_bordereau_gives_the_same_bytes() => Assert.Equal(Write(await Jury.BordereauAsync()), Write(await Jury.BordereauAsync()));

    private static byte[] Write(Bordereau bordereau) => BordereauDocument.Of(bordereau, SessionFiles.Of2027, Sheets.Paris, Jury.Now).ToBytes();

    private static ReadDocument Read(Bordereau bordereau) => new(Write(bordereau));

    /// <summary>What stands in a candidate's row, cell after cell.</summary>
    private static string[] Row(ReadDocument read, string number) => read.Root.All("TR")
        .Select(row => row.Kids.Select(cell => Spoken.Plain(string.Concat(cell.SelfAndBelow.Select(element => element.Text)))).ToArray())
        .Single(cells => cells[0] == number);
}
