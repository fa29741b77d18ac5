using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Host.Tests.Sheet;

/// <summary>What a screen reader says of a document, in its order.</summary>
internal static class Spoken
{
    /// <summary>Each text and each figure's words, with plain blanks.</summary>
    public static string[] Words(this ReadDocument read) =>
        [.. read.Root.SelfAndBelow.Select(element => Plain(element.AlternateText ?? element.Text)).Where(words => words.Length > 0)];

    /// <summary>The typed paragraphs of the section under a heading.</summary>
    public static string[] Paragraphs(this ReadDocument read, string heading) =>
        [.. read.Section(heading).All("P").Select(paragraph => paragraph.Text)];

    private static ReadElement Section(this ReadDocument read, string heading) =>
        read.Root.All("Sect").Single(section => Plain(section.Kids[0].Text).StartsWith(heading, StringComparison.Ordinal));

    public static string Plain(string text) => string.Join(' ', text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
