using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Replicas;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.OneDrive;

/// <summary>« M'envoyer »: a document goes from the store into the drive of the one who asked, once, and they see what became of it.</summary>
public class FileHandedOverTests
{
    private static readonly string Sheet = $"fiche {Candidates.Alix.Number}";

    [Fact]
    public async Task A_member_who_asks_by_the_button_and_accepts_has_the_very_pdf_in_their_drive()
    {
        await using var room = await DriveRoom.OpenAsync();
        var camille = room.Teams.InTheirChat(Cast.Camille);
        await camille.Forges("dire", new() { ["text"] = Sheet });
        using var answered = await room.Teams.Opens(Cast.Camille, camille.Screen.Link);
        var opened = await answered.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        await camille.Presses("M'envoyer");
        var consent = await room.Teams.Teams.Until(() => room.Consents(Cast.Camille) is [var first, ..] ? first : null);
        var answer = await room.Accepts(Cast.Camille, consent);
        var ended = await room.Ends(Cast.Camille, consent);

        Assert.Equal(new Answer(200, ""), answer);
        Assert.Equal("Fiche d'appréciation, version 1 : document envoyé dans votre OneDrive.", Screen.Plain(ended));
        var put = Assert.Single(room.Drive.Puts);
        Assert.Equal(("PUT", new Uri(DriveRoom.UploadUrl).PathAndQuery, $"bytes 0-{opened.Length - 1}/{opened.Length}"), (put.Method, put.Address, put.Range));
        Assert.Equal(opened, put.Bytes);
        Assert.Empty(put.Headers.Intersect(["Authorization", "Cookie", "traceparent"], StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_card_that_asks_says_what_and_how_big_and_the_one_that_shows_it_where_it_stands()
    {
        await using var room = await DriveRoom.OpenAsync();

        var consent = await room.IsAsked(Cast.Camille);
        var asked = DriveRoom.Attachment(consent)!;
        await room.Accepts(Cast.Camille, consent);
        var shown = DriveRoom.Attachment(await room.Teams.Teams.Until(() => room.Files(Cast.Camille) is [var first, ..] ? first : null))!;

        Assert.Equal("fiche-02736100001-v1.pdf", asked["name"]!.GetValue<string>());
        Assert.Equal(room.Drive.Puts.Single().Bytes.Length, asked["content"]!["sizeInBytes"]!.GetValue<int>());
        Assert.Equal("Fiche d'appréciation, version 1, PDF. Acceptez pour recevoir ce document dans votre OneDrive.", Screen.Plain(asked["content"]!["description"]!.GetValue<string>()));
        Assert.Equal((DriveRoom.ContentUrl, "1150d938-0000-4000-8000-000000000001", "pdf"),
            (shown["contentUrl"]!.GetValue<string>(), shown["content"]!["uniqueId"]!.GetValue<string>(), shown["content"]!["fileType"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Asked_for_in_the_channel_it_is_offered_in_their_own_chat_alone()
    {
        await using var room = await DriveRoom.OpenAsync();
        var before = room.Teams.Teams.Messages(room.Teams.Commission1).Count;

        var told = await room.Teams.Dominique.Forges("envoyer", new() { ["candidate"] = Candidates.Alix.Number, ["document"] = "fiches", ["version"] = 1 });

        await room.Teams.Teams.Until(() => room.Consents(Cast.Dominique) is [var first, ..] ? first : null);
        Assert.Equal("Le document vous est proposé dans votre conversation privée avec E4Bot : acceptez-le là.", told.Sentence);
        Assert.Equal(before, room.Teams.Teams.Messages(room.Teams.Commission1).Count);
        Assert.Empty(room.Consents(Cast.Camille));
    }

    [Fact]
    public async Task Declined_nothing_is_sent_and_the_card_says_so()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        var accepting = DriveRoom.Accepting(DriveRoom.Context(consent));

        await room.Declines(Cast.Camille, consent);

        Assert.Equal("Fiche d'appréciation, version 1 : vous avez refusé ce document, rien n'a été envoyé.", Screen.Plain(await room.Ends(Cast.Camille, consent)));
        await room.Answers(Cast.Camille, consent, accepting);
        await Lane.MovesOn(room.Teams);
        Assert.Empty(room.Drive.Puts);
    }

    [Fact]
    public async Task Accepted_three_times_it_is_there_once()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        var later = DriveRoom.Accepting(DriveRoom.Context(consent));

        await Task.WhenAll(room.Accepts(Cast.Camille, consent), room.Accepts(Cast.Camille, consent));
        await room.Ends(Cast.Camille, consent);
        await room.Answers(Cast.Camille, consent, later);
        await Lane.MovesOn(room.Teams);

        Assert.Single(room.Drive.Puts);
        Assert.Single(room.Files(Cast.Camille));
        Assert.Contains("envoyé", await room.Ends(Cast.Camille, consent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_for_again_it_is_offered_and_sent_again()
    {
        await using var room = await DriveRoom.OpenAsync();
        var first = await room.IsAsked(Cast.Camille);
        await room.Accepts(Cast.Camille, first);
        await room.Ends(Cast.Camille, first);
        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(1));

        var second = await room.IsAsked(Cast.Camille);
        await room.Accepts(Cast.Camille, second);
        await room.Ends(Cast.Camille, second);

        Assert.Equal(2, room.Drive.Puts.Count);
    }

    [Fact]
    public async Task What_is_left_of_it_says_who_has_which_document_and_no_address()
    {
        await using var room = await DriveRoom.OpenAsync();
        var consent = await room.IsAsked(Cast.Camille);
        await room.Accepts(Cast.Camille, consent);
        await room.Teams.Logs.Tells("A Sheet, number 1, that was offered to", Cast.Camille.ObjectId, "Sent");
        await room.Ends(Cast.Camille, consent);
        await room.IsAsked(Cast.Camille);

        var rows = await room.Teams.Services.GetRequiredService<IRowStore>().ListAsync(Undelivered.Commission1, $"{Keys.DutyPrefix}fichier-envoi/", TestContext.Current.CancellationToken);
        var body = System.Text.Encoding.UTF8.GetString(Assert.Single(rows).Body.Span);
        Assert.Contains("\"end\":\"Sent\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"place\":", body, StringComparison.Ordinal);
        Assert.All(room.Teams.Logs.Lines, line => Assert.DoesNotContain("secretdedepot", line, StringComparison.Ordinal));
    }
}

[OnTwoReplicas]
public sealed class FileHandedOverOnTwoReplicasTests : FileHandedOverTests;
