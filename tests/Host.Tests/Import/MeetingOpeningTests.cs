using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Tests.Import;

/// <summary>An import that moves a candidate meets the opening of their evaluation: one of them comes second, and knows it. No evaluation is ever orphaned.</summary>
public sealed class MeetingOpeningTests() : MeetingTests(new DateTimeOffset(2027, 5, 18, 6, 0, 0, TimeSpan.Zero))
{
    [Fact]
    public async Task An_import_between_an_openings_reading_and_its_commit_stands_and_the_opening_is_held_back()
    {
        await Import(new Given());
        store.Before(passages.Partition(Alix), async () => Assert.True((await Import(Moved())).Stands));

        var opening = await Open();

        Assert.True(opening.WasHeldBack);
        Assert.Null((await passages.ReadAsync(Alix, Cancellation)).Passage.Evaluation);
        Assert.Equal(2, (await registers.ReadAsync(Cancellation)).Find(Alix.Number)!.Commission.Number);
    }

    [Fact]
    public async Task An_opening_between_an_imports_reading_and_its_standing_is_kept_and_the_import_refused_with_its_reason()
    {
        await Import(new Given());
        ExamTurnResult? opening = null;
        store.Before(passages.Partition(Alix), async () => opening = await Open());

        var outcome = await Import(Moved());

        Assert.False(outcome.Stands);
        Assert.Contains(outcome.Report, sentence => Given.Plain(sentence).Contains("l'évaluation a commencé", StringComparison.Ordinal));
        Assert.NotNull(opening!.Passage.Evaluation);
        Assert.Equal(1, (await registers.ReadAsync(Cancellation)).Find(Alix.Number)!.Commission.Number);
    }

    [Fact]
    public async Task Nobody_opens_with_the_members_of_before_once_others_were_named()
    {
        await Import(new Given());
        var replaced = new Given().Person(3, "email", "robin.suppleant@exemple.test").Person(3, "prenom", "Robin").Person(3, "nom", "SUPPLÉANT");
        store.Before(passages.Partition(Alix), async () => Assert.True((await Import(replaced)).Stands));

        Assert.True((await Open()).WasHeldBack);
        Assert.NotNull((await Open()).Passage.Evaluation);
    }

    [Fact]
    public async Task A_claim_of_an_import_that_died_is_forgotten()
    {
        await Import(new Given());
        Assert.True(await new HoldingBack(store, passages, time).TryAsync([Alix], 2, Cancellation));
        Assert.True((await Open()).WasHeldBack);

        time.Advance(Beginning.Claim);

        Assert.NotNull((await Open()).Passage.Evaluation);
    }

    private async Task<ExamTurnResult> Open()
    {
        var registry = await registers.ReadAsync(Cancellation);
        var open = new Command.Open(true, Sample.Teacher, Sample.Professional, ScreenMode.Apart, 0, Finding.There, Finding.There, GoesOnUnchecked: true);
        return await exam.RunAsync(
            Alix,
            registry,
            _ => new ExamAsk(new Actor("camille", Standing.Member, Seat.First), [open]),
            _ => [],
            new TurnSource($"{Guid.NewGuid()}", "ouvrir 1", "19:commission-1"),
            Cancellation);
    }
}
