using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Synthesis;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.Walk;

/// <summary>The candidate's tableau de synthèse at a glance, beside the question whether it is there; whole, one tap away. It answers nothing by itself.</summary>
internal static class SynthesisGlance
{
    private const string DetailId = "tableau";

    public static IEnumerable<Element> Of(MemberView view)
    {
        if (view.Passage.Synthesis is not { } attached) yield break;
        yield return Blocks.Names(
            $"Tableau de synthèse joint par {attached.By} le {view.Clock.Moment(attached.At)} : {Typography.Count(attached.Realisations, "réalisation")}, version {attached.Version}.");
        foreach (var sentence in Notices(view, attached)) yield return Blocks.Notice(sentence);
        if (view.Synthesis is not { } table) yield break;
        yield return Blocks.Actions(new ToggleVisibilityAction([DetailId]) { Title = "Voir le détail du tableau" });
        yield return new Container([.. SynthesisCard.Details(view.Candidate, table, view.Session)]) { Id = DetailId, IsVisible = false };
    }

    private static IEnumerable<string> Notices(MemberView view, AttachedSynthesis attached)
    {
        var grid = view.Session.Grid;
        if (attached.Realisations == 0) yield return SynthesisText.Of(new SynthesisFinding.NoRealisation(), grid);
        else if (attached.Uncovered.Count > 0) yield return CoverageNotices.Uncovered(attached.Uncovered, grid);
        foreach (var unread in attached.Unread) yield return SynthesisText.Of(new SynthesisFinding.CompetenceColumnMissing(unread), grid);
        if (attached.IsOfAnotherNumber(view.Candidate.Number))
            yield return SynthesisText.Of(new SynthesisFinding.NumberNotRegistered(attached.Number!, view.Candidate.Number), grid);
    }
}
