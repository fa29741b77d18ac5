using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Tests.Registry;

public sealed class RegistryChangeTests
{
    private static readonly CommissionKey First = new("Lycée Imaginaire", 1);
    private static readonly CommissionKey Second = new("Lycée Imaginaire", 2);
    private static readonly Candidate Alix = Candidate("00000000001", First, 8);
    private static readonly Candidate Noe = Candidate("00000000002", First, 9);
    private static readonly Candidate Zoe = Candidate("00000000003", Second, 8);
    private static readonly Person Camille = Member("camille.fictive@exemple.test", First);
    private static readonly Person Dominique = Member("dominique.modele@exemple.test", First);
    private static readonly Person Robin = Member("robin.chimere@exemple.test", First);
    private static readonly Person Sacha = Member("sacha.invente@exemple.test", Second);
    private static readonly Person Maud = new(
        MailAddress.Parse("maud.exemple@exemple.test"), "EXEMPLE", "Maud", PersonRole.President, null, null, null);
    private static readonly SessionRegistry Current = new([Alix, Noe, Zoe], [Camille, Dominique, Sacha, Maud]);

    [Fact]
    public void The_same_registry_again_changes_nothing()
    {
        var change = Between(Current, begun: [Alix, Noe, Zoe]);

        Assert.True(change.IsNone);
        Assert.Empty(change.Refused);
        Assert.Equal(Current.Candidates, change.Candidates.Unchanged);
        Assert.Equal(Current.People, change.People.Unchanged);
    }

    [Fact]
    public void Another_order_of_lines_changes_nothing() =>
        Assert.True(Between(new([Zoe, Noe, Alix], [Maud, Sacha, Dominique, Camille]), begun: [Alix]).IsNone);

    [Fact]
    public void What_is_new_changed_or_gone_is_told_apart()
    {
        var later = Noe with { Time = new(10, 0), ExtraMinutes = 13 };
        var zora = Candidate("00000000004", Second, 11);

        var change = Between(new([later, Zoe, zora], Current.People), begun: [Zoe]);

        Assert.Empty(change.Refused);
        Assert.Equal([zora], change.Candidates.Taken);
        Assert.Equal([Zoe], change.Candidates.Unchanged);
        Assert.Equal([Alix], change.Candidates.Gone);
        var changed = Assert.Single(change.Candidates.Changed);
        Assert.Equal((Noe, later), (changed.Before, changed.After));
        Assert.Equal([CandidateField.Time, CandidateField.ExtraMinutes], changed.Fields);
    }

    public static TheoryData<string, CandidateField> EveryField => new()
    {
        { "nom", CandidateField.LastName }, { "prenom", CandidateField.FirstName }, { "option", CandidateField.Speciality },
        { "forme", CandidateField.Form }, { "centre", CandidateField.Centre }, { "commission", CandidateField.Commission },
        { "date", CandidateField.Date }, { "heure", CandidateField.Time }, { "engagement", CandidateField.TakesOptionalExam },
        { "tiers_temps", CandidateField.ExtraMinutes }, { "fin_formation", CandidateField.TrainingEnd },
    };

    [Theory]
    [MemberData(nameof(EveryField))]
    public void Nothing_of_a_candidate_who_has_begun_may_change(string column, CandidateField field)
    {
        var after = Changed(column);

        var change = Between(new([after, Noe, Zoe], Current.People), begun: [Alix]);

        var refusal = Assert.IsType<RegistryRefusal.CandidateChanged>(Assert.Single(change.Refused));
        Assert.Equal((Alix, after), (refusal.Difference.Before, refusal.Difference.After));
        Assert.Equal([field], refusal.Difference.Fields);
        Assert.Empty(Between(new([after, Noe, Zoe], Current.People), begun: [Noe, Zoe]).Refused);
    }

    [Fact]
    public void A_candidate_who_has_begun_may_not_disappear() =>
        Assert.Equal([new RegistryRefusal.CandidateGone(Alix)], Between(new([Noe, Zoe], Current.People), begun: [Alix]).Refused);

