using System.Text.Json.Nodes;
using E4Bot.Domain.Registry;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.SignIn;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;

namespace E4Bot.Host.Tests.Walks;

/// <summary>A president has the juries that they chair: of another centre's candidates they hear, read and decide nothing.</summary>
public sealed class OtherJuryTests
{
    private const string Unknown = "99999999999";

    [Fact]
    public async Task The_passage_list_is_that_of_the_juries_that_one_chairs()
    {
        await using var room = await TwoJuries.OpenAsync();

        Assert.Equal((true, false), Listed(await room.InTheirChat(Cast.Maud).Asks("candidats")));
        Assert.Equal((false, true), Listed(await room.InTheirChat(Cast.Pia).Asks("candidats")));
        Assert.Equal((true, true), Listed(await room.InTheirChat(Cast.Eden).Asks("candidats")));
        Assert.Equal((true, true), Listed(await room.InTheirChat(Cast.Ali).Asks("candidats")));

        static (bool Near, bool Far) Listed(Posted list) =>
            (list.Words.Contains(Candidates.Alix.Name, StringComparison.Ordinal), list.Words.Contains(TwoJuries.Ines.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_chairs_two_juries_has_both()
    {
        await using var room = await TwoJuries.OpenAsync();
        await room.InvitesAsync(TwoJuries.Pia with { Centre = TwoJuries.Near });

        var list = (await room.InTheirChat(Cast.Pia).Asks("candidats")).Words;

        Assert.All(new[] { Candidates.Alix, TwoJuries.Ines }, candidate => Assert.Contains(candidate.Name, list, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_member_who_chairs_a_jury_elsewhere_has_their_commission_beside_it()
    {
        await using var room = await TwoJuries.OpenAsync();
        await room.InvitesAsync(TwoJuries.Pia with { Mail = MailAddress.Parse(Cast.Sacha.Mail) });

        var list = (await room.InTheirChat(Cast.Sacha).Asks("candidats")).Words;

        Assert.All(new[] { Candidates.Lois, TwoJuries.Ines }, candidate => Assert.Contains(candidate.Name, list, StringComparison.Ordinal));
        Assert.DoesNotContain(Candidates.Alix.Name, list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fiche")]
    [InlineData("grille")]
    [InlineData("envoyer fiche")]
    [InlineData("journal")]
    [InlineData("rouvrir")]
    [InlineData("absent")]
    [InlineData("synthèse")]
    [InlineData("livraisons")]
    [InlineData("relancer")]
    public async Task Of_another_jurys_candidate_a_president_hears_what_they_hear_of_nobody(string command)
    {
        await using var room = await TwoJuries.OpenAsync();
        var (maud, pia, eden) = (room.InTheirChat(Cast.Maud), room.InTheirChat(Cast.Pia), room.InTheirChat(Cast.Eden));

        var nobody = await pia.Asks($"{command} {Unknown}");

        Assert.Equal("Aucune personne candidate du jury que vous présidez ne correspond : vérifiez le numéro ou le nom, ou écrivez « candidats ».", Screen.Plain(nobody.Text!));
        Assert.Equal(nobody.Text, (await pia.Asks($"{command} {Candidates.Alix.Number}")).Text);
        Assert.Equal(nobody.Text, (await maud.Asks($"{command} {TwoJuries.Ines.Number}")).Text);
        foreach (var (chairing, theirs) in new[] { (pia, TwoJuries.Ines), (maud, Candidates.Alix), (eden, TwoJuries.Ines), (eden, Candidates.Alix) })
            Assert.DoesNotContain("ne correspond", (await chairing.Asks($"{command} {theirs.Number}")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_on_another_jurys_candidate_changes_nothing()
    {
        await using var room = await OpeningTests.Sealed(TwoJuries.OpenAsync);
        var facts = await StoredRows.Facts(room);

        foreach (var verb in new[] { "rouvrir", "issue.retirer", "fiche" })
            Assert.NotNull((await Forges(room, Cast.Pia, verb)).Sentence);
        Assert.Equal(facts, await StoredRows.Facts(room));

        await Forges(room, Cast.Eden, "rouvrir");
        Assert.NotEqual(facts, await StoredRows.Facts(room));
    }

    [Theory]
    [InlineData("/fiches/02736100001/1")]
    [InlineData("/fiches/02736100001/1/page")]
    [InlineData("/grilles/02736100001/1")]
    public async Task Its_documents_open_for_who_chairs_it_alone(string path)
    {
        await using var room = await OpeningTests.Sealed(TwoJuries.OpenAsync);
        foreach (var person in new[] { Cast.Pia, Cast.Eden }) await room.InTheirChat(person).Asks("aide");
        var document = new Uri(path, UriKind.Relative);

        Assert.Equal(404, await OpeningTests.StatusOf(room, Cast.Pia, document));
        foreach (var person in new[] { Cast.Maud, Cast.Eden }) Assert.Equal(200, await OpeningTests.StatusOf(room, person, document));
    }

    [Fact]
    public async Task In_a_commissions_channel_a_note_is_not_shown_before_another_jurys_president()
    {
        await using var room = await TwoJuries.OpenAsync();
        foreach (var person in new[] { Cast.Pia, Cast.Eden }) room.Teams.Join(room.Commission1, person);

        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();

        var words = (await SheetCards.Comes(room, room.Commission1)).Now.Words;
        Assert.Contains("La note n'est pas affichée ici, car Pia AUTRE n'est ni de la commission", words, StringComparison.Ordinal);
        Assert.DoesNotContain("DOUBLURE", words, StringComparison.Ordinal);
    }

    private static Task<Answer> Forges(Room room, TeamsPerson person, string verb) => room.InTheirChat(person)
        .Forges(verb, new JsonObject { ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["motif"] = "Erreur de saisie.", ["basedOn"] = 1 });
}
