using System.Text.Json.Serialization;
using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Synthesis;

/// <summary>
/// A candidate's <i>tableau de synthèse</i> as read, before anybody judges it: nothing is mended, and what could not be placed is kept aside.
/// </summary>
/// <param name="Sheet">The name of the sheet that was read.</param>
/// <param name="OtherSheets">Other sheets of the file that hold such a table, and were not read.</param>
/// <param name="Loose">Rows with a period or marks, and no realisation.</param>
/// <param name="Stray">Texts outside the table's columns.</param>
public sealed record SynthesisTable(
    string Sheet,
    IReadOnlyList<string> OtherSheets,
    SynthesisHeading Heading,
    SynthesisColumns Columns,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<LooseRow> Loose,
    IReadOnlyList<StrayText> Stray)
{
    [JsonIgnore]
    public IEnumerable<Realisation> Realisations => Sections.SelectMany(section => section.Realisations);
}

/// <summary>What stands above the table. Null where nothing is written.</summary>
/// <param name="CandidateNumber">Text as written: a lost leading zero stays lost.</param>
public sealed record SynthesisHeading(
    string? Session, string? FullName, string? CandidateNumber, string? Centre, TickedOption Option, PortfolioAddress? Portfolio);

/// <summary>Where the portfolio is said to be.</summary>
/// <param name="IsLink">False of a text that no browser would open.</param>
public sealed record PortfolioAddress(string Text, bool IsLink);

/// <summary>Which box of the option is ticked.</summary>
public enum TickedOption
{
    None,
    Sisr,
    Slam,
    Both,
}

/// <summary>The columns found.</summary>
public sealed record SynthesisColumns(bool HasPeriod, IReadOnlyList<CompetenceColumn> Competences)
{
    public bool Has(CompetenceId competence) => Competences.Any(column => column.Competence == competence);
}

/// <summary>A competence's column.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="IsKnownByPlace">True when its header could not be recognised, all others were, and only this place was left.</param>
public sealed record CompetenceColumn(CompetenceId Competence, string Header, bool IsKnownByPlace);

/// <summary>A row without a realisation that holds something all the same.</summary>
/// <param name="Row">As a spreadsheet numbers it, from 1.</param>
public sealed record LooseRow(int Row, WrittenPeriod Period, IReadOnlyList<Mark> Marks);

/// <summary>A text in a column that is none of the table's.</summary>
/// <param name="Column">Its letters.</param>
public sealed record StrayText(int Row, string Column, string Text);
