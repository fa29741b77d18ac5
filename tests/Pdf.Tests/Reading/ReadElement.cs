namespace E4Bot.Pdf.Tests.Reading;

/// <summary>An element of the structure as a screen reader meets it: its own text in order, then its kids.</summary>
internal sealed record ReadElement(string Tag, string Text, string? AlternateText, string? Scope, int ColumnSpan, int RowSpan, IReadOnlyList<ReadElement> Kids)
{
    public IEnumerable<ReadElement> SelfAndBelow => Kids.SelectMany(kid => kid.SelfAndBelow).Prepend(this);

    public IEnumerable<ReadElement> All(string tag) => SelfAndBelow.Where(element => element.Tag == tag);

    /// <summary>The tags with their nesting, e.g. « Table(TR(TD(P) TD)) ».</summary>
    public string Outline => Kids.Count == 0 ? Tag : $"{Tag}({string.Join(' ', Kids.Select(kid => kid.Outline))})";
}
