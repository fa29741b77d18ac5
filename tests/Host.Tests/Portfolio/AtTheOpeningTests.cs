using E4Bot.Host.Delivery;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>Whoever opens an evaluation finds what the server has just seen, and answers for themselves.</summary>
public class AtTheOpeningTests
{
    private const string Seen = "Vérifié par le serveur le 18 mai 2027 à 8 h 00 : la page répond.";

    [Fact]
    public async Task The_card_to_open_is_asked_for_and_soon_says_what_was_seen()
    {
        await using var room = await VisitedRoom.OpenAsync();
        await room.IsGiven();

        await room.Teams.Camille.Says($"évaluer {Candidates.Alix.Number}");

        await Shown(room, Seen);
        Assert.Equal("", room.Teams.Camille.Screen.Field("portfolio").Value);
        Assert.Equal("", room.Teams.Camille.Screen.Field("portfolioConstat").Value);
        Assert.Equal(1, room.Internet.Outside.Visits);
        Assert.Contains("un membre de la commission a fait vérifier le portfolio", Spoken(await JournalOf(room, Cast.Camille)), StringComparison.Ordinal);
        Assert.DoesNotContain(room.Teams.Teams.Sent, body => body.Contains(VisitedRoom.Host, StringComparison.Ordinal));
        Assert.Empty(await room.Teams.BrokenAsync());
    }

    [Fact]
    public async Task Without_an_address_nothing_is_visited()
    {
        await using var room = await VisitedRoom.OpenAsync();

        await new Commission(room.Teams.Camille, room.Teams.Dominique, Candidates.Alix).Opens();

        Assert.Empty(room.Internet.Asked);
    }

    [Fact]
    public async Task What_was_seen_within_five_minutes_is_not_looked_at_again()
    {
        await using var room = await VisitedRoom.OpenAsync();
        await (await VisitedRoom.Shows(room.Noa, Candidates.Alix)).Presses("Vérifier maintenant", ("adressePortfolio", VisitedRoom.Address));

        await new Commission(room.Teams.Camille, room.Teams.Dominique, Candidates.Alix).Opens();
        await VisitsAreDone(room);

        Assert.Equal(1, room.Internet.Outside.Visits);
    }

    [Fact]
    public async Task At_the_opening_itself_it_is_looked_at_again_when_the_last_look_is_old()
    {
        await using var room = await VisitedRoom.OpenAsync();
        await (await VisitedRoom.Shows(room.Noa, Candidates.Alix)).Presses("Vérifier maintenant", ("adressePortfolio", VisitedRoom.Address));
        await room.Teams.Camille.Says($"évaluer {Candidates.Alix.Number}");
        await room.Teams.Camille.Sees(Candidates.Alix);
        await room.Teams.Clock.Passes(TimeSpan.FromMinutes(6));

        await room.Teams.Camille.Presses("Ouvrir l'évaluation", [.. Commission.OpeningInputs().Where(i => i.Item1 is not ("portfolio" or "portfolioConstat")), ("portfolio", "oui")]);
        await VisitsAreDone(room);

        Assert.Equal(2, room.Internet.Outside.Visits);
        Assert.Contains("8 h 06 : Camille FICTIVE a fait vérifier le portfolio : la page répond", Spoken(await JournalOf(room, Cast.Camille)), StringComparison.Ordinal);
        Assert.Empty(await room.Teams.BrokenAsync());
    }

    [Theory]
    [InlineData(404, "la page n'existe pas sur ce site (erreur 404)")]
    [InlineData(503, "le site est en panne (erreur 503)")]
    public async Task A_portfolio_that_the_server_cannot_see_is_no_penalty_unless_the_commission_says_so(int status, string told)
    {
        await using var room = await VisitedRoom.OpenAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        await room.IsGiven();
        await room.Teams.Camille.Says($"évaluer {Candidates.Alix.Number}");
        await Shown(room, told);

        await room.Teams.Camille.Presses("Ouvrir l'évaluation", [.. Commission.OpeningInputs().Where(i => i.Item1 is not ("portfolio" or "portfolioConstat")), ("portfolio", "oui")]);
        await room.Teams.Camille.Presses("Sommaire");
        await room.Teams.Camille.Presses("À faire · Note et pénalités");

        Assert.Contains(told, room.Teams.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.True(room.Teams.Camille.Screen.Offers("Constater « Portfolio inaccessible »"));
        Assert.DoesNotContain("a constaté « Portfolio inaccessible »", Spoken(await JournalOf(room, Cast.Camille)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_card_waits_for_a_page_that_is_slow()
    {
        var reached = new TaskCompletionSource();
        await using var room = await VisitedRoom.OpenAsync(context =>
        {
            reached.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await room.IsGiven();

        await room.Teams.Camille.Says($"évaluer {Candidates.Alix.Number}");
        await reached.Task;
        await room.Teams.Camille.Sees(Candidates.Alix);
        await room.Teams.Dominique.Says($"évaluer {Candidates.Zoe.Number}");
        await room.Teams.Dominique.Sees(Candidates.Zoe);

        Assert.Contains("Le serveur n'a pas encore vérifié cette adresse.", room.Teams.Camille.Screen.Words, StringComparison.Ordinal);
        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(8));
        await Shown(room, "la page n'a pas répondu à temps");
    }

    [Fact]
    public async Task A_visit_that_a_crash_cut_off_is_made_after_it_and_kept_once()
    {
        var reached = new TaskCompletionSource();
        var isUp = false;
        await using var room = await VisitedRoom.OpenAsync(context =>
        {
            if (isUp) return context.Response.WriteAsync("Mon portfolio");
            reached.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await room.IsGiven();
        await room.Teams.Camille.Says($"évaluer {Candidates.Alix.Number}");
        await reached.Task;

        await room.Teams.RestartAsync(() => isUp = true);

        await Shown(room, Seen);
        Assert.Equal(2, Spoken(await JournalOf(room, Cast.Camille)).Split("a fait vérifier le portfolio").Length);
        Assert.Empty(await room.Teams.BrokenAsync());
    }

    [Fact]
    public async Task Asked_for_twice_it_is_visited_once()
    {
        await using var room = await VisitedRoom.OpenAsync();
        await room.IsGiven();

        await room.Teams.Camille.Says($"évaluer {Candidates.Alix.Number}");
        await room.Teams.Dominique.Says($"évaluer {Candidates.Alix.Number}");
        await Shown(room, Seen);
        await VisitsAreDone(room);

        Assert.Equal(1, room.Internet.Outside.Visits);
    }

    /// <summary>What the member sees of the card in the channel, once it says so.</summary>
    private static async Task Shown(VisitedRoom room, string words)
    {
        await room.Teams.Camille.Turns(Candidates.Alix);
        await VisitedRoom.Until(async () => (await room.Teams.Camille.Refreshes()).Words.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>No visit waits any more.</summary>
    private static Task VisitsAreDone(VisitedRoom room) => VisitedRoom.Until(async () =>
        (await room.Teams.Services.GetRequiredService<IRowStore>().ListAsync(Undelivered.Commission1, DutyKeys.Visits, TestContext.Current.CancellationToken)).Count == 0);

    private static Task<string> JournalOf(VisitedRoom room, TeamsPerson member) => VisitedRoom.JournalSaysTo(room.Teams.InTheirChat(member));

    private static string Spoken(string words) => Screen.Plain(words);
}
