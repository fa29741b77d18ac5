using System.Globalization;
using E4Bot.Cards.Adaptive;

namespace E4Bot.Cards.Wire;

/// <summary>What stands in a card's inputs in place of what is stored: an answer that was refused comes back to its author, so nothing is lost.</summary>
public sealed class Typed
{
    /// <summary>Nothing was typed: inputs show what is stored.</summary>
    public static readonly Typed Nothing = new(_ => null);

    private readonly Func<string, string?> find;

    private Typed(Func<string, string?> find) => this.find = find;

    public static Typed In(Press press) => new(press.Text);

    public static Typed As(string field, string text) => new(asked => asked == field ? text : null);

    /// <summary>The same, with another text in this field.</summary>
    public Typed With(string field, string text) => new(asked => asked == field ? text : find(asked));

    /// <summary>What the press itself did not keep: the ground typed when the clock was started, the note typed when a penalty was confirmed.</summary>
    public static Typed UnsavedBy(Press press) => new(field => SavedInputs.Holds(press, field) ? null : press.Text(field));

    /// <summary>What was typed in this field, or what is stored.</summary>
    public string Or(string field, string stored) => find(field) is { } typed ? Readable(Fit.Within(typed, Most(field))) : stored;

    /// <summary>What was chosen in this field, or what is stored; null for neither, and for what the card does not offer.</summary>
    public string? Among(IEnumerable<Choice> offered, string field, string? stored)
    {
        var chosen = find(field) is { Length: > 0 } typed ? typed : stored;
        return offered.Any(c => c.Value == chosen) ? chosen : null;
    }

    /// <summary>The day that was typed in this field, or that is stored, as an input of dates takes it; null for neither, and for what is no day.</summary>
    public string? Day(string field, DateOnly? stored) =>
        find(field) is { Length: > 0 } typed ? Written(OutcomeInputs.ReadDate(typed)) : Written(stored);

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Characters of JSON: every text that may be kept comes back whole, and all of a card's inputs still make a card that Teams takes.</summary>
    private static int Most(string field) => field == Fields.Appreciation ? 12_000 : 8_000;

    /// <summary>What cannot be seen, and so cannot be kept, becomes a mark that can be found and deleted.</summary>
    private static string Readable(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
            ? string.Concat(text.Select(c => char.IsControl(c) && !char.IsWhiteSpace(c) ? '\uFFFD' : c))
            : text;
}
