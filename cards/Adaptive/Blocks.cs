namespace E4Bot.Cards.Adaptive;

/// <summary>The few kinds of element that every card is written with.</summary>
public static class Blocks
{
    public static TextBlock Heading(string text) => new(text) { Style = "heading", Size = "large", Weight = "bolder" };

    public static TextBlock Section(string text) => new(text) { Style = "heading", Weight = "bolder", Spacing = "medium" };

    public static TextBlock Line(string text) => new(text) { Spacing = "small" };

    public static TextBlock Subtle(string text) => new(text) { IsSubtle = true, Size = "small", Spacing = "none" };

    /// <summary>What a person typed, as it is.</summary>
    public static RichTextBlock Verbatim(string text) => new([new TextRun(text)]) { Spacing = "small" };

    /// <summary>« <b>label</b> : what a person typed ».</summary>
    public static RichTextBlock Labelled(string label, string text) =>
        new([new TextRun(label + "\u00A0: ") { Weight = "bolder" }, new TextRun(text)]) { Spacing = "small" };

    /// <summary>A sentence that must not be missed; said in words, coloured besides.</summary>
    public static Container Notice(string sentence) =>
        new([new RichTextBlock([new TextRun(sentence) { Weight = "bolder" }])]) { Style = "warning", Spacing = "small" };

    /// <summary>A list of ours. Entries that open with a hyphen are official sub-entries.</summary>
    public static TextBlock Bullets(IEnumerable<string> entries) =>
        Line(string.Join('\n', entries.Select(e => e.StartsWith("- ", StringComparison.Ordinal) ? "  " + e : "- " + e)));

    public static ActionSet Actions(params IReadOnlyList<CardAction> actions) => new(actions) { Spacing = "medium" };
}
