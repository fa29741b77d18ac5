using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule06_Sheet;

/// <summary>What is sealed for the jury beside the sheet: the profile, and how the note comes about.</summary>
public sealed class SealedGridTests
{
    private static readonly Scene Scene = Given.AnOpenEvaluation().WithEveryLevel(MasteryLevel.ExcellentMastery)
        .After(they => they.First.Gives(Lines.Assets, MasteryLevel.PartialMastery), they => they.Second.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .After(they => they.First.VotesFor(Lines.Assets, MasteryLevel.GoodMastery), they => they.Second.VotesFor(Lines.Assets, MasteryLevel.GoodMastery))
        .After(they => they.First.Claims(PenaltyKind.MissingSynthesisTable, "Pas de tableau."))
        .After(they => they.Second.Confirms(PenaltyKind.MissingSynthesisTable))
        .WithEveryAnswer(13.25m);

    [Fact]
    public void It_holds_the_level_that_counts_on_every_line()
    {
        var grid = SealedEvaluation.Of(Sealed.Passage)!.Grid;

        Assert.Equal(Scene.Session.Grid.Lines.Select(line => line.Id).ToHashSet(), grid.Profile.Select(retained => retained.Line).ToHashSet());
        Assert.Equal(Scene.Session.Grid.Lines.Count, grid.Profile.Count);
        Assert.All(Scene.Session.Grid.Lines, line => Assert.Equal(Sealed.Passage.RetainedOn(line.Id), grid.LevelOn(line.Id)));
        Assert.Equal(MasteryLevel.GoodMastery, grid.LevelOn(Lines.Assets));
    }

    [Fact]
    public void It_holds_the_note_that_was_proposed_and_the_penalties_that_both_confirmed()
    {
        var evaluation = SealedEvaluation.Of(Sealed.Passage)!;

        Assert.Equal(new ProposedNote(13.25m), evaluation.Grid.Proposed);
        Assert.Equal([PenaltyKind.MissingSynthesisTable], evaluation.Grid.Penalties);
        Assert.Equal(12, evaluation.Sheet.FinalNote);
    }

    [Fact]
    public void There_is_none_before_the_seal() => Assert.Null(SealedEvaluation.Of(Scene.Passage));

    private static Scene Sealed => Scene.After(they => they.First.Signs(), they => they.Second.Signs());
}
