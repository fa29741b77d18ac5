using System.Collections.Frozen;
using E4Bot.Domain.French;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Wording;

namespace E4Bot.Host.Kept;

/// <summary>A registry, found by what turns ask for.</summary>
public sealed class RegistryIndex
{
    private readonly FrozenDictionary<CandidateNumber, Candidate> candidates;
    private readonly FrozenDictionary<MailAddress, Person[]> parts;
    private readonly FrozenDictionary<CommissionKey, Person[]> members;
    private readonly FrozenDictionary<CommissionKey, Candidate[]> heard;
    private readonly Lazy<CandidateNames> names;

    public RegistryIndex(SessionRegistry registry, int import = 0)
    {
        Registry = registry;
        Import = import;
        names = new(() => new CandidateNames(registry.Candidates));
        candidates = registry.Candidates.ToFrozenDictionary(c => c.Number);
        heard = registry.Candidates.GroupBy(c => c.Commission).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        Centres = [.. registry.Candidates.Select(c => c.Commission.Centre).Concat(registry.People.Select(p => p.Centre).OfType<string>()).Distinct().Order(StringComparer.Ordinal)];
        parts = registry.People.GroupBy(p => p.Mail).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        members = registry.People.Where(p => p is { Role: PersonRole.Member, Commission: not null })
            .GroupBy(p => p.Commission!).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    public SessionRegistry Registry { get; }

    /// <summary>The number of the import that it is, each one more than the one before.</summary>
    public int Import { get; }

    public IEnumerable<CommissionKey> Commissions => members.Keys.OrderBy(c => c.Centre, StringComparer.Ordinal).ThenBy(c => c.Number);

    /// <summary>All that somebody is registered in.</summary>
    public IReadOnlyList<string> Centres { get; }

    /// <summary>Of everybody who is heard, to be looked for in texts.</summary>
    public CandidateNames Names => names.Value;

    public Candidate? Find(CandidateNumber number) => candidates.GetValueOrDefault(number);

    public IReadOnlyList<Person> PartsOf(MailAddress mail) => parts.GetValueOrDefault(mail) ?? [];

    /// <summary>The two members, in the order of the import.</summary>
    public IReadOnlyList<Person> MembersOf(CommissionKey commission) => members.GetValueOrDefault(commission) ?? [];

    /// <summary>Whom a commission hears, in the order of the import.</summary>
    public IReadOnlyList<Candidate> CandidatesOf(CommissionKey commission) => heard.GetValueOrDefault(commission) ?? [];

    /// <summary>Who may be meant by a number, or by enough of a name.</summary>
    public IReadOnlyList<Candidate> Matching(string text)
    {
        if (CandidateNumber.TryParse(text, out var number) && Find(number) is { } exact) return [exact];
        var asked = Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return asked.Length == 0 ? [] : [.. Registry.Candidates.Where(c => Matches(c, asked))];
    }

    private static bool Matches(Candidate candidate, string[] asked)
    {
        var words = Folding.Fold($"{candidate.FirstName} {candidate.LastName}").Split(' ');
        var number = candidate.Number.Value.ToLowerInvariant();
        return asked.All(a => words.Any(w => w.StartsWith(a, StringComparison.Ordinal)) || (a.Length >= 4 && number.EndsWith(a, StringComparison.Ordinal)));
    }
}
