using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Form;

/// <summary>Room to sign by hand.</summary>
internal static class Signature
{
    private const double OfOne = 22;
    private const double OfEachMember = 13;
    private const double OfAnOffice = 30;

    /// <summary>Who signs stands beside the day.</summary>
    public static Row Beside(params IReadOnlyList<Cell> cells) => new(cells) { MinHeight = OfOne };

    /// <summary>A member's line of several.</summary>
    public static Row Member(params IReadOnlyList<Cell> cells) => new(cells) { MinHeight = OfEachMember };

    /// <summary>An area of its own, at the end of a document.</summary>
    public static Frame Area(string title) => new(new Heading(2, title)) { MinHeight = OfAnOffice, IsKeptTogether = true };
}
