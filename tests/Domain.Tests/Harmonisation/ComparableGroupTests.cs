using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Like is compared with like.</summary>
public sealed class ComparableGroupTests
{
    private static readonly GradedCandidate[] Mixed =
    [
        Graded.One(1, 2, 10), Graded.One(2, 1, 11), Graded.One(3, 1, 12, speciality: Speciality.Slam), Graded.One(4, 1, 13, form: ExamForm.Ponctuelle),
        Graded.One(5, 1, 14, centre: "Lycée Inventé"), Graded.One(6, 2, 16),
    ];

    [Fact]
    public void Options_forms_and_centres_are_told_apart() => Assert.Equal(
        [
            new(Graded.Centre, Speciality.Sisr, ExamForm.Ccf), new(Graded.Centre, Speciality.Sisr, ExamForm.Ponctuelle), new(Graded.Centre, Speciality.Slam, ExamForm.Ccf),
            new("Lycée Inventé", Speciality.Sisr, ExamForm.Ccf),
        ],
        ComparableGroup.Of(Mixed, withinCentre: true).Select(group => group.Key));

    [Fact]
    public void Centres_are_one_where_that_is_asked() =>
        Assert.Equal([4, 1, 1], ComparableGroup.Of(Mixed, withinCentre: false).Select(group => group.Graded.Count));

    [Fact]
    public void Commissions_stand_by_their_number_with_their_notes()
    {
        var commissions = ComparableGroup.Of(Mixed, withinCentre: true)[0].Commissions(NoteBasis.BeforePenalties);

        Assert.Equal([1, 2], commissions.Select(commission => commission.Commission.Number));
        Assert.Equal([10, 16], commissions[1].Notes);
        Assert.Equal((2, 13m), (commissions[1].N, commissions[1].Mean));
    }
}
