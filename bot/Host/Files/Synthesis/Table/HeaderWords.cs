using E4Bot.Domain.French;
using E4Bot.Domain.Grids;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>How close what stands above a column comes to a competence's title: misspelt, shortened or followed by its sub-skills.</summary>
internal sealed class HeaderWords(Competence competence)
{
    private const int ShortestWord = 4;
    private const double LeastShare = 0.6;

    private readonly string _title = Folding.Fold(competence.Title);
    private readonly string _shortTitle = Folding.Fold(competence.ShortTitle);
    private readonly string[] _words = [.. Folding.Fold(competence.Title).Split(' ').Where(word => word.Length >= ShortestWord)];

    public CompetenceId Competence => competence.Id;

    /// <summary>0: not at all; 100: word for word.</summary>
    public int Closeness(string folded)
    {
        if (BeginsWith(folded, _title)) return 100;
        if (BeginsWith(folded, _shortTitle)) return 90;
        var words = folded.Split(' ').Take(_title.Count(' '.Equals) + 5).Where(word => word.Length >= ShortestWord - 1).ToArray();
        if (words.Length < 2) return 0;
        var share = (double)_words.Count(wanted => words.Any(word => WordEdits.AreClose(word, wanted))) / _words.Length;
        return share >= LeastShare ? (int)(share * 80) : 0;
    }

    private static bool BeginsWith(string text, string title) =>
        text.StartsWith(title, StringComparison.Ordinal) && (text.Length == title.Length || text[title.Length] == ' ');
}
