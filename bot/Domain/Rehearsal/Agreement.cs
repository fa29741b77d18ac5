using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Rehearsal;

/// <summary>
/// How a commission's scorings stand to those of the others on identical material: agreement and signed bias, each with what it is taken over. It describes a few answers to a few files;
/// it is neither a rank nor a judgement.
/// </summary>
/// <param name="Files">That it scored, and at least two others.</param>
/// <param name="Lines">That it gave a level, and at least two others did; « non évaluable » apart.</param>
/// <param name="Exact">Of these, with a median level of the others (see <see cref="OthersLevels"/>).</param>
/// <param name="WithinOne">Of these, at most one level away from it.</param>
/// <param name="LevelBias">In levels: own minus the mean of the others, line by line, then their mean. Null where no line is compared.</param>
/// <param name="AllLines">Every line of the files that are compared.</param>
/// <param name="AssessedAlike">Of all lines, those on which it says « non évaluable », or not, as the majority of the others.</param>
/// <param name="NotAssessable">Of all lines, how often it says so.</param>
/// <param name="NoteBias">In points of note, before penalties: own minus the mean of the others, file by file, then their mean.</param>
public sealed record Agreement(
    int Files, int Lines, int Exact, int WithinOne, decimal? LevelBias, int AllLines, int AssessedAlike, int NotAssessable, decimal NoteBias)
{
    /// <summary>Of the one commission's scorings, each with those of the same file by at least two others. Null where there is none.</summary>
    internal static Agreement? Of(IReadOnlyList<(FileScoring Own, IReadOnlyList<FileScoring> Others)> files)
    {
        if (files.Count == 0) return null;
        var all = files.SelectMany(file => file.Own.Levels.Select(own => (Own: own.Level, Others: On(own.Line, file.Others)))).Where(line => line.Others.Levels.Count >= OthersLevels.Fewest).ToArray();
        var compared = all.Where(line => line.Own != MasteryLevel.NotAssessable && line.Others.HoldLevels).ToArray();
        return new Agreement(
            files.Count,
            compared.Length,
            compared.Count(line => line.Others.Distance(line.Own) == 0),
            compared.Count(line => line.Others.Distance(line.Own) <= 1),
            compared.Length == 0 ? null : compared.Average(line => line.Others.Bias(line.Own)),
            all.Length,
            all.Count(line => line.Others.SayAlike(line.Own)),
            all.Count(line => line.Own == MasteryLevel.NotAssessable),
            files.Average(file => file.Own.Note.Value - file.Others.Average(other => other.Note.Value)));
    }

    private static OthersLevels On(CompetenceId line, IReadOnlyList<FileScoring> others) => new([.. others.Select(other => other.LevelOn(line)).OfType<MasteryLevel>()]);
}
