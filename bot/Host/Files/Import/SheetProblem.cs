namespace E4Bot.Host.Files.Import;

/// <summary>What may be wrong with a sheet as a whole.</summary>
public abstract record SheetProblem
{
    private SheetProblem()
    {
    }

    public sealed record Missing : SheetProblem;

    public sealed record Twice : SheetProblem;

    /// <summary>No header, or nothing below it. An import is the whole session: taking nobody would remove everybody.</summary>
    public sealed record Empty : SheetProblem;

    public sealed record ColumnsMissing(IReadOnlyList<string> Columns) : SheetProblem;

    public sealed record ColumnTwice(string Column) : SheetProblem;

    public sealed record TooManyRows : SheetProblem;
}
