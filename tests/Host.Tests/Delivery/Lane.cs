using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>One commission's duties are done one after the other.</summary>
internal static class Lane
{
    /// <summary>A card of another candidate is asked for, and comes: whatever was begun before it has been tried, and holds up nothing.</summary>
    public static async Task MovesOn(Room room)
    {
        await room.Dominique.Says($"évaluer {Candidates.Zoe.Number}");
        await room.Dominique.Turns(Candidates.Zoe);
    }
}
