using System.Net;
using DocumentFormat.OpenXml.Packaging;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;
using Microsoft.Extensions.DependencyInjection;
using Cast = E4Bot.Host.Tests.Teams.Cast;

namespace E4Bot.Host.Tests.Harmonising;

/// <summary>« décisions »: the ledger, for the president and the administration alone; on a card, and as a workbook behind a sign-in.</summary>
public sealed class LedgerWalkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_president_and_the_administration_read_every_decision_oldest_first_and_open_the_same_as_a_workbook()
    {
        await using var room = await Decided();

        foreach (var person in new[] { Cast.Maud, Cast.Ali })
        {
            var card = (await room.InTheirChat(person).Requests("décisions")).Card!;
            Assert.Contains("2 décisions, de la plus ancienne à la plus récente.", card.Words, StringComparison.Ordinal);
            var (first, second) = (card.Words.IndexOf("14 → 15 / 20, remplacée par une décision plus récente", StringComparison.Ordinal), card.Words.IndexOf("14 → 16 / 20, en vigueur", StringComparison.Ordinal));
            Assert.True(0 < first && first < second);
            Assert.Contains("Alix EXEMPLE, n° 02736100001, commission 1 (Lycée Imaginaire)", card.Words, StringComparison.Ordinal);
            Assert.Contains("décidé par Maud EXEMPLE le 18 mai 2027", card.Words, StringComparison.Ordinal);
            Assert.Contains($"Motif : {Deciding.Reason}", card.Words, StringComparison.Ordinal);
            using var book = await room.Opens(person, card.Link);
            Assert.Equal((HttpStatusCode.OK, "decisions-du-jury-2027.xlsx"), (book.StatusCode, book.Content.Headers.ContentDisposition!.FileName));
            Assert.Equal(["14 15", "14 16"], Notes(await book.Content.ReadAsByteArrayAsync(Cancellation)));
        }
        var access = await SignIn.OpeningTests.Refusals(room);
        Assert.Equal([(DocumentKind.Ledger, AccessOutcome.Opened, Standing.President), (DocumentKind.Ledger, AccessOutcome.Opened, Standing.Administrator)],
            access.OrderBy(opened => opened.As).Select(opened => (opened.Document, opened.Outcome, opened.As)));
    }

    [Fact]
    public async Task Nobody_else_reads_it_and_in_a_channel_it_is_behind_a_button()
    {
        await using var room = await Decided();
        var link = (await room.InTheirChat(Cast.Maud).Requests("décisions")).Card!.Link;

        foreach (var person in new[] { Cast.Camille, Cast.Noa })
            Assert.StartsWith("Seules l'administration du centre et la présidence du jury lisent le registre", (await room.InTheirChat(person).Requests("décisions")).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Je ne vous connais pas", (await room.Kim.Requests("décisions")).Sentence, StringComparison.Ordinal);
        Assert.True((await room.Maud.Asks("registre")).Card!.Offers("Afficher pour moi seul"));
        foreach (var person in new[] { Cast.Camille, Cast.Noa, Cast.Kim })
        {
            using var refused = await room.Opens(person, link);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
        using var nobody = await room.Opens(link, cookie: null);
        Assert.NotEqual(HttpStatusCode.OK, nobody.StatusCode);
    }

    [Fact]
    public async Task While_nothing_is_decided_it_says_so()
    {
        await using var room = await Room.OpenAsync();

        Assert.Contains("Le jury n'a arrêté aucune note", (await room.InTheirChat(Cast.Ali).Requests("registre")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_are_read_page_by_page_and_who_cannot_be_read_is_counted_and_hides_nobody()
    {
        await using var room = await Decided();
        var store = room.Services.GetRequiredService<IRowStore>();
        var registry = (await room.Services.GetRequiredService<Registers>().ReadAsync(Cancellation)).Registry;
        var others = registry.Candidates.Where(candidate => candidate.Number.Value != Candidates.Alix.Number).Take(12).ToArray();
        var scene = Given.ASealedSheet().After(they => they.President.Decides(11, "Barème aligné."));
        foreach (var candidate in others) await store.HearsAsync(candidate, scene);
        await store.PutAsync($"2027|{others[0].Commission.Centre}|{others[0].Commission.Number}", $"p/{others[0].Number}/etat", "[1"u8.ToArray());
        var maud = room.InTheirChat(Cast.Maud);

        var first = await maud.Requests("décisions");
        Assert.Contains("13 décisions, de la plus ancienne à la plus récente ; page 1 sur 2.", first.Words, StringComparison.Ordinal);
        Assert.Contains("1 passage illisible", first.Words, StringComparison.Ordinal);
        var second = await maud.Presses("Décisions suivantes");
        Assert.Contains("page 2 sur 2", second.Words, StringComparison.Ordinal);
        Assert.False(second.Card!.Offers("Décisions suivantes"));
        Assert.Equal(second.Words, (await maud.Requests("décisions page 9")).Words);
        Assert.Contains("page 1 sur 2", (await maud.Presses("Décisions précédentes")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_teams_would_not_take_comes_later_and_who_has_it_is_said()
    {
        await using var room = await Room.OpenAsync();
        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();

        await Mishap.Of("429, Retry-After 30").Befalls(room, Deciding.IsTold, () => room.InTheirChat(Cast.Maud).Decides(Candidates.Alix, "15"));

        await room.IsTold(room.Commission1);
        var answer = await room.InTheirChat(Cast.Ali).Requests($"livraisons {Candidates.Alix.Number}");
        Assert.Contains("Décision 1 du jury", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Canal de la commission 1 : remise le 18 mai 2027", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_may_have_come_already_says_so_when_it_comes_again_after_a_restart()
    {
        await using var room = await Room.OpenAsync();
        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();
        var back = room.Clock.WaitOf(TimeSpan.FromSeconds(Mishap.FirstWait));
        room.Teams.Troubles.Hide(Deciding.IsTold, ConnectorReply.Broken);
        await room.InTheirChat(Cast.Maud).Decides(Candidates.Alix, "15");
        await back;

        await room.RestartAsync();
        await room.Clock.Passes(TimeSpan.FromSeconds(Mishap.FirstWait));

        var told = await room.IsTold(room.Commission1, 2);
        Assert.Equal([false, true], told.Select(message => message.Now.Words.Contains("peut faire double emploi", StringComparison.Ordinal)));
    }

    private static async Task<Room> Decided()
    {
        var room = await Room.OpenAsync();
        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();
        await room.InTheirChat(Cast.Maud).Decides(Candidates.Alix, "15");
        await room.IsTold(room.Commission1);
        await room.Clock.Passes(TimeSpan.FromMinutes(1));
        await room.InTheirChat(Cast.Maud).Decides(Candidates.Alix, "16", "Après réexamen.");
        await room.IsTold(room.Commission1, 2);
        return room;
    }

    /// <summary>Of each decision: the final note, and the jury's.</summary>
    private static IEnumerable<string> Notes(byte[] workbook)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        foreach (var row in book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Where(row => row.RowIndex!.Value > 5))
            yield return string.Join(' ', row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Skip(10).Take(2).Select(cell => cell.CellValue!.Text));
    }
}