    [Theory]
    [MemberData(nameof(EveryField))]
    public void Everything_of_a_candidate_whose_file_was_checked_may_still_change(string column, CandidateField field)
    {
        var change = WithAlixChecked(new([Changed(column), Noe, Zoe], Current.People));

        Assert.Empty(change.Refused);
        Assert.Equal([field], Assert.Single(change.Candidates.Changed).Fields);
    }

    [Fact]
    public void Whose_file_was_checked_may_not_disappear() =>
        Assert.Equal([new RegistryRefusal.CheckedCandidateGone(Alix)], WithAlixChecked(new([Noe, Zoe], Current.People)).Refused);

    [Fact]
    public void A_member_is_not_replaced_while_a_sheet_waits_for_their_visa()
    {
        var next = new SessionRegistry(Current.Candidates, [Camille, Robin, Sacha, Maud]);

        var refused = Between(next, begun: [Alix], open: [Noe]).Refused;

        Assert.Equal(2, refused.Count);
        var joined = Assert.IsType<RegistryRefusal.MemberJoined>(refused[0]);
        var left = Assert.IsType<RegistryRefusal.MemberLeft>(refused[1]);
        Assert.Equal((Robin, First, Dominique, First), (joined.Member, joined.Commission, left.Member, left.Commission));
        Assert.Equal([Noe], joined.Awaiting);
        Assert.Equal([Noe], left.Awaiting);
    }

    [Fact]
    public void A_member_is_replaced_between_two_hearings()
    {
        var change = Between(new(Current.Candidates, [Camille, Robin, Sacha, Maud]), begun: [Alix]);

        Assert.Empty(change.Refused);
        Assert.Equal([Robin], change.People.Taken);
        Assert.Equal([Dominique], change.People.Gone);
    }

    [Fact]
    public void Every_sheet_that_waits_is_named() => Assert.Equal(
        [Alix, Noe],
        Assert.IsType<RegistryRefusal.MemberLeft>(Assert.Single(Between(new(Current.Candidates, [Camille, Sacha, Maud]), begun: [Zoe], open: [Alix, Noe]).Refused)).Awaiting);

    [Fact]
    public void A_member_moves_neither_out_of_a_commission_at_work_nor_into_it()
    {
        var moved = Dominique with { Commission = Second };
        var next = new SessionRegistry(Current.Candidates, [Camille, moved, Sacha, Maud]);

        Assert.Equal(Dominique, Assert.IsType<RegistryRefusal.MemberLeft>(Assert.Single(Between(next, begun: [], open: [Alix]).Refused)).Member);
        Assert.Equal(moved, Assert.IsType<RegistryRefusal.MemberJoined>(Assert.Single(Between(next, begun: [], open: [Zoe]).Refused)).Member);
        Assert.Empty(Between(next, begun: [Alix, Noe, Zoe]).Refused);
    }

    [Fact]
    public void Nothing_of_a_member_changes_while_a_sheet_waits_for_their_visa()
    {
        var other = Camille with { Quality = MemberQuality.BlockTeacher, LastName = "FICTIF" };
        var next = new SessionRegistry(Current.Candidates, [other, Dominique, Sacha, Maud]);

        var refusal = Assert.IsType<RegistryRefusal.MemberChanged>(Assert.Single(Between(next, begun: [], open: [Alix, Noe]).Refused));

        Assert.Equal([PersonField.LastName, PersonField.Quality], refusal.Difference.Fields);
        Assert.Empty(Between(next, begun: [Alix, Noe]).Refused);
    }

    [Fact]
    public void The_members_of_another_commission_and_the_president_may_change_meanwhile()
    {
        var robin = Robin with { Commission = Second };

        var change = Between(new(Current.Candidates, [Camille, Dominique, robin]), begun: [], open: [Alix, Noe]);

        Assert.Empty(change.Refused);
        Assert.Equal([robin], change.People.Taken);
        Assert.Equal([Sacha, Maud], change.People.Gone);
    }

