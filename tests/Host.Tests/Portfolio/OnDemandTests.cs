using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;
using Microsoft.AspNetCore.Http;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>« portfolio »: whoever may gives the address and has it visited, and what was seen is dated and kept.</summary>
public class OnDemandTests
{
    [Fact]
    public async Task The_team_gives_an_address_and_reads_at_once_what_the_server_saw()
    {
        await using var room = await VisitedRoom.OpenAsync();
        var noa = await VisitedRoom.Shows(room.Noa, Candidates.Alix);
        Assert.Contains("L'adresse n'est pas encore connue.", noa.Screen.Words, StringComparison.Ordinal);

        var visited = await noa.Presses("Vérifier maintenant", ("adressePortfolio", VisitedRoom.Address));

        Assert.Contains($"Adresse du portfolio : {VisitedRoom.Address}", visited.Words, StringComparison.Ordinal);
        Assert.Contains("Vérifié par le serveur le 18 mai 2027 à 8 h 00 : la page répond.", visited.Words, StringComparison.Ordinal);
        Assert.Equal(VisitedRoom.Address, visited.Card!.Link.AbsoluteUri);
        Assert.Equal(1, room.Internet.Outside.Visits);
        var journal = await VisitedRoom.JournalSaysTo(room.Teams.InTheirChat(Cast.Camille));
        Assert.Contains($"l'équipe pédagogique a donné l'adresse du portfolio : « {VisitedRoom.Address} »", journal, StringComparison.Ordinal);
        Assert.Contains("l'équipe pédagogique a fait vérifier le portfolio : la page répond", journal, StringComparison.Ordinal);
        Assert.Empty(await room.Teams.BrokenAsync());
    }

    [Fact]
    public async Task An_address_is_given_without_a_visit_and_seen_by_the_others()
    {
        await using var room = await VisitedRoom.OpenAsync();

        await room.IsGiven();

        var seen = await VisitedRoom.Shows(room.Teams.InTheirChat(Cast.Dominique), Candidates.Alix);
        Assert.Contains("Le serveur n'a pas encore vérifié cette adresse.", seen.Screen.Words, StringComparison.Ordinal);
        Assert.Equal(VisitedRoom.Address, seen.Screen.Field("adressePortfolio").Value);
        Assert.Equal(0, room.Internet.Outside.Visits);
    }

    [Fact]
    public async Task What_is_no_address_comes_back_and_nothing_is_kept_or_visited()
    {
        await using var room = await VisitedRoom.OpenAsync();
        var facts = await StoredRows.Facts(room.Teams);

        var answer = await (await VisitedRoom.Shows(room.Noa, Candidates.Alix)).Presses("Vérifier maintenant", ("adressePortfolio", "voir la clé USB"));

        Assert.Contains("Écrivez l'adresse d'une page web", answer.Words, StringComparison.Ordinal);
        Assert.Equal("voir la clé USB", answer.Card!.Field("adressePortfolio").Value);
        Assert.Equal(facts, await StoredRows.Facts(room.Teams));
        Assert.Empty(room.Internet.Asked);
    }

    [Theory]
    [InlineData("https://127.0.0.1/", "adresse non visitée, car elle n'est pas sur Internet, mais sur un réseau privé.")]
    [InlineData("http://alix.exemple.test/", "adresse non visitée, car elle ne commence pas par https.")]
    [InlineData("https://personne.exemple.test/", "aucun site ne porte ce nom.")]
    public async Task What_is_not_seen_is_told_and_left_to_the_commission(string address, string told)
    {
        await using var room = await VisitedRoom.OpenAsync();

        var answer = await (await VisitedRoom.Shows(room.Noa, Candidates.Alix)).Presses("Vérifier maintenant", ("adressePortfolio", address));

        Assert.Contains($"Vérifié par le serveur le 18 mai 2027 à 8 h 00 : {told}", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Seul votre constat compte, aucune pénalité n'est appliquée d'office.", answer.Words, StringComparison.Ordinal);
        Assert.Equal((0, 0), (room.Internet.Outside.Visits, room.Internet.Inside.Visits));
    }

    [Fact]
    public async Task A_page_that_is_slow_is_left_to_a_duty_and_what_it_saw_is_there_later()
    {
        var answers = new TaskCompletionSource();
        await using var room = await VisitedRoom.OpenAsync(async context =>
        {
            await answers.Task.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync("Mon portfolio");
        });
        var noa = await VisitedRoom.Shows(room.Noa, Candidates.Alix);

        var patience = room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(3));
        var pressing = noa.Presses("Vérifier maintenant", ("adressePortfolio", VisitedRoom.Address));
        await patience;
        room.Teams.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Contains("La page tarde à répondre : la vérification continue.", (await pressing).Words, StringComparison.Ordinal);
        answers.SetResult();

        await VisitedRoom.Until(async () => (await VisitedRoom.Shows(noa, Candidates.Alix)).Screen.Words.Contains("Vérifié par le serveur le 18 mai 2027 à 8 h 00 : la page répond.", StringComparison.Ordinal));
        Assert.Empty(await room.Teams.BrokenAsync());
    }

