using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Lists;

/// <summary>Who is meant? One button for each.</summary>
public static class CandidateChoiceCard
{
    private const int Most = 6;

    public static AdaptiveCard Of(string command, IReadOnlyList<Candidate> candidates) => new()
    {
        FallbackText = "Plusieurs personnes candidates correspondent.",
        Body =
        [
            Blocks.Heading("Qui est-ce ?"),
            Blocks.Line(candidates.Count > Most
                ? $"{candidates.Count} personnes candidates correspondent ; en voici {Most}. Précisez le nom, ou donnez le numéro."
                : "Plusieurs personnes candidates correspondent."),
            Blocks.Stacked([.. candidates.Take(Most).Select(c => HelpCard.Say($"{command} {c.Number}", $"{c.FullName}, {Words.Of(c.Number)}"))]),
        ],
    };
}
