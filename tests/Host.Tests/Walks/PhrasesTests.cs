using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>A member's own phrases: kept once, added to a text with a press, seen by nobody else.</summary>
public class PhrasesTests
{
    private const string Phrase = "Démarche structurée, tests documentés.";

    [Fact]
    public async Task A_phrase_is_added_under_what_is_typed_and_saved_with_it()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Keeps(room.Camille, Phrase);
        await commission.Opens();
        await commission.GoesTo(room.Camille, "Observations");

        await room.Camille.Presses("Ajouter à la partie 2", ("observation1", "Tapé."), ("observation2", "Bon échange."), ("phrase", Choice(room.Camille)));
        Assert.Equal(("Tapé.", $"Bon échange.\n{Phrase}"), (room.Camille.Screen.Field("observation1").Value, room.Camille.Screen.Field("observation2").Value));
        await room.Camille.Presses("Enregistrer et continuer");
        await commission.GoesTo(room.Camille, "Observations");

        Assert.Equal($"Bon échange.\n{Phrase}", room.Camille.Screen.Field("observation2").Value);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task None_chosen_loses_nothing_that_was_typed()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Keeps(room.Camille, Phrase);
        await commission.Opens();
        await commission.GoesTo(room.Camille, "Appréciation");

        var answer = await room.Camille.Presses("Ajouter cette phrase", ("appreciation", "Tapé."));

        Assert.Contains("Choisissez l'une de vos phrases", answer.Words, StringComparison.Ordinal);
        Assert.Equal("Tapé.", room.Camille.Screen.Field("appreciation").Value);
    }

    [Fact]
    public async Task The_other_member_is_not_offered_them()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Keeps(room.Camille, Phrase);
        await commission.Opens();

        await room.Dominique.Sees(Candidates.Alix);
        await commission.GoesTo(room.Dominique, "Appréciation");

        Assert.DoesNotContain("Démarche structurée", room.Dominique.Screen.Json, StringComparison.Ordinal);
        Assert.False(room.Dominique.Screen.Offers("Ajouter cette phrase"));
    }

    [Fact]
    public async Task One_is_put_away_and_an_empty_one_is_not_kept()
    {
        await using var room = await Room.OpenAsync();
        await Keeps(room.Camille, Phrase);

        await room.Camille.Presses("Retirer la phrase choisie", ("phrase", Choice(room.Camille)));
        Assert.Contains("Vous n'en gardez pas encore.", room.Camille.Screen.Words, StringComparison.Ordinal);
        var answer = await room.Camille.Presses("Garder cette phrase", ("nouvellePhrase", "  "));
        Assert.Contains("Écrivez une phrase", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sits_in_no_commission_has_none()
    {
        await using var room = await Room.OpenAsync();

        var answer = await room.InTheirChat(Cast.Noa).Asks("phrases");

        Assert.StartsWith("Seuls les membres d'une commission", answer.Words, StringComparison.Ordinal);
    }

    private static async Task Keeps(Participant member, string phrase)
    {
        await member.Forges("dire", new() { ["text"] = "mes phrases" });
        await member.Presses("Garder cette phrase", ("nouvellePhrase", phrase));
        Assert.Contains("C'est gardé.", member.Screen.Words, StringComparison.Ordinal);
    }

    private static string Choice(Participant member) => member.Screen.Field("phrase").Input.GetProperty("choices")[0].GetProperty("value").GetString()!;
}
