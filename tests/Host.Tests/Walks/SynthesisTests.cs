using System.Text.Json.Nodes;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Walks;

/// <summary>« synthèse »: the pedagogical team attaches a candidate's table in the personal chat, and whoever may see it does.</summary>
public sealed class SynthesisTests
{
    private static string Alix => Candidates.Alix.Number;

    [Fact]
    public async Task A_file_is_read_kept_whole_and_answered_with_what_it_leaves_open()
    {
        await using var room = await Room.OpenAsync();

        var words = await room.Noa.Attaches($"synthèse {Alix}", AttachedTables.WithAHole(Candidates.Alix));

        Assert.Contains("Le tableau de synthèse est joint.", words, StringComparison.Ordinal);
        Assert.Contains("Version 1, jointe le 18 mai 2027 à 8 h 00 par Noa DOSSIER.", words, StringComparison.Ordinal);
        Assert.Contains("Aucune réalisation ne mobilise : « Développer la présence en ligne ».", words, StringComparison.Ordinal);
        Assert.Contains("Gérer le patrimoine informatique : 2 réalisations (lignes 9 et 28)", words, StringComparison.Ordinal);
        Assert.Equal("Site vitrine", (await KeptAsync(room, 1)).Table.Sections[1].Realisations[0].Title);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Another_file_is_the_next_version_the_older_one_is_kept_and_the_journal_says_so()
    {
        await using var room = await Room.OpenAsync();
        await room.Noa.Attaches($"synthèse {Alix}", AttachedTables.WithAHole(Candidates.Alix));

        var second = await room.Ali.Attaches("synthèse Alix", AttachedTables.Whole(Candidates.Alix));
        var again = await room.Noa.Attaches("synthèse Alix", AttachedTables.Whole(Candidates.Alix));

        Assert.Contains("c'est la version 2. La version 1 est conservée.", second, StringComparison.Ordinal);
        Assert.Contains("Ce fichier est déjà joint (version 2) : rien n'a changé.", again, StringComparison.Ordinal);
        Assert.Contains("par Ali BUREAU", again, StringComparison.Ordinal);
        Assert.DoesNotContain((await KeptAsync(room, 1)).Table.Sections[1].Realisations[0].Competences, id => id.Value == "presence-en-ligne");
        Assert.Single((await KeptAsync(room, 2)).Table.Sections[1].Realisations[0].Competences, id => id.Value == "presence-en-ligne");
        var journal = (await room.Camille.Forges("dire", new JsonObject { ["text"] = "journal Alix" })).Words;
        Assert.Contains("l'équipe pédagogique a joint le tableau de synthèse, version 1 (3 réalisations) ; aucune réalisation ne mobilise « Développer la présence en ligne »", journal, StringComparison.Ordinal);
        Assert.Contains("l'administration a joint le tableau de synthèse, version 2 (3 réalisations) ; la version 1 est conservée", journal, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("synthèse")]
    public async Task Without_a_name_the_number_in_the_file_says_whose_it_is(string words)
    {
        await using var room = await Room.OpenAsync();

        Assert.Contains("Tableau de synthèse, Alix EXEMPLE", await room.Noa.Attaches(words, AttachedTables.Whole(Candidates.Alix)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99999999999", "Le numéro de candidat du fichier, « 99999999999 », n'est celui d'aucune personne candidate que vous suivez")]
    [InlineData("2736100001", "Le numéro de candidat du fichier, « 2736100001 », n'est celui d'aucune personne candidate que vous suivez")]
    [InlineData(null, "Le fichier n'indique pas de numéro de candidat")]
    public async Task Where_it_does_not_the_bot_asks_and_keeps_nothing(string? number, string told)
    {
        await using var room = await Room.OpenAsync();
        var facts = await StoredRows.Facts(room);

        var sentence = await room.Noa.Attaches("", AttachedTables.Numbered(number));

        Assert.StartsWith(told, sentence, StringComparison.Ordinal);
        Assert.EndsWith("joignez à nouveau le fichier, avec « synthèse » suivi du numéro ou du nom de la personne candidate.", sentence, StringComparison.Ordinal);
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Fact]
    public async Task Another_centres_team_neither_attaches_nor_learns_whose_number_it_is()
    {
        await using var room = await Room.OpenAsync();
        await room.InvitesAsync(new Person(MailAddress.Parse(Cast.Pia.Mail), "AUTRE", "Pia", PersonRole.PedagogicalTeam, "Lycée Lointain", null, null));
        var (pia, facts) = (room.InTheirChat(Cast.Pia), await StoredRows.Facts(room));

        Assert.Contains("n'est celui d'aucune personne candidate que vous suivez", await pia.Attaches("", AttachedTables.Whole(Candidates.Alix)), StringComparison.Ordinal);
        Assert.StartsWith("Aucune personne candidate de votre centre ne correspond", await pia.Attaches($"synthèse {Alix}", AttachedTables.Whole(Candidates.Alix)), StringComparison.Ordinal);
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Fact]
    public async Task A_number_in_the_file_that_is_not_the_registered_one_is_told_and_the_name_given_counts()
    {
        await using var room = await Room.OpenAsync();

        var words = await room.Noa.Attaches($"synthèse {Alix}", AttachedTables.Whole(Candidates.Noe));

        Assert.Contains("Tableau de synthèse, Alix EXEMPLE", words, StringComparison.Ordinal);
        Assert.Contains($"Le numéro de candidat, « {Candidates.Noe.Number} », n'est pas celui de l'inscription, n° {Alix}.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_several_have_is_asked_again_for_the_file_does_not_come_along_twice()
    {
        await using var room = await Room.OpenAsync();
        var facts = await StoredRows.Facts(room);

        Assert.Equal(
            "Plusieurs personnes candidates correspondent : joignez à nouveau le fichier, avec « synthèse » suivi du numéro.",
            await room.Ali.Attaches("synthèse F", AttachedTables.Whole(Candidates.Alix)));
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Fact]
    public async Task Once_the_evaluation_is_open_it_is_refused()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        var facts = await StoredRows.Facts(room);

        Assert.Equal(
            "L'évaluation de cette personne est ouverte : son tableau de synthèse ne peut plus être joint ni remplacé.",
            await room.Noa.Attaches($"synthèse {Alix}", AttachedTables.Whole(Candidates.Alix)));
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Fact]
    public async Task The_same_message_once_more_attaches_nothing_more()
    {
        await using var room = await Room.OpenAsync();
        var file = AttachedTables.Whole(Candidates.Alix);
        var message = Writing.Message(room.Teams, Cast.Noa, $"synthèse {Alix}", [file]);

        await room.Noa.Delivers(message);
        var facts = await StoredRows.Facts(room);
        await room.Noa.Delivers(message);

        Assert.Equal(facts, await StoredRows.Facts(room));
        Assert.Equal(1, (await KeptAsync(room, 1)).Version);
    }

    [Fact]
    public async Task Whoever_may_see_it_sees_what_stands_and_nobody_else_does()
    {
        await using var room = await Room.OpenAsync();
        await room.Noa.Attaches($"synthèse {Alix}", AttachedTables.WithAHole(Candidates.Alix));

        foreach (var person in new[] { Cast.Noa, Cast.Ali, Cast.Camille, Cast.Dominique, Cast.Maud })
            Assert.Contains("Aucune réalisation ne mobilise", Screen.Plain((await room.InTheirChat(person).Asks($"synthèse {Alix}")).Words), StringComparison.Ordinal);
        Assert.StartsWith("Aucune personne candidate de votre commission ne correspond", Screen.Plain((await room.InTheirChat(Cast.Sacha).Asks($"synthèse {Alix}")).Words), StringComparison.Ordinal);
        Assert.StartsWith("Je ne vous connais pas", Screen.Plain((await room.InTheirChat(Cast.Kim).Asks($"synthèse {Alix}")).Words), StringComparison.Ordinal);
        Assert.Equal("Aucun tableau de synthèse n'est joint pour cette personne.", Screen.Plain((await room.InTheirChat(Cast.Camille).Asks($"synthèse {Candidates.Zoe.Number}")).Words));
    }

    [Fact]
    public async Task In_a_channel_it_is_shown_to_who_presses_alone_and_a_file_is_sent_to_the_personal_chat()
    {
        await using var room = await Room.OpenAsync();
        await room.Noa.Attaches($"synthèse {Alix}", AttachedTables.WithAHole(Candidates.Alix));
        var team = new Participant(room, Cast.Noa, room.Teams.Channel("equipe-pedagogique", Cast.Noa));

        var posted = await team.Asks($"synthèse {Alix}");

        Assert.DoesNotContain("EXEMPLE", posted.Card!.Words, StringComparison.Ordinal);
        Assert.True(posted.Card.Offers("Afficher pour moi seul"));
        Assert.Equal("Joignez ce fichier dans votre conversation privée avec moi : dans un canal, je ne le reçois pas.", await InChannelAsync(room, "synthèse Alix"));
    }

    [Fact]
    public async Task Only_the_team_and_the_administration_attach()
    {
        await using var room = await Room.OpenAsync();
        var facts = await StoredRows.Facts(room);

        foreach (var person in new[] { Cast.Camille, Cast.Maud })
            Assert.StartsWith("Seules l'équipe pédagogique et l'administration", await room.InTheirChat(person).Attaches("synthèse Alix", AttachedTables.Whole(Candidates.Alix)), StringComparison.Ordinal);
        Assert.StartsWith("Je ne vous connais pas", await room.InTheirChat(Cast.Kim).Attaches("", AttachedTables.Whole(Candidates.Alix)), StringComparison.Ordinal);
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Fact]
    public async Task A_table_that_is_no_more_kept_as_the_journal_says_is_found()
    {
        await using var room = await Room.OpenAsync();
        await room.Noa.Attaches($"synthèse {Alix}", AttachedTables.Whole(Candidates.Alix));
        var store = room.Services.GetRequiredService<IRowStore>();
        var (partition, key) = ("2027|Lycée Imaginaire|1", Keys.SynthesisTable(CandidateNumber.Parse(Alix), 1));
        var row = (await store.FindAsync(partition, key, TestContext.Current.CancellationToken))!;

        await store.CommitAsync(partition, [new RowChange.Delete(key, row.Version)], TestContext.Current.CancellationToken);

        Assert.Equal(Alix, Assert.Single(await room.BrokenAsync()).Value);
        Assert.StartsWith("Le tableau de synthèse de cette personne est introuvable", Screen.Plain((await room.InTheirChat(Cast.Noa).Asks("synthèse Alix")).Words), StringComparison.Ordinal);
    }

    /// <summary>As Teams writes a channel's message with a file: what it is stays with SharePoint.</summary>
    private static async Task<string> InChannelAsync(Room room, string text)
    {
        var activity = Writing.Message(room.Teams, Cast.Noa, room.Commission1, text);
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = """<p>synthèse Alix</p><attachment id="1"></attachment>""" });
        var before = room.Teams.Messages(room.Commission1).Count;
        await room.Noa.Delivers(activity);
        return Screen.Plain(room.Teams.Messages(room.Commission1).Skip(before).Single().Now.Words);
    }

    private static async Task<KeptSynthesis> KeptAsync(Room room, int version)
    {
        var candidate = (await room.Services.GetRequiredService<Registers>().ReadAsync(default)).Find(CandidateNumber.Parse(Alix))!;
        return (await room.Services.GetRequiredService<Kept.Passages>().ReadSynthesisAsync(candidate, version, default))!;
    }
}
