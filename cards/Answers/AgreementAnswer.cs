using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Answers;

/// <summary>How far the two members gave the same levels, each alone: of the pair of them, never of one.</summary>
internal static class AgreementAnswer
{
    private const string Meaning = "Des niveaux différents ne sont pas une faute : la délibération est faite pour cela. Un accord presque parfait peut aussi dire qu'on s'est parlé avant.";

    public static Answer Of(Population population, ExamSession session)
    {
        if (population.Graded.Count == 0) return new Answer(FiguresText.Nothing(population));
        var all = MemberAgreement.Of(population.Graded, session.Grid, session.Harmonisation);
        if (all.N == 0) return new Answer("Aucun niveau n'a été donné séparément par les deux membres : il n'y a pas d'accord à mesurer.");
        return new Answer($"Les deux membres ont donné le même niveau {Share(all.Pooled.Exact, all.Pooled.BothAssessed)}, avant toute délibération ({Typography.Count(all.N, "personne candidate", "personnes candidates")}).")
        {
            Figures =
            [
                .. Pooled(all),
                .. population.Commissions.Count > 1 ? population.Commissions.Order(ByNumber.Instance).Select(commission => Line(commission, population, session)) : [],
                .. population.Commissions.Count > 1 ? [] : all.ByLine.Select(line => $"{session.Grid.ShortTitleOf(line.Line)} : même niveau {Share(line.Pairs.Exact, line.Pairs.BothAssessed)}."),
            ],
            ToLookAt = [Meaning],
        };
    }

    private static IEnumerable<string> Pooled(MemberAgreement all)
    {
        yield return $"À un niveau près : {Share(all.Pooled.WithinOne, all.Pooled.BothAssessed)}.";
        if (all.Pooled.Bias is { } bias) yield return $"Premier membre moins second, en moyenne : {NoteWords.Signed(bias)} niveau.";
        var apart = all.Pooled.OnlyFirst + all.Pooled.OnlySecond;
        if (apart > 0) yield return $"« Non évaluable » pour l'un, un niveau pour l'autre : {Typography.Count(apart, "fois", "fois")}.";
        if (all.Kappa is { } kappa) yield return $"κ pondéré (quadratique) : {Text(kappa)}.";
        if (all.Ac2 is { } ac2) yield return $"AC2 de Gwet : {Text(ac2)}.";
    }

    private static string Line(CommissionKey commission, Population population, ExamSession session)
    {
        var of = MemberAgreement.Of(population.Of(commission).Graded, session.Grid, session.Harmonisation);
        var name = NoteWords.Of(commission, NoteWords.SpeaksOfSeveralCentres(population.Commissions));
        return of.N == 0 ? $"{name} : aucun niveau donné séparément." : $"{name} : même niveau {Share(of.Pooled.Exact, of.Pooled.BothAssessed)} (n = {of.N}).";
    }

    private static string Share(int part, int whole) => $"{part} fois sur {whole}";

    private static string Text(Coefficient coefficient) =>
        $"{NoteWords.Of(coefficient.Value)} (intervalle à 95 % : {NoteWords.Of(coefficient.Interval.Lower)} à {NoteWords.Of(coefficient.Interval.Upper)})";
}
