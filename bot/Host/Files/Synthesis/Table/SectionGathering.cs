using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>Gathers realisations under the section that they stand in.</summary>
internal sealed class SectionGathering
{
    private readonly List<(string Title, int? Row, List<Realisation> Realisations)> _sections = [];
    private readonly List<LooseRow> _loose = [];
    private (string Title, int Row)? _untitled;

    public IReadOnlyList<Section> Sections =>
        [.. _sections.Select(section => new Section(section.Title, SectionTitles.KindOf(section.Title), section.Row, section.Realisations))];

    public IReadOnlyList<LooseRow> Loose => _loose;

    /// <param name="isEmpty">A band without a title is a section only if something stands in it: people also merge cells for looks.</param>
    public void Begin(int row, string title, bool isEmpty)
    {
        _untitled = isEmpty ? (title, row) : null;
        if (!isEmpty) _sections.Add((title, row, []));
    }

    public void Add(Realisation realisation)
    {
        if (_untitled is { } band) _sections.Add((band.Title, band.Row, []));
        else if (_sections.Count == 0) _sections.Add(("", null, []));
        _untitled = null;
        _sections[^1].Realisations.Add(realisation);
    }

    public void Add(LooseRow row) => _loose.Add(row);
}
