namespace E4Bot.Pdf.Blocks;

public enum Alignment
{
    Left,
    Centre,
    Right,
}
