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
        var taken = RegistryChange.Between(current, next, _ => HearingState.NotBegun).Registry;

        return RegistryChange.Between(taken, next, _ => HearingState.Open) is { IsNone: true, Refused: [] };
    }

    [Property(Arbitrary = [typeof(RegistryChangeProperties)])]
    public bool Everyone_is_counted_once(SessionRegistry current, SessionRegistry next)
    {
        var (taken, changed, unchanged, gone) = RegistryChange.Between(current, next, _ => HearingState.NotBegun).Candidates;

        return taken.Count + changed.Count + unchanged.Count == next.Candidates.Count
            && gone.Count + changed.Count + unchanged.Count == current.Candidates.Count;
    }

    [Property(Arbitrary = [typeof(RegistryChangeProperties)])]
    public bool Nothing_is_refused_before_anyone_has_begun(SessionRegistry current, SessionRegistry next) =>
        RegistryChange.Between(current, next, _ => HearingState.NotBegun).Refused.Count == 0;

    [Property(Arbitrary = [typeof(RegistryChangeProperties)])]
    public bool What_is_accepted_keeps_all_candidates_who_have_begun_and_the_members_who_are_at_work(SessionRegistry current, SessionRegistry next)
    {
        var change = RegistryChange.Between(current, next, StateOf);
        if (change.Refused.Count > 0) return true;
        return current.Candidates.Where(c => StateOf(c.Number) != HearingState.NotBegun).All(c => change.Registry.Find(c.Number) == c)
            && current.Candidates.Where(c => StateOf(c.Number) == HearingState.Open).All(c =>
                change.Registry.MembersOf(c.Commission).ToHashSet().SetEquals(current.MembersOf(c.Commission)));
    }

    [Property(Arbitrary = [typeof(RegistryChangeProperties)])]
    public bool Between_two_hearings_members_are_never_in_the_way(SessionRegistry current, SessionRegistry next) =>
        RegistryChange.Between(current, current with { People = next.People }, _ => HearingState.Settled).Refused.Count == 0;

    private static HearingState StateOf(CandidateNumber number) => number.Value switch
    {
        "1" => HearingState.Open,
        "2" => HearingState.Settled,
        _ => HearingState.NotBegun,
    };

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
