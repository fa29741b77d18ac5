using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Import;

/// <summary>On which line of its sheet someone stands, as a spreadsheet numbers it.</summary>
public sealed class ImportLines
{
    private readonly IReadOnlyDictionary<CandidateNumber, int> _candidates;
    private readonly IReadOnlyDictionary<(MailAddress, PersonRole), int> _people;

    internal ImportLines(
        IReadOnlyDictionary<CandidateNumber, int> candidates, IReadOnlyDictionary<(MailAddress, PersonRole), int> people) =>
        (_candidates, _people) = (candidates, people);

    /// <summary>Null when the file does not have this candidate.</summary>
    public int? Of(Candidate candidate) => _candidates.TryGetValue(candidate.Number, out var line) ? line : null;

    /// <summary>The first, of a president of several juries. Null when the file does not have this person in this role.</summary>
    public int? Of(Person person) => _people.TryGetValue((person.Mail, person.Role), out var line) ? line : null;
}
