using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule06_Sheet;

/// <summary>What people type is kept as they meant it, or refused whole.</summary>
public sealed class TextTests
{
    private static readonly string[] Unreadable =
    [
        "nul\u0000",
        "cloche\u0007",
        "échappement\u001B[31m",
        "effacement\u007F",
        "moitié de paire \uD83D",
        "\uDC69 moitié de paire",
        "paire à l'envers \uDC69\uD83D",
        "une paire et demie \uD83D\uDC69\uDC69",
    ];

    [Theory]
    [InlineData("un\r\ndeux", "un\ndeux")]
    [InlineData("un\rdeux", "un\ndeux")]
    [InlineData("un\u2028deux\u0085trois", "un\ndeux\ntrois")]
    [InlineData("un\tdeux", "un deux")]
    [InlineData("  un  ", "un")]
    [InlineData("\u200Bun\u200Bdeux\uFEFF", "un\u200Bdeux")]
    [InlineData("cœur 👩‍💻 « à »", "cœur 👩‍💻 « à »")]
    [InlineData("<b>**pas du balisage**</b>", "<b>**pas du balisage**</b>")]
    public void A_text_is_kept_with_its_ends_and_lines_made_plain(string typed, string kept) => Given.AnOpenEvaluation()
        .After(they => they.First.Appreciates(typed))
        .ThenEvaluation(e => Assert.Equal(kept, e.Appreciation.Value));

    [Fact]
    public void What_nobody_can_read_on_paper_is_refused() => Assert.All(Unreadable, typed => Given.AnOpenEvaluation()
        .When(they => they.First.Observes(OralPartNumber.One, typed))
        .ThenRefused(new Refusal.TextUnreadable(TextField.Observation)));

    [Fact]
    public void A_text_of_50_000_characters_is_refused_with_the_room_there_is() => Given.AnOpenEvaluation()
        .When(they => they.First.Appreciates(new string('a', 50_000)))
        .ThenRefused(new Refusal.TextTooLong(TextField.Appreciation, 50_000, 6_000));

    [Fact]
    public void A_text_that_fills_the_room_is_kept() => Given.AnOpenEvaluation()
        .After(they => they.First.Observes(OralPartNumber.Two, new string('a', 4_000)))
        .ThenEvaluation(e => Assert.Equal(4_000, e.Observation2.Value.Length));

    [Fact]
    public void A_private_comment_has_its_room_too() => Given.AnOpenEvaluation()
        .When(they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery, new string('a', 2_001)))
        .ThenRefused(new Refusal.TextTooLong(TextField.PrivateComment, 2_001, 2_000));

    [Theory]
    [InlineData(SharedAnswer.Observation1)]
    [InlineData(SharedAnswer.Observation2)]
    [InlineData(SharedAnswer.Appreciation)]
    public void A_text_the_other_wrote_unseen_is_not_overwritten(SharedAnswer answer)
    {
        var before = Given.AnOpenEvaluation();

        before.After(they => Writes(they.First, answer, "Le texte de l'une."))
            .When(they => Writes(they.Second.StillSeeing(before), answer, "Le texte de l'autre."))
            .ThenRefused(new Refusal.ChangedMeanwhile(answer));
    }

    private static Deed Writes(Player player, SharedAnswer answer, string text) => answer switch
    {
        SharedAnswer.Observation1 => player.Observes(OralPartNumber.One, text),
        SharedAnswer.Observation2 => player.Observes(OralPartNumber.Two, text),
        _ => player.Appreciates(text),
    };
}
