using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;

namespace E4Bot.Cards.Rehearsal;

/// <summary>« répétition »: a member's own files, each with its state in words, and how their commission stands; for the jury, where all commissions are.</summary>
public static class RehearsalCard
{
    public const string Summary = "Répétition";

    /// <param name="own">The commissions of whoever looks.</param>
    /// <param name="mayCompareAll">Whether they may see every commission.</param>
    /// <param name="notice">What just happened, or null.</param>
    public static AdaptiveCard Of(RehearsalBoard board, IReadOnlyList<CommissionKey> own, bool mayCompareAll, WallClock clock, string? notice) => new()
    {
        FallbackText = "Répétition avant la session.",
        Body =
        [
            Blocks.Heading("Répétition avant la session"),
            .. notice is null ? Array.Empty<Element>() : [Blocks.Notice(notice)],
            Blocks.Line("Des dossiers fictifs, les mêmes pour toutes les commissions. Chaque commission les note comme à l'épreuve, sans en parler aux autres : c'est la seule comparaison directe entre elles."),
            .. own.SelectMany(commission => Own(board, commission, clock)),
            .. own.Any(board.MayCompare) ? HowToRead() : [],
            .. mayCompareAll ? All(board) : [],
            Blocks.Subtle(RehearsalText.NothingChanges),
        ],
    };

    private static IEnumerable<Element> Own(RehearsalBoard board, CommissionKey commission, WallClock clock)
    {
        yield return Blocks.Section(Markdown.Escape(Fit.Excerpt(RehearsalText.Of(commission), BordereauCard.MostOfCentre)));
        foreach (var file in board.Material.Files) yield return State(file, board.Of(commission, file), clock);
        yield return Blocks.Stacked([.. board.Material.Files.OrderBy(file => board.Of(commission, file) is not null).Select(file => Open(board, commission, file))]);
        foreach (var element in Standing(board, commission)) yield return element;
    }

    private static RichTextBlock State(RehearsalFile file, FileScoring? scoring, WallClock clock) => Blocks.Labelled(
        $"{file.Title}, {Words.Of(file.Speciality)}", scoring is null ? "à noter" : $"noté le {clock.Moment(scoring.At)} par {scoring.Name}{(scoring.Revision > 1 ? ", corrigé" : "")}");

    private static ExecuteAction Open(RehearsalBoard board, CommissionKey commission, RehearsalFile file) => new()
    {
        Title = board.Of(commission, file) is null ? $"Lire et noter « {file.Title} »" : $"Relire ou corriger « {file.Title} »",
        Verb = Verbs.OpenRehearsal,
        Style = board.Of(commission, file) is null ? "positive" : null,
        Data = new ActionData { File = file.Key, Centre = commission.Centre, Commission = commission.Number },
    };

    private static IEnumerable<Element> Standing(RehearsalBoard board, CommissionKey commission)
    {
        if (!board.MayCompare(commission) || board.AgreementOf(commission) is not { } agreement)
        {
            yield return Blocks.Subtle(
                $"Votre comparaison avec les autres s'affichera quand votre commission et au moins deux autres auront noté tous les dossiers ; pour l'instant : {Typography.Count(board.FinishedBeside(commission), "autre commission", "autres commissions")}.");
            yield break;
        }
        yield return Blocks.Section("Votre commission et les autres");
        yield return Blocks.Bullets(RehearsalText.Of(agreement));
        yield return Blocks.Subtle($"{board.FinishedBeside(commission)} autres commissions ont noté tous les dossiers.");
        yield return Blocks.Subtle("Une notation peut encore être corrigée ; la comparaison suit, et la correction se voit.");
    }

    private static IEnumerable<Element> HowToRead() => [.. RehearsalText.Meaning.Append(RehearsalText.Limits).Select(Blocks.Subtle)];

    private static IEnumerable<Element> All(RehearsalBoard board) =>
    [
        Blocks.Section("Toutes les commissions"),
        Blocks.Line(RehearsalText.Progress(board)),
        ComparisonCard.Ways([null, .. board.Material.Files]),
    ];
}
