using E4Bot.Cards.Rehearsal;
using E4Bot.Cards.Tests.Pressing;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Size;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Tests.Scripting.SampleRehearsal;

namespace E4Bot.Cards.Tests.Rehearsing;

/// <summary>A made-up file: read, scored line by line, and never lost.</summary>
public sealed class ScoringCardTests
{
    [Fact]
    public void Every_line_has_the_five_official_levels_and_says_in_French_what_is_missing()
    {
        var card = new ReadCard(ScoringCard.Of(SampleRehearsals.ToScore));

        var sets = card.Inputs.Where(input => input.Type() == "Input.ChoiceSet").ToArray();
        Assert.Equal(7, sets.Length);
        Assert.All(sets, set => Assert.Equal(
            ["Non évaluable", "Non maîtrisé", "Maîtrise partielle", "Bonne maîtrise", "Excellente maîtrise"], set.GetProperty("choices").EnumerateArray().Select(choice => choice.Word("title"))));
        Assert.All(card.Inputs, input => Assert.True(input.GetProperty("isRequired").GetBoolean() && input.Word("errorMessage")!.EndsWith('.')));
        Assert.Contains("(fictif)", card.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_pressed_is_read_as_the_answer_to_what_stood_on_the_card()
    {
        var card = new ReadCard(ScoringCard.Of(SampleRehearsals.Standing));
        var press = Pressed.On(card, card.Presses.Single(action => action.Word("verb") == Verbs.ScoreRehearsal));

        var (file, commission) = (RehearsalInputs.File(press)!, RehearsalInputs.Commission(press)!);
        var answer = RehearsalInputs.Read(press, file, commission, SessionFiles.Of2027.Grid);

        Assert.Equal((A.Key, Commission(1), 11.37m, 2), (answer.File, answer.Commission, answer.Note!.Value.Value, answer.BasedOn));
        Assert.Equal(SampleRehearsals.Standing.Stands!.Levels, answer.Levels);
    }

    [Fact]
    public void What_was_typed_stands_in_the_inputs_and_what_is_kept_beside_it()
    {
        var card = new ReadCard(ScoringCard.Of(SampleRehearsals.Meanwhile));

        Assert.Equal("ExcellentMastery", card.Inputs.Single(input => input.Word("id") == "niveau-patrimoine").Word("value"));
        Assert.Equal("15", card.Inputs.Single(input => input.Word("id") == Fields.Note).Word("value"));
        Assert.Equal(2, card.Runs.Count(run => run.StartsWith("Niveau enregistré", StringComparison.Ordinal) || run.StartsWith("Note enregistrée", StringComparison.Ordinal)));
        Assert.Contains("Maîtrise partielle", card.Runs);
        Assert.Contains("11,37\u00A0/\u00A020", card.Runs);
    }

    [Fact]
    public void The_longest_file_fits_a_card_whatever_was_typed()
    {
        const string Words = "L'été, à l'école : « très bien ». ";
        string[] text = [.. Enumerable.Repeat(string.Concat(Enumerable.Repeat(Words, 9)), RehearsalFile.MostCharacters / (Words.Length * 9) - 2)];
        var file = new RehearsalFile("dossier-a-00000000", "Dossier A", Speciality.Sisr, text, ["Texte."], ["Texte."]);

        Weight.Fits(new ReadCard(ScoringCard.Of(SampleRehearsals.Meanwhile with { File = file, Typed = Typed.As(Fields.Note, new string('"', 50_000)) })), "scoring");
    }
}
