using System.Text.Json.Nodes;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.OneDrive;

/// <summary>An answer to a consent card is its own asker's, for a day; anything else is told one sentence, and sends nothing.</summary>
public sealed class FileConsentTurnTests
{
    private const string NotOpen = "Cette proposition n'est plus valable. Redemandez le document par « M'envoyer ».";

    [Fact]
    public async Task Somebody_else_s_offer_is_none()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);

        var answer = await room.Answers(Cast.Dominique, null, DriveRoom.Accepting(DriveRoom.Context(consent)));

        Assert.Equal(new Answer(200, ""), answer);
        Assert.Equal(NotOpen, (await Hears(room, Cast.Dominique)).Now.Text);
        await NothingGoes(room);
    }

    [Fact]
    public async Task Nor_is_one_of_another_tenant()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        var activity = room.Activity(Cast.Camille, null, DriveRoom.Accepting(DriveRoom.Context(consent)));
        activity["channelData"]!["tenant"]!["id"] = "00000000-0000-4000-a000-000000000002";

        await room.Teams.InTheirChat(Cast.Camille).Delivers(activity);

        await Hears(room, Cast.Camille);
        await NothingGoes(room);
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("pas du base64 !")]
    [InlineData("{}")]
    public async Task Nor_is_one_that_was_made_up(string context)
    {
        await using var room = await DriveRoom.OpenAsync();

        Assert.Equal(200, (await room.Answers(Cast.Camille, null, DriveRoom.Accepting(new JsonObject { ["offer"] = context }))).Http);

        await Hears(room, Cast.Camille);
        await NothingGoes(room);
    }

    [Fact]
    public async Task Nor_is_one_after_a_day()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        await room.Teams.Clock.Passes(TimeSpan.FromHours(24));

        await room.Accepts(Cast.Camille, consent);

        await Hears(room, Cast.Camille);
        await NothingGoes(room);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"type":"fileUpload","action":"accept"}""")]
    [InlineData("""{"type":"fileUpload","action":"autre","context":{"offer":"x"}}""")]
    [InlineData("""{"type":"autre","action":"decline","context":{"offer":"x"}}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","context":{"offer":"x"}}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","context":{"offer":"x"},"uploadInfo":{"uploadUrl":"https://x"}}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","context":{"offer":7},"uploadInfo":[]}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","context":"x","uploadInfo":"x"}""")]
    public async Task What_is_no_answer_at_all_is_400(string value)
    {
        await using var room = await DriveRoom.OpenAsync();

        Assert.Equal(new Answer(400, ""), await room.Answers(Cast.Camille, null, JsonNode.Parse(value)!.AsObject()));
    }

    [Fact]
    public async Task From_a_channel_it_is_none_and_nothing_is_said_there()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        var before = room.Teams.Teams.Messages(room.Teams.Commission1).Count;
        var activity = Writing.Invoke(room.Teams.Teams, Cast.Camille, room.Teams.Commission1, null, DriveRoom.Accepting(DriveRoom.Context(consent)));
        activity["name"] = "fileConsent/invoke";

        Assert.Equal(new Answer(400, ""), await room.Teams.Camille.Delivers(activity));

        Assert.Equal(before, room.Teams.Teams.Messages(room.Teams.Commission1).Count);
        await NothingGoes(room);
    }

    [Fact]
    public async Task Who_has_left_the_session_since_they_asked_is_told_so_and_gets_nothing()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Ali);
        await room.Teams.Services.GetRequiredService<Registers>().ReplaceAsync(
            index => index.Registry with { People = [.. index.Registry.People.Where(person => person.Role != PersonRole.Administrator)] }, (_, _) => new(true), TestContext.Current.CancellationToken);

        await room.Accepts(Cast.Ali, consent);

        Assert.Equal("Vous n'avez pas, ou plus, accès à ce document : il n'a pas été envoyé.", Screen.Plain(await room.Ends(Cast.Ali, consent)));
        Assert.Empty(room.Drive.Puts);
    }

    [Fact]
    public async Task A_reopened_sheet_is_still_its_version_s_and_goes_to_who_may_read_it()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        await room.Teams.Maud.Forges("rouvrir", new() { ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["motif"] = "Erreur de saisie." });

        await room.Accepts(Cast.Camille, consent);

        Assert.Contains("version 1 : document envoyé", Screen.Plain(await room.Ends(Cast.Camille, consent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_card_carries_can_be_read_by_nobody()
    {
        await using var room = await DriveRoom.OpenAsync();

        var context = DriveRoom.Context(await room.IsAsked(Cast.Camille)).ToJsonString();

        Assert.All([Candidates.Alix.Number, "EXEMPLE", "Sheet", Cast.Camille.ObjectId], secret => Assert.DoesNotContain(secret, context, StringComparison.Ordinal));
        Assert.True(context.Length < 1024, context);
    }

    private static Task<TeamsMessage> Hears(DriveRoom room, TeamsPerson who) => room.Teams.Teams.Until(() => room.In(who).FirstOrDefault(m => m.Now.Text == NotOpen));

    private static async Task NothingGoes(DriveRoom room)
    {
        await Lane.MovesOn(room.Teams);
        Assert.Empty(room.Drive.Puts);
        Assert.Empty(room.Internet.Dialled);
    }
}
