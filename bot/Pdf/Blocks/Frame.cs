using E4Bot.Pdf.Layout;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Blocks;

/// <summary>A bordered area that grows with what it holds and goes on over pages; under a title, a section of the document.</summary>
public sealed record Frame(Heading? Title, params IReadOnlyList<Block> Content) : Block
{
    /// <summary>What stands as the title on each further page, e.g. « Observations (suite) »; no title there where none is given.</summary>
    public string? Continued { get; init; }

    /// <summary>In millimetres: room to write by hand in a form that is printed.</summary>
    public double MinHeight { get; init; }

    /// <summary>Goes whole to the next page rather than be cut, where one page can hold it.</summary>
    public bool IsKeptTogether { get; init; }

    /// <summary>Its share, beside other frames', of what would stay white at the bottom of its page; 0 for none.</summary>
    public double Stretch { get; init; }

    /// <summary>
    /// In millimetres: how much of the end of what precedes, where that can be cut, goes to the next page with it rather than let
    /// it stand there alone.
    /// </summary>
    public double TakesAlong { get; init; }

    /// <summary>White around the content, in millimetres.</summary>
    public double Padding { get; init; } = 1.5;

    /// <summary>White between blocks of the content, in millimetres.</summary>
    public double Gap { get; init; } = 1;

    internal override Box LayOut(Setting setting)
    {
        var style = new FrameStyle(setting.Width, Units.Points(Padding), Units.Points(MinHeight), IsKeptTogether, Stretch, Units.Points(TakesAlong));
        var inside = setting with
        {
            Width = setting.Width - 2 * style.Padding,
            Parent = Title is null ? setting.Parent : setting.Parent.Add(Tag.Sect),
        };
        return new FrameBox(Title is null ? null : LayOutTitle(Title, inside), inside.Column(Content, Units.Points(Gap)), style);
    }

    private FrameTitle LayOutTitle(Heading title, Setting inside) =>
        new(title.LayOut(inside), Continued is null ? null : inside.Artifact([Continued], title.Style));
}
