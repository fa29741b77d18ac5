using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>
/// A file that is to be put right is spoken of again at eight in the morning: three days before, on the last day, the day after, and on the eve of the oral.
/// A commission's duties keep their order: when a later one is there, what was due before it is, too.
/// </summary>
public class ReminderTests
{
    private const string Soon = "Dossier à régulariser : Alix EXEMPLE (n° 02736100001) doit transmettre ses attestations le 1er juin 2027 au plus tard.";
    private const string LastDay = "Dernier jour pour régulariser : Alix EXEMPLE (n° 02736100001) doit transmettre ses attestations aujourd'hui, 1er juin 2027.";
    private const string Over = "L'échéance du 1er juin 2027 est passée pour Alix EXEMPLE (n° 02736100001) : dites si le dossier est régularisé ou non valide.";
    private const string BeforeTheOral = "Oral le 8 juin 2027, dossier toujours à régulariser : sans cela, l'épreuve ne peut pas avoir lieu pour Alix EXEMPLE (n° 02736100001).";

    private readonly Mornings mornings = new();

    [Fact]
    public async Task Each_is_said_once_when_its_time_has_come_and_not_before()
    {
        var (room, team) = await ToBePutRight();
        await using var _ = room;

        foreach (var (at, sentence) in new[] { (Morning(5, 29), Soon), (Morning(6, 1), LastDay), (Morning(6, 2), Over), (Morning(6, 7), BeforeTheOral) })
        {
            var before = Said(room, team);
            await mornings.Until(room, team, at - TimeSpan.FromMinutes(1));
            Assert.Equal(before, Said(room, team));
            await mornings.Until(room, team, at);
            await Comes(room, team, sentence);
        }

        await mornings.Until(room, team, Morning(6, 9));
        Assert.Equal([Soon, LastDay, Over, BeforeTheOral], Said(room, team));
    }

