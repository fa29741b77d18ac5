using E4Bot.Domain.Grids;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Synthesis;

/// <summary>What a passage knows of the tableau de synthèse that stands; what was read of the file is kept whole, apart.</summary>
/// <param name="Version">1 for the first file attached, one more for each that takes its place. The older ones are kept.</param>
/// <param name="Sha256">Of the file, in lower-case hexadecimal.</param>
/// <param name="Realisations">How many it describes.</param>
/// <param name="Uncovered">Competences of the block that no realisation mobilises, in the order of the grid.</param>
/// <param name="Unread">Competences whose column was not found: nothing is known of them.</param>
/// <param name="Number">The candidate number in the file, shortened; null where none is written.</param>
/// <param name="Portfolio">The address in the file; null where none is written, or none that is kept.</param>
/// <param name="By">Who attached it, by name.</param>
public sealed record AttachedSynthesis(
    int Version,
    string Sha256,
    int Realisations,
    IReadOnlyList<CompetenceId> Uncovered,
    IReadOnlyList<CompetenceId> Unread,
    string? Number,
    string? Portfolio,
    string By,
    DateTimeOffset At)
{
    /// <summary>Characters. The state is read at each turn: what a stranger wrote into a cell must not swell it.</summary>
    private const int MostOfNumber = 40;

    /// <summary>Characters; a longer address is left to the table that is kept whole.</summary>
    private const int MostOfAddress = 500;

    /// <summary>Whether the file says another number than the one under which the candidate is registered.</summary>
    public bool IsOfAnotherNumber(CandidateNumber registered) =>
        Number is { } text && !(CandidateNumber.TryParse(text, out var number) && number == registered);

    public static AttachedSynthesis Of(SynthesisTable table, Grid grid, int version, string sha256, string by, DateTimeOffset at)
    {
        CompetenceId[] unread = [.. Coverage.Block(grid).Select(competence => competence.Id).Where(id => !table.Columns.Has(id))];
        var (number, portfolio) = (table.Heading.CandidateNumber, table.Heading.Portfolio?.Text);
        return new AttachedSynthesis(
            version,
            sha256,
            table.Realisations.Count(),
            [.. Coverage.Of(table, grid).Uncovered.Except(unread)],
            unread,
            number is { Length: > MostOfNumber } ? number[..MostOfNumber] : number,
            portfolio is { Length: > MostOfAddress } ? null : portfolio,
            by,
            at);
    }
}
