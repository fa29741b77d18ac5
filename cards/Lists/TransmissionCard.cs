using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Transmission;

namespace E4Bot.Cards.Lists;

/// <summary>All that the jury receives of a centre: ready, with the links; or who keeps it from being handed over, and why.</summary>
public static class TransmissionCard
{
    /// <summary>Lines of one card; the rest is counted. So the longest stays below 28 KB.</summary>
    public const int MostLines = 35;

    /// <summary>Characters of JSON: a name may be long.</summary>
    private const int MostOfName = 160;

    private const string Heading = "Dossier pour le jury";

    public static AdaptiveCard Ready(Bordereau bordereau, CentreLinks links) => new()
    {
        FallbackText = $"{Heading} : prêt.",
        Body =
        [
            Blocks.Heading(Heading),
            Blocks.Labelled("Centre d'examen", bordereau.Centre, BordereauCard.MostOfCentre),
            Blocks.Names($"Tout est là : {Typography.Count(bordereau.Lines.Count, "personne candidate", "personnes candidates")} ({ExamResultText.Tally(bordereau.Results)})."),
            Blocks.Line("Le dossier (.zip) contient le bordereau, la grille et la fiche d'appréciation de chaque personne évaluée, et l'empreinte de chaque fichier."),
            BordereauCard.Reminder(),
            Blocks.Stacked(
                new OpenUrlAction(links.Pack.AbsoluteUri) { Title = "Télécharger le dossier (.zip)", Style = "positive" },
                BordereauCard.Open(links) with { Style = null },
                BordereauCard.Download(links)),
        ],
    };

    public static AdaptiveCard Outstanding(Bordereau bordereau)
    {
        BordereauLine[] lines = [.. bordereau.Unsettled];
        return new()
        {
            FallbackText = $"{Heading} : incomplet.",
            Body =
            [
                Blocks.Heading(Heading),
                Blocks.Labelled("Centre d'examen", bordereau.Centre, BordereauCard.MostOfCentre),
                Blocks.Notice($"Rien n'est transmis : {Typography.Number(lines.Length)} sur {Typography.Count(bordereau.Lines.Count, "personne candidate", "personnes candidates")} sans résultat définitif."),
                .. lines.Take(MostLines).Select(Line),
                .. lines.Length > MostLines ? [Blocks.Line($"… et {Typography.Count(lines.Length - MostLines, "autre personne", "autres personnes")}.")] : Array.Empty<Element>(),
                Blocks.Actions(HelpCard.Say($"bordereau {bordereau.Centre}", "Bordereau provisoire")),
            ],
        };
    }

    private static RichTextBlock Line(BordereauLine line) => Blocks.Labelled(
        Fit.Excerpt($"{line.Candidate.FullName}, {Words.Of(line.Candidate.Number)}, commission {line.Candidate.Commission.Number}", MostOfName),
        Spacing.Of($"{OutstandingText.Of(line.Outstanding!)}."));
}
