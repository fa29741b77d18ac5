using System.Net;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Tests.Conversations;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.SignIn;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>What a president has of a whole centre, its bordereau, its deliveries, its channels, they have of the juries that they chair.</summary>
public sealed class OtherJurysCentreTests
{
    private const string NoCentre = "Aucun centre d'examen ne correspond : écrivez « bordereau » suivi du nom du centre, tel qu'il est dans l'import.";

    [Fact]
    public async Task A_president_is_given_the_bordereau_of_their_jury_without_being_asked_which()
    {
        await using var room = await TwoJuries.OpenAsync();

        Assert.Contains("24 personnes candidates", (await room.InTheirChat(Cast.Maud).Asks("bordereau")).Words, StringComparison.Ordinal);
        Assert.Contains("1 sur 1 personne candidate", (await room.InTheirChat(Cast.Pia).Asks("transmettre")).Words, StringComparison.Ordinal);
        foreach (var person in new[] { Cast.Eden, Cast.Ali })
            Assert.Contains("Quel centre ?", (await room.InTheirChat(person).Asks("bordereau")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bordereau imaginaire")]
    [InlineData("bordereau nulle part")]
    public async Task Another_jurys_centre_is_one_that_does_not_exist(string command)
    {
        await using var room = await TwoJuries.OpenAsync();

        Assert.Equal(NoCentre, Screen.Plain((await room.InTheirChat(Cast.Pia).Asks(command)).Text!));
    }

    [Theory]
    [InlineData("(PDF)")]
    [InlineData("(.xlsx)")]
    public async Task Its_addresses_open_for_who_chairs_it_alone_and_look_like_none_to_the_others(string title)
    {
        await using var room = await TwoJuries.OpenAsync();
        await room.InTheirChat(Cast.Eden).Asks("aide");
        var link = (await room.InTheirChat(Cast.Maud).Asks("bordereau")).Card!.Links.Single(each => each.Title.Contains(title, StringComparison.Ordinal)).To;
        var own = (await room.InTheirChat(Cast.Pia).Asks("bordereau")).Card!.Links.Single(each => each.Title.Contains(title, StringComparison.Ordinal)).To;
        var none = new Uri(link, $"{link.AbsolutePath[..(link.AbsolutePath.LastIndexOf('/') + 1)]}{new string('0', 16)}");

        using var others = await room.Opens(Cast.Pia, link);
        using var nowhere = await room.Opens(Cast.Pia, none);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (others.StatusCode, nowhere.StatusCode));
        Assert.Equal((await others.Text()).Replace(link.AbsolutePath, "", StringComparison.Ordinal), (await nowhere.Text()).Replace(none.AbsolutePath, "", StringComparison.Ordinal));
        Assert.All(await OpeningTests.Refusals(room), access => Assert.Equal((AccessOutcome.Refused, Standing.Outsider), (access.Outcome, access.As)));
        foreach (var (person, theirs) in new[] { (Cast.Maud, link), (Cast.Eden, link), (Cast.Pia, own), (Cast.Eden, own) })
        {
            using var opened = await room.Opens(person, theirs);
            Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        }
    }

    [Fact]
    public async Task A_president_before_whose_jury_nobody_comes_is_told_so()
    {
        await using var room = await Room.OpenAsync();
        await room.InvitesAsync(TwoJuries.Pia);

        foreach (var command in new[] { "candidats", "bordereau", "transmettre" })
            Assert.Equal("Personne n'est inscrit là où vous présidez le jury : adressez-vous à l'administration du centre d'examen.", (await room.InTheirChat(Cast.Pia).Asks(command)).Text);
    }

    [Fact]
    public async Task The_deliveries_that_one_follows_and_tries_again_are_those_of_their_jury()
    {
        await using var room = await TwoJuries.OpenAsync();
        await Undelivered.Refused(room, "403 NotEnoughPermissions");

        Assert.Equal("Livraisons\nTout ce qui devait partir est arrivé.", await Followed.Words(room, Cast.Pia));
        Assert.Contains("Il n'y a rien à relancer", await Followed.Words(room, Cast.Pia, "relancer"), StringComparison.Ordinal);
        foreach (var person in new[] { Cast.Maud, Cast.Eden }) Assert.Contains("1 envoi refusé par Teams", await Followed.Words(room, person), StringComparison.Ordinal);
        Assert.Contains("1 envoi repart maintenant", await Followed.Words(room, Cast.Maud, "relancer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_of_no_centre_is_followed_by_who_oversees_them_all()
    {
        await using var room = await TwoJuries.OpenAsync();
        room.Teams.Troubles.Refuse(Greetings.Is, ConnectorReply.Refused(403, "BotNotInConversationRoster"));
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, room.Teams.Channel("autre", Cast.Maud)));
        await room.Logs.Tells("Greet", "BotNotInConversationRoster");

        foreach (var person in new[] { Cast.Eden, Cast.Ali }) Assert.Contains("Conversations, accueil : retenu", await Followed.Words(room, person), StringComparison.Ordinal);
        foreach (var person in new[] { Cast.Maud, Cast.Pia }) Assert.DoesNotContain("accueil", await Followed.Words(room, person), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("livraisons")]
    [InlineData("relancer")]
    public async Task Who_knows_of_a_candidate_as_their_team_does_not_follow_their_deliveries_as_president_of_another_jury(string command)
    {
        await using var room = await TwoJuries.OpenAsync();
        await room.InvitesAsync(TwoJuries.Pia with { Role = PersonRole.PedagogicalTeam, Centre = TwoJuries.Near });

        var answer = await room.InTheirChat(Cast.Pia).Asks($"{command} {Candidates.Alix.Number}");

        Assert.Equal("Seules l'administration du centre et la présidence du jury suivent les livraisons.", answer.Text);
    }

    [Fact]
    public async Task A_president_ties_the_commissions_and_the_team_of_their_jury_and_takes_no_others_channel()
    {
        await using var room = await TwoJuries.OpenAsync();
        var channel = room.Teams.Channel("jury", Cast.Maud, Cast.Pia, Cast.Eden);
        var (maud, pia, eden) = (room.InTheirChat(Cast.Maud), room.InTheirChat(Cast.Pia), room.InTheirChat(Cast.Eden));
        foreach (var person in new[] { Cast.Pia, Cast.Eden }) room.Teams.Join(room.Commission1, person);

        Assert.StartsWith("Il n'y a pas de commission 2 que vous puissiez relier", (await pia.Asks("relier commission 2", channel)).Text, StringComparison.Ordinal);
        Assert.StartsWith("Aucun centre que vous puissiez relier ne correspond", (await pia.Asks("relier équipe pédagogique imaginaire", channel)).Text, StringComparison.Ordinal);
        Assert.StartsWith("Ce canal est déjà relié à la commission 1 (Lycée Imaginaire)", (await pia.Asks("relier commission 1", room.Commission1)).Text, StringComparison.Ordinal);
        Assert.Equal("Ce canal est relié à la commission 1 (Lycée Lointain).", (await pia.Asks("relier commission 1", channel)).Text);
        Assert.StartsWith("Ce canal est déjà relié à la commission 1 (Lycée Lointain)", (await maud.Asks("relier commission 1", channel)).Text, StringComparison.Ordinal);
        Assert.StartsWith("Plusieurs centres ont une commission 1", (await eden.Asks("relier commission 1", channel)).Text, StringComparison.Ordinal);
        Assert.StartsWith("Ce canal est relié à l'équipe pédagogique (Lycée Lointain).", (await pia.Asks("relier équipe pédagogique", channel)).Text, StringComparison.Ordinal);
        Assert.StartsWith("Ce canal est déjà relié à l'équipe pédagogique (Lycée Lointain)", (await maud.Asks("relier jury", channel)).Text, StringComparison.Ordinal);
        Assert.Equal("Ce canal est relié au jury.", (await pia.Asks("relier jury", channel)).Text);
    }
}
