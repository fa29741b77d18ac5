using System.Text.Json.Nodes;
using E4Bot.Cards.Wire;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Fuzz;

/// <summary>What is broken: every recorded activity, and what the people of the session really say and press.</summary>
internal static class Seeds
{
    /// <summary>All that any card asks, filled in.</summary>
    private const string Filled =
        """
        {
          "candidate": "02736100001", "version": 1, "basedOn": 0, "part": 1, "step": "ligne:patrimoine", "hand": "own", "line": "patrimoine", "level": "GoodMastery",
          "penalty": "MissingSynthesisTable", "screens": "apart", "text": "journal 02736100001", "identite": "true", "sansControle": "true", "depot": "InTime", "stage": "Sufficient", "attestations": "MissingOrUnsigned", "echeance": "2027-05-18", "semaines": "10", "depotDate": "2027-04-01", "qualite1": "SpecialityTeacher",
          "qualite2": "Professional",
          "ecrans": "apart", "tiersTemps": "0", "portfolio": "non", "portfolioConstat": "Erreur 404 à 9 h 02.", "synthese": "oui", "syntheseConstat": "",
          "niveau": "GoodMastery", "commentaire": "précis", "observation1": "structuré", "observation2": "riche", "environnement": "oui",
          "environnementConstat": "", "note": "13,25", "appreciation": "solide", "motif": "erreur de saisie", "issue": "Absent", "nouvelleDate": "2027-06-01", "adressePortfolio": "https://alix.exemple.test"
        }
        """;

    private static readonly TeamsPerson[] Speakers = [Cast.Camille, Cast.Dominique, Cast.Maud, Cast.Ali, Cast.Kim];

    private static readonly string[] Sayings =
    [
        "aide", "candidats", "ma journée", "évaluer 02736100001", "évaluer EXEMPLE", "absent 02736100002", "fiche 02736100001",
        "journal 02736100001", "portfolio 02736100001", "rouvrir 02736100001", "relier commission 1", "relier équipe pédagogique", "relier jury", "importer",
        "conformité", "conformité 02736100001", "synthèse 02736100001", "modèle EXEMPLE", "écart-type par commission ?", "<b>évaluer</b> &amp; « l'œuvre »",
    ];

    public static IReadOnlyList<JsonObject> For(Uri serviceUrl) =>
    [
        .. Recorded.Names.Select(name => JsonNode.Parse(Recorded.Read(name, serviceUrl))!.AsObject()),
        .. from who in Speakers from text in Sayings from inChannel in new[] { true, false } select Message(serviceUrl, who, text, inChannel),
        .. from who in Speakers from verb in Verbs.All select Press(serviceUrl, who, verb),
    ];

    /// <summary>A channel that is tied, and an evaluation under way: something for the presses to act on.</summary>
    public static IReadOnlyList<JsonObject> Beginning(Uri serviceUrl) =>
    [
        Message(serviceUrl, Cast.Maud, "relier commission 1", inChannel: true),
        Message(serviceUrl, Cast.Camille, "évaluer 02736100001", inChannel: true),
        Opening(serviceUrl),
    ];

    /// <summary>Without the members that its card named, which are no number of ours to know.</summary>
    private static JsonObject Opening(Uri serviceUrl)
    {
        var press = Press(serviceUrl, Cast.Camille, Verbs.Open);
        press["value"]!["action"]!["data"]!.AsObject().Remove("basedOn");
        return press;
    }

    private static JsonObject Message(Uri serviceUrl, TeamsPerson who, string text, bool inChannel)
    {
        var activity = Envelope(serviceUrl, "message", who, inChannel);
        activity["text"] = inChannel ? $"<at>E4Bot</at> {text}" : text;
        if (inChannel)
            activity["entities"] = JsonNode.Parse($$$"""[{"type":"mention","mentioned":{"id":"{{{FakeTeams.BotId}}}","name":"E4Bot"},"text":"<at>E4Bot</at>"}]""");
        return activity;
    }

    private static JsonObject Press(Uri serviceUrl, TeamsPerson who, string verb)
    {
        var activity = Envelope(serviceUrl, "invoke", who, inChannel: true);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = "1700000000001";
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = JsonNode.Parse(Filled) },
            ["trigger"] = "manual",
        };
        return activity;
    }

    private static JsonObject Envelope(Uri serviceUrl, string type, TeamsPerson who, bool inChannel) => JsonNode.Parse(
        $$$"""
        {
          "type": "{{{type}}}", "id": "1700000000123", "timestamp": "2027-05-18T06:00:00.000Z", "serviceUrl": "{{{serviceUrl}}}",
          "channelId": "msteams", "locale": "fr-FR",
          "from": {"id": "{{{who.UserId}}}", "name": "{{{who.Name}}}", "aadObjectId": "{{{who.ObjectId}}}"},
          "recipient": {"id": "{{{FakeTeams.BotId}}}", "name": "E4Bot"},
          "conversation":
          {
            "id": "{{{(inChannel ? "19:commission-1@thread.tacv2;messageid=1700000000000" : $"a:{who.UserId}")}}}",
            "conversationType": "{{{(inChannel ? "channel" : "personal")}}}", "tenantId": "{{{FakeTeams.TenantId}}}"
          },
          "channelData": {"tenant": {"id": "{{{FakeTeams.TenantId}}}"}}
        }
        """)!.AsObject();
}
