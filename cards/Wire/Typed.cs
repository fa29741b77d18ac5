namespace E4Bot.Cards.Wire;

/// <summary>What a person typed in a card whose answer was refused: it comes back in the next card, so nothing is lost.</summary>
public sealed class Typed(Press? press)
{
    public static readonly Typed Nothing = new((Press?)null);

    /// <summary>What was typed in this field, or what stands in the store. Bounded, so that a card never outgrows what Teams takes.</summary>
    public string Or(string field, string stored)
    {
        const int most = 12_000;
        var typed = press?.Text(field);
        return typed is null ? stored : typed.Length <= most ? typed : typed[..most];
    }
}
