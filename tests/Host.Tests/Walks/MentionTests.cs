using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>The mention that the bot writes into the appreciation (rule 5).</summary>
public class MentionTests
{
    [Fact]
    public async Task It_does_not_break_within_its_guillemets_and_is_not_written_twice()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens();
        await commission.Grades();
        await commission.GoesTo(room.Dominique, "Appréciation");

        await room.Dominique.Presses("Ajouter cette mention", ("appreciation", Commission.Appreciation));
        var once = room.Dominique.Screen.Field("appreciation").Value;
        await room.Dominique.Presses("Ajouter cette mention");

        Assert.Contains("compétences du bloc\u00A0: «\u00A0", once, StringComparison.Ordinal);
        Assert.DoesNotContain("« ", once, StringComparison.Ordinal);
        Assert.DoesNotContain(" »", once, StringComparison.Ordinal);
        Assert.Equal(once, room.Dominique.Screen.Field("appreciation").Value);
        await room.Dominique.Presses("Enregistrer et continuer");
        Assert.DoesNotContain("L'appréciation doit dire", room.Dominique.Screen.Words, StringComparison.Ordinal);
    }
}
