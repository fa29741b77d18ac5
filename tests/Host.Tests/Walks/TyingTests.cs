using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>A channel that is tied is not taken from those it is tied to. Commission 1's is, when the room opens.</summary>
public class TyingTests
{
    [Fact]
    public async Task A_member_of_another_commission_does_not_take_a_tied_channel()
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Sacha);

        var answer = await room.Sacha.Asks("relier commission 2", room.Commission1);

        Assert.Equal(
            "Ce canal est déjà relié à la commission 1 (Lycée Imaginaire) : l'un des membres de cette commission, l'administration du centre ou la présidence du jury peut le relier autrement.",
            Screen.Plain(answer.Text!));
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
    }

    [Fact]
    public async Task Nor_does_the_pedagogical_team()
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Noa);

        Assert.StartsWith("Ce canal est déjà relié à la commission 1", (await room.Noa.Asks("relier équipe pédagogique")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tied_to_the_jury_it_is_given_away_by_the_offices_alone()
    {
        await using var room = await Room.OpenAsync();
        await room.Maud.Asks("relier jury");

        Assert.Equal(
            "Ce canal est déjà relié au jury : l'administration du centre ou la présidence du jury peut le relier autrement.",
            Screen.Plain((await room.Camille.Asks("relier commission 1")).Text!));
    }

    [Fact]
    public async Task A_member_gives_away_their_own_and_ties_it_again()
    {
        await using var room = await Room.OpenAsync();

        Assert.Equal("Ce canal est relié à la commission 1 (Lycée Imaginaire).", (await room.Camille.Asks("relier commission 1")).Text);
        Assert.Equal("Ce canal est relié à la commission 1 (Lycée Imaginaire).", (await room.Dominique.Asks("relier commission 1")).Text);
    }

    [Fact]
    public async Task The_offices_tie_it_anew()
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Ali);

        Assert.StartsWith("Ce canal est relié à la commission 2", (await room.Maud.Asks("relier commission 2")).Text, StringComparison.Ordinal);
        Assert.StartsWith("Ce canal est relié à l'équipe pédagogique", (await room.Ali.Asks("relier équipe pédagogique")).Text, StringComparison.Ordinal);
        room.Teams.Join(room.Commission1, Cast.Noa);
        Assert.StartsWith("Ce canal est relié à l'équipe pédagogique", (await room.Noa.Asks("relier équipe pédagogique")).Text, StringComparison.Ordinal);
    }
}
