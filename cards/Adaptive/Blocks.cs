using E4Bot.Cards.French;

namespace E4Bot.Cards.Adaptive;

/// <summary>The few kinds of element that every card is written with.</summary>
public static class Blocks
{
    /// <summary>Characters of JSON that one text of others may take; see <see cref="Fit"/>.</summary>
    private const int MostOfText = 8_000;

    public static TextBlock Heading(string text) => new(text) { Style = "heading", Size = "large", Weight = "bolder" };

    /// <summary>Smaller than the card's own heading: a heading without a size of its own is drawn as large.</summary>
    public static TextBlock Section(string text) => new(text) { Style = "heading", Size = "medium", Weight = "bolder", Spacing = "medium" };

    public static TextBlock Line(string text) => new(text) { Spacing = "small" };

    public static TextBlock Subtle(string text) => new(text) { IsSubtle = true, Size = "small", Spacing = "small" };

    /// <summary>What a person typed, as it is.</summary>
    public static RichTextBlock Verbatim(string text) => new([new TextRun(Fit.Excerpt(text, MostOfText))]) { Spacing = "small" };

    /// <summary>A sentence of ours that names people: without markdown, no name needs escaping.</summary>
    public static RichTextBlock Names(string sentence) => Verbatim(Spacing.Of(sentence));

    /// <summary>The same, small: who and what the card is about.</summary>
    public static RichTextBlock SubtleNames(string sentence) =>
        new([new TextRun(Spacing.Of(sentence)) { IsSubtle = true, Size = "small" }]) { Spacing = "none" };

    /// <summary>« <b>label</b> : what a person typed ».</summary>
    public static RichTextBlock Labelled(string label, string text, int most = MostOfText) =>
        new([new TextRun(Spacing.Of($"{label} : ")) { Weight = "bolder" }, new TextRun(Fit.Excerpt(text, most))]) { Spacing = "small" };

    /// <summary>A sentence of ours that must not be missed; said in words, coloured besides.</summary>
    public static Container Notice(string sentence) =>
        new([new RichTextBlock([new TextRun(Spacing.Of(sentence)) { Weight = "bolder" }])]) { Style = "warning", Spacing = "small" };

    /// <summary>A list of ours. Entries that open with a hyphen are official sub-entries.</summary>
    public static TextBlock Bullets(IEnumerable<string> entries) =>
        Line(string.Join('\n', entries.Select(e => e.StartsWith("- ", StringComparison.Ordinal) ? "  " + e : "- " + e)));

    /// <summary>Buttons with long titles, one under the other: side by side, a phone cuts them off.</summary>
    public static Container Stacked(params IReadOnlyList<CardAction> actions) =>
        new([.. actions.Select((action, i) => new ActionSet([action]) { Spacing = i == 0 ? "medium" : "small" })]);

    public static ActionSet Actions(params IReadOnlyList<CardAction> actions) => new(actions) { Spacing = "medium" };
}
