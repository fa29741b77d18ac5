using E4Bot.Pdf.Text;

namespace E4Bot.Pdf.Layout;

/// <summary>
/// Fills lines with as many words as they hold; breaks a word only where it is wider than a line. A line keeps the space or the
/// line feed that ends it, and both are drawn as a space: text read back from the page then does not join two words.
/// </summary>
internal sealed class LineFiller(TextFlow flow, double width)
{
    private readonly List<Line> lines = [];
    private int start;
    private int lastBreak;
    private double used;
    private double usedAtBreak;

    public List<Line> Fill()
    {
        for (var index = 0; index < flow.Characters.Length; index++) Take(index);
        if (start < flow.Characters.Length || lines.Count == 0) End(flow.Characters.Length);
        return lines;
    }

    private void Take(int index)
    {
        while (used + flow.Advances[index] > width && index > start && !Hangs(index))
            if (lastBreak > start) End(lastBreak, used - usedAtBreak);
            else End(index);
        used += flow.Advances[index];
        if (flow.Characters[index] == '\n') End(index + 1);
        else if (LineBreaks.MayEndAfter(flow.Characters, index)) (lastBreak, usedAtBreak) = (index + 1, used);
    }

    private void End(int end, double carried = 0)
    {
        lines.Add(new Line(start, end, VisibleWidth(end)));
        (start, used) = (end, carried);
    }

    private double VisibleWidth(int end)
    {
        while (end > start && flow.Characters[end - 1] is ' ' or '\n') end--;
        return flow.Width(start, end);
    }

    /// <summary>Spaces may stand past the margin, where they show nothing; a hostile row of them must still end somewhere.</summary>
    private bool Hangs(int index) => flow.Characters[index] is ' ' or '\n' && used < 2 * width;
}
