using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule06_Sheet;

/// <summary>A sheet for every candidate heard, whatever the note, with nothing left empty.</summary>
public sealed class SheetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void A_sheet_is_written_whatever_the_note(int note) =>
        Assert.Equal(note, AppreciationSheet.Of(Given.ASealedSheet(note).Passage)!.FinalNote);

    [Fact]
    public void A_sheet_lacks_the_observations_on_each_part() => Given.AnOpenEvaluation()
        .ThenMissing(new Missing.Observation(OralPartNumber.One))
        .ThenMissing(new Missing.Observation(OralPartNumber.Two));

    [Fact]
    public void A_sheet_lacks_its_appreciation() => Given.AnOpenEvaluation().ThenMissing(new Missing.Appreciation());

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n ")]
    [InlineData("\u200B")]
    [InlineData("\uFEFF \u00AD\u2060")]
    public void A_text_that_is_emptied_is_lacking_again(string emptied) => Given.ACompleteSheet()
        .After(they => they.Second.Observes(OralPartNumber.One, emptied))
        .ThenMissing(new Missing.Observation(OralPartNumber.One));

    [Fact]
    public void A_sealed_sheet_says_all_that_the_form_asks()
    {
        var scene = Given.ASealedSheet();
        var sheet = AppreciationSheet.Of(scene.Passage)!;

        Assert.Equal((Given.Observed1, Given.Observed2, Given.Appreciated), (sheet.Observation1, sheet.Observation2, sheet.Appreciation));
        Assert.Equal((Sample.Teacher, Sample.Professional), (sheet.Member(Seat.First), sheet.Member(Seat.Second)));
        Assert.Equal((14, 1, scene.Now), (sheet.FinalNote, sheet.Version, sheet.SealedAt));
        Assert.Equal(Seats.Both, sheet.Visas.Select(v => v.Seat));
        Assert.Equal(Sample.Candidate(), sheet.Candidate);
    }

    [Theory]
    [MemberData(nameof(NotSealed))]
    public void There_is_no_sheet_before_both_visas(string moment) => Assert.Null(AppreciationSheet.Of(Moment(moment).Passage));

    public static TheoryData<string> NotSealed => ["registered", "open", "complete", "signed by one"];

    private static Scene Moment(string moment) => moment switch
    {
        "registered" => Given.ARegisteredCandidate(),
        "open" => Given.AnOpenEvaluation(),
        "complete" => Given.ACompleteSheet(),
        _ => Given.ASheetSignedByTheFirst(),
    };
}
