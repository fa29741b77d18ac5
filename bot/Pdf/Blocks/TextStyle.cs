namespace E4Bot.Pdf.Blocks;

/// <summary>How a paragraph is set where its words do not say otherwise.</summary>
/// <param name="Size">In points.</param>
public sealed record TextStyle(double Size = 10, bool IsBold = false, Alignment Alignment = Alignment.Left)
{
    /// <summary>From one line to the next, of the height that the font asks for itself.</summary>
    public double Leading { get; init; } = 1.1;
}
