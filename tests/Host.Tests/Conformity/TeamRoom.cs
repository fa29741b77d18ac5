using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>The room, with the channel of the pedagogical team, in a session whose orals are some weeks away.</summary>
internal static class TeamRoom
{
    /// <summary>When Alix and Zoé are to be heard; the room opens on the 18th of May, at 8 in the morning.</summary>
    public static readonly DateOnly Oral = new(2027, 6, 8);

    public static readonly DateOnly Deadline = new(2027, 6, 1);

    public static async Task<(Room Room, TeamsPlace Team)> OpenAsync(params TeamsPerson[] others)
    {
        var room = await Room.OpenAsync();
        await room.HearsOnAsync(Oral, Candidates.Alix, Candidates.Zoe);
        var team = room.Channel(others);
        await room.Noa.Asks("relier équipe pédagogique", team);
        return (room, team);
    }

    /// <summary>The team's, not tied yet.</summary>
    public static TeamsPlace Channel(this Room room, params TeamsPerson[] others) => room.Teams.Channel("equipe", [Cast.Noa, Cast.Ali, .. others]);

    public static async Task HearsOnAsync(this Room room, DateOnly day, params SomeCandidate[] moved) => Assert.True(await room.Services.GetRequiredService<Registers>().ReplaceAsync(
        index => index.Registry with { Candidates = [.. index.Registry.Candidates.Select(c => moved.Any(m => m.Number == c.Number.Value) ? c with { Date = day } : c)] },
        (_, _) => new(true),
        TestContext.Current.CancellationToken));

    /// <summary>One more candidate's commission in another centre.</summary>
    public static Person Pia { get; } = new(MailAddress.Parse(Cast.Pia.Mail), "AUTRE", "Pia", PersonRole.PedagogicalTeam, "Lycée Lointain", null, null);
}
