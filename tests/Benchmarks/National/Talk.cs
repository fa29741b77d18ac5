using System.Text;
using E4Bot.Benchmarks.Turns;

namespace E4Bot.Benchmarks.National;

/// <summary>What a commission's first member writes in its channel, as Teams sends it.</summary>
internal static class Talk
{
    public static byte[] Tie(int commission, string serviceUrl) => Message($"relier commission {MadeUpRegistry.NumberInCentre(commission)}", commission, serviceUrl);

    public static byte[] Evaluate(string number, string serviceUrl) => Message($"évaluer {number}", MadeUpRegistry.CommissionOf(number), serviceUrl);

    private static byte[] Message(string words, int commission, string serviceUrl) => Encoding.UTF8.GetBytes(
        $$"""
        {"type":"message","id":"{{Guid.NewGuid():N}}","timestamp":"2027-05-18T08:00:00.000Z","channelId":"msteams","serviceUrl":"{{serviceUrl}}",
        "from":{"id":"{{MadeUpRegistry.TeamsId(commission, 1)}}","aadObjectId":"{{MadeUpRegistry.ObjectId(commission, 1)}}","name":"Membre Fictif"},
        "recipient":{"id":"28:e4bot","name":"E4Bot"},
        "conversation":{"id":"19:commission-{{commission}}@thread.tacv2;messageid=1","conversationType":"channel","isGroup":true,"tenantId":"t"},
        "channelData":{"tenant":{"id":"t"},"team":{"id":"19:team@thread.tacv2"},"channel":{"id":"19:commission-{{commission}}@thread.tacv2"} },
        "entities":[{"type":"mention","text":"<at>E4Bot</at>","mentioned":{"id":"28:e4bot","name":"E4Bot"} }],
        "text":"<at>E4Bot</at> {{words}}","textFormat":"plain"}
        """);
}
