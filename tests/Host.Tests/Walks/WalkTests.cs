using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>A commission scores a candidate, from « évaluer » to the sheet that both have signed.</summary>
public class WalkTests
{
    [Theory]
    [InlineData("Sessions/session-2027.json", "E5", "8-4")]
    [InlineData("Sessions/session-2023.json", "E4", "6-4")]
    public async Task Two_members_score_a_candidate_and_the_signed_sheet_comes_back_in_their_channel(string session, string exam, string annex)
    {
        await using var room = await Room.OpenAsync(("Session:File", session));
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);

        await commission.SealsTheSheet();

        var posted = await room.Teams.Message(room.Commission1, m => m.Now.Words.StartsWith("Fiche d'appréciation", StringComparison.Ordinal));
        Assert.Contains("Alix EXEMPLE", posted.Now.Words, StringComparison.Ordinal);
        Assert.Contains("Note finale : **4 / 20**", posted.Now.Words, StringComparison.Ordinal);
        Assert.Contains("Camille FICTIVE et Dominique MODÈLE", posted.Now.Words, StringComparison.Ordinal);
        Assert.Equal($"Épreuve {exam} : une fiche d'appréciation est scellée.", Screen.Plain(posted.Now.Summary!));

        room.Maud.Turns(posted);
        var sheet = await OpenedSheet.By(room, room.Maud);
        Assert.Contains(annex, sheet, StringComparison.Ordinal);
        Assert.Contains("02736100001", sheet, StringComparison.Ordinal);
        Assert.Contains(Commission.Observation1, sheet, StringComparison.Ordinal);
        Assert.Contains(Commission.Observation2, sheet, StringComparison.Ordinal);
        Assert.Contains(Commission.Appreciation, sheet, StringComparison.Ordinal);
        Assert.Contains("non évaluable", sheet, StringComparison.Ordinal);
        Assert.Contains("4", sheet, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }
}
