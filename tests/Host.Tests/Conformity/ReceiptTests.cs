using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;
using Found = E4Bot.Domain.Tests.Scripting.SampleFile;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>Of each notice it is known when it was posted, or why it has not been; nothing that people still have to do is taken for a fault of the program.</summary>
public sealed class ReceiptTests
{
    [Fact]
    public async Task Once_it_is_posted_it_says_when_and_so_does_livraisons()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        await NoticeCards.Comes(room, team);
        await Lane.MovesOn(room);

        Assert.Equal("publiée le 18 mai 2027 à 8 h 00 dans le canal de l'équipe pédagogique", await Receipt(room));
        Assert.Contains(
            "Notification 1 du contrôle de conformité\nCanal de l'équipe pédagogique (Lycée Imaginaire) : remise le 18 mai 2027 à 8 h 00.",
            await Followed.Words(room, Cast.Ali, $"livraisons {Candidates.Alix.Number}"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posted_without_the_name_it_says_so()
    {
        var (room, team) = await TeamRoom.OpenAsync(Cast.Kim);
        await using var _ = room;
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        await NoticeCards.Comes(room, team);
        await Lane.MovesOn(room);

        Assert.EndsWith("dans le canal de l'équipe pédagogique, sans le nom ni les motifs", await Receipt(room), StringComparison.Ordinal);
        var words = await Followed.Words(room, Cast.Ali, $"livraisons {Candidates.Alix.Number}");
        Assert.Contains("Canal de l'équipe pédagogique (Lycée Imaginaire) : remise le 18 mai 2027 à 8 h 00, sans le nom ni les motifs.", words, StringComparison.Ordinal);
        Assert.Contains("Membre en privé : remise le 18 mai 2027 à 8 h 00.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_no_channel_is_tied_it_says_so_in_words_and_all_is_well_with_the_program()
    {
        await using var room = await Room.OpenAsync();
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        await room.Logs.Tells("A PostNotice waits, for no channel is tied");

        Assert.Equal("en attente, car aucun canal n'est relié à l'équipe pédagogique de ce centre", await Receipt(room));
        Assert.Contains(
            "Retenu : aucun canal n'est relié\nCommission 1 (Lycée Imaginaire), n° 02736100001, notification 1 du contrôle de conformité : "
            + "canal de l'équipe pédagogique (Lycée Imaginaire) : retenu. Aucun canal n'est relié à l'équipe pédagogique (Lycée Imaginaire) : "
            + "écrivez « relier équipe pédagogique » dans le sien, l'envoi reprendra.",
            await Followed.Words(room, Cast.Ali),
            StringComparison.Ordinal);
        Assert.Equal("Healthy", (await Followed.Ready(room)).Body.GetProperty("status").GetString());
        Assert.Equal(1, (await Followed.Figures(room)).Of("heldBack"));
    }

    [Fact]
    public async Task What_will_be_spoken_of_again_is_told_with_its_time()
    {
        var (room, _) = await TeamRoom.OpenAsync();
        await using var __ = room;
        await new CheckedFile(room, Candidates.Alix).IsToBePutRight(TeamRoom.Deadline);

        var words = await Followed.Words(room, Cast.Ali, $"livraisons {Candidates.Alix.Number}");

        Assert.Contains("Rappel d'un dossier à régulariser, trois jours avant l'échéance : en attente. Prévu le 29 mai 2027 à 8 h 00.", words, StringComparison.Ordinal);
        Assert.Contains("Rappel d'un dossier à régulariser, le dernier jour : en attente. Prévu le 1er juin 2027 à 8 h 00.", words, StringComparison.Ordinal);
        Assert.Contains("Rappel d'un dossier à régulariser, le lendemain : en attente. Prévu le 2 juin 2027 à 8 h 00.", words, StringComparison.Ordinal);
        Assert.Contains("Rappel d'un dossier à régulariser, la veille de l'oral : en attente. Prévu le 7 juin 2027 à 8 h 00.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_teams_does_not_take_it_it_waits()
    {
        var (room, _) = await TeamRoom.OpenAsync();
        await using var __ = room;
        var back = room.Clock.WaitOf(TimeSpan.FromSeconds(30));
        room.Teams.Troubles.Refuse(NoticeCards.Is, ConnectorReply.TooMany(30));
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        await back;

        Assert.Equal("en attente de publication dans le canal de l'équipe pédagogique", await Receipt(room));
    }

    [Theory]
    [InlineData("403 NotEnoughPermissions", "refusée par Teams, l'administration du centre peut la relancer")]
    [InlineData("403 BotNotInConversationRoster", "retenue, car E4Bot n'est plus dans le canal de l'équipe pédagogique")]
    public async Task Refused_it_says_what_can_be_done(string mishap, string said)
    {
        var (room, _) = await TeamRoom.OpenAsync();
        await using var __ = room;
        room.Teams.Troubles.Refuse(NoticeCards.Is, Mishap.Of(mishap).Reply!);
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        await room.Logs.Tells("PostNotice", mishap.Split(' ')[1]);

        Assert.Equal(said, await Receipt(room));
    }

    [Fact]
    public async Task Replaced_before_it_was_posted_it_says_so_and_of_none_there_is_nothing_to_say()
    {
        await using var room = await Room.OpenAsync();
        await room.HearsOnAsync(TeamRoom.Oral, Candidates.Alix);
        var file = new CheckedFile(room, Candidates.Alix);
        Assert.Null(await Receipt(room));
        await file.IsToBePutRight(TeamRoom.Deadline);
        await room.Logs.Tells("A PostNotice waits, for no channel is tied");
        await file.IsDeclaredNotPutRight();
        var team = room.Channel();
        await room.Noa.Asks("relier équipe pédagogique", team);
        await NoticeCards.Comes(room, team, 2);
        // The second may be posted before the first is seen to be replaced.
        while ((await Receipt(room))!.StartsWith("en attente", StringComparison.Ordinal)) await Task.Yield();

        Assert.Equal("non publiée, car elle a été remplacée entre-temps", await Receipt(room));
        Assert.Null(await Receipt(room, notice: 3));
    }

    private static async Task<string?> Receipt(Room room, int notice = 1) =>
        await room.Services.GetRequiredService<NoticeReceipt>().OfAsync(await new CheckedFile(room, Candidates.Alix).CandidateAsync(), notice, TestContext.Current.CancellationToken) is { } said
            ? Screen.Plain(said)
            : null;
}
