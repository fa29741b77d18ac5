using E4Bot.Browser.Tests.Chromium;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>A commission scores a candidate as two people do it, from « évaluer » to the opened PDF.</summary>
public sealed class EvaluationTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task Two_members_score_a_candidate_from_the_opening_to_the_opened_sheet()
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync());
        var story = new Story(commission, Camera.TakeAsync);

        await story.TellAsync();
        var sheet = await story.OpenSheetAsync();

        Assert.StartsWith("Épreuve E5 – Support et mise à disposition de services informatiques ANNEXE 8-4 : Fiche d'appréciation", sheet, StringComparison.Ordinal);
        Assert.Contains("Nom, prénom : EXEMPLE Alix", sheet, StringComparison.Ordinal);
        Assert.Contains("N° candidat : 02736100001", sheet, StringComparison.Ordinal);
        Assert.Contains(Story.Observation1, sheet, StringComparison.Ordinal);
        Assert.Contains(Story.Observation2, sheet, StringComparison.Ordinal);
        Assert.Contains(Story.Appreciation, sheet, StringComparison.Ordinal);
        Assert.Contains("« Développer la présence en ligne de l'organisation » non évaluable.", sheet, StringComparison.Ordinal);
        Assert.Contains("NOTE 4 / 20", sheet, StringComparison.Ordinal);
        Assert.Matches("Camille FICTIVE.*visé le.*Dominique MODÈLE.*visé le", sheet);
        AssertNothingOf([Story.Comment, Story.Ground, "13,25", "Bonne maîtrise", "Maîtrise partielle"], sheet);
        AssertNothingOf([Story.Comment, Story.Ground, Story.Observation1, Story.Appreciation, "13,25", "/ 20", "maîtrise", "EXEMPLE", "FICTIVE"], commission.Program.Log);
    }

    [Fact]
    public async Task Session_of_2023_says_E4_on_its_cards_and_annexe_6_4_on_its_sheet()
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync(), session: "Sessions/session-2023.json");
        var story = new Story(commission);

        await commission.Camille.SeesAsync("E4 · Alix EXEMPLE");
        await story.TellAsync();
        var sheet = await story.OpenSheetAsync();

        Assert.StartsWith("Épreuve E4 – Support et mise à disposition de services informatiques ANNEXE 6-4 : Fiche d'appréciation", sheet, StringComparison.Ordinal);
        Assert.Contains("NOTE 4 / 20", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("E5", await commission.Room.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static void AssertNothingOf(string[] secrets, string text) =>
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
}
