using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.Synthesis;

/// <summary>
/// A candidate's tableau de synthèse against the six competences: what it leaves open first, then each competence with the rows that mobilise it, what there
/// is to say, and the realisations one tap away. A table with a column for each realisation would be cut off on a phone.
/// </summary>
public static class SynthesisCard
{
    private const int MostOfAddress = 300;

    /// <param name="origin">Which version it is, who attached it and when; null of one that is not kept.</param>
    public static AdaptiveCard Of(Candidate candidate, SynthesisTable table, ExamSession session, string? origin = null, string? notice = null) => new()
    {
        FallbackText = "Tableau de synthèse d'une personne candidate.",
        Body =
        [
            Blocks.Heading($"Tableau de synthèse, {Markdown.Escape(candidate.FullName)}"),
            Blocks.SubtleNames($"{Words.Of(candidate.Number)}, {Words.Of(candidate.Speciality)}"),
            .. notice is null ? Array.Empty<Element>() : [Blocks.Notice(notice)],
            .. origin is null ? Array.Empty<Element>() : [Blocks.Names(origin)],
            .. Elements(table, session, Registered.Of(candidate)),
        ],
    };

    /// <summary>What the table says, for a card that is about more.</summary>
    internal static IEnumerable<Element> Elements(SynthesisTable table, ExamSession session, Registered registered)
    {
        var findings = SynthesisFindings.Of(table, session.Grid, registered);
        return
        [
            .. CoverageNotices.Of(findings, session.Grid),
            .. Portfolio(table.Heading.Portfolio),
            .. CoverageLines.Of(table, session.Grid),
            .. FindingList.Of([.. findings.Where(finding => !CoverageNotices.Tell(finding))], session.Grid),
            .. RealisationList.Of(table, session.Grid),
        ];
    }

    private static IEnumerable<Element> Portfolio(PortfolioAddress? address)
    {
        if (address is not null) yield return Blocks.Labelled("Adresse du portfolio", address.Text, MostOfAddress);
    }
}
