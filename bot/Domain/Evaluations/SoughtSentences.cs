using E4Bot.Domain.Grids;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations;

/// <summary>Every sentence by which an appreciation of a session may say a defect (rule 5).</summary>
internal sealed class SoughtSentences(Grid grid, SheetMentions mentions)
{
    private readonly Dictionary<CompetenceId, SoughtSentence> coverage = grid.Lines.ToDictionary(
        line => line.Id,
        line => new SoughtSentence(mentions.Coverage.Replace("{0}", line.Title.TrimEnd('.'), StringComparison.Ordinal)));

    /// <summary>That the environment is not compliant.</summary>
    public SoughtSentence Environment { get; } = new(mentions.Environment);

    /// <summary>That the line is <i>non évaluable</i>: the session's sentence with the line's official title.</summary>
    public SoughtSentence On(CompetenceId line) => coverage[line];

    public bool AreOf(ExamSession session) => ReferenceEquals(session.Grid, grid) && ReferenceEquals(session.Mentions, mentions);
}
