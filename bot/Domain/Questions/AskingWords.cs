using System.Globalization;
using E4Bot.Domain.Notes;

namespace E4Bot.Domain.Questions;

/// <summary>What is asked, in words.</summary>
internal static class AskingWords
{
    public static string Of(Asking asking, QuestionScope scope) => asking switch
    {
        Asking.Count => "nombre de candidats",
        Asking.Progress => "avancement",
        Asking.Unfinished => "ce qui reste à faire",
        Asking.Description => "statistiques",
        Asking.OneFigure(var figure) => FigureWords.Of(figure),
        Asking.Histogram => "répartition des notes",
        Asking.Listing((0, ProposedNote.Maximum), false) => "liste des notes",
        Asking.Listing(var range, var onlyCount) => $"{(onlyCount ? "combien ont" : "qui a")} {Of(range)}",
        Asking.Comparison(null) => "comparaison",
        Asking.Comparison({ } figure) => $"comparaison, {FigureWords.Of(figure)}",
        Asking.SideBySide(null) => "statistiques par commission",
        Asking.SideBySide({ } figure) => $"{FigureWords.Of(figure)} par commission",
        Asking.Levels(null) => "niveaux par compétence",
        Asking.Levels({ } line) => $"niveaux sur la compétence «\u00A0{scope.Grid.ShortTitleOf(line)}\u00A0»",
        Asking.ProfileOf profile => Of(profile, scope),
        Asking.ProfileAgainstNote against => Of(against),
        Asking.Inversions => "inversions profil-note",
        Asking.Gaps => "écarts entre commissions",
        Asking.Agreement => "accord des deux membres",
        Asking.PenaltyEffect => "effet des pénalités",
        Asking.Agenda => "ordre du jour de l’harmonisation",
        _ => throw new ArgumentOutOfRangeException(nameof(asking)),
    };

    private static string Of(NoteRange range) => range switch
    {
        var (first, last) when first == last => Note(first),
        (var first, ProposedNote.Maximum) => $"{Note(first)} et plus",
        (0, var last) => $"{Note(last)} et moins",
        var (first, last) => $"entre {Note(first)} et {Note(last)}",
    };

    private static string Of(Asking.ProfileOf profile, QuestionScope scope) =>
        scope.Candidates.FirstOrDefault(candidate => candidate.Number == profile.Number) is { } candidate ? $"profil de {candidate.FullName} (n°\u00A0{profile.Number})" : $"profil du n°\u00A0{profile.Number}";

    private static string Of(Asking.ProfileAgainstNote against) => against switch
    {
        (null, null) => "profils et notes",
        ({ } note, null) => $"profils et notes de qui a {Note(note)}",
        (null, { } worth) => $"qui a un profil de {Note(worth)}",
        ({ } note, { } worth) => $"qui a {Note(note)} avec un profil de {Note(worth)}",
    };

    private static string Note(int note) => note.ToString(CultureInfo.InvariantCulture);
}