    [Fact]
    public async Task No_two_visits_follow_each_other_within_seconds()
    {
        await using var room = await VisitedRoom.OpenAsync();
        var noa = await VisitedRoom.Shows(room.Noa, Candidates.Alix);
        await noa.Presses("Vérifier maintenant", ("adressePortfolio", VisitedRoom.Address));

        var again = await noa.Presses("Vérifier maintenant");
        Assert.Contains("Cette adresse vient d'être vérifiée", again.Words, StringComparison.Ordinal);
        Assert.Equal(1, room.Internet.Outside.Visits);
        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(16));
        await noa.Presses("Vérifier maintenant");

        Assert.Equal(2, room.Internet.Outside.Visits);
    }

    [Fact]
    public async Task A_press_that_teams_repeats_visits_once()
    {
        await using var room = await VisitedRoom.OpenAsync();
        var noa = await VisitedRoom.Shows(room.Noa, Candidates.Alix);
        var press = noa.Press("Vérifier maintenant", ("adressePortfolio", VisitedRoom.Address));

        await noa.Delivers(press);
        var repeated = await noa.Delivers(press);

        Assert.Contains("la page répond", repeated.Words, StringComparison.Ordinal);
        Assert.Equal(1, room.Internet.Outside.Visits);
        Assert.Empty(await room.Teams.BrokenAsync());
    }

    [Fact]
    public async Task Whoever_may_not_has_nothing_visited_and_learns_no_address()
    {
        await using var room = await VisitedRoom.OpenAsync();
        await room.IsGiven();

        foreach (var person in new[] { Cast.Maud, Cast.Sacha, Cast.Kim })
        {
            var device = room.Teams.InTheirChat(person);
            var data = new JsonObject { ["candidate"] = Candidates.Alix.Number, ["basedOn"] = 1, ["adressePortfolio"] = VisitedRoom.Address };
            Assert.DoesNotContain(VisitedRoom.Host, (await device.Forges("dire", new JsonObject { ["text"] = $"portfolio {Candidates.Alix.Number}" })).Words, StringComparison.Ordinal);
            Assert.NotNull((await device.Forges("portfolio.verifier", data.DeepClone().AsObject())).Sentence);
            Assert.NotNull((await device.Forges("portfolio.adresse", data)).Sentence);
        }

        Assert.Equal(0, room.Internet.Outside.Visits);
    }

    [Fact]
    public async Task In_a_channel_it_is_shown_to_the_asker_alone()
    {
        await using var room = await VisitedRoom.OpenAsync();
        await room.IsGiven();

        var posted = await room.Teams.Camille.Asks($"portfolio {Candidates.Alix.Number}");

        Assert.DoesNotContain(VisitedRoom.Host, posted.Words, StringComparison.Ordinal);
        Assert.Contains("Réponse privée", posted.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_holds_the_address_whatever_happened_there()
    {
        await using var room = await VisitedRoom.OpenAsync(context =>
        {
            context.Response.Redirect("https://secret-interne.exemple.test/");
            return Task.CompletedTask;
        });
        room.Internet.Naming("secret-interne.exemple.test", ["10.0.0.5"]);

        await (await VisitedRoom.Shows(room.Noa, Candidates.Alix)).Presses("Vérifier maintenant", ("adressePortfolio", VisitedRoom.Address));

        Assert.All(room.Teams.Logs.Lines, line => Assert.False(line.Contains("exemple.test/portfolio", StringComparison.Ordinal) || line.Contains("secret-interne", StringComparison.Ordinal), line));
    }

    [Fact]
    public async Task Where_the_server_visits_nothing_people_are_told_to_look_themselves()
    {
        await using var room = await VisitedRoom.OpenAsync(null, ("Portfolio:Visits", "false"));
        await room.IsGiven();

        var noa = await VisitedRoom.Shows(room.Noa, Candidates.Alix);

        Assert.False(noa.Screen.Offers("Vérifier"));
        Assert.Contains("Ici, le serveur ne visite pas les portfolios", noa.Screen.Words, StringComparison.Ordinal);
        await noa.Forges("portfolio.verifier", new JsonObject { ["candidate"] = Candidates.Alix.Number, ["basedOn"] = 1, ["adressePortfolio"] = VisitedRoom.Address });
        Assert.Equal(0, room.Internet.Outside.Visits);
    }

    [Fact]
    public async Task A_network_of_the_organisation_is_kept_out_though_it_is_public()
    {
        await using var room = await VisitedRoom.OpenAsync(null, ("Portfolio:RefusedNetworks:0", "45.60.0.0/16"));

        var answer = await (await VisitedRoom.Shows(room.Noa, Candidates.Alix)).Presses("Vérifier maintenant", ("adressePortfolio", VisitedRoom.Address));

        Assert.Contains("sur un réseau privé", answer.Words, StringComparison.Ordinal);
        Assert.Empty(room.Internet.Dialled);
    }
}
