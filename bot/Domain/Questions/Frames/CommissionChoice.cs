using E4Bot.Domain.Questions.Known;
using E4Bot.Domain.Questions.Parts;
using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;
using Commissions = System.Collections.Generic.IReadOnlyList<E4Bot.Domain.Registry.CommissionKey>;

namespace E4Bot.Domain.Questions.Frames;

/// <summary>Which commissions are meant. A number that several centres have is theirs all, unless a centre is named or the question before was of one.</summary>
internal sealed class CommissionChoice(Frame frame, QuestionScope scope, Filter? before)
{
    /// <summary>More than that are not named one by one in an answer: « sauf la 3 » of a whole academy is not understood.</summary>
    private const int MostLeft = 12;

    /// <summary>More ways than that are not asked about.</summary>
    private const int MostWays = 6;

    private readonly ScopeIndex known = ScopeIndex.Of(scope);

    /// <summary>Empty: whichever the asker may see.</summary>
    public Choice<Commissions> Meant()
    {
        if (frame.Excepted.Count > 0) return frame.Named.Count > 0 || frame.Pointed is not null ? Choice<Commissions>.None : Left();
        if (frame.Named.Count > 0) return frame.Pointed is null or Meaning.OneCommission ? Named() : WithOwn();
        return frame.Pointed switch
        {
            Meaning.Own => new([.. scope.Own.Select<CommissionKey, Commissions>(own => [own])]),
            Meaning.ThisCommission => before?.Commissions is { Count: 1 } same ? Choice<Commissions>.Only(same) : Choice<Commissions>.None,
            Meaning.OneCommission => TheOnlyOne(),
            _ => Choice<Commissions>.Only(IsOpened ? [] : before?.Commissions ?? []),
        };
    }

    private bool IsOpened => frame.Has(Meaning.EachCommission) || frame.Has(Meaning.Everybody) || frame.Has(Meaning.Pooled) || frame.Has(Meaning.AllCentres);

    /// <summary>« La commission »: the one that was spoken of, or the asker's; if these are two, it is not sure.</summary>
    private Choice<Commissions> TheOnlyOne()
    {
        CommissionKey[] meant = [.. (before?.Commissions is { Count: 1 } spoken ? spoken : []).Concat(scope.Own).Distinct()];
        return meant.Length == 1 ? Choice<Commissions>.Only(meant) : Choice<Commissions>.None;
    }

    /// <summary>« Compare ma commission à la 5 ».</summary>
    private Choice<Commissions> WithOwn()
    {
        if (frame.Pointed != Meaning.Own || scope.Own.Count != 1 || !frame.Has(Meaning.Compare)) return Choice<Commissions>.None;
        var named = Named();
        return named with { Ways = [.. named.Ways.Select<Commissions, Commissions>(way => [.. scope.Own, .. way])] };
    }

    private Choice<Commissions> Named()
    {
        var meant = frame.Named.Select(one => Keys(one).ToArray()).ToArray();
        if (Array.FindIndex(meant, keys => keys.Length == 0) is >= 0 and var missing)
            return new Choice<Commissions>([], new Reading.NotThere(MissingPart.Commission, frame.Named[missing].Written));
        var ways = OfOneCentre(meant);
        if (ways.Length == 0) ways = meant.All(keys => keys.Length == 1) ? [[.. meant.Select(keys => keys[0]).Distinct()]] : [];
        return new([.. Preferred(ways)]);
    }

    private IEnumerable<CommissionKey> Keys(NamedCommission named) =>
        known.Numbered(named.Number).Where(key => (named.Centres ?? frame.Centres)?.Contains(key.Centre) ?? true);

    /// <summary>« La 2 et la 5 » are of the same centre, whichever it is.</summary>
    private static Commissions[] OfOneCentre(CommissionKey[][] meant) => [.. meant[0]
        .Select(key => key.Centre)
        .Distinct()
        .Where(centre => meant.All(keys => keys.Any(key => key.Centre == centre)))
        .Select<string, Commissions>(centre => [.. meant.Select(keys => keys.First(key => key.Centre == centre)).Distinct()])];

    /// <summary>The centre that was spoken of goes before all others; the asker's own is the likeliest.</summary>
    private IEnumerable<Commissions> Preferred(Commissions[] ways)
    {
        string[] spoken = [.. before is null ? [] : before.Commissions.Select(key => key.Centre).Append(before.Centre).OfType<string>().Distinct()];
        if (spoken.Length == 1 && Array.Find(ways, way => way.All(key => key.Centre == spoken[0])) is { } same) return [same];
        return ways.Length > MostWays ? [] : ways.OrderBy(way => way.All(scope.Own.Contains) ? 0 : 1);
    }

    /// <summary>« Sauf la 3 »: of those that were spoken of, or of all.</summary>
    private Choice<Commissions> Left()
    {
        var all = before?.Commissions is { Count: > 0 } spoken ? spoken : [.. scope.Commissions.Where(key => frame.Centres?.Contains(key.Centre) ?? true)];
        if (frame.Excepted.FirstOrDefault(one => !Keys(one).Any()) is { } missing) return new([], new Reading.NotThere(MissingPart.Commission, missing.Written));
        if (frame.Excepted.Any(one => Keys(one).Count(all.Contains) != 1)) return Choice<Commissions>.None;
        CommissionKey[] left = [.. all.Except(frame.Excepted.SelectMany(Keys))];
        return left.Length is > 0 and <= MostLeft ? Choice<Commissions>.Only(left) : Choice<Commissions>.None;
    }
}
