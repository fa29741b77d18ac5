using System.Text.Json.Nodes;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Rehearsal;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Walks;

/// <summary>A member with the made-up files of the rehearsal before their eyes.</summary>
internal static class Rehearsed
{
    public static Task<Answer> Rehearses(this Participant member) => member.Forges("dire", new JsonObject { ["text"] = "répétition" });

    /// <param name="level">On every line.</param>
    public static async Task<Answer> Scores(this Participant member, string title, MasteryLevel level, string note)
    {
        await member.Rehearses();
        await member.Presses($"Lire et noter « {title} »");
        return await member.Presses("Enregistrer la notation", Answers(level, note));
    }

    public static async Task ScoresAll(this Participant member, MasteryLevel level, string note)
    {
        foreach (var title in new[] { "Dossier A", "Dossier B", "Dossier C" }) await member.Scores(title, level, note);
    }

    public static (string Field, string Text)[] Answers(MasteryLevel level, string note, Grid? grid = null) =>
        [.. (grid ?? Domain.Tests.Scripting.SessionFiles.Of2027.Grid).Lines.Select(line => ($"niveau-{line.Id}", level.ToString())), ("note", note)];

    /// <summary>What a press on « Enregistrer la notation » of this file would carry, for a commission of the made-up centre.</summary>
    public static JsonObject Data(Room room, int file, int commission, int basedOn = 0) => new()
    {
        ["file"] = room.Services.GetRequiredService<RehearsalMaterial>().Files[file].Key,
        ["centre"] = "Lycée Imaginaire",
        ["commission"] = commission,
        ["basedOn"] = basedOn,
    };

    public static async Task<IReadOnlyList<FileScoring>> KeptAsync(Room room) => await room.Services.GetRequiredService<Rehearsals>().ReadAsync(TestContext.Current.CancellationToken);
}
