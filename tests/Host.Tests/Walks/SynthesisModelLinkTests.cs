using System.Net;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Teams;
using Sample = E4Bot.Host.Tests.Synthesis.Making.Sample;

namespace E4Bot.Host.Tests.Walks;

/// <summary>« modèle »: a blank table for one candidate, by a link that opens for who may attach one.</summary>
public sealed class SynthesisModelLinkTests
{
    [Fact]
    public async Task The_link_gives_the_blank_table_of_this_candidate()
    {
        await using var room = await Room.OpenAsync();

        var card = (await room.InTheirChat(Cast.Noa).Asks("modèle Alix")).Card!;
        using var response = await FollowAsync(room, card);

        Assert.Equal((HttpStatusCode.OK, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString()));
        Assert.Equal("tableau-de-synthese-02736100001.xlsx", response.Content.Headers.ContentDisposition?.FileName);
        var heading = Sample.Read(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Heading;
        Assert.Equal(new SynthesisHeading("2027", "EXEMPLE Alix", Candidates.Alix.Number, "Lycée Imaginaire", TickedOption.Sisr, null), heading);
    }

    [Fact]
    public async Task Filled_in_it_comes_back_as_this_candidates_table()
    {
        await using var room = await Room.OpenAsync();
        using var response = await FollowAsync(room, (await room.InTheirChat(Cast.Noa).Asks("modèle Alix")).Card!);
        var blank = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        var answer = await room.Noa.Attaches("", AttachedTables.File(Synthesis.Model.FilledModel.With(blank, ("A9", "Gestion du parc"), ("B9", "2026"), ("C9", "X"))));

        Assert.Contains("Tableau de synthèse, Alix EXEMPLE", answer, StringComparison.Ordinal);
        Assert.Contains("Gérer le patrimoine informatique : 1 réalisation (ligne 9)", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_opens_for_nobody_else()
    {
        await using var room = await Room.OpenAsync();
        var link = (await room.InTheirChat(Cast.Ali).Asks("modèle Alix")).Card!.Link;

        foreach (var person in new[] { Cast.Camille, Cast.Maud, Cast.Kim })
        {
            using var refused = await room.Opens(person, link);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    [Fact]
    public async Task Only_the_team_and_the_administration_have_one_and_in_a_channel_it_is_behind_a_button()
    {
        await using var room = await Room.OpenAsync();

        foreach (var person in new[] { Cast.Camille, Cast.Maud })
            Assert.StartsWith("Seules l'équipe pédagogique et l'administration", (await room.InTheirChat(person).Asks("modèle Alix")).Text!, StringComparison.Ordinal);
        var team = new Participant(room, Cast.Noa, room.Teams.Channel("equipe-pedagogique", Cast.Noa));
        Assert.True((await team.Asks("modèle Alix")).Card!.Offers("Afficher pour moi seul"));
    }

    private static Task<HttpResponseMessage> FollowAsync(Room room, Screen card) =>
        room.Opens(Cast.Noa, card.Link);
}
