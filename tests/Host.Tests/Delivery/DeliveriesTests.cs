using E4Bot.Host.Tests.Conversations;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>« livraisons » says in words what has not reached Teams, why and what to do; and who has which version of a sheet.</summary>
public sealed class DeliveriesTests
{
    private const string Sheet = "Commission 1 (Lycée Imaginaire), n° 02736100001, fiche, version 1 : ";

    [Theory]
    [InlineData("livraisons")]
    [InlineData("LIVRAISONS !")]
    [InlineData("livraison")]
    public async Task Where_everything_has_arrived_it_says_so_however_it_is_asked(string command)
    {
        await using var room = await Room.OpenAsync();

        Assert.Equal("Livraisons\nTout ce qui devait partir est arrivé.", await Followed.Words(room, Cast.Ali, command));
    }

    [Fact]
    public async Task What_waits_is_told_since_when_and_until_when()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.PutOff(room);
        await room.Clock.Passes(TimeSpan.FromMinutes(3));

        var words = await Followed.Words(room, Cast.Ali);

        Assert.Contains("1 envoi en attente (le plus ancien depuis 3 minutes).", words, StringComparison.Ordinal);
        Assert.Contains($"{Sheet}canal de la commission 1 : en attente. Attend depuis le 18 mai 2027 à 8 h 00, prochain essai à 8 h 10.", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("403 BotNotInConversationRoster", "E4Bot n'est plus installé dans le canal de la commission 1 : réinstallez-le, l'envoi reprendra.")]
    [InlineData("403 ConversationBlockedByUser", "E4Bot est bloqué dans le canal de la commission 1 : débloquez-le et écrivez-lui là, l'envoi reprendra.")]
    public async Task What_is_held_back_says_where_the_bot_is_missing_and_what_to_do(string mishap, string told)
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, mishap);

        var words = await Followed.Words(room, Cast.Ali);

        Assert.Contains("1 envoi retenu.", words, StringComparison.Ordinal);
        Assert.Contains($"Retenu : E4Bot n'est pas là\n{Sheet}canal de la commission 1 : retenu. {told}", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("403 NotEnoughPermissions", "Teams n'autorise pas E4Bot à écrire dans le canal de la commission 1 : vérifiez qui peut y publier, puis réessayez (code NotEnoughPermissions).")]
    [InlineData("413 MessageSizeTooBig", "Teams trouve le message trop gros : prévenez la personne qui administre le programme (code MessageSizeTooBig).")]
    public async Task What_is_refused_for_good_says_so_with_its_code(string mishap, string told)
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, mishap);

        Assert.Contains($"Refusé par Teams\n{Sheet}canal de la commission 1 : refusé. {told}", await Followed.Words(room, Cast.Maud), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_have_come_says_so_while_it_waits_and_stays_on_record_once_it_has_come()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.InDoubt(room);

        Assert.Contains($"{Sheet}canal de la commission 1 : en attente ; l'envoi précédent n'est pas confirmé et peut faire double emploi.", await Followed.Words(room, Cast.Ali), StringComparison.Ordinal);
        await room.Clock.Passes(TimeSpan.FromSeconds(Mishap.FirstWait));
        await SheetCards.Come(room, room.Commission1, 2);
        await Lane.MovesOn(room);

        var words = await Followed.Words(room, Cast.Ali);
        Assert.Contains("1 envoi qui peut faire double emploi.", words, StringComparison.Ordinal);
        Assert.Contains($"A pu arriver deux fois\n{Sheet}canal de la commission 1 : remise le 18 mai 2027 à 8 h 00 ; peut faire double emploi.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_being_sent_just_now_is_in_no_doubt()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        var held = await sheet.IsOnItsWay(room);

        var words = await Followed.Words(room, Cast.Ali);

        held.Released.SetResult(null);
        Assert.Contains($"{Sheet}canal de la commission 1 : envoi en cours.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("double emploi", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_one_candidate_each_version_and_each_recipient_is_told_by_role()
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Kim);
        var chat = room.Teams.ChatWith(Cast.Camille);
        room.Teams.Troubles.Refuse(call => call.IsPost && call.IsTo(chat), ConnectorReply.Refused(403, "ConversationBlockedByUser"));
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.IsSealed();
        await room.Logs.Tells("PostSheet", "ConversationBlockedByUser");

        var words = await Followed.Words(room, Cast.Ali, $"livraisons {Candidates.Alix.Number}");

        Assert.Equal(
            """
            Livraisons, n° 02736100001
            Fiche, version 1
            Canal de la commission 1 : remise le 18 mai 2027 à 8 h 00, sans la note.
            Membre en privé : remise le 18 mai 2027 à 8 h 00.
            Membre en privé : retenu. E4Bot est bloqué dans la conversation privée d'un membre : débloquez-le et écrivez-lui là, l'envoi reprendra.
            """,
            words);
    }

    [Fact]
    public async Task A_reopened_sheet_shows_both_versions()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.IsSealed();
        await SheetCards.Comes(room, room.Commission1);
        await sheet.IsReopenedBy(room.Maud);
        await sheet.GetsItsLastVisa();
        await SheetCards.Come(room, room.Commission1, 2);
        await Lane.MovesOn(room);

        var words = await Followed.Words(room, Cast.Ali, $"livraisons {Candidates.Alix.Number}");

        Assert.Equal(2, words.Split("Canal de la commission 1 : remise le 18 mai 2027").Length - 1);
        Assert.Contains("Fiche, version 2", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_candidate_without_a_sheet_is_said_to_have_none()
    {
        await using var room = await Room.OpenAsync();

        Assert.Contains("Aucune fiche n'a encore été scellée", await Followed.Words(room, Cast.Ali, $"livraisons {Candidates.Alix.Number}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_names_nobody_and_tells_no_level_no_note_and_nothing_typed()
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Kim);
        await Undelivered.Refused(room, "403 NotEnoughPermissions");

        foreach (var command in new[] { "livraisons", $"livraisons {Candidates.Alix.Number}" })
        {
            var told = (await Followed.Card(room, Cast.Ali, command)).Json;
            Assert.All(
                ["Alix", "EXEMPLE", "FICTIVE", "MODÈLE", "CURIEUX", "13,25", "/ 20", "Bonne maîtrise", "Ensemble solide", "29:", "19:commission"],
                secret => Assert.DoesNotContain(secret, Screen.Plain(told.Replace(room.Teams.ChatWith(Cast.Ali).Id, "", StringComparison.Ordinal)), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("livraisons")]
    [InlineData("livraisons 02736100001")]
    [InlineData("relancer")]
    [InlineData("relancer 02736100001")]
    public async Task Who_may_not_follow_them_hears_who_may_and_a_stranger_what_strangers_hear(string command)
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, "403 NotEnoughPermissions");

        foreach (var person in new[] { Cast.Camille, Cast.Noa })
            Assert.Equal("Seules l'administration du centre et la présidence du jury suivent les livraisons.", (await Followed.Card(room, person, command)).Text);
        var stranger = await Followed.Card(room, Cast.Kim, command);
        Assert.Equal((await Followed.Card(room, Cast.Kim, "charabia")).Text, stranger.Text);
    }

    [Fact]
    public async Task In_a_channel_it_is_shown_to_who_presses_alone()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, "403 NotEnoughPermissions");

        var posted = await room.Maud.Asks("livraisons");

        Assert.DoesNotContain("refusé", posted.Words, StringComparison.Ordinal);
        Assert.True(posted.Card!.Offers("Afficher pour moi seul"));
    }

    [Fact]
    public async Task Help_has_a_button_for_it()
    {
        await using var room = await Room.OpenAsync();
        var help = await Followed.Card(room, Cast.Ali, "aide");

        Assert.True(help.Card!.Offers("Livraisons"));
    }

    [Fact]
    public async Task A_greeting_that_is_held_back_is_told_without_a_candidate()
    {
        await using var room = await Room.OpenAsync();
        var channel = room.Teams.Channel("autre", Cast.Maud);
        room.Teams.Troubles.Refuse(Greetings.Is, ConnectorReply.Refused(403, "BotNotInConversationRoster"));
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, channel));
        await room.Logs.Tells("Greet", "BotNotInConversationRoster");

        Assert.Contains(
            "Conversations, accueil : retenu. E4Bot n'est plus installé dans la conversation où il a été ajouté : réinstallez-le, l'envoi reprendra.",
            await Followed.Words(room, Cast.Ali),
            StringComparison.Ordinal);
    }
}
