using System.Globalization;

namespace E4Bot.Host.Tests.Synthesis.Making;

/// <summary>A sheet being made, as one works on it in a spreadsheet: rows and columns are inserted and deleted, and merged cells move with them.</summary>
internal sealed class SheetModel
{
    public SortedDictionary<(int Row, int Column), object> Cells { get; } = [];

    public List<(int Top, int Left, int Bottom, int Right)> Merges { get; } = [];

    public Dictionary<(int Row, int Column), string> Links { get; } = [];

    public string Name { get; set; } = "Tableau de synthèse Épreuve E5";

    public bool IsHidden { get; set; }

    public object? this[string place]
    {
        get => Cells.GetValueOrDefault(Place(place));
        set
        {
            if (value is null) Cells.Remove(Place(place));
            else Cells[Place(place)] = value;
        }
    }

    public SheetModel With(string place, object? value)
    {
        this[place] = value;
        return this;
    }

    public SheetModel Linked(string place, string target)
    {
        Links[Place(place)] = target;
        return this;
    }

    public SheetModel Merge(string range)
    {
        var (first, last) = (Place(range.Split(':')[0]), Place(range.Split(':')[1]));
        Merges.Add((first.Row, first.Column, last.Row, last.Column));
        return this;
    }

    public SheetModel Unmerge(int row)
    {
        Merges.RemoveAll(merge => merge.Top == row);
        return this;
    }

    public SheetModel InsertRow(int at) => Move(
        place => place.Row >= at ? place with { Row = place.Row + 1 } : place,
        merge => merge with { Top = merge.Top >= at ? merge.Top + 1 : merge.Top, Bottom = merge.Bottom >= at ? merge.Bottom + 1 : merge.Bottom });

    public SheetModel InsertColumn(int at) => Move(
        place => place.Column >= at ? place with { Column = place.Column + 1 } : place,
        merge => merge with { Left = merge.Left >= at ? merge.Left + 1 : merge.Left, Right = merge.Right >= at ? merge.Right + 1 : merge.Right });

    public SheetModel DeleteColumn(int at)
    {
        foreach (var place in Cells.Keys.Where(place => place.Column == at).ToList()) Cells.Remove(place);
        Merges.RemoveAll(merge => merge.Left == at && merge.Right == at);
        return Move(
            place => place.Column > at ? place with { Column = place.Column - 1 } : place,
            merge => merge with { Left = merge.Left > at ? merge.Left - 1 : merge.Left, Right = merge.Right >= at ? merge.Right - 1 : merge.Right });
    }

    public SheetModel DeleteRow(int at)
    {
        foreach (var place in Cells.Keys.Where(place => place.Row == at).ToList()) Cells.Remove(place);
        Merges.RemoveAll(merge => merge.Top == at && merge.Bottom == at);
        return Move(
            place => place.Row > at ? place with { Row = place.Row - 1 } : place,
            merge => merge with { Top = merge.Top > at ? merge.Top - 1 : merge.Top, Bottom = merge.Bottom >= at ? merge.Bottom - 1 : merge.Bottom });
    }

    public static (int Row, int Column) Place(string place)
    {
        var letters = place.TrimEnd("0123456789".ToCharArray());
        return (int.Parse(place[letters.Length..], CultureInfo.InvariantCulture), letters.Aggregate(0, (column, c) => (column * 26) + c - 'A' + 1) - 1);
    }

    private SheetModel Move(
        Func<(int Row, int Column), (int Row, int Column)> place, Func<(int Top, int Left, int Bottom, int Right), (int Top, int Left, int Bottom, int Right)> merge)
    {
        var (cells, links, merges) = (Cells.ToList(), Links.ToList(), Merges.ToList());
        Cells.Clear();
        Links.Clear();
        Merges.Clear();
        foreach (var (at, value) in cells) Cells[place(at)] = value;
        foreach (var (at, target) in links) Links[place(at)] = target;
        Merges.AddRange(merges.Select(merge));
        return this;
    }
}
