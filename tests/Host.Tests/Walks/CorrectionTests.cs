using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>A slip of the finger at the opening is corrected before it stands on the sheet.</summary>
public class CorrectionTests
{
    private const string Correction = "Enregistrer la correction";

    [Fact]
    public async Task A_quality_corrected_after_a_visa_is_signed_anew_and_stands_on_the_sheet()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await commission.Signs(room.Dominique);

        await commission.GoesTo(room.Camille, "Corriger l'ouverture");
        var summary = await room.Camille.Presses(Correction, ("qualite2", "BlockTeacher"));

        Assert.Contains("Dominique MODÈLE (enseignant d'un bloc professionnel)", summary.Words, StringComparison.Ordinal);
        Assert.True(summary.Card!.Offers("0 visa sur 2"));
        await room.Dominique.Refreshes();
        await commission.Signs(room.Dominique);
        await commission.Signs(room.Camille);
        var sheet = await OpenedSheet.By(room, room.Camille);
        Assert.Contains("enseignant d'un bloc professionnel", sheet, StringComparison.Ordinal);
        Assert.Contains(
            "Camille FICTIVE a corrigé les qualités : Camille FICTIVE (enseignant de la spécialité), Dominique MODÈLE (enseignant d'un bloc professionnel)",
            (await room.Dominique.Forges("dire", new() { ["text"] = "journal Alix" })).Words,
            StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Two_corrections_at_once_one_stands_and_the_other_comes_back_beside_it()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens();
        await commission.GoesTo(room.Camille, "Corriger l'ouverture");
        await room.Dominique.Sees(Candidates.Alix);
        await commission.GoesTo(room.Dominique, "Corriger l'ouverture");

        await room.Camille.Presses(Correction, ("tiersTemps", "13"));
        var late = await room.Dominique.Presses(Correction, ("qualite2", "BlockTeacher"));

        Assert.Contains("Cette réponse a changé entre-temps", late.Words, StringComparison.Ordinal);
        Assert.Contains("Enregistré : temps supplémentaire : 13 minutes", late.Words, StringComparison.Ordinal);
        Assert.Contains("Enregistré : Dominique MODÈLE (professionnel)", late.Words, StringComparison.Ordinal);
        var chosen = await room.Dominique.Presses(Correction, ("tiersTemps", "13"));
        Assert.Contains("Dominique MODÈLE (enseignant d'un bloc professionnel)", chosen.Words, StringComparison.Ordinal);
        Assert.Contains("Temps supplémentaire : 13 minutes", chosen.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("qualite2", "SpecialityTeacher", "La commission n'est pas régulière")]
    [InlineData("tiersTemps", "61", "Le temps supplémentaire va de 0 à 60 minutes")]
    [InlineData("tiersTemps", "un tiers", "Écrivez le temps supplémentaire en minutes entières")]
    public async Task What_is_refused_at_the_opening_is_refused_here_and_comes_back(string field, string typed, string sentence)
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens();
        await commission.GoesTo(room.Camille, "Corriger l'ouverture");

        var answer = await room.Camille.Presses(Correction, (field, typed));

        Assert.Contains(sentence, answer.Words, StringComparison.Ordinal);
        Assert.Contains("Corriger l'ouverture", answer.Words, StringComparison.Ordinal);
        Assert.Equal(typed, answer.Card!.Field(field).Value);
    }
}
