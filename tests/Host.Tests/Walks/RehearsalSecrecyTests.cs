using System.Text.Json.Nodes;
using E4Bot.Domain.Grids;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>What a commission gave to a made-up file is its own: nobody else's member sees it, and whoever is not of the session learns nothing.</summary>
public class RehearsalSecrecyTests
{
    private const string Note = "16,37";

    [Theory]
    [InlineData("repetition.ouvrir")]
    [InlineData("repetition.noter")]
    public async Task A_member_neither_opens_nor_scores_what_is_another_commissions(string verb)
    {
        await using var room = await Room.OpenAsync();
        await room.InTheirChat(Cast.Sacha).Scores("Dossier A", MasteryLevel.ExcellentMastery, Note);
        var data = Rehearsed.Data(room, file: 0, commission: 2, basedOn: 1);
        foreach (var (id, text) in Rehearsed.Answers(MasteryLevel.NotMastered, "3")) data[id] = text;

        var answer = await room.InTheirChat(Cast.Camille).Forges(verb, data);

        Assert.StartsWith("Vous n'êtes pas de cette commission", answer.Sentence, StringComparison.Ordinal);
        Assert.Equal(16.37m, Assert.Single(await Rehearsed.KeptAsync(room)).Note.Value);
    }

    [Fact]
    public async Task A_member_is_never_shown_what_another_commission_gave()
    {
        await using var room = await Room.OpenAsync();
        await room.InTheirChat(Cast.Sacha).ScoresAll(MasteryLevel.ExcellentMastery, Note);
        await room.InTheirChat(Cast.Robin).ScoresAll(MasteryLevel.PartialMastery, "11,5");
        var camille = room.InTheirChat(Cast.Camille);
        await camille.ScoresAll(MasteryLevel.GoodMastery, "14");

        var list = await camille.Rehearses();
        var file = await camille.Presses("Relire ou corriger « Dossier A »");

        Assert.Contains("Écart de note", list.Words, StringComparison.Ordinal);
        foreach (var answer in new[] { list, file })
        {
            Assert.DoesNotContain(Note, answer.Json, StringComparison.Ordinal);
            Assert.DoesNotContain("11,5", answer.Json, StringComparison.Ordinal);
            Assert.DoesNotContain("Commission 2", answer.Words, StringComparison.Ordinal);
            Assert.DoesNotContain("Sacha", answer.Json, StringComparison.Ordinal);
        }
        Assert.StartsWith("Seules la présidence du jury", (await camille.Forges("repetition.comparer", [])).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_of_the_session_and_who_has_no_part_in_it_learn_nothing()
    {
        await using var room = await Room.OpenAsync();
        await room.InTheirChat(Cast.Camille).ScoresAll(MasteryLevel.GoodMastery, Note);
        JsonObject Data() => Rehearsed.Data(room, file: 0, commission: 1);

        foreach (var verb in new[] { "repetition.ouvrir", "repetition.noter", "repetition.comparer" })
        {
            Assert.StartsWith("Je ne vous connais pas", (await room.InTheirChat(Cast.Kim).Forges(verb, Data())).Sentence, StringComparison.Ordinal);
            Assert.StartsWith("Seul", (await room.InTheirChat(Cast.Noa).Forges(verb, Data())).Sentence, StringComparison.Ordinal);
        }
        Assert.StartsWith("Je ne vous connais pas", (await room.InTheirChat(Cast.Kim).Asks("répétition")).Text, StringComparison.Ordinal);
        Assert.StartsWith("Seuls les membres", (await room.InTheirChat(Cast.Noa).Asks("répétition")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_president_scores_nothing()
    {
        await using var room = await Room.OpenAsync();

        var answer = await room.InTheirChat(Cast.Maud).Forges("repetition.ouvrir", Rehearsed.Data(room, file: 0, commission: 1));

        Assert.StartsWith("Seuls les membres des commissions notent", answer.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_it_stands_behind_a_button_of_ones_own()
    {
        await using var room = await Room.OpenAsync();
        await room.InTheirChat(Cast.Camille).Scores("Dossier A", MasteryLevel.GoodMastery, Note);

        var posted = await room.Camille.Asks("répétition");

        Assert.Contains("La réponse n'est montrée qu'à qui appuie", posted.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Dossier A", posted.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_line_holds_a_note_a_level_or_a_name()
    {
        await using var room = await Room.OpenAsync();
        await room.InTheirChat(Cast.Camille).ScoresAll(MasteryLevel.ExcellentMastery, Note);
        await room.InTheirChat(Cast.Maud).Rehearses();

        foreach (var secret in new[] { Note, "16.37", "ExcellentMastery", "FICTIVE" }) Assert.DoesNotContain(room.Logs.Lines, line => line.Contains(secret, StringComparison.Ordinal));
    }
}
