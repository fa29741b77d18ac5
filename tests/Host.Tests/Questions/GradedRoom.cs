using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Questions;

/// <summary>The made-up session, in which some have been graded.</summary>
internal static class GradedRoom
{
    /// <summary>The same level on every line of the grid.</summary>
    public static IReadOnlyList<MasteryLevel> All(MasteryLevel level) => [.. Enumerable.Repeat(level, SessionFiles.Of2027.Grid.Lines.Count)];

    /// <summary>Whatever stands, this candidate is graded by their commission.</summary>
    public static Task GradesAsync(this Room room, string number, decimal note, params IReadOnlyList<PenaltyKind> penalties) =>
        room.GradesAsync(number, note, All(MasteryLevel.GoodMastery), penalties);

    public static async Task GradesAsync(this Room room, string number, decimal note, IReadOnlyList<MasteryLevel> profile, params IReadOnlyList<PenaltyKind> penalties)
    {
        var registry = await room.Services.GetRequiredService<Registers>().ReadAsync(default);
        var candidate = registry.Find(CandidateNumber.Parse(number))!;
        await room.Services.GetRequiredService<IRowStore>().HearsAsync(candidate, Given.AGrade(note, profile, penalties));
    }

    /// <summary>Commission 1: 8, 10, 12, 14 and 16 before penalties, of which the second loses two points; commission 2: 12 and 13.</summary>
    public static async Task<Room> OpenAsync()
    {
        var room = await Room.OpenAsync();
        await room.GradesAsync("02736100001", 8);
        await room.GradesAsync("02736100002", 10, PenaltyKind.MissingSynthesisTable);
        await room.GradesAsync("02736100003", 12);
        await room.GradesAsync("02736100004", 13.25m);
        await room.GradesAsync("02736100006", 16);
        await room.GradesAsync("27361020009", 12);
        await room.GradesAsync("27361020010", 13);
        return room;
    }
}
