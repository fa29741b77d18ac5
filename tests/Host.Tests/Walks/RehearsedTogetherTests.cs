using E4Bot.Domain.Grids;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>Two members score one made-up file, and Teams delivers a press more than once: nothing is written over unseen, and nothing is kept twice.</summary>
public class RehearsedTogetherTests
{
    private const string Changed = "Cette notation a changé entre-temps";

    [Fact]
    public async Task Two_members_at_once_one_answer_stands_and_the_other_comes_back_beside_it()
    {
        await using var room = await Room.OpenAsync();
        var (camille, dominique) = (room.InTheirChat(Cast.Camille), room.InTheirChat(Cast.Dominique));
        foreach (var member in new[] { camille, dominique })
        {
            await member.Rehearses();
            await member.Presses("Lire et noter « Dossier A »");
        }

        var answers = await Task.WhenAll(
            camille.Delivers(camille.Press("Enregistrer la notation", Rehearsed.Answers(MasteryLevel.GoodMastery, "13"))),
            dominique.Delivers(dominique.Press("Enregistrer la notation", Rehearsed.Answers(MasteryLevel.PartialMastery, "9,5"))));

        var late = Assert.Single(answers, answer => answer.Words.Contains(Changed, StringComparison.Ordinal));
        var (typed, stands, level) = late == answers[0] ? ("13", "9,5", "Maîtrise partielle") : ("9,5", "13", "Bonne maîtrise");
        Assert.Equal(typed, late.Card!.Field("note").Value);
        Assert.Contains($"Note enregistrée : {stands} / 20", late.Words, StringComparison.Ordinal);
        Assert.Equal(7, late.Words.Split('\n').Count(line => line == $"Niveau enregistré : {level}"));
        Assert.Equal(1, Assert.Single(await Rehearsed.KeptAsync(room)).Revision);
    }

    [Fact]
    public async Task Who_came_second_and_insists_on_the_fresh_card_corrects_what_stands()
    {
        await using var room = await Room.OpenAsync();
        var camille = room.InTheirChat(Cast.Camille);
        var dominique = room.InTheirChat(Cast.Dominique);
        await dominique.Rehearses();
        await dominique.Presses("Lire et noter « Dossier A »");
        await camille.Scores("Dossier A", MasteryLevel.GoodMastery, "13");

        Assert.Contains(Changed, (await dominique.Presses("Enregistrer la notation", Rehearsed.Answers(MasteryLevel.PartialMastery, "9,5"))).Words, StringComparison.Ordinal);
        await dominique.Presses("Enregistrer la notation");

        var kept = Assert.Single(await Rehearsed.KeptAsync(room));
        Assert.Equal((9.5m, 2, "Dominique MODÈLE"), (kept.Note.Value, kept.Revision, kept.Name));
    }

    [Fact]
    public async Task The_same_press_delivered_five_times_is_kept_once_and_told_alike()
    {
        await using var room = await Room.OpenAsync();
        var camille = room.InTheirChat(Cast.Camille);
        await camille.Rehearses();
        await camille.Presses("Lire et noter « Dossier B »");
        var press = camille.Press("Enregistrer la notation", Rehearsed.Answers(MasteryLevel.GoodMastery, "16,5")).ToJsonString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => camille.SendsRaw(press)));

        Assert.Single(answers.Select(answer => answer.Words).Distinct());
        Assert.Equal(1, Assert.Single(await Rehearsed.KeptAsync(room)).Revision);
    }

    [Fact]
    public async Task A_press_that_Teams_repeats_after_a_correction_changes_nothing_and_is_not_refused()
    {
        await using var room = await Room.OpenAsync();
        var camille = room.InTheirChat(Cast.Camille);
        await camille.Rehearses();
        await camille.Presses("Lire et noter « Dossier B »");
        var first = camille.Press("Enregistrer la notation", Rehearsed.Answers(MasteryLevel.GoodMastery, "16,5"));
        await camille.Delivers(first);
        await camille.Rehearses();
        await camille.Presses("Relire ou corriger « Dossier B »");
        await camille.Presses("Enregistrer la notation", ("note", "15"));

        var again = await camille.Delivers(first);

        Assert.DoesNotContain(Changed, again.Words, StringComparison.Ordinal);
        Assert.Equal((15m, 2), Assert.Single(await Rehearsed.KeptAsync(room)) is var kept ? (kept.Note.Value, kept.Revision) : default);
    }
}
