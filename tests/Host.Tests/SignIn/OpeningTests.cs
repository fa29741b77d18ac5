using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.SignIn;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.SignIn;

/// <summary>Who is shown a document, and what is written down of it.</summary>
public sealed class OpeningTests
{
    private static readonly Uri Sheet = new("/fiches/02736100001/1", UriKind.Relative);
    private static readonly Uri Grid = new("/grilles/02736100001/1", UriKind.Relative);

    [Fact]
    public async Task The_members_the_president_and_the_administrator_open_sheet_and_grid_and_nobody_else_does()
    {
        await using var room = await Sealed();
        await room.InTheirChat(Cast.Ali).Asks("aide");
        await room.InTheirChat(Cast.Noa).Asks("aide");
        await room.Sacha.Asks("aide");

        foreach (var document in new[] { Sheet, Grid, new Uri("/fiches/02736100001/1/page", UriKind.Relative), new Uri("/grilles/02736100001/1/page", UriKind.Relative) })
        {
            foreach (var person in new[] { Cast.Camille, Cast.Dominique, Cast.Maud, Cast.Ali }) Assert.Equal(200, await StatusOf(room, person, document));
            foreach (var person in new[] { Cast.Sacha, Cast.Noa, Cast.Kim, Cast.Eden }) Assert.Equal(404, await StatusOf(room, person, document));
        }
    }

