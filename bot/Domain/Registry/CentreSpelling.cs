using E4Bot.Domain.French;

namespace E4Bot.Domain.Registry;

/// <summary>
/// One spelling for each exam centre: names that differ by case, accents or punctuation only are the same centre, and the spelling met
/// first is kept. A centre's name is part of a commission's key, so two spellings would be two commissions.
/// </summary>
public sealed class CentreSpelling
{
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);

    /// <summary>The spelling to use for this centre; the given one when the centre is new.</summary>
    public string Of(string centre)
    {
        var key = Folding.Fold(centre);
        if (_kept.TryGetValue(key, out var kept)) return kept;
        _kept.Add(key, centre);
        return centre;
    }

    /// <summary>The same registry with each centre spelled the way this one knows it.</summary>
    public SessionRegistry Apply(SessionRegistry registry) => new(
        [.. registry.Candidates.Select(c => c with { Commission = Of(c.Commission) })],
        [.. registry.People.Select(p => p with
        {
            Centre = p.Centre is null ? null : Of(p.Centre),
            Commission = p.Commission is null ? null : Of(p.Commission),
        })]);

    private CommissionKey Of(CommissionKey commission) => commission with { Centre = Of(commission.Centre) };
}
