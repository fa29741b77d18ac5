namespace E4Bot.Pdf.Blocks;

/// <summary>Which cells a header cell speaks for.</summary>
public enum HeaderScope
{
    /// <summary>It is no header.</summary>
    None,
    Column,
    Row,
    Both,
}
