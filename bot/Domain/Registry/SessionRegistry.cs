namespace E4Bot.Domain.Registry;

/// <summary>
/// Who is registered for the session: what an import gives, whole. Valid by construction of the import:
/// every number and every part of a person once, every commission of a candidate with its two members.
/// </summary>
public sealed record SessionRegistry(IReadOnlyList<Candidate> Candidates, IReadOnlyList<Person> People)
{
    public static readonly SessionRegistry Empty = new([], []);

    public Candidate? Find(CandidateNumber number) => Candidates.FirstOrDefault(c => c.Number == number);

    /// <summary>The parts of this person; one may have several, such as member and pedagogical team.</summary>
    public IEnumerable<Person> PartsOf(MailAddress mail) => People.Where(p => p.Mail == mail);

    /// <summary>The two members, in the order of the import.</summary>
    public IReadOnlyList<Person> MembersOf(CommissionKey commission) =>
        [.. People.Where(p => p.Role == PersonRole.Member && p.Commission == commission)];

    /// <summary>The commission's candidates in the order of passage.</summary>
    public IReadOnlyList<Candidate> PassageOf(CommissionKey commission) =>
        [.. Candidates.Where(c => c.Commission == commission).OrderBy(c => c.Date).ThenBy(c => c.Time)];
}
