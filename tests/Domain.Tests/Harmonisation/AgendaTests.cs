using E4Bot.Domain.Harmonisation;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>The ordre du jour: what deserves a look, commission by commission.</summary>
public sealed class AgendaTests
{
    private static readonly int[] Ten = [8, 9, 10, 11, 12, 12, 13, 14, 15, 16];

    /// <summary>The three commissions' notes come from like profiles, told apart enough for no pair to be inverted; commission 2 is six points lower.</summary>
    private static readonly GradedCandidate[] Session = [.. Commission(1, 0), .. Commission(2, -6), .. Commission(3, 0)];

    [Fact]
    public void A_clear_gap_is_on_it_by_mean_and_by_profile()
    {
        var second = Agenda.Of(Session, [], Graded.Rules).Single(one => one.Commission.Number == 2);

        Assert.Equal(10, second.N);
        Assert.Equal(Verdict.ClearGap, Assert.Single(second.Points.OfType<AgendaPoint.MeanGap>()).Finding.Verdict);
        Assert.Equal(Verdict.ClearGap, Assert.Single(second.Points.OfType<AgendaPoint.ProfileGap>()).Finding.Verdict);
    }

    [Fact]
    public void Every_point_is_of_its_own_commission() => Assert.All(Agenda.Of(Session, [], Graded.Rules), one => Assert.All(one.Points, point =>
        Assert.Equal(one.Commission, point switch
        {
            AgendaPoint.Unfinished unfinished => unfinished.Candidates[0].Commission,
            AgendaPoint.MeanGap gap => gap.Gap.Commission,
            AgendaPoint.ProfileGap gap => gap.Gap.Commission,
            AgendaPoint.Inverted inverted => inverted.Pair.Lower.Commission,
            AgendaPoint.FarNote far => far.Neighbours.Graded.Commission,
            _ => throw new InvalidOperationException(),
        })));

    [Fact]
    public void An_inversion_and_a_far_note_are_on_it()
    {
        GradedCandidate[] graded = [.. Enumerable.Range(0, 6).Select(i => Graded.One(i, 1, 14, "2222222")), Graded.One(6, 1, 9, "2222223")];

        var agenda = Assert.Single(Agenda.Of(graded, [], Graded.Rules));

        Assert.Equal(6, agenda.Points.OfType<AgendaPoint.Inverted>().Count());
        Assert.Equal(9, Assert.Single(agenda.Points.OfType<AgendaPoint.FarNote>()).Neighbours.Note);
    }

    [Fact]
    public void Unfinished_sheets_stand_first_and_bring_a_commission_on_that_has_no_note_yet()
    {
        var waiting = Graded.One(77, 9, 0).Candidate;

        var agenda = Agenda.Of(Session, [waiting, Graded.One(78, 2, 0).Candidate], Graded.Rules);

        Assert.Equal([waiting], Assert.IsType<AgendaPoint.Unfinished>(Assert.Single(agenda.Single(one => one.Commission.Number == 9).Points)).Candidates);
        Assert.IsType<AgendaPoint.Unfinished>(agenda.Single(one => one.Commission.Number == 2).Points[0]);
    }

    [Fact]
    public void Where_the_most_is_to_be_believed_comes_first_and_else_it_goes_by_number()
    {
        Assert.Equal(2, Agenda.Of(Session, [], Graded.Rules)[0].Commission.Number);
        Assert.Equal([1, 2, 3], Agenda.Of(Graded.Commissions(Ten, Ten, Ten), [], Graded.Rules).Select(one => one.Commission.Number));
    }

    [Fact]
    public void Where_nothing_deserves_a_look_nothing_stands() =>
        Assert.All(Agenda.Of([.. Commission(1, 0), .. Commission(3, 0)], [], Graded.Rules), one => Assert.Empty(one.Points));

    [Fact]
    public void Attention_is_the_less_the_fewer_they_are_and_none_where_nothing_is_to_compare()
    {
        var attention = Attention.Among(Graded.Commissions(Ten, [.. Ten.Select(note => note - 6)], [8, 14]), Graded.Rules);

        Assert.True(attention[2].Weight < attention[0].Weight);
        Assert.True(attention[1].Points < 0);
        Assert.Empty(Attention.Among(Graded.Commissions(Ten), Graded.Rules));
        Assert.Empty(Attention.Among(Graded.Commissions([12], [14]), Graded.Rules));
    }

    /// <summary>One more line at « bonne maîtrise » for each candidate, and up to a point more.</summary>
    private static IEnumerable<GradedCandidate> Commission(int number, int severity) => Ten.Select((_, i) => Graded.One(
        (1_000 * number) + i, number, 9 + (i * 7 / 9) + severity, i < 8 ? new string('2', i).PadRight(7, '1')[..7] : new string('3', i - 7).PadRight(7, '2')));
}
