using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>Characters in a row that are set alike, or the one place of a check box.</summary>
internal readonly record struct TextRun(int Start, int End, DocumentFont Font, double Size, CheckBox? Box);
