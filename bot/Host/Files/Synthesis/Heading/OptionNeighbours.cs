using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>The boxes in cells of their own: all left of their options' names, or all right.</summary>
internal static class OptionNeighbours
{
    /// <returns>None when no such cell is beside a name, or a lone cross stands between two.</returns>
    public static List<OptionWord> Of(HeadingPage heading, IReadOnlyList<HeadingCell> names)
    {
        if (names.Count == 0 || names.Any(name => OptionReader.OptionName.Count(name.Text) > 1)) return [];
        var left = names.Select(name => Box(heading, name, -1)).ToList();
        var right = names.Select(name => Box(heading, name, 1)).ToList();
        if (left is [BoxState.None, BoxState.Ticked] && right is [BoxState.Ticked, BoxState.None]) return [];
        var boxes = left.Count(state => state != BoxState.None) >= right.Count(state => state != BoxState.None) && left[0] != BoxState.None ? left : right;
        return boxes.All(state => state == BoxState.None) ? [] : [.. names.Select((name, i) => new OptionWord(OptionWords.IsSisr(name.Text), Against(boxes, i)))];
    }

    /// <summary>Where one has a cross beside it, the other's missing box was never there.</summary>
    private static BoxState Against(List<BoxState> boxes, int at) => boxes[at] == BoxState.None ? BoxState.Empty : boxes[at];

    private static BoxState Box(HeadingPage heading, HeadingCell name, int step)
    {
        var row = heading.Cells.Where(cell => cell.Row == name.Row).ToList();
        var at = row.IndexOf(name) + step;
        if (at < 0 || at >= row.Count || OptionReader.OptionName.IsMatch(row[at].Text)) return BoxState.None;
        if (MarkTexts.IsTick(row[at].Text)) return BoxState.Ticked;
        return MarkTexts.MeaningOf(row[at].Text) is null ? BoxState.Empty : BoxState.None;
    }
}
