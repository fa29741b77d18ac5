namespace E4Bot.BotFramework;

/// <summary>What people read when the protocol itself must answer.</summary>
internal static class FrenchReplies
{
    public const string UnreadableCard = "Cette action n’a pas pu être lue. Rouvrez la carte, puis réessayez.";

    public const string UnderWay = "C’est en cours\u00A0: la carte se mettra à jour d’elle-même.";

    public static string Failure(string reference) =>
        $"L’action n’a pas abouti. Réessayez\u00A0; si cela se reproduit, donnez la référence {reference} à la personne qui administre le bot.";
}
