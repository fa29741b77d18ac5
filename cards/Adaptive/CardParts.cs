namespace E4Bot.Cards.Adaptive;

/// <summary>What elements hold, however deep.</summary>
internal static class CardParts
{
    public static IEnumerable<Element> Within(Element element) => element switch
    {
        Container container => container.Items.SelectMany(Within).Prepend(container),
        ColumnSet set => set.Columns.SelectMany(column => column.Items).SelectMany(Within).Prepend(set),
        _ => [element],
    };

    public static IEnumerable<ExecuteAction> Presses(Element element) =>
        Within(element).OfType<ActionSet>().SelectMany(set => set.Actions).OfType<ExecuteAction>();

    public static IEnumerable<Input> Inputs(AdaptiveCard card) => card.Body.SelectMany(Within).OfType<Input>();
}
