using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Turn;

/// <summary>Puts the member's chosen phrase under what is typed in the field that the button names; whatever else is typed on the card stays.</summary>
public static class Phrasing
{
    /// <summary>Null where no phrase was chosen, or the card has no such field.</summary>
    public static Typed? Add(Press press, MemberView view)
    {
        if (PhraseChoice.In(view.Phrases, press) is not { } phrase || Stored(press.Text("field"), view.Evaluation) is not var (field, stored)) return null;
        var typed = press.Typed.Or(field, stored).TrimEnd();
        return press.Typed.With(field, typed.Length == 0 ? phrase : $"{typed}\n{phrase}");
    }

    private static (string Field, string Stored)? Stored(string? field, Evaluation evaluation) => field switch
    {
        Fields.Observation1 => (field, evaluation.Observation(OralPartNumber.One).Value),
        Fields.Observation2 => (field, evaluation.Observation(OralPartNumber.Two).Value),
        Fields.Appreciation => (field, evaluation.Appreciation.Value),
        _ => null,
    };
}
