using E4Bot.Pdf.Layout;

namespace E4Bot.Pdf.Blocks;

/// <summary>White, in millimetres, that vanishes at the top of a page.</summary>
public sealed record Space(double Height) : Block
{
    internal override Box LayOut(Setting setting) => new SpaceBox(Units.Points(Height));
}
