using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>A rehearsal of three files, and what commissions of the made-up centre gave to them.</summary>
internal static class SampleRehearsal
{
    public static readonly RehearsalMaterial Material = new([File("a"), File("b"), File("c")]);

    private static readonly Grid Official = SessionFiles.Of2027.Grid;

    public static RehearsalFile A => Material.Files[0];

    public static RehearsalFile B => Material.Files[1];

    public static RehearsalFile C => Material.Files[2];

    public static RehearsalFile File(string id) => new(
        $"dossier-{id}-00000000",
        $"Dossier {id.ToUpperInvariant()}",
        Speciality.Sisr,
        ["Exposé de dix minutes, sans notes.", "Portfolio clair."],
        ["Patrimoine. Elle dit : « la restauration est testée » ; rien ne le montre."],
        ["Inventaire (stage 1) : gérer le patrimoine."]);

    public static CommissionKey Commission(int number) => new("Lycée Imaginaire", number);

    /// <param name="levels">One a line of the grid: 0 (« non maîtrisé ») to 3 (« excellente maîtrise »), « - » for « non évaluable ».</param>
    public static FileScoring Scored(int commission, RehearsalFile file, string levels, decimal note, int revision = 1) => new(
        file.Key, Commission(commission), Levels(levels), new ProposedNote(note), $"personne-{commission}", "Alix EXEMPLE", Sample.Morning, revision);

    public static IReadOnlyList<RetainedLevel> Levels(string levels) => [.. Official.Lines.Zip(levels.Split(' '), (line, level) => new RetainedLevel(line.Id, Level(level)))];

    public static RehearsalBoard Board(int commissions, params IEnumerable<FileScoring> scorings) =>
        new(Material, Enumerable.Range(1, commissions).Select(Commission), scorings);

    private static MasteryLevel Level(string level) => level == "-" ? MasteryLevel.NotAssessable : MasteryLevel.NotMastered + int.Parse(level, System.Globalization.CultureInfo.InvariantCulture);
}
