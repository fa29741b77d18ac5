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

    /// <summary>Bytes of JSON of the lists, on a card of their own.</summary>
    private static readonly (int Findings, int Realisations) Whole = (4_000, 16_800);

    /// <summary>Beside what a card has besides, long texts that come back to their author included.</summary>
    private static readonly (int Findings, int Realisations) Beside = (1_000, 5_000);

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
            .. CoverageNotices.Of(SynthesisFindings.Of(table, session.Grid, Registered.Of(candidate)), session.Grid),
            .. Details(candidate, table, session, Whole),
        ],
    };

    /// <summary>What the table says beside what must not be missed, for a card that is about more.</summary>
    internal static IEnumerable<Element> Details(Candidate candidate, SynthesisTable table, ExamSession session) => Details(candidate, table, session, Beside);

    private static IEnumerable<Element> Details(Candidate candidate, SynthesisTable table, ExamSession session, (int Findings, int Realisations) most) =>
    [
        .. Portfolio(table.Heading.Portfolio),
        .. CoverageLines.Of(table, session.Grid),
        .. FindingList.Of([.. SynthesisFindings.Of(table, session.Grid, Registered.Of(candidate)).Where(finding => !CoverageNotices.Tell(finding))], session.Grid, most.Findings),
        .. RealisationList.Of(table, session.Grid, most.Realisations),
    ];

    private static IEnumerable<Element> Portfolio(PortfolioAddress? address)
    {
        if (address is not null) yield return Blocks.Labelled("Adresse du portfolio", address.Text, MostOfAddress);
    }
}
