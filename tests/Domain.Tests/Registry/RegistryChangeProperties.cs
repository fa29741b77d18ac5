using E4Bot.Domain.Registry;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Registry;

/// <summary>Registries of up to six candidates and four members in two commissions, each with few values, so that two of them overlap.</summary>
public sealed class RegistryChangeProperties
{
    public static Arbitrary<SessionRegistry> Registries() => (
        from candidates in Gen.SubListOf(Enumerable.Range(1, 6)).SelectMany(numbers => Gen.CollectToList(numbers, Candidates))
        from people in Gen.SubListOf(Enumerable.Range(1, 4)).SelectMany(numbers => Gen.CollectToList(numbers, Members))
        select new SessionRegistry(candidates, people)).ToArbitrary();

    [Property(Arbitrary = [typeof(RegistryChangeProperties)])]
    public bool What_has_been_taken_changes_nothing_the_next_time(SessionRegistry current, SessionRegistry next)
    {
        var taken = RegistryChange.Between(current, next, _ => false).Registry;

        return RegistryChange.Between(taken, next, _ => true) is { IsNone: true, Refused: [] };
    }

    [Property(Arbitrary = [typeof(RegistryChangeProperties)])]
    public bool Everyone_is_counted_once(SessionRegistry current, SessionRegistry next)
    {
        var (taken, changed, unchanged, gone) = RegistryChange.Between(current, next, _ => false).Candidates;

        return taken.Count + changed.Count + unchanged.Count == next.Candidates.Count
            && gone.Count + changed.Count + unchanged.Count == current.Candidates.Count;
    }

    [Property(Arbitrary = [typeof(RegistryChangeProperties)])]
    public bool Nothing_is_refused_before_anyone_has_begun(SessionRegistry current, SessionRegistry next) =>
        RegistryChange.Between(current, next, _ => false).Refused.Count == 0;

    [Property(Arbitrary = [typeof(RegistryChangeProperties)])]
    public bool What_is_accepted_keeps_all_that_has_begun(SessionRegistry current, SessionRegistry next)
    {
        var change = RegistryChange.Between(current, next, number => number.Value is "1" or "2");
        if (change.Refused.Count > 0) return true;
        var begun = current.Candidates.Where(c => c.Number.Value is "1" or "2").ToList();
        return begun.All(candidate => change.Registry.Find(candidate.Number) == candidate
            && change.Registry.MembersOf(candidate.Commission).ToHashSet().SetEquals(current.MembersOf(candidate.Commission)));
    }

    private static Gen<Candidate> Candidates(int number) =>
        from commission in Gen.Choose(1, 2)
        from extra in Gen.Elements(0, 13)
        select new Candidate(
            CandidateNumber.Parse($"{number}"), "EXEMPLE", "Alix", Speciality.Sisr, ExamForm.Ccf, new("Lycée Imaginaire", commission),
            new(2027, 5, 18), new(8, number), false, extra, null);

    private static Gen<Person> Members(int number) =>
        from commission in Gen.Choose(1, 2)
        from quality in Gen.Elements(MemberQuality.Professional, MemberQuality.BlockTeacher)
        select new Person(
            MailAddress.Parse($"m{number}@exemple.test"), "MODÈLE", "Dominique", PersonRole.Member, "Lycée Imaginaire",
            new("Lycée Imaginaire", commission), quality);
}
