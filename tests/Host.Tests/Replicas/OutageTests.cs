using System.Net;
using E4Bot.Azurite;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Store.Tables;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Replicas;

/// <summary>Table Storage cannot be reached for a while: people are told, nothing is half written, and all goes on by itself.</summary>
public sealed class OutageTests(TableService service)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_typed_when_the_store_was_away_stays_in_the_card_and_the_next_press_keeps_it()
    {
        await using var line = await service.LineAsync();
        await using var room = await OpenAsync(line);
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        var card = room.Camille.Screen;

        line.Cut();
        var answer = await room.Camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery), ("commentaire", "à ne pas perdre"));
        line.Mend();

        Assert.Equal("L'enregistrement n'a pas abouti. Rien n'est perdu : ce que vous avez saisi est encore dans la carte, réessayez.", answer.Sentence);
        Assert.Same(card, room.Camille.Screen);
        Assert.Contains("2 / 7", (await room.Camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery), ("commentaire", "à ne pas perdre"))).Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Who_writes_is_asked_to_try_again()
    {
        await using var line = await service.LineAsync();
        await using var room = await OpenAsync(line);

        line.Cut();
        var said = await room.Camille.Asks("ma journée");

        Assert.Equal("Cela n'a pas abouti : réessayez dans un instant.", Screen.Plain(said.Words));
    }

    [Fact]
    public async Task The_program_says_that_it_is_not_ready_and_then_that_it_is()
    {
        await using var line = await service.LineAsync();
        await using var room = await OpenAsync(line);

        line.Cut();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Ready(room));
        line.Mend();
        Assert.Equal(HttpStatusCode.OK, await Ready(room));
    }

    [Fact]
    public async Task A_sheet_whose_sending_could_not_be_marked_comes_again_and_says_so()
    {
        await using var line = await service.LineAsync();
        await using var room = await OpenAsync(line);
        room.Teams.Troubles.On(SheetCards.Is, line.Cut);
        var laterOn = room.Clock.WaitOf(TimeSpan.FromSeconds(5));
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();

        await laterOn;
        line.Mend();
        // The lane is not given back while the store is away: it is free when its time is over.
        for (var sent = 1; sent < 2; sent = SheetCards.In(room, room.Commission1).Count) await PassesAsync(room);

        var sheets = SheetCards.In(room, room.Commission1);
        Assert.DoesNotContain("double emploi", sheets[0].Now.Words, StringComparison.Ordinal);
        Assert.Contains("peut faire double emploi", sheets[1].Now.Words, StringComparison.Ordinal);
    }

    private static async Task PassesAsync(Room room)
    {
        await room.Clock.Passes(TimeSpan.FromSeconds(5));
        await Task.Yield();
    }

    private static async Task<HttpStatusCode> Ready(Room room)
    {
        using var response = await room.Bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        return response.StatusCode;
    }

    private async Task<Room> OpenAsync(CutLine line)
    {
        var table = new StoreOptions { ConnectionString = AzuriteProcess.ConnectionStringBy(line.Port), Table = (await service.NewTableAsync()).Table };
        return await Room.OpenAsync([.. TwoReplicas.Sharing(table).Select(setting => (setting.Key, setting.Value))]);
    }
}
