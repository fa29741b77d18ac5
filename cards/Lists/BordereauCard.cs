using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Transmission;

namespace E4Bot.Cards.Lists;

/// <summary>The links to a centre's bordereau. The notes are in the file, never on the card.</summary>
public static class BordereauCard
{
    /// <summary>Characters of JSON: a centre's name may be long.</summary>
    internal const int MostOfCentre = 200;

    public static AdaptiveCard Of(Bordereau bordereau, CentreLinks links) => new()
    {
        FallbackText = "Bordereau récapitulatif.",
        Body =
        [
            Blocks.Heading("Bordereau récapitulatif"),
            Blocks.Labelled("Centre d'examen", bordereau.Centre, MostOfCentre),
            Blocks.Names($"{Typography.Count(bordereau.Lines.Count, "personne candidate", "personnes candidates")} : {ExamResultText.Tally(bordereau.Results)}."),
            .. bordereau.IsComplete
                ? Array.Empty<Element>()
                : [Blocks.Notice("Il est provisoire, et le dit : tous les résultats ne sont pas définitifs. « Transmettre » dit ce qui manque.")],
            Reminder(),
            Blocks.Stacked([Open(links), Read(links), Download(links), .. bordereau.IsComplete ? Array.Empty<CardAction>() : [HelpCard.Say($"transmettre {bordereau.Centre}", "Voir ce qui manque")]]),
        ],
    };

    internal static Element Reminder() =>
        Blocks.Line("Ces liens s'ouvrent après connexion, pour vous et pour qui y a droit. En aucun cas la note proposée n'est communiquée à la personne candidate.");

    internal static CardAction Open(CentreLinks links) => new OpenUrlAction(links.Document.AbsoluteUri) { Title = "Ouvrir le bordereau (PDF)", Style = "positive" };

    /// <summary>What a telephone or a screen reader takes best.</summary>
    private static OpenUrlAction Read(CentreLinks links) => new($"{links.Document.AbsoluteUri}/{DocumentLinks.Page}") { Title = "Lire le bordereau à l'écran" };

    internal static CardAction Download(CentreLinks links) => new OpenUrlAction(links.Workbook.AbsoluteUri) { Title = "Télécharger le bordereau (.xlsx)" };
}
