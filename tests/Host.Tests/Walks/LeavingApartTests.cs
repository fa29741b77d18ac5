using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;

namespace E4Bot.Host.Tests.Walks;

/// <summary>Two members began on two devices: one of them alone neither leaves that, nor answers and signs for the other.</summary>
public class LeavingApartTests
{
    [Fact]
    public async Task One_screen_is_proposed_on_one_device_and_accepted_on_the_other()
    {
        await using var room = await Room.OpenAsync();
        await Opened(room);

        await room.Camille.Presses("Sommaire");
        var proposed = await room.Camille.Presses("Proposer l'écran unique");
        Assert.Contains("Dominique MODÈLE doit encore l'accepter", proposed.Words, StringComparison.Ordinal);

        var told = await room.Dominique.Refreshes();
        Assert.Contains("Camille FICTIVE propose de continuer sur un seul écran.", told.Words, StringComparison.Ordinal);
        await room.Dominique.Presses("Sommaire");
        var accepted = await room.Dominique.Presses("Accepter l'écran unique");

        Assert.Contains("Vous travaillez sur un seul écran", accepted.Words, StringComparison.Ordinal);
        var journal = (await room.Camille.Forges("dire", new JsonObject { ["text"] = "journal Alix" })).Words;
        Assert.Contains("Camille FICTIVE a proposé l'écran unique", journal, StringComparison.Ordinal);
        Assert.Contains("Dominique MODÈLE a mis la commission en écran unique", journal, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task The_channels_card_is_written_over_so_that_the_others_client_asks_again()
    {
        await using var room = await Room.OpenAsync();
        await Opened(room);
        var card = await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Étape : grille en cours", StringComparison.Ordinal));
        var updates = card.Updates;

        await room.Camille.Presses("Sommaire");
        await room.Camille.Presses("Proposer l'écran unique");

        await room.Teams.Message(room.Commission1, m => m.Id == card.Id && m.Updates > updates);
    }

    [Fact]
    public async Task One_alone_who_presses_whatever_there_is_writes_nothing_in_the_others_place()
    {
        await using var room = await Room.OpenAsync();
        await Opened(room);
        await room.Dominique.Presses("Enregistrer et continuer", ("niveau", "ExcellentMastery"), ("commentaire", "vu par Dominique"));
        await room.Camille.Forges("ecrans", Press(("screens", "one")));
        await room.Camille.Forges("ecrans", Press(("screens", "one")));
        await room.Camille.Forges("ecrans", Press(("screens", "one"), ("hand", "other")));
        var facts = await StoredRows.Facts(room);

        foreach (var hand in new[] { "other", "together" })
        {
            await room.Camille.Forges("niveau", Press(("line", "patrimoine"), ("niveau", Commission.GoodMastery), ("hand", hand)));
            await room.Camille.Forges("niveau", Press(("line", "rendre-compte"), ("niveau", "NotMastered"), ("hand", hand)));
            await room.Camille.Forges("viser", Press(("hand", hand)));
        }

        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Theory]
    [InlineData("other")]
    [InlineData("together")]
    public async Task On_one_screen_a_guess_of_the_others_own_answer_is_refused_alike_right_or_wrong(string hand)
    {
        await using var room = await Room.OpenAsync();
        await Opened(room, screens: "one");
        await room.Dominique.Presses("Enregistrer et continuer", ("niveau", "ExcellentMastery"));
        var facts = await StoredRows.Facts(room);

        var answers = new List<string>();
        foreach (var (guess, basedOn) in new[] { ("ExcellentMastery", 0), ("ExcellentMastery", 1), ("NotMastered", 0), ("NotMastered", 1) })
        {
            var press = Press(("line", "rendre-compte"), ("niveau", guess), ("hand", hand), ("step", "ligne:rendre-compte"));
            press["basedOn"] = basedOn;
            answers.Add((await room.Camille.Forges("niveau", press)).Words);
        }

        Assert.Contains("Sur cette ligne, un membre a déjà répondu sur son propre appareil", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Fact]
    public async Task A_line_filled_together_and_answered_alone_at_once_is_one_or_the_other()
    {
        await using var room = await Room.OpenAsync();
        await Opened(room, screens: "one");
        var together = room.Camille.Forged("niveau", Press(("line", "patrimoine"), ("niveau", Commission.GoodMastery), ("hand", "together")));
        var alone = room.Dominique.Forged("niveau", Press(("line", "patrimoine"), ("niveau", Commission.GoodMastery)));

        var answers = await Task.WhenAll(room.Camille.Delivers(together), room.Dominique.Delivers(alone));

        Assert.Single(answers, a => a.Words.Contains("Sur cette ligne, un membre a déjà répondu", StringComparison.Ordinal)
            || a.Words.Contains("Cette ligne a été remplie ensemble", StringComparison.Ordinal));
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Whoever_answered_on_their_own_device_signs_there()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await Propose(room.Camille, "Proposer l'écran unique");
        await Propose(room.Dominique, "Accepter l'écran unique");

        await commission.GoesTo(room.Camille, "Relire et viser");
        Assert.False(room.Camille.Screen.Offers("Viser la fiche (Dominique"));
        var sign = JsonNode.Parse(room.Camille.Screen.Button("Viser la fiche (Camille").Data.GetRawText())!.AsObject();
        sign["hand"] = "other";
        var forged = await room.Camille.Forges("viser", sign);

        Assert.Contains("Ce membre a répondu sur son propre appareil : c'est là que son visa se donne.", forged.Words, StringComparison.Ordinal);
        Assert.Contains("Dominique MODÈLE : pas encore visé", forged.Words, StringComparison.Ordinal);
    }

    private static async Task Propose(Participant member, string title)
    {
        await member.Refreshes();
        await member.Presses("Sommaire");
        await member.Presses(title);
    }

    private static async Task Opened(Room room, string screens = "apart")
    {
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens(screens);
        await room.Dominique.Sees(Candidates.Alix);
    }

    private static JsonObject Press(params (string Name, string Value)[] data)
    {
        var press = new JsonObject { ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["basedOn"] = 0 };
        foreach (var (name, value) in data) press[name] = value;
        return press;
    }
}
