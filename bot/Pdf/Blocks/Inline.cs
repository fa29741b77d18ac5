namespace E4Bot.Pdf.Blocks;

/// <summary>What stands in a line of a paragraph: words or a check box. A string is words.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>In points; the paragraph's where none is given.</summary>
    public double? Size { get; init; }

    /// <summary>The paragraph's weight where none is given.</summary>
    public bool? IsBold { get; init; }

    public static implicit operator Inline(string text) => FromString(text);

    public static Inline FromString(string text) => new Words(text);
}
