namespace E4Bot.Host.Files.Import;

/// <summary>One reason why an import is not taken. <see cref="ImportSentences"/> says it in French.</summary>
public abstract record ImportRefusal
{
    private ImportRefusal()
    {
    }

    /// <summary>The files given are not what an import is.</summary>
    public sealed record OfFile(FileProblem Problem) : ImportRefusal;

    /// <summary>A whole sheet cannot be read.</summary>
    public sealed record OfSheet(SheetName Sheet, SheetProblem Problem) : ImportRefusal;

    /// <summary>A line, at <paramref name="Column"/> if one column is to blame.</summary>
    /// <param name="Line">As a spreadsheet numbers it: the header is line 1.</param>
    /// <param name="Value">What stands there, as read; empty when that does not help.</param>
    public sealed record OfLine(SheetName Sheet, int Line, string? Column, string Value, LineProblem Problem) : ImportRefusal;
}
