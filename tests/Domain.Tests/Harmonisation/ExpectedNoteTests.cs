using E4Bot.Domain.Harmonisation;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>What the session gave to a profile: never what a note should be.</summary>
public sealed class ExpectedNoteTests
{
    private static readonly GradedCandidate Asked = Graded.One(99, 1, 4, "2222222");

    [Fact]
    public void Five_of_the_same_profile_say_it_by_their_mean() => Assert.Equal(
        new ExpectedNote.OfSameProfile(13.8m, 5),
        For([Graded.One(1, 1, 13, "2222222"), Graded.One(2, 1, 13, "2222222"), Graded.One(3, 2, 14, "2222222"), Graded.One(4, 2, 14, "2222222"), Graded.One(5, 3, 15, "2222222"), Asked]));

    [Fact]
    public void Else_the_mean_level_says_it_in_a_session_of_thirty()
    {
        GradedCandidate[] graded = [.. Enumerable.Range(0, 30).Select(i => Graded.One(i, 1 + (i % 3), 5 + (i % 7), $"111{i % 4}{i % 3}11"))];

        var expected = Assert.IsType<ExpectedNote.OfMeanLevel>(For(graded));

        Assert.Equal(30, expected.N);
        Assert.Equal(Assert.Single(ProfileGaps.Between(graded, Graded.Rules)).Fit!.NoteFor(2), expected.Note);
    }

    [Fact]
    public void Else_those_of_nearly_the_same_profile_say_it() => Assert.Equal(
        new ExpectedNote.OfNearProfiles(13.2m, 5),
        For([Graded.One(1, 1, 13, "2222222"), Graded.One(2, 1, 11, "1222222"), Graded.One(3, 2, 14, "2322222"), Graded.One(4, 2, 13, "2222212"), Graded.One(5, 3, 15, "2222223")]));

    [Fact]
    public void Else_nobody_knows() => Assert.Equal(new ExpectedNote.Unknown(), For([Graded.One(1, 1, 13, "2222222")]));

    private static ExpectedNote For(IReadOnlyList<GradedCandidate> graded) => new SessionProfiles(graded, Graded.Rules).ExpectedFor(Asked);
}
