using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Turns;

/// <summary>A step is not left with something typed that nobody keeps; and a « no » stands where the finger is.</summary>
public class LeavingTests
{
    private const string NotSaved = "Ce que vous venez de saisir n'est pas enregistré";

    [Theory]
    [InlineData("Étape suivante")]
    [InlineData("Sommaire")]
    public async Task A_comment_that_was_typed_and_not_saved_holds_the_step(string way)
    {
        await using var room = await OpenedAsync();

        await room.Camille.Presses(way, ("commentaire", "À revoir avec l'autre membre."));

        Assert.Contains(NotSaved, room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Contains("1 / 7", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Equal("À revoir avec l'autre membre.", room.Camille.Screen.Field("commentaire").Value);
    }

    [Fact]
    public async Task A_held_step_is_the_one_that_a_refresh_shows()
    {
        await using var room = await OpenedAsync();
        await room.Camille.Presses("Étape suivante", ("niveau", Commission.GoodMastery));

        await room.Camille.Refreshes();

        Assert.Contains("1 / 7", room.Camille.Screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_more_tap_goes_on_without_saving()
    {
        await using var room = await OpenedAsync();
        await room.Camille.Presses("Étape suivante", ("commentaire", "Finalement rien."));

        await room.Camille.Presses("Passer sans enregistrer");

        Assert.Contains("2 / 7", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(NotSaved, room.Camille.Screen.Words, StringComparison.Ordinal);
        await room.Camille.Presses("Retour");
        Assert.Equal("", room.Camille.Screen.Field("commentaire").Value);
    }

    [Fact]
    public async Task A_step_with_nothing_new_is_left_at_once()
    {
        await using var room = await OpenedAsync();
        await room.Camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery), ("commentaire", "Première ligne\r\nseconde"));
        await room.Camille.Presses("Retour");

        await room.Camille.Presses("Étape suivante");

        Assert.Contains("2 / 7", room.Camille.Screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stood_in_the_step_that_is_left_never_shows_in_the_next()
    {
        await using var room = await OpenedAsync();
        await room.Camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery), ("commentaire", "Première."));
        await room.Camille.Presses("Enregistrer et continuer", ("niveau", "PartialMastery"), ("commentaire", "Seconde."));
        await room.Camille.Presses("Retour");

        await room.Camille.Presses("Retour");

        Assert.Equal((Commission.GoodMastery, "Première."), (room.Camille.Screen.Field("niveau").Value, room.Camille.Screen.Field("commentaire").Value));
    }

    [Fact]
    public async Task A_refusal_is_said_on_top_and_beside_the_button_that_was_pressed()
    {
        await using var room = await OpenedAsync();

        await room.Camille.Presses("Enregistrer et continuer", ("niveau", ""), ("commentaire", "Un mot."));

        const string Refusal = "Choisissez l'un des cinq niveaux.";
        var words = room.Camille.Screen.Words;
        Assert.Equal(2, words.Split(Refusal).Length - 1);
        var json = room.Camille.Screen.Json;
        var beside = json.LastIndexOf("Choisissez l'un des cinq", StringComparison.Ordinal);
        Assert.InRange(json.IndexOf("Enregistrer et continuer", StringComparison.Ordinal) - beside, 1, 400);
    }

    private static async Task<Room> OpenedAsync()
    {
        var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        return room;
    }
}
