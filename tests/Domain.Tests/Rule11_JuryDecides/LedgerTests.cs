using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Transmission;

namespace E4Bot.Domain.Tests.Rule11_JuryDecides;

/// <summary>A change of a note by the jury is a line of the ledger of harmonisation: reason, who decided, the original beside it.</summary>
public sealed class LedgerTests
{
    private static readonly Scene Sealed = Given.ASealedSheet();

    private static readonly Scene Decided = Sealed.After(they => they.President.Decides(15, "Barème aligné."));

    [Fact]
    public void Every_decision_is_a_line_with_what_has_become_of_it()
    {
        var lines = LedgerLine.Of(Decided.After(they => they.President.Decides(13, "Réexamen.")).Passage);

        Assert.Equal([(15, LedgerStanding.Replaced), (13, LedgerStanding.Stands)], lines.Select(line => (line.Decision.Note, line.Standing)));
        Assert.All(lines, line => Assert.Equal((13.25m, 14, Sample.President), (line.Decision.Proposed.Value, line.Decision.FinalNote, line.Decision.By)));
        Assert.Empty(LedgerLine.Of(Sealed.Passage));
    }

    [Fact]
    public void Once_the_sheet_is_reopened_the_last_line_is_to_be_confirmed() => Assert.Equal(
        LedgerStanding.ToBeConfirmed, Assert.Single(LedgerLine.Of(Decided.After(they => they.President.Reopens("Erreur.")).Passage)).Standing);

    [Fact]
    public void It_is_in_the_order_in_which_the_jury_decided_whosever_candidate_it_was()
    {
        var early = Of("2", Decided);
        var late = Of("1", Sealed.Tomorrow().After(they => they.President.Decides(12, "Barème aligné.")));

        Assert.Equal([.. early, .. late], LedgerLine.InOrder([.. late, .. early]));
    }

    [Fact]
    public void The_bordereau_has_the_note_that_counts_and_says_of_one_that_counts_no_more_that_it_is_to_be_confirmed()
    {
        var again = Decided.After(they => they.President.Reopens("Erreur."), they => they.First.Signs(), they => they.Second.Signs());

        Assert.Equal((15, false), Jury(Decided));
        Assert.Equal((null, true), Jury(again));
        Assert.Equal((null, false), Jury(Sealed));
        Assert.Equal(new ExamResult.Graded(14), BordereauLine.Of(Decided.Passage, Decided.Session).Result);
    }

    private static (int? Note, bool AwaitsTheJuryAgain) Jury(Scene scene) =>
        BordereauLine.Of(scene.Passage, scene.Session) is var line ? (line.JuryNote, line.AwaitsTheJuryAgain) : default;

    private static IReadOnlyList<LedgerLine> Of(string number, Scene scene) =>
        LedgerLine.Of(scene.Passage with { Candidate = scene.Passage.Candidate with { Number = CandidateNumber.Parse(number) } });
}
