using System.Text.Json.Nodes;
using E4Bot.Cards.Wire;
using E4Bot.Host.Tests.Teams;
using UglyToad.PdfPig;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>The buttons of a notice's card are for those who check: the PDF by a link of their own, and that the candidate was given it.</summary>
public sealed class NoticePressTests
{
    [Fact]
    public async Task Who_checks_opens_the_official_sheet_and_the_log_says_who_and_not_whose()
    {
        var (room, _) = await Posted();
        await using var __ = room;

        using var response = await room.Opens(Cast.Noa, room.Noa.Screen.Link);

        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("inline; filename=\"controle-de-conformite-02736100001-1.pdf\"", response.Content.Headers.GetValues("Content-Disposition").Single());
        Assert.True(response.Headers.CacheControl!.NoStore);
        using var pdf = PdfDocument.Open(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("EXEMPLE Alix", Screen.Plain(pdf.GetPage(1).Text), StringComparison.Ordinal);
        Assert.Contains(room.Logs.Lines, line => line.Contains($"Notice 1 opened by {Cast.Noa.ObjectId}.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_does_not_check_files_is_shown_what_a_notice_that_does_not_exist_shows()
    {
        var (room, _) = await Posted();
        await using var __ = room;
        var link = room.Noa.Screen.Link;

        using var members = await room.Opens(Cast.Camille, link);
        using var none = await room.Opens(Cast.Noa, new Uri(link.AbsoluteUri[..^1] + "7"));

        Assert.Equal((404, 404), ((int)members.StatusCode, (int)none.StatusCode));
        Assert.Equal((await none.Text()).Replace("/7?", "/1?", StringComparison.Ordinal), await members.Text());
    }

    [Fact]
    public async Task A_card_that_was_posted_before_documents_had_addresses_gives_the_link_still()
    {
        var (room, _) = await Posted();
        await using var __ = room;

        var link = room.Noa.Screen.Link;

        Assert.Equal(link, (await room.Noa.Forges(Verbs.OpenNotice, Data())).Card!.Link);
    }

    [Fact]
    public async Task That_it_was_handed_over_is_kept_once()
    {
        var (room, file) = await Posted();
        await using var _ = room;

        var first = await room.Noa.Presses("Remise à la personne candidate");
        Assert.Contains("Notification 1 remise à Alix EXEMPLE, n° 02736100001.", first.Words, StringComparison.Ordinal);
        await room.Noa.Presses("Retour");
        await room.Noa.Presses("Remise à la personne candidate");

        Assert.Equal([1], (await file.ReadAsync()).NoticesHandedOver);
        Assert.Empty(await room.BrokenAsync());
    }

    [Theory]
    [InlineData(Verbs.OpenNotice)]
    [InlineData(Verbs.ShowNotice)]
    [InlineData(Verbs.HandOverNotice)]
    public async Task A_stranger_hears_what_strangers_hear_and_a_member_who_may(string verb)
    {
        var (room, file) = await Posted();
        await using var _ = room;

        var stranger = await room.Kim.Forges(verb, Data());
        var member = await room.Camille.Forges(verb, Data());

        Assert.Equal("Je ne vous connais pas dans cette session : adressez-vous à l'administration du centre d'examen.", stranger.Sentence);
        Assert.NotNull(member.Sentence);
        Assert.DoesNotContain("Alix", member.Words, StringComparison.Ordinal);
        Assert.Empty((await file.ReadAsync()).NoticesHandedOver);
    }

    [Theory]
    [InlineData("""{"notice":0}""")]
    [InlineData("""{"notice":7}""")]
    [InlineData("""{"notice":-1}""")]
    [InlineData("""{"notice":"un"}""")]
    [InlineData("""{}""")]
    public async Task A_notice_that_does_not_exist_is_answered_in_a_sentence(string forged)
    {
        var (room, file) = await Posted();
        await using var _ = room;

        foreach (var verb in new[] { Verbs.OpenNotice, Verbs.ShowNotice, Verbs.HandOverNotice })
        {
            var data = JsonNode.Parse(forged)!.AsObject();
            data["candidate"] = Candidates.Alix.Number;
            Assert.NotNull((await room.Noa.Forges(verb, data)).Sentence);
        }
        Assert.Empty((await file.ReadAsync()).NoticesHandedOver);
    }

    private static async Task<(Room Room, CheckedFile File)> Posted()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        var file = new CheckedFile(room, Candidates.Alix);
        await file.IsToBePutRight(TeamRoom.Deadline);
        room.Noa.Turns(await NoticeCards.Comes(room, team));
        return (room, file);
    }

    private static JsonObject Data() => new() { ["candidate"] = Candidates.Alix.Number, ["notice"] = 1 };
}
