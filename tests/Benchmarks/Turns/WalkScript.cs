using System.Text;

namespace E4Bot.Benchmarks.Turns;

/// <summary>
/// The presses of a whole evaluation by two members, as Teams sends them. The members of a commission are found from the candidate's number; what a button
/// says that it was based on, from the card that came back to the press before.
/// </summary>
internal static class WalkScript
{
    private static readonly string[] Lines =
        ["rendre-compte", "patrimoine", "incidents", "presence-en-ligne", "mode-projet", "mise-a-disposition", "developpement-professionnel"];

    public static IEnumerable<byte[]> Of(string number, string serviceUrl, Func<byte[]> answer)
    {
        var commission = MadeUpRegistry.CommissionOf(number);
        byte[] First(string verb, string data) => Press(number, serviceUrl, commission, 1, verb, data);
        byte[] Second(string verb, string data) => Press(number, serviceUrl, commission, 2, verb, data);

        yield return First("actualiser", "");
        yield return First("ouvrir", """, "identite":"true","sansControle":"true","qualite1":"SpecialityTeacher","qualite2":"Professional","portfolio":"non","portfolioConstat":"Erreur 404 à 9 h 02","synthese":"oui","ecrans":"apart","tiersTemps":"0" """);
        foreach (var line in Lines)
        {
            yield return First("niveau", $$""", "version":1,"step":"ligne:{{line}}","line":"{{line}}","basedOn":0,"niveau":"GoodMastery","commentaire":"Réponses précises, exemples nombreux." """);
            yield return Second("niveau", $$""", "version":1,"step":"ligne:{{line}}","line":"{{line}}","basedOn":0,"niveau":"{{(line == "incidents" ? "PartialMastery" : "GoodMastery")}}","commentaire":"" """);
        }
        yield return First("observations", """, "version":1,"step":"observations","basedOn":0,"basedOn2":0,"observation1":"Présentation claire et structurée.","observation2":"Échange riche, argumenté." """);
        yield return First("retenir", """, "version":1,"step":"commun","line":"incidents","level":"GoodMastery" """);
        yield return Second("retenir", """, "version":1,"step":"commun","line":"incidents","level":"GoodMastery" """);
        yield return Second("environnement", """, "version":1,"step":"commun","basedOn":0,"environnement":"oui","environnementConstat":"" """);
        yield return Second("penalite.confirmer", $$""", "version":1,"step":"note","penalty":"InaccessiblePortfolio","basedOn":{{ShownButton.BasedOn(answer(), "penalite.confirmer")}} """);
        yield return First("note", """, "version":1,"step":"note","basedOn":0,"note":"13,25" """);
        yield return First("appreciation", """, "version":1,"step":"appreciation","basedOn":0,"appreciation":"Un parcours cohérent, des compétences solides, une démarche d'amélioration continue." """);
        var sheet = ShownButton.BasedOn(answer(), "viser");
        yield return First("viser", $$""", "version":1,"step":"visas","basedOn":{{sheet}} """);
        yield return Second("actualiser", "");
        yield return Second("viser", $$""", "version":1,"step":"visas","basedOn":{{sheet}} """);
    }

    private static byte[] Press(string number, string serviceUrl, int commission, int member, string verb, string data) => Encoding.UTF8.GetBytes(
        $$"""
        {"type":"invoke","name":"adaptiveCard/action","id":"f:{{Guid.NewGuid():N}}","timestamp":"2027-05-18T08:00:00.000Z","channelId":"msteams","serviceUrl":"{{serviceUrl}}",
        "from":{"id":"{{MadeUpRegistry.TeamsId(commission, member)}}","aadObjectId":"{{MadeUpRegistry.ObjectId(commission, member)}}","name":"Membre Fictif"},
        "recipient":{"id":"28:e4bot","name":"E4Bot"},
        "conversation":{"id":"19:commission-{{commission}}@thread.tacv2;messageid=1","conversationType":"channel","isGroup":true,"tenantId":"t"},
        "channelData":{"tenant":{"id":"t"},"team":{"id":"19:team@thread.tacv2"},"channel":{"id":"19:commission-{{commission}}@thread.tacv2"} },
        "value":{"action":{"type":"Action.Execute","verb":"{{verb}}","data":{ "candidate":"{{number}}"{{data}} } },"trigger":"manual" } }
        """);
}
