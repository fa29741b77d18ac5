using System.Text.Json.Serialization;
using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Synthesis;

/// <summary>A part of the table: its title's row, and the realisations below.</summary>
/// <param name="Row">As a spreadsheet numbers it, from 1. Null of realisations that stand before the first section.</param>
public sealed record Section(string Title, SectionKind Kind, int? Row, IReadOnlyList<Realisation> Realisations);

/// <summary>A <i>réalisation professionnelle</i>, as the candidate wrote it.</summary>
/// <param name="Row">As a spreadsheet numbers it, from 1.</param>
/// <param name="Title">With its line breaks.</param>
/// <param name="Marks">All that stands in the competences' columns, in the order of the grid; blanks and empty boxes are nothing.</param>
public sealed record Realisation(int Row, string Title, WrittenPeriod Period, IReadOnlyList<Mark> Marks)
{
    /// <summary>The competences that it mobilises, in the order of the grid.</summary>
    [JsonIgnore]
    public IEnumerable<CompetenceId> Competences => Marks.Where(mark => mark.Counts).Select(mark => mark.Competence);
}

/// <summary>A period as it is written, and as it is understood.</summary>
public sealed record WrittenPeriod(string Text, Period Understood)
{
    public static readonly WrittenPeriod None = new("", new Period.Missing());
}
