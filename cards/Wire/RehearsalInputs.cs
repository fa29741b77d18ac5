using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;

namespace E4Bot.Cards.Wire;

/// <summary>What a card of the rehearsal carries, and what was answered on it.</summary>
public static class RehearsalInputs
{
    /// <summary>Null where the press names none.</summary>
    public static string? File(Press press) => press.Text("file");

    /// <summary>Null where the press names none.</summary>
    public static CommissionKey? Commission(Press press) =>
        press.Text("centre") is { } centre && press.Number("commission") is { } number ? new CommissionKey(centre, number) : null;

    /// <summary>0, the first, where the press names none.</summary>
    public static int Page(Press press) => Math.Max(0, press.Number("page") ?? 0);

    /// <summary>A line whose level is none of the grid's was not answered.</summary>
    public static ScoringAnswer Read(Press press, string file, CommissionKey commission, Grid grid) => new(
        file,
        commission,
        [.. from line in grid.Lines let level = Named.Read<MasteryLevel>(press.Text(Fields.LevelOn(line.Id))) where level is not null select new RetainedLevel(line.Id, level.Value)],
        ProposedNote.TryParse(press.Text(Fields.Note), out var note) ? note : null,
        press.Number("basedOn"));
}
