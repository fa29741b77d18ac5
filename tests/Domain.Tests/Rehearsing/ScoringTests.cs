using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Tests.Scripting.SampleRehearsal;
using Lines = E4Bot.Domain.Tests.Scripting.Lines;

namespace E4Bot.Domain.Tests.Rehearsing;

/// <summary>A commission's answer to a made-up file: whole, on what it has seen, and its own.</summary>
public sealed class ScoringTests
{
    private static readonly ScoringAnswer Whole = new(A.Key, Commission(1), Levels("2 1 2 - 3 0 2"), new ProposedNote(11.37m), BasedOn: 0);

    private static readonly Scorer Alix = new("alix", "Alix EXEMPLE", [Commission(1)]);

    private static readonly FileScoring Stands = Scored(1, A, "1 1 1 1 1 1 1", 9m, revision: 3);

    private static readonly Dictionary<Type, ScoringDecision> Refused = new()
    {
        [typeof(ScoringRefusal.NotOfTheCommission)] = Decide(null, Whole with { Commission = Commission(2) }),
        [typeof(ScoringRefusal.UnknownFile)] = Decide(null, Whole with { File = "dossier-z" }),
        [typeof(ScoringRefusal.LevelsMissing)] = Decide(null, Whole with { Levels = [] }),
        [typeof(ScoringRefusal.NoteNotReadable)] = Decide(null, Whole with { Note = null }),
        [typeof(ScoringRefusal.ChangedMeanwhile)] = Decide(Stands, Whole with { BasedOn = 2 }),
    };

    [Fact]
    public void Every_no_can_be_met()
    {
        Assert.Equal(typeof(ScoringRefusal).GetNestedTypes().OrderBy(t => t.Name), Refused.Keys.OrderBy(t => t.Name));
        Assert.All(Refused, of => Assert.Equal(of.Key, Assert.IsType<ScoringDecision.Refused>(of.Value).Refusal.GetType()));
    }

    [Fact]
    public void A_first_answer_is_kept_with_who_gave_it_and_when()
    {
        var kept = Accepted(Decide(null, Whole));

        Assert.Equal((A.Key, Commission(1), 11.37m, "alix", "Alix EXEMPLE", Sample.Morning, 1), (kept.File, kept.Commission, kept.Note.Value, kept.PersonId, kept.Name, kept.At, kept.Revision));
        Assert.Equal(Whole.Levels, kept.Levels);
    }

    [Fact]
    public void A_correction_of_what_stands_takes_its_place() => Assert.Equal(4, Accepted(Decide(Stands, Whole with { BasedOn = 3 })).Revision);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(null)]
    public void An_answer_to_anything_but_what_stands_is_refused(int? basedOn) =>
        Assert.Equal(ScoringDecision.Refuse(new ScoringRefusal.ChangedMeanwhile()), Decide(Stands, Whole with { BasedOn = basedOn }));

    [Fact]
    public void Who_says_what_stands_already_changes_nothing_whatever_their_card_showed() =>
        Assert.Same(Stands, Accepted(Decide(Stands, Whole with { Levels = Stands.Levels, Note = Stands.Note, BasedOn = 0 })));

    [Fact]
    public void The_lines_that_are_missing_are_named_and_a_level_that_does_not_exist_is_none()
    {
        ScoringAnswer holed = Whole with { Levels = [.. Whole.Levels.Skip(1).Select(given => given.Line == Lines.Incidents ? given with { Level = (MasteryLevel)7 } : given)] };

        var refused = Assert.IsType<ScoringRefusal.LevelsMissing>(Assert.IsType<ScoringDecision.Refused>(Decide(null, holed)).Refusal);

        Assert.Equal([Lines.Teamwork, Lines.Incidents], refused.Lines);
    }

    [Fact]
    public void Lines_that_are_not_of_the_grid_are_not_kept_and_the_order_is_the_grids()
    {
        var kept = Accepted(Decide(null, Whole with { Levels = [new RetainedLevel(Lines.Unheard, MasteryLevel.GoodMastery), .. Whole.Levels.Reverse()] }));

        Assert.Equal(Whole.Levels, kept.Levels);
    }

    private static ScoringDecision Decide(FileScoring? stands, ScoringAnswer answer) => Scoring.Decide(Material, SessionFiles.Of2027.Grid, stands, answer, Alix, Sample.Morning);

    private static FileScoring Accepted(ScoringDecision decision) => Assert.IsType<ScoringDecision.Accepted>(decision).Scoring;
}
