using System.Text.RegularExpressions;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>
/// Reads which option is ticked: « ▢ SISR » and « ☑ SLAM », in two cells or in one, the box before or behind, ticked, crossed, or taken away; or a cross in
/// the cell beside.
/// </summary>
internal static partial class OptionReader
{
    public static TickedOption Read(HeadingPage heading)
    {
        var words = Words(heading);
        if (words.Count == 0) return TickedOption.None;
        var sisr = Best(words.Where(word => word.IsSisr));
        var slam = Best(words.Where(word => !word.IsSisr));
        // A box taken away ticks only against one that was left; alone in the row, the option's name is the answer.
        if (sisr != BoxState.Ticked && slam != BoxState.Ticked) (sisr, slam) = (Bare(sisr, slam), Bare(slam, sisr));
        return (sisr, slam) switch
        {
            (BoxState.Ticked, BoxState.Ticked) => TickedOption.Both,
            (BoxState.Ticked, _) => TickedOption.Sisr,
            (_, BoxState.Ticked) => TickedOption.Slam,
            _ => TickedOption.None,
        };
    }

    private static BoxState Bare(BoxState own, BoxState other) =>
        (own, other) is (BoxState.None, BoxState.Empty or BoxState.Absent) ? BoxState.Ticked : own;

    private static BoxState Best(IEnumerable<OptionWord> words) => words.Select(word => word.State).DefaultIfEmpty(BoxState.Absent).Max();

    private static List<OptionWord> Words(HeadingPage heading)
    {
        var labels = heading.Labelled(Label.Option).ToList();
        var cells = heading.Cells.Where(cell => OptionName.IsMatch(cell.Text) && !Elsewhere.IsMatch(cell.Text)).ToList();
        var near = cells.Where(cell => labels.Any(label => label.Row == cell.Row)).ToList();
        if (near.Count == 0) near = [.. cells.Where(cell => labels.Any(label => label.Row + 1 == cell.Row))];
        return OptionWords.Of(heading, near.Count > 0 ? near : cells);
    }

    [GeneratedRegex("(?<![\\p{L}\\d-[xXþýüû]])(?:SISR|SLAM)(?![\\p{L}\\d-[xXþýüû]])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    internal static partial Regex OptionName { get; }

    /// <summary>Addresses may hold an option's name, and so may the centre's.</summary>
    [GeneratedRegex("://|www\\.|@|^\\s*(?:centre|nom|etablissement|établissement|adresse)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere { get; }
}

/// <summary>An option's name with its box.</summary>
internal sealed record OptionWord(bool IsSisr, BoxState State);

/// <summary>How a box stands; the later ones outweigh the earlier ones.</summary>
internal enum BoxState
{
    /// <summary>The option is not named at all.</summary>
    Absent,
    Empty,

    /// <summary>The option is named, and has no box.</summary>
    None,
    Ticked,
}