    [Fact]
    public async Task Of_what_was_put_right_nothing_more_is_said()
    {
        var (room, team) = await ToBePutRight();
        await using var _ = room;
        await mornings.Until(room, team, Morning(5, 29));
        await Comes(room, team, Soon);
        await new CheckedFile(room, Candidates.Zoe).IsToBePutRight(TeamRoom.Deadline);

        await new CheckedFile(room, Candidates.Alix).IsPutRight();

        foreach (var at in new[] { Morning(6, 1), Morning(6, 2), Morning(6, 7) })
        {
            await mornings.Until(room, team, at);
            await Comes(room, team, at == Morning(6, 7) ? "Oral le 8 juin" : at == Morning(6, 2) ? "L'échéance" : "Dernier jour", Candidates.Zoe);
        }
        Assert.Equal([Soon], Said(room, team).Where(sentence => sentence.Contains("Alix", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nor_of_what_is_not_valid()
    {
        var (room, team) = await ToBePutRight();
        await using var _ = room;
        await new CheckedFile(room, Candidates.Alix).IsDeclaredNotPutRight();
        await new CheckedFile(room, Candidates.Zoe).IsToBePutRight(TeamRoom.Deadline);

        await mornings.Until(room, team, Morning(6, 2));

        await Comes(room, team, "L'échéance", Candidates.Zoe);
        Assert.DoesNotContain(Said(room, team), sentence => sentence.Contains("Alix", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deadline_that_was_moved_is_spoken_of_at_its_own_time()
    {
        var (room, team) = await ToBePutRight();
        await using var _ = room;

        await new CheckedFile(room, Candidates.Alix).IsPutOffTo(new DateOnly(2027, 6, 4));

        await mornings.Until(room, team, Morning(5, 29));
        await mornings.Until(room, team, Morning(6, 1));
        await Comes(room, team, "Dossier à régulariser : Alix EXEMPLE (n° 02736100001) doit transmettre ses attestations le 4 juin 2027 au plus tard.");
        await mornings.Until(room, team, Morning(6, 4));
        await Comes(room, team, "aujourd'hui, 4 juin 2027.");
        Assert.Equal(2, Said(room, team).Count);
    }

    [Fact]
    public async Task One_that_was_brought_forward_is_not_spoken_of_at_the_old_time()
    {
        var (room, team) = await ToBePutRight();
        await using var _ = room;
        await new CheckedFile(room, Candidates.Zoe).IsToBePutRight(TeamRoom.Deadline);

        await new CheckedFile(room, Candidates.Alix).IsPutOffTo(new DateOnly(2027, 5, 20));

        await mornings.Until(room, team, Morning(5, 29));
        await Comes(room, team, "Dossier à régulariser", Candidates.Zoe);
        Assert.DoesNotContain(Said(room, team), sentence => sentence == Soon);
    }

    [Fact]
    public async Task Only_those_that_are_still_to_come_are_given()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;

        await new CheckedFile(room, Candidates.Alix).IsToBePutRight(new DateOnly(2027, 5, 20));

        await mornings.Until(room, team, Morning(5, 20));
        await Comes(room, team, "aujourd'hui, 20 mai 2027.");
        Assert.Single(Said(room, team));
    }

    [Fact]
    public async Task An_oral_that_is_put_off_has_another_eve()
    {
        var (room, team) = await ToBePutRight();
        await using var _ = room;
        await room.HearsOnAsync(new DateOnly(2027, 6, 15), Candidates.Alix);

        await mornings.Until(room, team, Morning(6, 7));
        await mornings.Until(room, team, Morning(6, 14));

        await Comes(room, team, "Oral le 15 juin 2027");
        Assert.DoesNotContain(BeforeTheOral, Said(room, team));
    }

    [Fact]
    public async Task What_is_due_in_months_comes_in_months()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await using var _ = room;
        await room.HearsOnAsync(new DateOnly(2027, 9, 15), Candidates.Alix);
        await new CheckedFile(room, Candidates.Alix).IsToBePutRight(new DateOnly(2027, 9, 1));
        await NoticeCards.Comes(room, team);

        await mornings.Until(room, team, Morning(8, 29));

        await Comes(room, team, "le 1er septembre 2027 au plus tard");
    }

    [Fact]
    public async Task With_an_outsider_there_the_name_is_said_to_the_team_alone()
    {
        var (room, team) = await TeamRoom.OpenAsync(Cast.Kim);
        await using var _ = room;
        await new CheckedFile(room, Candidates.Alix).IsToBePutRight(TeamRoom.Deadline);

        await room.Clock.Passes(Morning(5, 29) - room.Clock.GetUtcNow());

        await Comes(room, room.Teams.ChatWith(Cast.Noa), Soon);
        var shown = Assert.Single(Said(room, team));
        Assert.StartsWith("Dossier à régulariser : une personne candidate doit transmettre", shown, StringComparison.Ordinal);
        Assert.Contains("Le nom n'est pas affiché ici, car Kim CURIEUX n'est ni de l'équipe pédagogique", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Alix", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Candidates.Alix.Number, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_channel_they_wait_and_only_what_is_still_true_is_said_once_one_is_tied()
    {
        await using var room = await Room.OpenAsync();
        await room.HearsOnAsync(TeamRoom.Oral, Candidates.Alix);
        var team = room.Channel();
        await new CheckedFile(room, Candidates.Alix).IsToBePutRight(TeamRoom.Deadline);
        foreach (var (day, waiting) in new[] { (Morning(5, 29), 1), (Morning(6, 1), 2), (Morning(6, 2), 3) })
        {
            await room.Clock.Passes(day - room.Clock.GetUtcNow());
            await Mornings.AreWaiting(room, waiting);
        }

        await room.Noa.Asks("relier équipe pédagogique", team);

        await Comes(room, team, Over);
        await mornings.Until(room, team, Morning(6, 7));
        await Comes(room, team, BeforeTheOral);
        Assert.Equal([Over, BeforeTheOral], Said(room, team));
    }

    private static async Task<(Room Room, TeamsPlace Team)> ToBePutRight()
    {
        var (room, team) = await TeamRoom.OpenAsync();
        await new CheckedFile(room, Candidates.Alix).IsToBePutRight(TeamRoom.Deadline);
        await NoticeCards.Comes(room, team);
        return (room, team);
    }

    /// <summary>Eight in Paris, in summer.</summary>
    private static DateTimeOffset Morning(int month, int day) => new(2027, month, day, 6, 0, 0, TimeSpan.Zero);

    private static Task<TeamsMessage> Comes(Room room, TeamsPlace place, string words, SomeCandidate? of = null) => room.Teams.Message(
        place, m => m.Now.Text is { } text && Screen.Plain(text).Contains(words, StringComparison.Ordinal) && text.Contains((of ?? Candidates.Alix).Name, StringComparison.Ordinal));

    private static IReadOnlyList<string> Said(Room room, TeamsPlace place) =>
        [.. room.Teams.Messages(place).Select(m => Screen.Plain(m.Now.Text ?? "")).Where(text => text.Contains("régulariser", StringComparison.Ordinal) || text.Contains("échéance", StringComparison.Ordinal))];
}
