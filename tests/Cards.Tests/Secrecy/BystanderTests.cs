using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Secrecy;

/// <summary>Bystanders see that an evaluation is under way and its step; never a level, a note or a text.</summary>
public sealed class BystanderTests
{
    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void The_card_in_the_channel_and_its_notification_tell_nothing(string state)
    {
        var scene = States.All[state];
        var progress = Stage.Progress(scene);

        Assert.Empty(Secrets.In(new ReadCard(BystanderCard.Of(progress, Stage.RefreshFor)).Json, scene));
        Assert.Empty(Secrets.In(BystanderCard.Summary(progress), scene));
    }

    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void What_a_client_that_cannot_show_a_members_card_says_tells_nothing(string state)
    {
        foreach (var view in Stage.Views(States.All[state]))
            Assert.Empty(Secrets.In(new ReadCard(MemberCard.Of(view)).FallbackText, States.All[state]));
    }

    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void What_buttons_carry_tells_nothing(string state)
    {
        foreach (var press in Stage.Views(States.All[state]).SelectMany(view => new ReadCard(MemberCard.Of(view)).Presses))
            Assert.Empty(Secrets.In(press.GetProperty("data").GetRawText(), States.All[state]));
    }

    [Theory]
    [InlineData("à ouvrir", "to open")]
    [InlineData("grille en cours", "one line each")]
    [InlineData("mise en commun", "penalty claimed")]
    [InlineData("à viser", "complete")]
    [InlineData("à viser (1 visa sur 2)", "signed by the first")]
    [InlineData("fiche scellée (version 1)", "sealed")]
    public void The_step_is_said_in_words(string stage, string state) =>
        Assert.Equal(stage, Stage.Progress(States.All[state]).Stage);

    [Fact]
    public void The_notification_names_nobody() =>
        Assert.Equal("Évaluation E5\u00A0: à ouvrir", BystanderCard.Summary(Stage.Progress(Given.ARegisteredCandidate())));

    [Fact]
    public void The_search_for_secrets_finds_them()
    {
        var scene = States.All["one line each"];

        Assert.Equal([States.FirstsComment], Secrets.In($"« {States.FirstsComment} »", scene));
        Assert.Equal(["Bonne maîtrise"], Secrets.In("niveau : Bonne maîtrise", scene));
        Assert.Equal(["13,25"], Secrets.In("13,25 sur 20", States.All["complete"]));
    }
}
