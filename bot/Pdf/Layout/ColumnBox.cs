using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>Boxes one under the other.</summary>
internal sealed class ColumnBox(IReadOnlyList<Box> boxes, double gap) : Box
{
    public override double Height { get; } = boxes.Sum(box => box.Height) + gap * Math.Max(0, boxes.Count - 1);

    public override double Stretch => boxes.Sum(box => box.Stretch);

    public override Box Stretched(double extra) =>
        new ColumnBox([.. boxes.Select(box => box.Stretch > 0 ? box.Stretched(extra * box.Stretch / Stretch) : box)], gap);

    public override Cut Cut(double room, bool fresh)
    {
        if (Height <= room && !boxes.Any(box => box is PageBreakBox)) return new Cut(this, null);
        var heads = new List<Box>();
        var used = 0.0;
        for (var index = 0; index < boxes.Count; index++)
        {
            if (boxes[index] is PageBreakBox && heads.Count == 0) continue;
            if (boxes[index] is PageBreakBox) return Divide(heads, boxes.Skip(index + 1), fresh);
            var cut = boxes[index].Cut(room - used, fresh && heads.Count == 0);
            // What cannot be cut and is taller than a page is drawn over its edge: better than never.
            if (cut.Head is null && fresh && heads.Count == 0) cut = new Cut(boxes[index], null);
            if (cut.Head is not null) heads.Add(cut.Head);
            if (cut.Head is null) return Divide(heads, EndOf(heads, boxes[index].TakesAlong, fresh).Concat(boxes.Skip(index)), fresh);
            if (cut.Tail is not null) return Divide(heads, boxes.Skip(index + 1).Prepend(cut.Tail), fresh);
            used += cut.Head.Height + gap;
        }
        return new Cut(this, null);
    }

    public override void Draw(Canvas canvas, Place place)
    {
        foreach (var box in boxes)
        {
            box.Draw(canvas, place);
            place = place with { Top = place.Top + box.Height + gap };
        }
    }

    /// <summary>Takes so much of the end of the last box away from the heads; the whole box where it can go, and cannot be cut.</summary>
    private static Box[] EndOf(List<Box> heads, double length, bool fresh)
    {
        if (length <= 0 || heads.Count == 0) return [];
        var isFirstOfPage = fresh && heads.Count == 1;
        var (head, tail) = heads[^1].Cut(heads[^1].Height - length, isFirstOfPage);
        if (tail is null || (head is null && isFirstOfPage)) return [];
        heads.RemoveAt(heads.Count - 1);
        if (head is not null) heads.Add(head);
        return [tail];
    }

    private Cut Divide(List<Box> heads, IEnumerable<Box> tails, bool fresh)
    {
        var least = fresh ? 1 : 0;
        while (heads.Count > least && heads[^1].StaysWithNext)
        {
            tails = tails.Prepend(heads[^1]);
            heads.RemoveAt(heads.Count - 1);
        }
        Box[] rest = [.. tails.SkipWhile(box => box is SpaceBox)];
        return new Cut(heads.Count == 0 ? null : new ColumnBox(heads, gap), rest.Length == 0 ? null : new ColumnBox(rest, gap));
    }
}
