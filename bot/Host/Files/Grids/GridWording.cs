using System.Globalization;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Files.Grids;

/// <summary>The words of both sides beside those of the head and of the grid itself, to the letter of the circular.</summary>
internal static class GridWording
{
    public const string Form = "Grille d'aide à l'évaluation";
    public const string Recto = Form + " (recto)";
    public const string Verso = Form + " (verso)";
    public const string Members = "Noms des membres de la commission d'interrogation";
    public const string Proposal = "Proposition de note suite à l'évaluation du profil de la personne candidate";

    public const string Profile =
        "Le tableau d'aide à l'appréciation des niveaux de maîtrise des compétences doit être complété de façon à évaluer le profil de la personne candidate "
        + "(voir au verso). Une grille proposant des éléments d'appréciation des niveaux de maîtrise des compétences est proposée en bas de page.";

    public const string Coverage =
        "La commission sera vigilante, lors de l'établissement de la note, à la couverture des compétences du bloc exigée dans la définition de l'épreuve, ainsi "
        + "que la conformité de l'environnement technologique. Le cas échéant, l'appréciation littérale fera apparaître ce défaut de couverture ou de conformité "
        + "dans la fiche communicable à la personne candidate.";

    public const string Note = "NOTE";
    public const string Penalties = "Liste des pénalités retenues";
    public const string FinalNote = "NOTE FINALE";
    public const string Report = "Note à reporter sur la fiche d'appréciation destinée à la personne candidate";
    public const string Descriptors = "Tableau d'aide à l'appréciation des niveaux de maîtrise des compétences du bloc au verso";
    public const string Competences = "Compétences";
    public const string Levels = "Niveaux de maîtrise";
    public const string Indicators = "Indicateurs de performance";

    public static string Applied(string sheetAnnex) =>
        $"Les pénalités ci-dessous doivent être appliquées de façon à ce que la note finale de la personne candidate (annexe {sheetAnnex}) en tienne compte.";

    /// <summary>« Portfolio inaccessible (10 points de pénalité) ».</summary>
    public static string Of(PenaltyRule penalty) =>
        string.Create(CultureInfo.InvariantCulture, $"{penalty.Title} ({penalty.Points} {(penalty.Points > 1 ? "points" : "point")} de pénalité)");
}
