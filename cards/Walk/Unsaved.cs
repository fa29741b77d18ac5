using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;

namespace E4Bot.Cards.Walk;

/// <summary>
/// Whether a member who leaves a step leaves something typed behind. The step's own card says what is stored, so no input can be forgotten
/// here. An empty box is nothing typed: the other member may have written what it does not show yet.
/// </summary>
public static class Unsaved
{
    public const string Notice = "Ce que vous venez de saisir n'est pas enregistré : enregistrez-le, ou choisissez « Passer sans enregistrer ».";

    /// <param name="view">Of the step that is left, with nothing typed.</param>
    public static bool Holds(MemberView view, Press press) =>
        CardParts.Inputs(MemberCard.Of(view)).Any(input => Plain(press.Text(input.Id!) ?? "") is { Length: > 0 } typed && typed != Plain(Stored(input)));

    private static string Stored(Input input) => input switch
    {
        TextInput text => text.Value ?? "",
        ChoiceInput choice => choice.Value ?? "",
        ToggleInput toggle => toggle.Value,
        DateInput date => date.Value ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    /// <summary>Clients write line ends their own way.</summary>
    private static string Plain(string text) => Texts.Clean(text) ?? text;
}
