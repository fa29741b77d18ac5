using System.Text.RegularExpressions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>Reads what stands above the table: whose it is, and of which session.</summary>
internal static partial class HeadingReader
{
    public static SynthesisHeading Read(SheetPage page, int tableRow)
    {
        var heading = new HeadingPage(page, tableRow);
        return new SynthesisHeading(
            SessionOf(heading), NameOf(heading), NumberOf(heading), Written(heading, Label.Centre), OptionReader.Read(heading), AddressReader.Read(heading));
    }

    private static string? SessionOf(HeadingPage heading)
    {
        foreach (var cell in heading.Cells)
        {
            var text = new FoldedText(cell.Text);
            if (!SessionWord.IsMatch(text.Folded)) continue;
            if (YearIn(text, SessionYear) is { } year) return year;
            if (heading.Beside(cell) is { } beside && YearIn(new FoldedText(beside.Text), Year) is { } next) return next;
        }

        return null;
    }

    private static string? YearIn(FoldedText text, Regex pattern) =>
        pattern.Match(text.Folded) is { Success: true } match && match.Groups["year"] is var year
            ? text.Written[text.PlaceOf(year.Index)..text.PlaceBehind(year.Index + year.Length)]
            : null;

    /// <summary>« Nom » and « Prénom » may have been parted.</summary>
    private static string? NameOf(HeadingPage heading)
    {
        string[] parts = [.. new[] { Written(heading, Label.Name), Written(heading, Label.FirstName) }.OfType<string>()];
        return parts.Length == 0 ? null : string.Join(' ', parts);
    }

    /// <summary>Without the blanks that people write for legibility; as it stands when it is no candidate number.</summary>
    private static string? NumberOf(HeadingPage heading)
    {
        if (Written(heading, Label.Number) is not { } text) return null;
        return CandidateNumber.TryParse(text, out var number) ? number.Value : text;
    }

    private static string? Written(HeadingPage heading, Label label) =>
        heading.ValueOf(label) is { } value && PageText.OneLine(value.Text) is { Length: > 0 } text ? text : null;

    [GeneratedRegex("(?:^| )sessions?(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex SessionWord { get; }

    [GeneratedRegex("(?:^| )sessions?(?:[^0-9]{0,30}[^0-9a-z])?(?<year>20[0-9]{2}(?: 20[0-9]{2})?)(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SessionYear { get; }

    [GeneratedRegex("^(?:[a-z]+ )?(?<year>20[0-9]{2}(?: 20[0-9]{2})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Year { get; }
}
