using E4Bot.Domain.Grids;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;

namespace E4Bot.Host.Tests.Walks;

/// <summary>Before the session every commission scores the same made-up files, and hears how it stands to the others.</summary>
public class RehearsalTests
{
    [Fact]
    public async Task A_member_reads_a_file_scores_it_and_the_other_member_sees_it_scored()
    {
        await using var room = await Room.OpenAsync();
        var (camille, dominique) = (room.InTheirChat(Cast.Camille), room.InTheirChat(Cast.Dominique));

        var list = await camille.Rehearses();
        Assert.Contains("Dossier A, SISR : à noter", list.Words, StringComparison.Ordinal);
        var file = await camille.Presses("Lire et noter « Dossier A »");
        Assert.Contains("Dossier A, SISR (fictif)", file.Words, StringComparison.Ordinal);
        Assert.Contains("L'inventaire est un tableau de quarante lignes", file.Words, StringComparison.Ordinal);
        var saved = await camille.Presses("Enregistrer la notation", Rehearsed.Answers(MasteryLevel.PartialMastery, "8,5"));

        Assert.Contains("« Dossier A » : C'est enregistré.", saved.Words, StringComparison.Ordinal);
        Assert.Contains("Dossier A, SISR : noté le 18 mai 2027 à 8 h 00 par Camille FICTIVE", (await dominique.Rehearses()).Words, StringComparison.Ordinal);
        var theirs = await dominique.Presses("Relire ou corriger « Dossier A »");
        Assert.Equal(("PartialMastery", "8,5"), (theirs.Card!.Field("niveau-patrimoine").Value, theirs.Card.Field("note").Value));
    }

    [Fact]
    public async Task Three_commissions_score_everything_and_each_is_told_how_it_stands()
    {
        await using var room = await Room.OpenAsync();
        await room.InTheirChat(Cast.Camille).ScoresAll(MasteryLevel.GoodMastery, "14");
        await room.InTheirChat(Cast.Sacha).ScoresAll(MasteryLevel.PartialMastery, "12");
        Assert.Contains("pour l'instant : 1 autre commission.", (await room.InTheirChat(Cast.Lou).Rehearses()).Words, StringComparison.Ordinal);
        await room.InTheirChat(Cast.Robin).ScoresAll(MasteryLevel.PartialMastery, "11,5");

        var above = (await room.InTheirChat(Cast.Dominique).Rehearses()).Words;
        Assert.Contains("Même niveau que les autres : 0 ligne sur 21 ; à un niveau près : 21.", above, StringComparison.Ordinal);
        Assert.Contains("Écart de niveau : +1 niveau (21 lignes).", above, StringComparison.Ordinal);
        Assert.Contains("Écart de note : +2,25 points (3 dossiers).", above, StringComparison.Ordinal);
        var below = (await room.InTheirChat(Cast.Robin).Rehearses()).Words;
        Assert.Contains("Écart de niveau : −0,5 niveau (21 lignes).", below, StringComparison.Ordinal);
        Assert.Contains("Écart de note : −1,5 point (3 dossiers).", below, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_president_and_the_administrator_read_every_commission_and_who_is_not_done()
    {
        await using var room = await Room.OpenAsync();
        await room.InTheirChat(Cast.Camille).ScoresAll(MasteryLevel.GoodMastery, "14");
        await room.InTheirChat(Cast.Sacha).ScoresAll(MasteryLevel.PartialMastery, "12");
        await room.InTheirChat(Cast.Robin).Scores("Dossier A", MasteryLevel.PartialMastery, "11,5");

        foreach (var person in new[] { room.InTheirChat(Cast.Maud), room.InTheirChat(Cast.Ali) })
        {
            Assert.Contains("2 commissions sur 3 ont noté tous les dossiers ; 1 pas encore.", (await person.Rehearses()).Words, StringComparison.Ordinal);
            Assert.False(person.Screen.Offers("Lire et noter"));
            var one = await person.Presses("Comparer sur « Dossier A »");
            Assert.Contains("Commission 1, Lycée Imaginaire\n- Même niveau que les autres : 0 ligne sur 7 ; à un niveau près : 7.", one.Words, StringComparison.Ordinal);
            Assert.Contains("Écart de note : −1,5 point (1 dossier).", one.Words, StringComparison.Ordinal);
            Assert.Contains("Pas encore comparable", (await person.Presses("Comparer sur « Dossier B »")).Words, StringComparison.Ordinal);
            var all = await person.Presses("Comparer sur tous les dossiers");
            Assert.Contains("Commission 3, Lycée Imaginaire\n1 dossier noté sur 3.", all.Words, StringComparison.Ordinal);
            Assert.Contains("Aucune note n'est modifiée", all.Words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("note", "20,5", "Écrivez une note entre 0 et 20")]
    [InlineData("note", "", "Écrivez une note entre 0 et 20")]
    [InlineData("niveau-incidents", "Très bien", "il manque : « Répondre aux incidents et aux demandes »")]
    [InlineData("niveau-incidents", "", "il manque : « Répondre aux incidents et aux demandes »")]
    public async Task What_cannot_be_kept_is_said_and_nothing_that_was_typed_is_lost(string field, string typed, string told)
    {
        await using var room = await Room.OpenAsync();
        var camille = room.InTheirChat(Cast.Camille);
        var data = Rehearsed.Data(room, file: 2, commission: 1);
        foreach (var (id, text) in Rehearsed.Answers(MasteryLevel.GoodMastery, "12,25")) data[id] = text;
        data[field] = typed;

        var answer = await camille.Forges("repetition.noter", data);

        Assert.Contains(told, answer.Words, StringComparison.Ordinal);
        Assert.Equal("GoodMastery", answer.Card!.Field("niveau-patrimoine").Value);
        Assert.Equal(field == "note" ? typed : "12,25", answer.Card.Field("note").Value);
        Assert.Empty(await Rehearsed.KeptAsync(room));
    }

    [Fact]
    public async Task Nothing_of_it_is_in_any_candidates_file_and_what_is_kept_of_it_is_in_its_place()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        async Task<string[]> OfTheCommissions() => [.. (await StoredRows.Of(room)).Where(row => row.StartsWith("2027|", StringComparison.Ordinal) && !row.Contains(" livraison/", StringComparison.Ordinal) && !row.Contains("/carte ", StringComparison.Ordinal))];
        var before = await OfTheCommissions();

        await room.InTheirChat(Cast.Camille).ScoresAll(MasteryLevel.GoodMastery, "14");

        Assert.Equal(before, await OfTheCommissions());
        Assert.Empty(await room.BrokenAsync());
    }
}
