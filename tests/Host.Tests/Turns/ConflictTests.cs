using System.Globalization;
using System.Text.Json.Nodes;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Turns;

/// <summary>Many devices, one answer: what is acknowledged is kept once, what is not kept comes back beside what stands, and all get through in the end.</summary>
public class ConflictTests
{
    private const int AtOnce = 64;
    private const string Changed = "Cette réponse a changé entre-temps";

    [Fact]
    public async Task Of_sixty_four_notes_at_once_one_stands_and_every_other_comes_back_beside_it()
    {
        await using var room = await Opened();

        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i => Proposes(i % 2 == 0 ? room.Camille : room.Dominique, NoteOf(i), basedOn: 0)));

        var kept = Assert.Single(answers.Index(), a => !a.Item.Words.Contains(Changed, StringComparison.Ordinal)).Index;
        Assert.All(answers.Index().Where(a => a.Index != kept), late =>
        {
            Assert.Contains($"Note enregistrée : {NoteOf(kept)} / 20", late.Item.Words, StringComparison.Ordinal);
            Assert.Equal(NoteOf(late.Index), late.Item.Card!.Field("note").Value);
        });
        Assert.Single(await Changes<Change.NoteProposed>(room));
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Whoever_came_second_and_insists_on_the_fresh_card_gets_through()
    {
        const int Devices = 8;
        await using var room = await Opened();

        await Task.WhenAll(Enumerable.Range(0, Devices).Select(async device =>
        {
            var person = device % 2 == 0 ? room.Camille : room.Dominique;
            var answer = await Proposes(person, NoteOf(device), basedOn: 0);
            while (answer.Words.Contains(Changed, StringComparison.Ordinal))
                answer = await Proposes(person, NoteOf(device), answer.Card!.Button("Enregistrer la note").Data.GetProperty("basedOn").GetInt32());
        }));

        Assert.Equal(Devices, (await Changes<Change.NoteProposed>(room)).Count);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task One_member_on_two_devices_sees_on_the_second_what_the_first_has_kept()
    {
        await using var room = await Opened();
        var (phone, desk) = (Gives(room, "ExcellentMastery", "du téléphone"), Gives(room, "PartialMastery", "du bureau"));

        var answers = await Task.WhenAll(room.Camille.Delivers(phone), room.Camille.Delivers(desk));

        var late = Assert.Single(answers, a => a.Words.Contains(Changed, StringComparison.Ordinal));
        Assert.Equal(late == answers[0] ? "du téléphone" : "du bureau", late.Card!.Field("commentaire").Value);
        Assert.Single(await Changes<Change.LevelGiven>(room));
    }

    [Fact]
    public async Task A_press_that_Teams_repeats_late_changes_nothing_of_what_was_answered_since()
    {
        await using var room = await Opened();
        var first = Gives(room, "PartialMastery", "d'abord");
        await room.Camille.Delivers(first);
        await room.Camille.Forges(Verbs.GiveLevel, Of(Candidates.Alix, new() { ["line"] = first["value"]!["action"]!["data"]!["line"]!.DeepClone(), ["niveau"] = "ExcellentMastery", ["basedOn"] = 1 }));
        var before = await StoredRows.Facts(room);

        var again = await room.Camille.Delivers(first);

        Assert.DoesNotContain(Changed, again.Words, StringComparison.Ordinal);
        Assert.Equal(before, await StoredRows.Facts(room));
        Assert.Equal(2, (await Changes<Change.LevelGiven>(room)).Count);
    }

    private static async Task<Room> Opened()
    {
        var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        await room.Dominique.Sees(Candidates.Alix);
        return room;
    }

    private static JsonObject Gives(Room room, string level, string comment) => room.Camille.Press("Enregistrer et continuer", ("niveau", level), ("commentaire", comment));

    private static Task<Answer> Proposes(Participant person, string note, int basedOn) =>
        person.Delivers(person.Forged(Verbs.ProposeNote, Of(Candidates.Alix, new() { ["note"] = note, ["basedOn"] = basedOn, ["step"] = "note" })));

    private static JsonObject Of(SomeCandidate candidate, JsonObject data)
    {
        data["candidate"] = candidate.Number;
        data["version"] = 1;
        return data;
    }

    /// <summary>From 0 to 15,75 by quarters.</summary>
    private static string NoteOf(int index) => (index / 4m).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');

    private static async Task<IReadOnlyList<T>> Changes<T>(Room room)
        where T : Change
    {
        var alix = (await room.Services.GetRequiredService<Registers>().ReadAsync(default)).Matching(Candidates.Alix.Number).Single();
        return [.. (await room.Services.GetRequiredService<Kept.Passages>().ReadJournalAsync(alix, default)).Select(entry => entry.Change).OfType<T>()];
    }
}
