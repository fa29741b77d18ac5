using System.Text.RegularExpressions;

namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>The labels as they stand in the official model, and as candidates have rewritten them; over folded text.</summary>
internal static partial class LabelWords
{
    private const string OfWhom = "(?: (?:du|de la|de l|d) ?(?:personne )?(?:cand[a-z]*|etud[a-z]*)(?: e)?)?";

    private static readonly (Label Label, Regex Words)[] All =
    [
        (Label.Name, Name), (Label.FirstName, FirstName), (Label.Number, Number), (Label.Centre, Centre), (Label.Option, Option), (Label.Address, Address),
    ];

    /// <summary>The label that begins at a place of the folded text: the longest, with its length.</summary>
    public static (Label Label, int Length)? At(string folded, int start)
    {
        (Label, int)? longest = null;
        foreach (var (label, words) in All)
        {
            var match = words.Match(folded, start);
            if (match.Success && match.Index == start && match.Length > (longest?.Item2 ?? 0)) longest = (label, match.Length);
        }

        return longest;
    }

    [GeneratedRegex(
        "\\G(?:noms? (?:et |ou )?pren[a-z]*|pren[a-z]* (?:et )?noms?|noms?(?: complet| de famille| d usage)?|candidate?)" + OfWhom + "(?![a-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }

    [GeneratedRegex("\\Gprenoms?" + OfWhom + "(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex FirstName { get; }

    [GeneratedRegex(
        "\\G(?:n|no|nr|nb|num|numero|matricule) ?(?:(?:de la|de l|de|du|d) )?(?:personne )?"
        + "(?:cand[a-z]*(?: e)?|inscription|inscrit|matricule|anonymat|cyclades)(?: cyclades)?(?![a-z0-9])"
        + "|\\G(?:matricule|numero)(?![a-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }

    [GeneratedRegex(
        "\\G(?:centre?s? (?:de |d )?(?:form[a-z]*|examen)|centre"
        + "|etablissement(?: (?:de |d )?(?:form[a-z]*|origine|scolaire))?|organisme de formation)(?![a-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Centre { get; }

    [GeneratedRegex("\\G(?:opti?ons?|specialites?)(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Option { get; }

    [GeneratedRegex(
        "\\G(?:(?:adr[a-z]*|url|lien|site|internet|web|du|de|le|la|mon|vers|e|electronique|numerique) ){0,6}"
        + "port[a-z]{0,3}fol[a-z]*(?: (?:en ligne|numerique|url|web))?(?![a-z0-9])"
        + "|\\G(?:adr[a-z]* (?:url|internet|web|du site)|url|lien url)(?![a-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }
}
