using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions.Frames;

/// <summary>Of whom a question is, and by which of their notes: what is said, over what the question before said.</summary>
internal static class FilterChoice
{
    private static readonly string?[] Unsaid = [null];

    /// <param name="before">Null: the text stands by itself.</param>
    public static Choice<Filter> Of(Frame frame, QuestionScope scope, Filter? before)
    {
        var commissions = CommissionsOf(frame, scope, before);
        IReadOnlyList<NoteBasis> bases = frame.Bases.Count > 0 ? frame.Bases : [before?.Basis ?? NoteBasis.BeforePenalties];
        var ways = from meant in commissions.Ways
                   from centre in CentresOf(frame, scope, before, meant)
                   from basis in bases
                   select With(frame, before, meant, centre, basis);
        return new Choice<Filter>([.. ways], commissions.Missing);
    }

    private static Filter With(Frame frame, Filter? before, IReadOnlyList<CommissionKey> commissions, string? centre, NoteBasis basis)
    {
        var kept = frame.Has(Meaning.Everybody) ? null : before;
        return new Filter(commissions, frame.Speciality.Or(kept?.Speciality), frame.Form.Or(kept?.Form), centre, frame.Days.Or(kept?.Days), basis);
    }

    /// <summary>« Compare à la 5 » sets it beside the one that was spoken of.</summary>
    private static Choice<IReadOnlyList<CommissionKey>> CommissionsOf(Frame frame, QuestionScope scope, Filter? before)
    {
        var meant = new CommissionChoice(frame, scope, before).Meant();
        if (!frame.Has(Meaning.Compare) && !frame.Has(Meaning.Versus) || before?.Commissions is not [var spoken]) return meant;
        return meant with { Ways = [.. meant.Ways.Select(way => way is [var one] && one != spoken ? [spoken, one] : way)] };
    }

    /// <summary>A commission has its centre already; where a centre is named after a commission was spoken of, it is not sure whether the commission still counts.</summary>
    private static string?[] CentresOf(Frame frame, QuestionScope scope, Filter? before, IReadOnlyList<CommissionKey> commissions)
    {
        if (frame.Pointed == Meaning.OwnCentre) return commissions.Count > 0 ? [] : [.. scope.Own.Select(own => own.Centre).Distinct()];
        if (frame.Centres is { } named) return commissions.Count == 0 ? [.. named] : commissions.All(key => named.Contains(key.Centre)) ? Unsaid : [];
        var isOpened = frame.Has(Meaning.Everybody) || frame.Has(Meaning.AllCentres);
        return [commissions.Count > 0 || isOpened ? null : before?.Centre];
    }
}