    [Fact]
    public void A_president_who_is_given_the_jury_of_a_centre_or_of_another_is_the_same_part_changed()
    {
        var (near, far) = (Maud with { Centre = "Lycée Imaginaire" }, Maud with { Centre = "Lycée Lointain" });

        foreach (var (before, after) in new[] { (Maud, near), (near, far), (far, Maud) })
        {
            var changed = Assert.Single(Between([before], [after]).Changed);
            Assert.Equal((before, after), (changed.Before, changed.After));
            Assert.Equal([PersonField.Centre], changed.Fields);
        }
    }

    [Fact]
    public void Of_a_president_of_several_juries_each_is_a_part_whatever_the_order_of_its_line()
    {
        var (near, far) = (Maud with { Centre = "Lycée Imaginaire" }, Maud with { Centre = "Lycée Lointain" });

        Assert.True(Between([near, far], [far, near]).AreNone);
        var (one, two, fewer) = (Between([near], [far, near]), Between([Maud], [near, far]), Between([near, far], [far]));
        Assert.Equal([far], one.Taken);
        Assert.Equal([near], one.Unchanged);
        Assert.Equal([near, far], two.Taken);
        Assert.Equal([Maud], two.Gone);
        Assert.Equal([near], fewer.Gone);
        Assert.Equal([far], fewer.Unchanged);
    }

    [Fact]
    public void A_centre_keeps_the_spelling_it_is_known_by()
    {
        var shouted = new CommissionKey("LYCEE IMAGINAIRE", 1);
        var next = new SessionRegistry(
            [Alix with { Commission = shouted }, Noe, Zoe],
            [Camille with { Centre = "lycée imaginaire", Commission = shouted }, Dominique, Sacha, Maud]);

        var change = Between(next, begun: [Alix]);

        Assert.True(change.IsNone);
        Assert.Empty(change.Refused);
        Assert.Equal(Current.Candidates, change.Registry.Candidates);
        Assert.Equal(Current.People, change.Registry.People);
    }

    private static Differences<Person, PersonField> Between(IReadOnlyList<Person> before, IReadOnlyList<Person> after) =>
        RegistryChange.Between(new([], before), new([], after), _ => HearingState.NotBegun).People;

    /// <param name="begun">Heard, and settled.</param>
    /// <param name="open">Under evaluation.</param>
    private static RegistryChange Between(SessionRegistry next, IReadOnlyCollection<Candidate> begun, params IReadOnlyCollection<Candidate> open) =>
        RegistryChange.Between(Current, next, number =>
            open.Any(c => c.Number == number) ? HearingState.Open : begun.Any(c => c.Number == number) ? HearingState.Settled : HearingState.NotBegun);

    private static RegistryChange WithAlixChecked(SessionRegistry next) =>
        RegistryChange.Between(Current, next, number => number == Alix.Number ? HearingState.Checked : HearingState.NotBegun);

    private static Candidate Changed(string column) => column switch
    {
        "nom" => Alix with { LastName = "AUTRE" },
        "prenom" => Alix with { FirstName = "Autre" },
        "option" => Alix with { Speciality = Speciality.Slam },
        "forme" => Alix with { Form = ExamForm.Ponctuelle },
        "centre" => Alix with { Commission = new("Lycée Fictif", 1) },
        "commission" => Alix with { Commission = Second },
        "date" => Alix with { Date = new(2027, 5, 19) },
        "heure" => Alix with { Time = new(15, 0) },
        "engagement" => Alix with { TakesOptionalExam = true },
        "tiers_temps" => Alix with { ExtraMinutes = 13 },
        "fin_formation" => Alix with { TrainingEnd = new(2027, 6, 30) },
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    private static Candidate Candidate(string number, CommissionKey commission, int hour) => new(
        CandidateNumber.Parse(number), "EXEMPLE", "Alix", Speciality.Sisr, ExamForm.Ccf, commission, new(2027, 5, 18), new(hour, 0), false, 0, null);

    private static Person Member(string mail, CommissionKey commission) => new(
        MailAddress.Parse(mail), "FICTIVE", "Camille", PersonRole.Member, commission.Centre, commission, MemberQuality.SpecialityTeacher);
}
