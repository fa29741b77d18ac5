namespace E4Bot.Host.Files.Import;

/// <summary>Something to look at that does not stop an import.</summary>
public abstract record ImportRemark
{
    private ImportRemark()
    {
    }

    /// <summary>A column that no one asked for.</summary>
    public sealed record ColumnIgnored(SheetName Sheet, string Column) : ImportRemark;

    /// <summary>The candidate number is kept as a number by the spreadsheet: a leading zero may be lost.</summary>
    public sealed record LeadingZeroAtRisk(int Line) : ImportRemark;

    /// <summary>A candidate number with fewer digits than most have: written as text, it may have lost its leading zero all the same.</summary>
    public sealed record NumberShort(int Line, string Number, int Usual) : ImportRemark;

    /// <summary>A commission or a quality given to someone who sits in none.</summary>
    public sealed record ValueIgnored(SheetName Sheet, int Line, string Column) : ImportRemark;

    /// <summary>The same centre written in two ways; the first is kept.</summary>
    public sealed record CentreRespelled(string Given, string Kept) : ImportRemark;

    /// <summary>Not UTF-8, so read as Windows-1252: accents deserve a look.</summary>
    public sealed record ReadAsWindows1252(SheetName Sheet) : ImportRemark;

    /// <summary>Members sit in a commission that hears no one.</summary>
    public sealed record CommissionWithoutCandidates(string Centre, int Number) : ImportRemark;

    /// <summary>A president of a centre where nobody is heard.</summary>
    public sealed record JuryWithoutCandidates(int Line, string Centre) : ImportRemark;
}
