using E4Bot.Domain.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Known;

/// <summary>The grid's lines by their titles, by parts of them, and by what teachers call them.</summary>
internal sealed class LineIndex
{
    /// <summary>Words of titles that say nothing of a line.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
        { "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "a", "en", "et", "son", "sa", "ses", "sein", "dans", "sur", "pour" };

    private readonly (CompetenceId Id, string[][] Titles, HashSet<string> Words)[] lines;
    private readonly HashSet<string> words;

    public LineIndex(Grid grid)
    {
        lines = [.. grid.Lines.Select(LineOf)];
        words = [.. lines.SelectMany(line => line.Words)];
    }

    public IEnumerable<string> Words => words;

    public bool Knows(string word) => words.Contains(word);

    /// <returns>The lines that the longest run of words from here may mean; whether it surely names a line, or could be an ordinary word.</returns>
    public (IReadOnlyList<CompetenceId> Lines, bool Sure, int End)? At(IReadOnlyList<Token> tokens, int at)
    {
        if (WholeAt(tokens, at) is { } whole) return whole;
        var having = lines;
        var (end, said) = (at, 0);
        for (var next = at; next < tokens.Count && tokens[next] is Token.Word { Folded: var word }; next++)
        {
            if (said > 0 && Small.Contains(word)) continue;
            if (!words.Contains(word) || Lexicon.Knows(word)) break;
            having = [.. having.Where(line => line.Words.Contains(word))];
            (end, said) = (next + 1, said + 1);
        }
        return said == 0 ? null : ([.. having.Select(line => line.Id)], said > 1, end);
    }

    private (IReadOnlyList<CompetenceId>, bool, int)? WholeAt(IReadOnlyList<Token> tokens, int at)
    {
        (IReadOnlyList<CompetenceId>, bool, int)? longest = null;
        var length = 0;
        foreach (var line in lines)
            foreach (var title in line.Titles)
                if (title.Length > length && StandsAt(title, tokens, at)) (length, longest) = (title.Length, ([line.Id], true, at + title.Length));
        return longest;
    }

    private static bool StandsAt(string[] title, IReadOnlyList<Token> tokens, int at)
    {
        if (at + title.Length > tokens.Count) return false;
        for (var i = 0; i < title.Length; i++)
            if (tokens[at + i] is not Token.Word word || word.Folded != title[i]) return false;
        return true;
    }

    private static (CompetenceId, string[][], HashSet<string>) LineOf(Competence line)
    {
        string[][] titles = [Split(line.Title), Split(line.ShortTitle), Split(line.Id.Value), .. EverydayNames.Of(line.Id).Select(Split)];
        return (line.Id, titles, [.. titles.Take(3).SelectMany(title => title).Where(word => !Small.Contains(word))]);
    }

    private static string[] Split(string title) => Folding.Fold(title).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
