using E4Bot.Domain.Registry;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Host.Tests.Import;

/// <summary>A registry written to a file, in any of the formats, is read back as it was.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> Name =
        from first in Gen.Elements("A", "É", "Ÿ", "Œ", "ß", "Ж", "3")
        from rest in Gen.Elements("lix", "XEMPLE", " d’Essai", "\"x\"", ";y", ",z", "&<b>", "*m*_x0041_", "'", "-e\u0301", "😀x", "")
        from last in Gen.Elements("", "1", "é", "ô", "z")
        select first + rest + last;

    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 36_000).Select(day => new DateOnly(2000, 1, 1).AddDays(day));

    private static readonly Gen<int> Commissions = Gen.Choose(1, 3);

    /// <summary>One centre, one to three commissions, up to ten candidates at times of their own.</summary>
    private static readonly Gen<SessionRegistry> Registries =
        from centre in Name
        from commissions in Commissions
        from count in Gen.Choose(1, 10)
        from candidates in Gen.CollectToList(
            Enumerable.Range(0, Math.Max(count, commissions)), i => Candidates(i, new(centre, (i % commissions) + 1)))
        from people in Gen.CollectToList(Enumerable.Range(0, (commissions * 2) + 3), i => People(i, centre, commissions))
        select new SessionRegistry(candidates, people);

    [Fact]
    public void A_registry_written_to_csv_is_read_back_equal() => Check(written =>
        Same(written, Given.Accepted(RegistryWriting.Texts(written).Csv()).Registry));

    [Fact]
    public void A_registry_written_to_a_workbook_is_read_back_equal() => Check(written =>
        Same(written, Given.Accepted(RegistryWriting.Values(written).Workbook()).Registry));

    [Fact]
    public void A_registry_written_to_a_workbook_of_the_other_calendar_is_read_back_equal() => Check(written =>
        Same(written, Given.Accepted(RegistryWriting.Values(written).Workbook(new Xlsx { Since1904 = true, SharesTexts = false })).Registry));

    private static void Check(Func<SessionRegistry, bool> holds) =>
        Prop.ForAll(Registries.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private static bool Same(SessionRegistry one, SessionRegistry other) =>
        one.Candidates.SequenceEqual(other.Candidates) && one.People.SequenceEqual(other.People);

    private static Gen<Candidate> Candidates(int index, CommissionKey commission) =>
        from lastName in Name
        from firstName in Name
        from speciality in Gen.Elements(Speciality.Sisr, Speciality.Slam)
        from form in Gen.Elements(ExamForm.Ccf, ExamForm.Ponctuelle)
        from date in Day
        from minute in Gen.Choose(0, 59)
        from engagement in Gen.Elements(true, false)
        from extra in Gen.Choose(0, 60)
        from hasEnd in Gen.Elements(true, false)
        from end in Day
        select new Candidate(
            CandidateNumber.Parse($"{index:D11}"), lastName, firstName, speciality, form, commission, date, new(index, minute), engagement, extra,
            hasEnd ? end : null);

    /// <summary>Two members for each commission, then one person of each other role.</summary>
    private static Gen<Person> People(int index, string centre, int commissions) =>
        from lastName in Name
        from firstName in Name
        from other in Gen.Elements(MemberQuality.Professional, MemberQuality.BlockTeacher)
        from jury in Gen.Elements(centre, null)
        let mail = MailAddress.Parse($"p{index}@exemple.test")
        let quality = index % 2 == 0 ? MemberQuality.SpecialityTeacher : other
        select (index - (commissions * 2)) switch
        {
            0 => new Person(mail, lastName, firstName, PersonRole.PedagogicalTeam, centre, null, null),
            1 => new Person(mail, lastName, firstName, PersonRole.President, jury, null, null),
            2 => new Person(mail, lastName, firstName, PersonRole.Administrator, null, null, null),
            _ => new Person(mail, lastName, firstName, PersonRole.Member, centre, new(centre, (index / 2) + 1), quality),
        };
}
