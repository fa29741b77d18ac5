using E4Bot.Domain.Grids;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Synthesis;

/// <summary>What there is to say of a tableau de synthèse: of the exam first, then from the top of the sheet to its end.</summary>
public static class SynthesisFindings
{
    public const int UsualDigits = 11;

    public static IReadOnlyList<SynthesisFinding> Of(SynthesisTable table, Grid grid, Registered registered) =>
    [
        .. OfCoverage(table, grid),
        .. OfFile(table),
        .. OfHeading(table.Heading, registered),
        .. OfColumns(table.Columns, grid),
        .. OfSections(table),
        .. OfRows(table),
    ];

    private static IEnumerable<SynthesisFinding> OfCoverage(SynthesisTable table, Grid grid)
    {
        if (!table.Realisations.Any()) return [new SynthesisFinding.NoRealisation()];
        if (HasNoMark(table)) return [new SynthesisFinding.NoMark()];
        return Coverage.Of(table, grid).Uncovered.Select(id => new SynthesisFinding.CompetenceNotCovered(id));
    }

    private static IEnumerable<SynthesisFinding> OfFile(SynthesisTable table)
    {
        if (table.OtherSheets.Count > 0) yield return new SynthesisFinding.OtherTables(table.Sheet, table.OtherSheets);
    }

    private static IEnumerable<SynthesisFinding> OfHeading(SynthesisHeading heading, Registered registered)
    {
        if (heading.Session is null) yield return new SynthesisFinding.SessionMissing();
        if (heading.FullName is null) yield return new SynthesisFinding.NameMissing();
        if (OfNumber(heading.CandidateNumber, registered.Number) is { } number) yield return number;
        if (heading.Centre is null) yield return new SynthesisFinding.CentreMissing();
        if (OfOption(heading.Option, registered.Speciality) is { } option) yield return option;
        if (heading.Portfolio is null) yield return new SynthesisFinding.AddressMissing();
        if (heading.Portfolio is { IsLink: false } text) yield return new SynthesisFinding.AddressNotALink(text.Text);
    }

    /// <summary>A number that is the registered one is right, however long it is.</summary>
    private static SynthesisFinding? OfNumber(string? text, CandidateNumber? registered)
    {
        if (text is null) return new SynthesisFinding.NumberMissing();
        var isNumber = CandidateNumber.TryParse(text, out var read);
        if (registered is { } expected) return isNumber && read == expected ? null : new SynthesisFinding.NumberNotRegistered(text, expected);
        return isNumber && read.Value.Length == UsualDigits && read.Value.All(char.IsAsciiDigit) ? null : new SynthesisFinding.NumberUnusual(text);
    }

    private static SynthesisFinding? OfOption(TickedOption option, Speciality? registered) => option switch
    {
        TickedOption.None => new SynthesisFinding.OptionNotTicked(),
        TickedOption.Both => new SynthesisFinding.BothOptionsTicked(),
        TickedOption.Sisr => OfOption(Speciality.Sisr, registered),
        TickedOption.Slam => OfOption(Speciality.Slam, registered),
        _ => throw new ArgumentOutOfRangeException(nameof(option)),
    };

    private static SynthesisFinding.OptionNotRegistered? OfOption(Speciality ticked, Speciality? registered) =>
        registered is { } other && other != ticked ? new SynthesisFinding.OptionNotRegistered(ticked, other) : null;

    private static IEnumerable<SynthesisFinding> OfColumns(SynthesisColumns columns, Grid grid) =>
    [
        .. columns.HasPeriod ? Array.Empty<SynthesisFinding>() : [new SynthesisFinding.PeriodColumnMissing()],
        .. columns.Competences.Where(c => c.IsKnownByPlace).Select(c => new SynthesisFinding.CompetenceRenamed(c.Competence, c.Header)),
        .. Coverage.Block(grid).Where(c => !columns.Has(c.Id)).Select(c => new SynthesisFinding.CompetenceColumnMissing(c.Id)),
    ];

    private static IEnumerable<SynthesisFinding> OfSections(SynthesisTable table) =>
    [
        .. table.Sections.Select(OfSection).OfType<SynthesisFinding>(),
        .. Enum.GetValues<SectionKind>().Except([SectionKind.Other]).Where(kind => table.Sections.All(s => s.Kind != kind))
            .Select(kind => new SynthesisFinding.SectionMissing(kind)),
    ];

    private static SynthesisFinding? OfSection(Section section) => section switch
    {
        { Row: null } => new SynthesisFinding.RealisationsOutsideSections(section.Realisations.Count),
        { Kind: SectionKind.Other } => new SynthesisFinding.SectionUnknown(section.Row.Value, section.Title),
        _ => SectionTitles.IsOfficial(section.Title, section.Kind) ? null : new SynthesisFinding.SectionRenamed(section.Row.Value, section.Title, section.Kind),
    };

    private static IEnumerable<SynthesisFinding> OfRows(SynthesisTable table)
    {
        var hasNoMark = HasNoMark(table);
        return table.Sections.SelectMany(section => section.Realisations.SelectMany((r, at) =>
                RowFindings.Of(r, at == 0 ? null : section.Realisations[at - 1], hasNoMark)))
            .Concat(table.Loose.SelectMany(RowFindings.Of))
            .Concat(table.Stray.Select(s => (s.Row, Finding: (SynthesisFinding)new SynthesisFinding.OutsideColumns(s.Row, s.Column, s.Text))))
            .OrderBy(found => found.Row).Select(found => found.Finding);
    }

    private static bool HasNoMark(SynthesisTable table) => !table.Realisations.Any(r => r.Competences.Any());
}
