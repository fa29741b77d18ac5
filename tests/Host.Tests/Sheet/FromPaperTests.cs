using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Grids;
using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Host.Tests.Sheet;

/// <summary>What was entered the day after from paper bears the day of the oral, and says on both forms how it came there.</summary>
public sealed class FromPaperTests
{
    private const string Mark = "Saisie différée d'après papier";

    private static readonly SealedEvaluation Entered = SealedEvaluation.Of(Given.AnEntryFromPaper().FilledTogether()
        .After(they => they.Second.ConfirmsPaper(), they => they.Second.Signs(), they => they.First.Signs()).Passage)!;

    [Fact]
    public void The_sheet_says_so()
    {
        using var read = Sheets.Read(Entered.Sheet);

        Assert.Contains(read.Words(), words => words == "Date : 18 / 05 / 2027");
        Assert.EndsWith($"N° candidat : 00123456789 – {Mark} – Page 1 / 1", read.Pages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_the_grid()
    {
        using var read = new ReadDocument(GridDocument.Of(Entered, SessionFiles.Of2027, Sheets.Paris).ToBytes());

        Assert.Contains(read.Words(), words => words == "Date : 18 / 05 / 2027");
        Assert.All(read.Pages, page => Assert.Contains(Mark, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void One_that_was_entered_as_it_was_held_does_not()
    {
        using var read = Sheets.Read(Sheets.Sealed);

        Assert.DoesNotContain(Mark, read.Pages[0].Text, StringComparison.Ordinal);
    }
}
