using E4Bot.Pdf.Layout;

namespace E4Bot.Pdf.Blocks;

/// <summary>A thin line across.</summary>
public sealed record Rule : Block
{
    internal override Box LayOut(Setting setting) => new RuleBox(setting.Width);
}
