using System.Text.RegularExpressions;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>Reads where the portfolio is: the address as written, otherwise where the cell leads when one clicks on it.</summary>
internal static partial class AddressReader
{
    public static PortfolioAddress? Read(HeadingPage heading)
    {
        if (heading.ValueOf(Label.Address) is { } value && PageText.OneLine(value.Text) is { Length: > 0 } text)
            return Link.IsMatch(text) ? new PortfolioAddress(text, IsLink: true) : LinkOf(heading, value.Cell) ?? new PortfolioAddress(text, IsLink: false);
        if (heading.Labelled(Label.Address).Select(cell => LinkOf(heading, cell)).FirstOrDefault(link => link is not null) is { } target) return target;
        return heading.Cells.FirstOrDefault(cell => Alone.IsMatch(cell.Text)) is { } alone ? new PortfolioAddress(PageText.OneLine(alone.Text), IsLink: true) : null;
    }

    private static PortfolioAddress? LinkOf(HeadingPage heading, HeadingCell cell) =>
        heading.LinkAt(cell) is { } link && Alone.IsMatch(link) ? new PortfolioAddress(link, IsLink: true) : null;

    /// <summary>An address, or a name such as « alix.exemple.test/portfolio ».</summary>
    [GeneratedRegex("https?:/|www\\.|(?:^|\\s)[\\w-]+(?:\\.[\\w-]+)*\\.[a-zA-Z]{2,}(?:[/:?#\\s]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link { get; }

    [GeneratedRegex("^\\s*(?:https?:/|www\\.)\\S+\\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Alone { get; }
}
