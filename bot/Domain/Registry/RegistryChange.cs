namespace E4Bot.Domain.Registry;

/// <summary>
/// What an import would do to the current registry. An import is the whole registry of the session: who is no longer in it goes, unless
/// what has begun forbids it; then nothing of the import may be taken. A candidate who has begun stays as they are. The members of a
/// commission may change between two hearings, as when one falls ill, but not while a sheet waits for their visas.
/// </summary>
/// <param name="Registry">What to keep when nothing is refused: the import, its centres spelled as they are already known.</param>
/// <param name="Candidates">Paired by number.</param>
/// <param name="People">Paired by mail address and role; of who chairs several juries, each by its centre too.</param>
/// <param name="Refused">Empty when the import may be taken.</param>
public sealed record RegistryChange(
    SessionRegistry Registry,
    Differences<Candidate, CandidateField> Candidates,
    Differences<Person, PersonField> People,
    IReadOnlyList<RegistryRefusal> Refused)
{
    /// <summary>True for the same import once more: there is nothing to write.</summary>
    public bool IsNone => Candidates.AreNone && People.AreNone;

    public static RegistryChange Between(SessionRegistry current, SessionRegistry next, Func<CandidateNumber, HearingState> stateOf)
    {
        var spelled = SpelledAs(current, next);
        var candidates = Differences.Between(current.Candidates, spelled.Candidates, c => c.Number, CandidateFields.Between);
        var people = Differences.Between(current.People, spelled.People, PartIn(current, spelled), PersonFields.Between);
        var states = current.Candidates.ToLookup(c => stateOf(c.Number));
        Candidate[] begun = [.. states[HearingState.Open], .. states[HearingState.Settled]];
        return new(
            spelled, candidates, people, [.. CandidateRefusals(candidates, begun), .. GoneRefusals(candidates, states[HearingState.Checked]), .. MemberRefusals(current, spelled, states[HearingState.Open])]);
    }

    /// <summary>What tells one part from another in both: the centre only where a person has the same role twice, so that a part may change its centre.</summary>
    private static Func<Person, (MailAddress, PersonRole, string?)> PartIn(params SessionRegistry[] both)
    {
        var several = both.SelectMany(registry => registry.People.CountBy(p => (p.Mail, p.Role)).Where(part => part.Value > 1).Select(part => part.Key)).ToHashSet();
        return p => (p.Mail, p.Role, several.Contains((p.Mail, p.Role)) ? p.Centre : null);
    }

    private static SessionRegistry SpelledAs(SessionRegistry current, SessionRegistry next)
    {
        var spelling = new CentreSpelling();
        spelling.Apply(current);
        return spelling.Apply(next);
    }

    private static IEnumerable<RegistryRefusal> CandidateRefusals(
        Differences<Candidate, CandidateField> candidates, IReadOnlyCollection<Candidate> begun)
    {
        var numbers = begun.Select(c => c.Number).ToHashSet();
        foreach (var changed in candidates.Changed.Where(c => numbers.Contains(c.Before.Number)))
            yield return new RegistryRefusal.CandidateChanged(changed);
        foreach (var gone in candidates.Gone.Where(c => numbers.Contains(c.Number)))
            yield return new RegistryRefusal.CandidateGone(gone);
    }

    private static IEnumerable<RegistryRefusal> GoneRefusals(Differences<Candidate, CandidateField> candidates, IEnumerable<Candidate> withRecord) =>
        candidates.Gone.IntersectBy(withRecord.Select(c => c.Number), c => c.Number).Select(gone => new RegistryRefusal.CheckedCandidateGone(gone));

    private static IEnumerable<RegistryRefusal> MemberRefusals(
        SessionRegistry current, SessionRegistry next, IEnumerable<Candidate> open)
    {
        foreach (var (commission, awaiting) in open.GroupBy(c => c.Commission).Select(group => (group.Key, group.ToList())))
        {
            var members = Differences.Between(
                current.MembersOf(commission), next.MembersOf(commission), m => m.Mail, PersonFields.Between);
            foreach (var changed in members.Changed) yield return new RegistryRefusal.MemberChanged(changed, commission, awaiting);
            foreach (var joined in members.Taken) yield return new RegistryRefusal.MemberJoined(joined, commission, awaiting);
            foreach (var left in members.Gone) yield return new RegistryRefusal.MemberLeft(left, commission, awaiting);
        }
    }
}
