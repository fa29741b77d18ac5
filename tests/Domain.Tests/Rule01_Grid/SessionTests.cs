using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule01_Grid;

/// <summary>The exam's code and the forms' numbers come with the session; the rest is the circular's.</summary>
public sealed class SessionTests
{
    [Fact]
    public void A_session_of_2023_says_E4_and_annexes_6() =>
        Assert.Equal(("E4", new Annexes("6-1", "6-2", "6-3", "6-4")), (SessionFiles.Of2023.Exam.Code, SessionFiles.Of2023.Annexes));

    [Fact]
    public void A_session_of_2027_says_E5_and_annexes_8() =>
        Assert.Equal(("E5", new Annexes("8-1", "8-2", "8-3", "8-4")), (SessionFiles.Of2027.Exam.Code, SessionFiles.Of2027.Annexes));

    [Theory]
    [MemberData(nameof(Sessions))]
    public void The_exam_has_its_official_title_and_coefficient(string id)
    {
        var exam = Session(id).Exam;

        Assert.Contains($"{exam.Title} - Coefficient {exam.Coefficient}", Circular.Text);
        Assert.Equal(4, exam.Coefficient);
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public void The_parts_have_their_official_headings_and_lengths(string id)
    {
        var session = Session(id);

        Assert.Contains(session.Part1.SheetHeading, Circular.Text);
        Assert.Contains(session.Part2.SheetHeading, Circular.Text);
        Assert.Equal($"Partie 1 : {session.Part1.Title} ({session.Part1.Minutes} minutes maximum)", session.Part1.SheetHeading);
        Assert.Equal($"Partie 2 : {session.Part2.Title} ({session.Part2.Minutes} minutes)", session.Part2.SheetHeading);
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public void The_penalties_have_their_official_words_and_points(string id) =>
        Assert.All(Session(id).Penalties, rule => Assert.Contains($"{rule.Title} ({rule.Points} points de pénalité)", Circular.Text));

    [Theory]
    [MemberData(nameof(Sessions))]
    public void The_optional_exam_has_its_official_title(string id) =>
        Assert.Contains($"EF4 - {Session(id).OptionalExam!.Title}", Circular.Text);

    public static TheoryData<string> Sessions => ["2023", "2027"];

    private static ExamSession Session(string id) => id == "2023" ? SessionFiles.Of2023 : SessionFiles.Of2027;
}
