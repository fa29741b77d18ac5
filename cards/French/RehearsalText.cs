using E4Bot.Domain.Grids;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;

namespace E4Bot.Cards.French;

/// <summary>What is said of the rehearsal: why an answer was not taken, how a commission stands to the others, and what that does not mean.</summary>
public static class RehearsalText
{
    public const string Saved = "C'est enregistré.";

    public const string NothingChanges =
        "Aucune note n'est modifiée : rien de la répétition n'entre dans le dossier d'une personne candidate ni dans les statistiques de l'épreuve.";

    /// <summary>How the figures are to be read.</summary>
    public static readonly IReadOnlyList<string> Meaning =
    [
        "« Même niveau » : le niveau médian des autres commissions, ligne par ligne. Quand elles se partagent, tous les niveaux entre les deux du milieu comptent.",
        "Écart : la commission moins la moyenne des autres. Positif, elle est au-dessus ; négatif, au-dessous. Ce n'est pas une faute : l'écart se discute.",
        "« Non évaluable » n'est pas un zéro : il est comparé à part.",
    ];

    /// <summary>What the figures cannot say.</summary>
    public const string Limits =
        "Peu de dossiers, donc peu de preuves : une seule lecture différente déplace ces chiffres, et ils ne disent ni la valeur d'une commission ni ce qu'elle fera à l'épreuve. "
        + "Avec deux ou trois autres commissions, il suffit que l'une se trompe.";

    public static string Of(ScoringRefusal refusal, Grid grid) => Spacing.Of(Sentence(refusal, grid));

    private static string Sentence(ScoringRefusal refusal, Grid grid) => refusal switch
    {
        ScoringRefusal.NotOfTheCommission => "Vous n'êtes pas de cette commission : elle note ses dossiers elle-même.",
        ScoringRefusal.UnknownFile => "Ce dossier n'est plus proposé, ou son texte a changé : écrivez « répétition » pour voir ceux qui sont à noter.",
        ScoringRefusal.LevelsMissing r => $"Choisissez l'un des cinq niveaux sur chaque ligne ; il manque : {Typography.Enumerate([.. r.Lines.Select(line => $"« {grid.ShortTitleOf(line)} »")])}.",
        ScoringRefusal.NoteNotReadable => "Écrivez une note entre 0 et 20, par exemple 13 ou 13,25.",
        ScoringRefusal.ChangedMeanwhile =>
            "Cette notation a changé entre-temps : comparez votre saisie avec ce qui est enregistré, affiché à côté, puis enregistrez ce que la commission retient.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    /// <summary>« Commission 3, Lycée Imaginaire ».</summary>
    public static string Of(CommissionKey commission) => $"Commission {Typography.Number(commission.Number)}, {commission.Centre}";

    /// <summary>Each with what it is taken over.</summary>
    public static IReadOnlyList<string> Of(Agreement agreement) =>
    [
        .. agreement.LevelBias is { } bias ? OfLevels(agreement, bias) : ["Aucune ligne n'a assez de niveaux pour être comparée."],
        $"Écart de note : {Signed(agreement.NoteBias, "point", "points")} ({Typography.Count(agreement.Files, "dossier")}).",
        $"« Non évaluable » : même réponse que les autres sur {OfLines(agreement.AssessedAlike, agreement.AllLines)} (choisi {Typography.Number(agreement.NotAssessable)} fois).",
    ];

    /// <summary>« 2 commissions sur 3 ont noté tous les dossiers ; 1 pas encore. »</summary>
    public static string Progress(RehearsalBoard board)
    {
        var (finished, left) = (board.Finished, board.Commissions.Count - board.Finished);
        var done = $"{Typography.Count(finished, "commission")} sur {Typography.Number(board.Commissions.Count)} {(finished < 2 ? "a" : "ont")} noté tous les dossiers";
        return left == 0 ? $"{done}." : $"{done} ; {Typography.Number(left)} pas encore.";
    }

    private static IEnumerable<string> OfLevels(Agreement agreement, decimal bias) =>
    [
        $"Même niveau que les autres : {OfLines(agreement.Exact, agreement.Lines)} ; à un niveau près : {Typography.Number(agreement.WithinOne)}.",
        $"Écart de niveau : {Signed(bias, "niveau", "niveaux")} ({Typography.Count(agreement.Lines, "ligne")}).",
    ];

    /// <summary>« +0,25 niveau », « −2 points », « 0 point ».</summary>
    private static string Signed(decimal value, string one, string many)
    {
        var rounded = decimal.Round(value, 2, MidpointRounding.AwayFromZero);
        return $"{(rounded > 0 ? "+" : "")}{Typography.Number(rounded)}{Typography.Nbsp}{(Math.Abs(rounded) < 2 ? one : many)}";
    }

    private static string OfLines(int some, int all) => $"{Typography.Count(some, "ligne")} sur {Typography.Number(all)}";
}
