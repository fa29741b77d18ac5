using System.Text.Json;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Wording;

namespace E4Bot.Domain.Tests.Wording;

/// <summary>What is remarked on in the words that a candidate may read, and above all what is not.</summary>
public sealed class WordingReviewTests
{
    private const decimal UsualNote = 12;

    public static TheoryData<string, string, decimal> Remarked => Read("remarked.json", line => (line.Text, line.Concern!, line.Note ?? UsualNote));

    public static TheoryData<string, string, decimal> Unremarked => Read("unremarked.json", line => (line.Text, "", line.Note ?? UsualNote));

    [Theory, MemberData(nameof(Remarked))]
    public void It_is_remarked_on(string text, string concern, decimal note) => Assert.Equal([concern], Of(text, note).Select(remark => remark.Concern.ToString()).Distinct());

    [Theory, MemberData(nameof(Unremarked))]
    public void It_is_let_pass(string text, string none, decimal note) => Assert.Equal(none, string.Join(" ; ", Of(text, note).Select(remark => $"{remark.Concern} {remark.Excerpt}")));

    [Theory]
    [InlineData("Observations 1", SheetText.Observation1)]
    [InlineData("Observations 2", SheetText.Observation2)]
    [InlineData("Appréciation", SheetText.Appreciation)]
    public void All_three_texts_are_read_and_the_words_are_shown_as_they_were_typed(string which, SheetText where)
    {
        const string Typed = "D'abord, Malgré son Handicap visible, bien.";
        var scene = Given.ACompleteSheet().After(they => which switch
        {
            "Observations 1" => they.First.Observes(OralPartNumber.One, Typed),
            "Observations 2" => they.First.Observes(OralPartNumber.Two, Typed),
            _ => they.First.Appreciates(Typed),
        });

        Assert.Equal(new WordingRemark(WordingConcern.Health, where, "Malgré son Handicap visible, bien"), Assert.Single(Of(scene)));
    }

    [Fact]
    public void A_complete_sheet_of_harmless_words_has_no_remark() => Assert.Empty(Of(Given.ACompleteSheet()));

    [Fact]
    public void The_gravest_stands_first() => Assert.Equal(
        [WordingConcern.Health, WordingConcern.Comparison, WordingConcern.OtherNote],
        Of("Vaut 19/20, mieux que les autres candidats, malgré sa dyslexie.", UsualNote).Select(remark => remark.Concern));

    private static IReadOnlyList<WordingRemark> Of(string text, decimal note)
    {
        var scene = Given.ACompleteSheet(note);
        return Of(scene with { Passage = scene.Passage with { Evaluation = scene.Passage.Evaluation! with { Appreciation = new Shared<string>(text, 1) } } });
    }

    private static IReadOnlyList<WordingRemark> Of(Scene scene) =>
        WordingReview.Of(scene.Passage.Candidate, scene.Passage.Evaluation!, scene.Session, new CandidateNames([scene.Passage.Candidate]));

    private static TheoryData<string, string, decimal> Read(string file, Func<Line, (string, string, decimal)> row) =>
        [.. JsonSerializer.Deserialize<Line[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Wording", file)), JsonSerializerOptions.Web)!.Select(row)];

    private sealed record Line(string Text, string? Concern, decimal? Note);
}
