using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>What the candidate's table leaves open is before the commission's eyes when it opens and on the line itself; the commission decides.</summary>
public sealed class SynthesisBeforeTheCommissionTests
{
    private const string Notice = "Le tableau de synthèse n'indique aucune réalisation pour cette compétence.";
    private const string Question = "Couverture à vérifier : quelle réalisation met en œuvre cette compétence ?";

    [Fact]
    public async Task The_opening_shows_the_table_and_the_line_begins_with_the_question()
    {
        await using var room = await Room.OpenAsync();
        await room.Noa.Attaches("", AttachedTables.WithAHole(Candidates.Alix));
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);

        await commission.Begins();
        Assert.Contains("Tableau de synthèse joint par Noa DOSSIER le 18 mai 2027 à 8 h 00 : 3 réalisations, version 1.", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Contains("Aucune réalisation ne mobilise : « Développer la présence en ligne ».", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Contains("Ligne 20 : Site vitrine", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Equal("", room.Camille.Screen.Field("synthese").Value ?? "");
        await room.Camille.Presses("Ouvrir l'évaluation", Commission.OpeningInputs());

        foreach (var line in Enumerable.Range(1, 7))
        {
            Assert.Equal(line == 4, room.Camille.Screen.Words.Contains(Notice, StringComparison.Ordinal));
            Assert.Equal(line == 4 ? Question : "", Screen.Plain(room.Camille.Screen.Field("commentaire").Value ?? ""));
            Assert.Equal("", room.Camille.Screen.Field("niveau").Value ?? "");
            await room.Camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery));
        }
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task A_card_that_waits_to_be_opened_is_written_over_when_a_table_comes()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Begins();

        await room.Noa.Attaches("", AttachedTables.WithAHole(Candidates.Alix));

        await room.Teams.Message(room.Commission1, message => message.Updates > 0);
        Assert.Contains("Aucune réalisation ne mobilise", (await room.Camille.Refreshes()).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_table_the_walk_is_as_it_ever_was()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Begins();

        Assert.DoesNotContain("Tableau de synthèse joint", room.Camille.Screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bystanders_see_says_nothing_of_it()
    {
        await using var room = await Room.OpenAsync();
        await room.Noa.Attaches("", AttachedTables.File(AttachedTables.Of(Candidates.Alix).With("E20", null).With("A9", "CONFIDENCE du tableau")));
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Begins();

        Assert.DoesNotContain(room.Teams.Messages(room.Commission1), message => message.Now.Words.Contains("mobilise", StringComparison.Ordinal) || message.Now.Words.Contains("CONFIDENCE", StringComparison.Ordinal));
    }
}
