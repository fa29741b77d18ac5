using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Tests.Walking;

/// <summary>What a tired teacher reads on a phone.</summary>
public sealed class WordingTests
{
    [Fact]
    public void The_summary_says_each_steps_state_first() => Assert.Equal(
        ["À faire · Rendre compte du travail en équipe projet", "À faire · Gérer le patrimoine informatique", "En attente · Répondre aux incidents et aux demandes"],
        Read("one line each", Seat.Second, Step.Summary).Presses.Where(a => a.Word("verb") == Verbs.GoTo).Select(a => a.Word("title")).Take(3));

    [Fact]
    public void Many_missing_levels_are_counted_not_listed() => Assert.Equal(
        ["• Alix EXEMPLE n'a pas encore donné de niveau pour 6\u00A0lignes.", "• Sacha MODÈLE n'a pas encore donné de niveau pour 6\u00A0lignes."],
        Read("one line each", Seat.First, Step.Summary).Runs.Where(r => r.Contains("niveau", StringComparison.Ordinal)));

    [Fact]
    public void Who_asked_for_a_reopening_waits_for_the_other_and_who_did_not_can_ask_too()
    {
        var asked = Read("reopening asked by the first", Seat.First, Step.Reopening);
        var other = Read("reopening asked by the first", Seat.Second, Step.Reopening);

        Assert.Contains("La fiche se rouvrira quand Sacha MODÈLE le demandera aussi.", asked.Runs);
        Assert.DoesNotContain(asked.Presses, a => a.Word("verb") == Verbs.Reopen);
        Assert.Contains(other.Presses, a => a.Word("verb") == Verbs.Reopen);
    }

    [Fact]
    public void A_note_that_the_other_changed_meanwhile_stands_beside_ones_own()
    {
        var view = Stage.View(States.All["complete"], Seat.First, Step.Note) with { Typed = Typed.As(Fields.Note, "9") };
        var card = new ReadCard(Walk.MemberCard.Of(view));

        Assert.Contains("13,25\u00A0/\u00A020", card.Runs);
        Assert.Equal("9", card.Inputs.First(i => i.Word("id") == Fields.Note).Word("value"));
    }

    [Fact]
    public void So_does_a_level()
    {
        var view = Stage.View(States.All["one line each"], Seat.First, Step.Of(Domain.Tests.Scripting.Lines.Assets))
            with
        { Typed = Typed.As(Fields.Level, "NotMastered") };
        var card = new ReadCard(Walk.MemberCard.Of(view));

        Assert.Contains("Bonne maîtrise", card.Runs);
        Assert.Equal("NotMastered", card.Inputs.First().Word("value"));
    }

    [Theory]
    [InlineData("part 1 running", "Partie 1\u00A0: commencée à 10\u00A0h\u00A004, 10\u00A0minutes, fin prévue à 10\u00A0h\u00A014", "Passer à la partie 2")]
    [InlineData("part 1 running, opening corrected", "Partie 1\u00A0: commencée à 10\u00A0h\u00A004, 13\u00A0minutes, fin prévue à 10\u00A0h\u00A017", "Passer à la partie 2")]
    [InlineData("part 1 running, with a third more time", "Partie 1\u00A0: commencée à 10\u00A0h\u00A002, 13\u00A0minutes, fin prévue à 10\u00A0h\u00A015", "Passer à la partie 2")]
    [InlineData("part 2 running", "Partie 2\u00A0: commencée à 10\u00A0h\u00A005, 30\u00A0minutes, fin prévue à 10\u00A0h\u00A035", "Terminer l'oral")]
    [InlineData("open", "Partie 1 (10\u00A0minutes)\u00A0: pas commencée", "Démarrer la partie 1")]
    public void The_clock_says_when_it_began_when_it_ends_and_what_comes_next(string state, string sentence, string button)
    {
        var card = Read(state, Seat.First, Step.Observations);

        Assert.Contains(sentence, card.MarkdownTexts);
        Assert.Contains(card.Presses, a => a.Word("title") == button);
    }

    [Theory]
    [InlineData("complete", "**13,25 → 14 = 14 / 20**")]
    [InlineData("penalties confirmed", "**13,25 → 14 − 10 − 2 = 2 / 20**")]
    [InlineData("penalty claimed", "Si cette pénalité est confirmée\u00A0: 13,25 → 14 − 10 = 4 / 20", "Si elle est écartée\u00A0: 13,25 → 14 = 14 / 20")]
    [InlineData("both penalties claimed", "Si toutes sont confirmées\u00A0: 13,25 → 14 − 10 − 2 = 2 / 20", "Si toutes sont écartées\u00A0: 13,25 → 14 = 14 / 20")]
    public void The_final_note_is_said_as_far_as_it_is_settled(string state, params string[] sums)
    {
        var card = Read(state, Seat.First, Step.Note);

        Assert.Equal(sums.Select(s => s.Replace(" / ", "\u00A0/\u00A0", StringComparison.Ordinal)), card.MarkdownTexts.Where(t => t.Contains('→')));
        Assert.Equal(sums.Length > 1, card.Runs.Any(r => r.StartsWith("Elle n'est pas encore établie", StringComparison.Ordinal)));
    }

    private static ReadCard Read(string state, Seat device, Step step) => new(Stage.Card(States.All[state], device, step));
}
