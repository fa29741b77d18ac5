using System.Buffers;
using E4Bot.Domain.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>The words of all competences of the block.</summary>
internal sealed class BlockWords(Grid grid)
{
    private const int LongestBullet = 6;

    /// <summary>Longer texts are cut: a title and its sub-skills begin with the title.</summary>
    private const int MostCharacters = 300;

    private static readonly SearchValues<char> Bullets = SearchValues.Create("▸►▶‣➢➤\uF0D8\uF0B7");

    private readonly HeaderWords[] _titles = [.. Coverage.Block(grid).Select(competence => new HeaderWords(competence))];

    private readonly string[] _subSkills =
        [.. Coverage.Block(grid).SelectMany(c => c.SubSkills).Select(skill => string.Join(' ', Folding.Fold(skill).Split(' ').Take(3)))];

    public IReadOnlyList<CompetenceId> Ids => [.. _titles.Select(title => title.Competence)];

    /// <summary>How many of them make a header.</summary>
    public int Least => Math.Max(1, (_titles.Length + 1) / 2);

    /// <summary>The competences written in a row, each where it is written best.</summary>
    /// <param name="fromTheRight">Which of two that are written as well is taken.</param>
    public IReadOnlyList<PlacedCompetence> FoundIn(SheetPage page, int row, bool fromTheRight = false)
    {
        var found = new Dictionary<CompetenceId, (int Closeness, PlacedCompetence Placed)>();
        foreach (var column in fromTheRight ? page.ColumnsOf(row).Reverse() : page.ColumnsOf(row))
        {
            var text = page.TextAt(row, column);
            var folded = Folding.Fold(text.Length > MostCharacters ? text[..MostCharacters] : text);
            var (closeness, words) = _titles.Select(title => (Closeness: title.Closeness(folded), Words: title)).MaxBy(match => match.Closeness);
            if (closeness == 0 || (found.TryGetValue(words.Competence, out var known) && known.Closeness >= closeness)) continue;
            var range = page.RangeAt(row, column);
            found[words.Competence] = (closeness, new PlacedCompetence(new CompetenceColumn(words.Competence, text, IsKnownByPlace: false), range.Left, range.Right));
        }

        return [.. _titles.Select(t => t.Competence).Where(found.ContainsKey).Select(id => found[id].Placed)];
    }

    /// <summary>Sub-skills, which stand below a competence's title.</summary>
    public bool IsSubSkills(string text)
    {
        if (text.Length > LongestBullet && text.AsSpan().ContainsAny(Bullets)) return true;
        var folded = Folding.Fold(text);
        return _subSkills.Any(skill => folded.Contains(skill, StringComparison.Ordinal));
    }
}
