using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>The channel's card of a candidate: whatever Teams answers, it comes, and then shows the stage as it is.</summary>
public sealed class CardDeliveryTests
{
    public static TheoryData<string> NotTaken => Mishap.Names(Mishap.NotTaken);

    public static TheoryData<string> Doubtful => Mishap.Names(Mishap.Doubtful);

    public static TheoryData<string> ForGood => Mishap.Names(Mishap.ForGood);

    public static TheoryData<string> UpdateNotTaken => Mishap.Names(Mishap.UpdateNotTaken);

    public static TheoryData<string> UpdateForGood => Mishap.Names(Mishap.UpdateForGood);

    [Theory]
    [MemberData(nameof(NotTaken))]
    [MemberData(nameof(Doubtful))]
    public async Task A_first_card_that_does_not_get_through_comes_later(string mishap)
    {
        await using var room = await Room.OpenAsync();

        await Mishap.Of(mishap).Befalls(room, IsPost(room), () => Asks(room, Candidates.Alix));

        await Opens(room);
        await Standing(room, "grille en cours");
        Assert.Single(Cards(room));
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task A_first_card_that_got_through_unseen_comes_twice_and_the_last_one_goes_on(string mishap)
    {
        await using var room = await Room.OpenAsync();

        await Mishap.Of(mishap).Befalls(room, IsPost(room), () => Asks(room, Candidates.Alix), done: true);
        await room.Teams.Until(() => Cards(room).Count == 2 ? "twice" : null);

        await Opens(room);
        await Standing(room, "grille en cours");
        Assert.Equal(2, Cards(room).Count);
    }

    [Theory]
    [MemberData(nameof(ForGood))]
    public async Task A_first_card_that_is_refused_for_good_holds_up_nothing_and_comes_when_it_is_asked_for_again(string mishap)
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Troubles.Refuse(IsPost(room), Mishap.Of(mishap).Reply!);
        await Asks(room, Candidates.Alix);
        await Comes(room, Candidates.Zoe);
        Assert.Empty(Cards(room));

        await Comes(room, Candidates.Alix);

        await Opens(room);
        await Standing(room, "grille en cours");
        Assert.Single(Cards(room));
    }

    [Theory]
    [MemberData(nameof(UpdateNotTaken))]
    public async Task A_stage_that_does_not_get_through_is_shown_later_on_the_one_card(string mishap)
    {
        await using var room = await Room.OpenAsync();
        await Comes(room, Candidates.Alix);

        await Mishap.Of(mishap).Befalls(room, call => call.IsUpdate, () => Opens(room));

        await Standing(room, "grille en cours");
        Assert.Single(Cards(room));
    }

    [Theory]
    [MemberData(nameof(UpdateForGood))]
    public async Task A_card_that_cannot_be_written_over_gives_way_to_another(string mishap)
    {
        await using var room = await Room.OpenAsync();
        await Comes(room, Candidates.Alix);
        room.Teams.Troubles.Refuse(call => call.IsUpdate, Mishap.Of(mishap).Reply!);

        await Opens(room);

        await Standing(room, "grille en cours");
        await Retired(room);
        Assert.Single(Cards(room));
    }

    [Fact]
    public async Task A_card_that_was_deleted_is_posted_afresh_and_then_written_over()
    {
        await using var room = await Room.OpenAsync();
        await Comes(room, Candidates.Alix);
        await room.Camille.Sees(Candidates.Alix);
        var deleted = Cards(room).Single();
        room.Teams.Delete(deleted);

        await room.Camille.Presses("Ouvrir l'évaluation", Commission.OpeningInputs());
        var fresh = await Standing(room, "grille en cours");
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Grades();
        await Standing(room, "mise en commun");

        Assert.NotEqual(deleted.Id, fresh.Id);
        Assert.Same(fresh, Cards(room).Single());
    }

    [Theory]
    [MemberData(nameof(UpdateNotTaken))]
    public async Task An_older_card_that_cannot_be_retired_at_once_is_retired_later(string mishap)
    {
        await using var room = await Room.OpenAsync();
        await Comes(room, Candidates.Alix);

        await Mishap.Of(mishap).Befalls(room, call => call.IsUpdate, () => Asks(room, Candidates.Alix));

        await Retired(room);
        await room.Teams.Until(() => Cards(room).SingleOrDefault());
    }

    [Theory]
    [MemberData(nameof(UpdateForGood))]
    public async Task An_older_card_that_cannot_be_retired_at_all_holds_up_nothing(string mishap)
    {
        await using var room = await Room.OpenAsync();
        await Comes(room, Candidates.Alix);
        room.Teams.Troubles.Refuse(call => call.IsUpdate, Mishap.Of(mishap).Reply!);

        await Asks(room, Candidates.Alix);
        await room.Teams.Until(() => Cards(room).Count == 2 ? "beside it" : null);
        await Comes(room, Candidates.Zoe);

        await Opens(room);
        await Standing(room, "grille en cours");
    }

    private static Func<ConnectorCall, bool> IsPost(Room room) => call => call.IsPost && call.IsTo(room.Commission1);

    private static Task<int> Asks(Room room, SomeCandidate candidate) => room.Camille.Says($"évaluer {candidate.Number}");

    /// <summary>Asked for, and there: as one commission's duties are done in turn, what was due before it has been tried.</summary>
    private static async Task Comes(Room room, SomeCandidate candidate)
    {
        await Asks(room, candidate);
        await room.Camille.Turns(candidate);
    }

    private static async Task Opens(Room room)
    {
        await room.Camille.Sees(Candidates.Alix);
        await room.Camille.Presses("Ouvrir l'évaluation", Commission.OpeningInputs());
    }

    private static Task<TeamsMessage> Standing(Room room, string stage) =>
        room.Teams.Until(() => Cards(room).LastOrDefault(m => m.Now.Words.Contains($"Étape : {stage}", StringComparison.Ordinal)));

    private static Task<TeamsMessage> Retired(Room room) =>
        room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("La carte à jour de cette évaluation se trouve plus bas", StringComparison.Ordinal));

    /// <summary>Those on which the evaluation of Alix goes on.</summary>
    private static IReadOnlyList<TeamsMessage> Cards(Room room) => [.. room.Teams.Messages(room.Commission1).Where(m =>
        !m.IsDeleted && m.Now.Card?.Refresh?.Data.GetProperty("candidate").GetString() == Candidates.Alix.Number)];
}
