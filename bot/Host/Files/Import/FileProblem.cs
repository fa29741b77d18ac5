namespace E4Bot.Host.Files.Import;

/// <summary>What may be wrong with the files as a whole.</summary>
public abstract record FileProblem
{
    private FileProblem()
    {
    }

    /// <summary>Neither one workbook nor two CSV files.</summary>
    public sealed record WrongSet : FileProblem;

    /// <summary>A file that is neither a workbook nor a CSV file.</summary>
    public sealed record UnknownKind(string File) : FileProblem;

    /// <summary>A CSV file whose name says neither « Candidats » nor « Personnes ».</summary>
    public sealed record UnknownName(string File) : FileProblem;

    public sealed record TooLarge(string File) : FileProblem;

    /// <summary>Nothing in it, or blanks alone.</summary>
    public sealed record Blank(string File) : FileProblem;

    /// <summary>Encrypted with a password, or of the old binary format: both look the same from outside.</summary>
    public sealed record Protected(string File) : FileProblem;

    /// <summary>Named a workbook, and is none.</summary>
    public sealed record NotAWorkbook(string File) : FileProblem;

    /// <summary>A workbook that unpacks to far more than a session needs.</summary>
    public sealed record ExpandsTooMuch(string File) : FileProblem;

    /// <summary>A CSV file with bytes that no text has.</summary>
    public sealed record NotText(string File) : FileProblem;
}
