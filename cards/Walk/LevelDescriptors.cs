using E4Bot.Cards.Adaptive;
using E4Bot.Domain.Grids;

namespace E4Bot.Cards.Walk;

/// <summary>What the official scale says of each level, one tap away.</summary>
internal static class LevelDescriptors
{
    private const string Id = "descripteurs";

    public static IEnumerable<Element> Of(Grid grid)
    {
        yield return Blocks.Actions(new ToggleVisibilityAction([Id]) { Title = "Que dit chaque niveau ?" });
        yield return new Container([.. grid.Levels.SelectMany(Descriptor)]) { Id = Id, IsVisible = false };
    }

    private static IEnumerable<Element> Descriptor(LevelDescription level) => [Blocks.Section(level.Title), Blocks.Bullets(level.Descriptors)];
}
