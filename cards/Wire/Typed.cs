namespace E4Bot.Cards.Wire;

/// <summary>What stands in a card's inputs in place of what is stored: an answer that was refused comes back to its author, so nothing is lost.</summary>
public sealed class Typed
{
    /// <summary>Nothing was typed: inputs show what is stored.</summary>
    public static readonly Typed Nothing = new(_ => null);

    /// <summary>Characters of one input; several of them still make a card that Teams takes.</summary>
    private const int Most = 12_000;

    private readonly Func<string, string?> find;

    private Typed(Func<string, string?> find) => this.find = find;

    public static Typed In(Press press) => new(press.Text);

    public static Typed As(string field, string text) => new(asked => asked == field ? text : null);

    /// <summary>What was typed in this field, or what is stored.</summary>
    public string Or(string field, string stored)
    {
        var typed = find(field);
        return typed is null ? stored : typed.Length <= Most ? typed : typed[..Most];
    }
}
