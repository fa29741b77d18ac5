using E4Bot.Domain.Evaluations;
using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Host.Tests.Sheet;

/// <summary>Texts of any length are there whole, and the note and the visas close the document together.</summary>
public sealed class LongTextTests
{
    private static readonly AppreciationSheet Longest = Sheets.Saying(Typed("un", 4000), Typed("deux", 4000), Typed("trois", 6000));

    [Fact]
    public void Fourteen_thousand_characters_are_all_there_in_their_order()
    {
        using var read = Sheets.Read(Longest);
        Assert.InRange(read.Pages.Count, 3, 5);
        Assert.Equal(Longest.Observation1.Split('\n'), read.Paragraphs("Partie 1"));
        Assert.Equal(Longest.Observation2.Split('\n'), read.Paragraphs("Partie 2"));
        Assert.Equal(Longest.Appreciation.Split('\n'), read.Paragraphs("Appréciation"));
    }

    [Fact]
    public void Each_further_page_begins_under_the_title_that_goes_on()
    {
        using var read = Sheets.Read(Longest);
        Assert.All(read.Pages.Skip(1), page => Assert.Matches("^(Partie [12] : |Appréciation sur )[^\n]*?\\s\\(suite\\)", page.Text));
        Assert.DoesNotContain(read.Words(), words => words.Contains("(suite)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_sheet_fills_one_page()
    {
        using var read = Sheets.Read(Sheets.Sealed);
        var lastVisa = Assert.Single(read.Pages).Letters.Where(letter => letter.FontSize > 9).Min(letter => letter.StartBaseLine.Y);
        Assert.InRange(lastVisa, Millimetres(15), Millimetres(25));
    }

    [Fact]
    public void Note_and_visas_stand_together_on_the_last_page_with_some_of_the_appreciation()
    {
        for (var length = 100; length < 6000; length += 370)
        {
            using var read = Sheets.Read(Sheets.Saying(Typed("un", 900), Typed("deux", 1100), Typed("trois", length)));
            Assert.All(read.Pages.SkipLast(1), page => Assert.DoesNotContain("NOTE", page.Text, StringComparison.Ordinal));
            AssertConcludes(read);
        }
    }

    [Fact]
    public void Blank_lines_do_not_make_pages()
    {
        using var read = Sheets.Read(Sheets.Saying("a" + new string('\n', 3998) + "b", "c", "d"));
        Assert.Single(read.Pages);
        Assert.Equal(["a", "b"], read.Paragraphs("Partie 1"));
    }

    [Fact]
    public void A_line_for_each_character_is_a_document()
    {
        var lines = string.Join('\n', Enumerable.Repeat("x", 3000));
        using var read = Sheets.Read(Sheets.Saying("a", "b", lines));
        Assert.Equal(3000, read.Paragraphs("Appréciation").Length);
        AssertConcludes(read);
    }

    private static void AssertConcludes(ReadDocument read)
    {
        var last = read.Pages[^1].Text;
        var (appreciation, note, visas) = (Find(last, "Appréciation sur"), Find(last, "NOTE"), Find(last, "Visa des membres"));
        Assert.True(appreciation < note && note < visas && visas < Find(last, "Alix EXEMPLE") && visas < Find(last, "Sacha MODÈLE"));
        Assert.NotEqual("", last[(last.IndexOf("présentées", StringComparison.Ordinal) + "présentées (suite)".Length)..note].Trim());
    }

    private static int Find(string page, string words)
    {
        var at = page.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 ? at : throw new InvalidOperationException($"The last page lacks « {words} ».");
    }

    private static double Millimetres(double length) => length * 72 / 25.4;

    /// <summary>Numbered words in paragraphs of uneven lengths.</summary>
    private static string Typed(string word, int length)
    {
        var words = Enumerable.Range(1, length).Select(number => $"{word}{number}{(number % 37 == 0 ? ".\n" : " ")}");
        return string.Concat(words)[..length].Trim();
    }
}