    [Fact]
    public async Task The_pdf_and_the_page_are_kept_by_no_cache_and_shown_within_no_site()
    {
        await using var room = await Sealed();

        using var pdf = await Opened(room, Cast.Camille, Sheet);
        using var page = await Opened(room, Cast.Camille, new Uri("/fiches/02736100001/1/page", UriKind.Relative));

        Assert.Equal(("application/pdf", "text/html"), (pdf.Content.Headers.ContentType?.MediaType, page.Content.Headers.ContentType?.MediaType));
        Assert.Equal("inline; filename=\"fiche-02736100001-v1.pdf\"", pdf.Content.Headers.GetValues("Content-Disposition").Single());
        foreach (var response in new[] { pdf, page })
        {
            Assert.True(response.Headers.CacheControl!.NoStore);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        }
        Assert.Contains("style-src 'sha256-", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("02736100001", await page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_ones_own_and_what_does_not_exist_are_one_answer_and_one_row_each()
    {
        await using var room = await Sealed();
        await room.Sacha.Asks("aide");

        using var theirs = await Opened(room, Cast.Sacha, Sheet);
        using var nobodys = await Opened(room, Cast.Sacha, new Uri("/fiches/02736199999/1", UriKind.Relative));
        using var notYet = await Opened(room, Cast.Camille, new Uri("/fiches/02736100001/2", UriKind.Relative));

        var bodies = new[] { await theirs.Text(), (await nobodys.Text()).Replace("02736199999", "02736100001", StringComparison.Ordinal), (await notYet.Text()).Replace("/2?", "/1?", StringComparison.Ordinal) };
        Assert.Single(bodies.Distinct());
        Assert.All([theirs, nobodys, notYet], response => Assert.Equal(404, (int)response.StatusCode));
        Assert.Equal(Headers(theirs), Headers(nobodys));
        Assert.Equal(3, (await Refusals(room)).Count);
        Assert.All(await Refusals(room), row => Assert.Equal(AccessOutcome.Refused, row.Outcome));
    }

    [Fact]
    public async Task Who_has_not_signed_in_is_told_nothing_of_what_is_there()
    {
        await using var room = await Sealed();

        foreach (var document in new[] { Sheet, new Uri("/fiches/02736199999/1", UriKind.Relative) })
        {
            using var looked = await room.Opens(document, cookie: null, HttpMethod.Head);
            Assert.Equal((401, true), ((int)looked.StatusCode, looked.Headers.CacheControl!.NoStore));
        }
        using var posted = await room.Opens(Sheet, cookie: null, HttpMethod.Post);
        Assert.Equal(405, (int)posted.StatusCode);
    }

    [Fact]
    public async Task A_cookie_that_was_made_up_or_sealed_with_other_keys_or_is_another_tenants_or_too_old_is_none()
    {
        await using var room = await Sealed();
        await using var other = await Room.OpenAsync();
        var camille = new Visitor(Cast.Camille.ObjectId, FakeTeams.TenantId);
        var old = Visiting.CookieOf(room, camille);
        var foreign = Visiting.CookieOf(room, camille with { TenantId = "00000000-0000-4000-a000-000000000002" });
        await room.Clock.Passes(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));

        foreach (var cookie in new[] { "e4bot=x", Visiting.CookieOf(other, camille), foreign, old })
        {
            using var refused = await room.Opens(Sheet, cookie, HttpMethod.Head);
            Assert.Equal(401, (int)refused.StatusCode);
        }
        Assert.Equal(200, await StatusOf(room, Cast.Camille, Sheet));
    }

    [Fact]
    public async Task A_guest_is_nobody_though_they_have_an_account()
    {
        await using var room = await Sealed();
        await room.InTheirChat(Cast.Camille with { ObjectId = "00000000-0000-4000-8000-000000000077", UserId = "29:fictif-77", IsGuest = true }).Asks("aide");

        Assert.Equal(404, await StatusOf(room, Cast.Camille with { ObjectId = "00000000-0000-4000-8000-000000000077" }, Sheet));
    }

    [Fact]
    public async Task Of_a_reopened_sheet_the_version_that_was_sealed_opens_still_and_the_next_not_yet()
    {
        await using var room = await Sealed();
        await room.Maud.Forges("rouvrir", new() { ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["motif"] = "Erreur de saisie." });

        Assert.Equal(200, await StatusOf(room, Cast.Camille, Sheet));
        Assert.Equal(404, await StatusOf(room, Cast.Camille, new Uri("/fiches/02736100001/2", UriKind.Relative)));
    }

    [Fact]
    public async Task Who_is_no_longer_in_the_import_is_shown_nothing_from_then_on()
    {
        await using var room = await Sealed();
        Assert.Equal(200, await StatusOf(room, Cast.Maud, Sheet));

        await Imports(room, people => people.Where(person => person.Mail.Value != Cast.Maud.Mail));

        Assert.Equal(404, await StatusOf(room, Cast.Maud, Sheet));
        Assert.Equal(200, await StatusOf(room, Cast.Camille, Sheet));
    }

    [Fact]
    public async Task Who_heard_the_candidate_and_sits_elsewhere_by_now_opens_their_sheet_and_who_took_their_place_does_not()
    {
        await using var room = await Sealed();
        await room.Sacha.Asks("aide");
        await Imports(room, people => people.Select(person => person.Role != PersonRole.Member ? person
            : person.Mail.Value == Cast.Camille.Mail ? person with { Commission = person.Commission! with { Number = 2 } }
            : person.Mail.Value == Cast.Sacha.Mail ? person with { Commission = person.Commission! with { Number = 1 } }
            : person));

        Assert.Equal(200, await StatusOf(room, Cast.Camille, Sheet));
        Assert.Equal(404, await StatusOf(room, Cast.Sacha, Sheet));
    }

    [Fact]
    public async Task Each_opening_is_a_line_of_the_journal_one_a_minute_and_a_refusal_too()
    {
        await using var room = await Sealed();
        await room.Opens(Sheet, Visiting.CookieOf(room, new Visitor(Cast.Camille.ObjectId, FakeTeams.TenantId)), HttpMethod.Head);
        await StatusOf(room, Cast.Camille, Sheet);
        await StatusOf(room, Cast.Camille, Sheet);
        await StatusOf(room, Cast.Maud, Grid);
        await StatusOf(room, Cast.Kim, Sheet);

        var journal = (await room.InTheirChat(Cast.Dominique).Asks("journal Alix")).Card!.Words;

        Assert.Equal(1, Count(journal, "Camille FICTIVE a ouvert la fiche, version 1"));
        Assert.Equal(1, Count(journal, "la présidence a ouvert la grille, version 1"));
        Assert.Equal(1, Count(journal, "une personne a demandé la fiche, version 1 : accès refusé"));
        await room.Clock.Passes(TimeSpan.FromMinutes(1));
        await StatusOf(room, Cast.Camille, Sheet);
        Assert.Equal(2, Count((await room.InTheirChat(Cast.Dominique).Asks("journal Alix")).Card!.Words, "Camille FICTIVE a ouvert la fiche, version 1"));
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Whoever_tries_number_after_number_is_made_to_wait()
    {
        await using var room = await Sealed();
        for (var tried = 0; tried < 30; tried++) Assert.Equal(404, await StatusOf(room, Cast.Kim, new Uri($"/fiches/0273619{tried:0000}/1", UriKind.Relative)));

        Assert.Equal(429, await StatusOf(room, Cast.Kim, Sheet));
        Assert.Equal(30, (await Refusals(room)).Count);
        Assert.Equal(200, await StatusOf(room, Cast.Camille, Sheet));
        await room.Clock.Passes(TimeSpan.FromMinutes(10));
        Assert.Equal(404, await StatusOf(room, Cast.Kim, Sheet));
    }

    [Fact]
    public async Task Grille_gives_the_address_of_the_grid_to_those_who_may_open_it()
    {
        await using var room = await Sealed();

        var card = (await room.InTheirChat(Cast.Camille).Asks("grille Alix")).Card!;

        Assert.Equal([("Ouvrir le PDF", "/grilles/02736100001/1"), ("Lire à l'écran", "/grilles/02736100001/1/page"), ("Ouvrir la fiche", "/fiches/02736100001/1")], card.Links.Select(link => (link.Title, link.To.AbsolutePath)));
        Assert.StartsWith("La fiche et la grille sont réservées", (await room.InTheirChat(Cast.Noa).Asks("grille Alix")).Text, StringComparison.Ordinal);
        Assert.StartsWith("Il n'y a pas encore de grille", (await room.InTheirChat(Cast.Maud).Asks("grille 02736100002")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheets_card_opens_both_at_a_tap()
    {
        await using var room = await Sealed();

        var card = (await SheetCards.Comes(room, room.Commission1)).Now.Card!;

        Assert.Equal([("Ouvrir la fiche", "/fiches/02736100001/1"), ("Ouvrir la grille", "/grilles/02736100001/1")], card.Links.Select(link => (link.Title, link.To.AbsolutePath)));
    }

    internal static Task<Room> Sealed() => Sealed(() => Room.OpenAsync());

    internal static async Task<Room> Sealed(Func<Task<Room>> open)
    {
        var room = await open();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();
        await SheetCards.Comes(room, room.Commission1);
        return room;
    }

    internal static Task<HttpResponseMessage> Opened(Room room, TeamsPerson person, Uri document) =>
        room.Opens(document, Visiting.CookieOf(room, new Visitor(person.ObjectId, FakeTeams.TenantId)));

    internal static async Task<int> StatusOf(Room room, TeamsPerson person, Uri document)
    {
        using var response = await Opened(room, person, document);
        return (int)response.StatusCode;
    }

    internal static async Task<IReadOnlyList<DocumentAccess>> Refusals(Room room)
    {
        var rows = await room.Services.GetRequiredService<IRowStore>().ListAsync("#consultations|2027", "", TestContext.Current.CancellationToken);
        return [.. rows.Select(row => KeptJson.Read<DocumentAccess>(row.Body))];
    }

    private static async Task Imports(Room room, Func<IEnumerable<Person>, IEnumerable<Person>> people) => Assert.True(await room.Services.GetRequiredService<Registers>()
        .ReplaceAsync(index => index.Registry with { People = [.. people(index.Registry.People)] }, (_, _) => new(true), TestContext.Current.CancellationToken));

    private static string Headers(HttpResponseMessage response) => string.Join('\n', response.Headers.Concat(response.Content.Headers).Where(h => h.Key is not "Content-Length").SelectMany(h => h.Value.Prepend(h.Key)));

    private static int Count(string text, string words) => text.Split(words).Length - 1;
}
