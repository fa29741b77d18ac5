using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Rehearsal;

/// <summary>What a commission gave to one made-up file. Of no candidate, and in no statistic of the exam.</summary>
/// <param name="File">The file's key.</param>
/// <param name="Levels">One for each line of the grid, in its order.</param>
/// <param name="PersonId">Entra object id of whoever of the two saved it.</param>
/// <param name="Name">Their name, for the other member.</param>
/// <param name="At">UTC.</param>
/// <param name="Revision">1, and one more with every correction.</param>
public sealed record FileScoring(
    string File, CommissionKey Commission, IReadOnlyList<RetainedLevel> Levels, ProposedNote Note, string PersonId, string Name, DateTimeOffset At, int Revision)
{
    public MasteryLevel? LevelOn(CompetenceId line) => Levels.FirstOrDefault(given => given.Line == line)?.Level;
}
