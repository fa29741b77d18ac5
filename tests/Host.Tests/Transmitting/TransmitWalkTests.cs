using System.Net;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;
using Cast = E4Bot.Host.Tests.Teams.Cast;

namespace E4Bot.Host.Tests.Transmitting;

/// <summary>« bordereau » and « transmettre » in Teams: for the president and the administration, by addresses that open for who signs in as one of them.</summary>
public sealed class TransmitWalkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_results_are_outstanding_each_is_named_with_its_reason_and_nothing_is_handed_over()
    {
        await using var room = await Room.OpenAsync();

        var card = (await room.InTheirChat(Cast.Ali).Asks("transmettre")).Card!;

        Assert.Contains("Rien n'est transmis : 24 sur 24 personnes candidates sans résultat définitif.", card.Words, StringComparison.Ordinal);
        Assert.Contains("Alix EXEMPLE, n° 02736100001, commission 1 : passage à venir, aucune issue enregistrée.", card.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("dossiers/", card.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_all_is_there_the_links_give_the_bordereau_the_workbook_and_an_intact_pack()
    {
        await using var room = await Room.OpenAsync();
        await EverybodyIsDispensedAsync(room);

        var card = (await room.InTheirChat(Cast.Maud).Asks("transmettre")).Card!;
        var (pack, document, workbook) = (await FollowAsync(room, card, "le dossier"), await FollowAsync(room, card, "(PDF)"), await FollowAsync(room, card, "(.xlsx)"));

        Assert.Contains("Tout est là : 24 personnes candidates (24 dispenses).", card.Words, StringComparison.Ordinal);
        Assert.All([pack, document, workbook], response => Assert.Equal((HttpStatusCode.OK, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString())));
        Assert.Equal(["dossier-jury-lycee-imaginaire-2027.zip", "bordereau-lycee-imaginaire-2027.pdf", "bordereau-lycee-imaginaire-2027.xlsx"],
            new[] { pack, document, workbook }.Select(response => response.Content.Headers.ContentDisposition!.FileName));
        var intact = Assert.IsType<PackVerdict.Intact>(await Jury.CheckAsync(await pack.Content.ReadAsByteArrayAsync(Cancellation)));
        Assert.Equal((24, "Lycée Imaginaire"), (intact.Manifest.Candidates, intact.Manifest.Centre));
        Assert.Single(room.Logs.Lines, line => line.Contains($"Pack 0 opened by {Cast.Maud.ObjectId}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_to_a_pack_that_is_complete_no_more_gives_a_sentence()
    {
        await using var room = await Room.OpenAsync();
        await EverybodyIsDispensedAsync(room);
        var card = (await room.InTheirChat(Cast.Ali).Asks("transmettre")).Card!;
        await (room.Services.GetRequiredService<IRowStore>()).PutAsync(Keys.Commission(Session(room), new CommissionKey("Lycée Imaginaire", 1)), $"p/{Candidates.Alix.Number}/etat", "[1"u8.ToArray());

        var answer = await FollowAsync(room, card, "le dossier");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Le dossier n'est pas complet", await answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bordereau_may_be_had_before_and_then_says_that_it_is_provisional()
    {
        await using var room = await Room.OpenAsync();

        var card = (await room.InTheirChat(Cast.Ali).Asks("bordereau")).Card!;

        Assert.Contains("24 personnes candidates : 24 passages non terminés.", card.Words, StringComparison.Ordinal);
        Assert.Contains("Il est provisoire", card.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await FollowAsync(room, card, "(PDF)")).StatusCode);
        Assert.True(card.Offers("Voir ce qui manque"));
    }

    [Theory]
    [InlineData("bordereau")]
    [InlineData("transmettre")]
    public async Task Nobody_else_has_it_and_in_a_channel_it_is_behind_a_button(string command)
    {
        await using var room = await Room.OpenAsync();

        foreach (var person in new[] { Cast.Camille, Cast.Noa })
            Assert.StartsWith("Seules l'administration du centre et la présidence du jury reçoivent", (await room.InTheirChat(person).Asks(command)).Text!, StringComparison.Ordinal);
        Assert.StartsWith("Je ne vous connais pas", (await room.InTheirChat(Cast.Kim).Asks(command)).Text!, StringComparison.Ordinal);
        Assert.True((await room.Maud.Asks(command)).Card!.Offers("Afficher pour moi seul"));
    }

    [Fact]
    public async Task Where_there_are_several_centres_it_asks_which_and_takes_a_part_of_a_name()
    {
        await using var room = await Room.OpenAsync();
        var registry = (await room.Services.GetRequiredService<Registers>().ReadAsync(Cancellation)).Registry;
        var elsewhere = registry.Candidates[0] with { Number = CandidateNumber.Parse("00000000009"), Commission = new CommissionKey("CFA de l'Essai", 1) };
        Assert.True(await room.Services.GetRequiredService<Registers>().ReplaceAsync(_ => registry with { Candidates = [.. registry.Candidates, elsewhere] }, (_, _) => new(true), Cancellation));

        var asking = (await room.InTheirChat(Cast.Ali).Asks("transmettre")).Card!;
        var named = (await room.InTheirChat(Cast.Ali).Asks("transmettre essai")).Card!;

        Assert.Contains("Quel centre ?", asking.Words, StringComparison.Ordinal);
        Assert.True(asking.Offers("CFA de l'Essai") && asking.Offers("Lycée Imaginaire"));
        Assert.Contains("1 sur 1 personne candidate sans résultat définitif", named.Words, StringComparison.Ordinal);
        Assert.StartsWith("Aucun centre d'examen ne correspond", (await room.InTheirChat(Cast.Ali).Asks("transmettre ailleurs")).Text!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(PDF)")]
    [InlineData("(.xlsx)")]
    [InlineData("le dossier")]
    public async Task Its_addresses_open_for_nobody_else(string title)
    {
        await using var room = await Room.OpenAsync();
        await EverybodyIsDispensedAsync(room);
        var link = Link((await room.InTheirChat(Cast.Ali).Asks("transmettre")).Card!, title);

        foreach (var person in new[] { Cast.Camille, Cast.Noa, Cast.Kim })
        {
            using var refused = await room.Opens(person, link);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
        using var nobody = await room.Opens(link, cookie: null);
        Assert.NotEqual(HttpStatusCode.OK, nobody.StatusCode);
    }

    [Fact]
    public async Task A_centre_that_does_not_exist_looks_like_one_that_is_not_ones_own()
    {
        await using var room = await Room.OpenAsync();
        await room.InTheirChat(Cast.Noa).Asks("aide");
        var link = Link((await room.InTheirChat(Cast.Ali).Asks("bordereau")).Card!, "(PDF)");
        var none = new Uri(link, $"/bordereaux/{new string('0', 16)}");

        using var notTheirs = await room.Opens(Cast.Noa, link);
        using var notThere = await room.Opens(Cast.Ali, none);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (notTheirs.StatusCode, notThere.StatusCode));
        var (one, other) = (await notTheirs.Content.ReadAsStringAsync(Cancellation), await notThere.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(one.Replace(link.AbsolutePath, "", StringComparison.Ordinal), other.Replace(none.AbsolutePath, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_had_it_is_kept_before_it_is_shown()
    {
        await using var room = await Room.OpenAsync();
        await EverybodyIsDispensedAsync(room);

        using var pack = await FollowAsync(room, (await room.InTheirChat(Cast.Maud).Asks("transmettre")).Card!, "le dossier");

        var access = Assert.Single(await SignIn.OpeningTests.Refusals(room));
        Assert.Equal((DocumentKind.Pack, AccessOutcome.Opened, Cast.Maud.ObjectId, Standing.President), (access.Document, access.Outcome, access.PersonId, access.As));
    }

    private static async Task EverybodyIsDispensedAsync(Room room)
    {
        var registry = (await room.Services.GetRequiredService<Registers>().ReadAsync(Cancellation)).Registry;
        var dispensed = Given.ARegisteredCandidate(session: Session(room)).After(they => they.Administrator.Records(OutcomeKind.Dispensed));
        foreach (var candidate in registry.Candidates) await room.Services.GetRequiredService<IRowStore>().HearsAsync(candidate, dispensed);
    }

    private static ExamSession Session(Room room) => room.Services.GetRequiredService<ExamSession>();

    private static Task<HttpResponseMessage> FollowAsync(Room room, Screen card, string title, TeamsPerson? person = null) => room.Opens(person ?? Cast.Maud, Link(card, title));

    private static Uri Link(Screen card, string title) => card.Links.Single(link => link.Title.Contains(title, StringComparison.Ordinal)).To;
}
