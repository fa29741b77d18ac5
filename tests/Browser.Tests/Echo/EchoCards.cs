using System.Text.Json.Nodes;

namespace E4Bot.Browser.Tests.Echo;

/// <summary>The three cards of the echo bot: what all see, what a member sees, what a member sees after writing.</summary>
internal static class EchoCards
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static JsonObject ForAll(int words, IEnumerable<string> members)
    {
        var card = Card(Heading("Évaluation en cours"), Paragraph($"Mots écrits : {words}"));
        card["refresh"] = new JsonObject
        {
            ["action"] = Execute("Actualiser", "view"),
            ["userIds"] = new JsonArray([.. members.Select(member => (JsonNode)member)]),
        };
        return card;
    }

    public static JsonObject Own(string name, int words)
    {
        var word = new JsonObject
        {
            ["type"] = "Input.Text", ["id"] = "word", ["label"] = "Votre mot", ["isRequired"] = true, ["errorMessage"] = "Écrivez un mot.", ["isMultiline"] = true,
        };
        var level = new JsonObject
        {
            ["type"] = "Input.ChoiceSet", ["id"] = "level", ["label"] = "Niveau", ["style"] = "expanded",
            ["choices"] = new JsonArray([.. new[] { "Non maîtrisé", "Maîtrise partielle", "Bonne maîtrise" }.Select(title => (JsonNode)new JsonObject { ["title"] = title, ["value"] = title })]),
        };
        var open = new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = "Ouvrir", ["url"] = "https://exemple.test/fiche" };
        var card = Card(Heading($"À vous, {name}"), Paragraph($"Une *consigne*, **importante** <b>sans HTML</b>. Mots : {words}"), level, word);
        card["actions"] = new JsonArray(Execute("Valider", "write"), Execute("Suivant", "next", "none"), Execute("Dire", "say", "none"), Execute("Échouer", "fail", "none"), open);
        return card;
    }

    public static JsonObject Kept(string word) => Card(Heading("C’est gardé"), Paragraph($"Mot : {word}"));

    private static JsonObject Card(params JsonNode[] body) => new() { ["type"] = "AdaptiveCard", ["version"] = "1.5", ["body"] = new JsonArray(body) };

    private static JsonObject Heading(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["style"] = "heading", ["wrap"] = true };

    private static JsonObject Paragraph(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };

    private static JsonObject Execute(string title, string verb, string inputs = "auto") =>
        new() { ["type"] = "Action.Execute", ["title"] = title, ["verb"] = verb, ["associatedInputs"] = inputs };
}
