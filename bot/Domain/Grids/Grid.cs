namespace E4Bot.Domain.Grids;

/// <summary>
/// The <i>grille d'aide à l'évaluation</i> of an exam (rule 1): its lines and its scale of levels. Data, read from a file;
/// every instance has at least one line, each id once, and each of the five levels once, weakest first.
/// </summary>
public sealed record Grid
{
    public Grid(IReadOnlyList<Competence> lines, IReadOnlyList<LevelDescription> levels)
    {
        if (lines.Count == 0) throw new ArgumentException("A grid has at least one line.", nameof(lines));
        if (lines.DistinctBy(l => l.Id).Count() != lines.Count) throw new ArgumentException("A line's id stands twice.", nameof(lines));
        if (!levels.Select(l => l.Level).SequenceEqual(Enum.GetValues<MasteryLevel>()))
            throw new ArgumentException("The scale describes each of the five levels once, weakest first.", nameof(levels));
        Lines = lines;
        Levels = levels;
    }

    public IReadOnlyList<Competence> Lines { get; }

    public IReadOnlyList<LevelDescription> Levels { get; }

    public Competence? Find(CompetenceId id) => Lines.FirstOrDefault(l => l.Id == id);

    /// <summary>A line's title as it fits a button; the id itself of a line that this grid does not have.</summary>
    public string ShortTitleOf(CompetenceId id) => Find(id)?.ShortTitle ?? id.Value;

    /// <summary>The official words of a level, such as « Bonne maîtrise ».</summary>
    public string TitleOf(MasteryLevel level) => Levels[(int)level].Title;
}

/// <summary>
/// A line of the grid. <paramref name="Title"/> is the official wording; <paramref name="ShortTitle"/> fits a button.
/// </summary>
public sealed record Competence(
    CompetenceId Id,
    string Title,
    string ShortTitle,
    IReadOnlyList<string> SubSkills,
    IReadOnlyList<string> Indicators);

/// <summary>A level's official words and its descriptors (recto of the grid).</summary>
public sealed record LevelDescription(MasteryLevel Level, string Title, IReadOnlyList<string> Descriptors);
