using System.Globalization;
using System.Text;
using E4Bot.Cards.Wire;

namespace E4Bot.Cards.Tests.Pressing;

/// <summary>JSON that a hostile client may send under the names that our cards use; the bytes choose.</summary>
internal sealed class AnyJson(byte[] bytes)
{
    private static readonly string[] Names =
    [
        "candidate", "version", "step", "hand", "line", "level", "part", "penalty", "screens", "basedOn", "basedOn2", "text", "file", "centre", "commission", "page",
        .. typeof(Fields).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!), "constatInaccessiblePortfolio", "constatMissingSynthesisTable", "niveau-patrimoine", "niveau-incidents",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1e400", "99999999999999999999", "13.25", "[]", "{}", "[[[\"x\"]]]", "{\"value\":{\"value\":1}}", "\"\"",
        "\"\\ud800\"", "\"\\u0000\"", "\"\\u202e\"", "\"ligne:\"", "\"ligne:patrimoine\"", "\"patrimoine\"", "\"GoodMastery\"", "\"oui\"", "\"non\"",
        "\"other\"", "\"together\"", "\"one\"", "\"13,25\"", "\"<script>\"", "\"InaccessiblePortfolio\"", "\"Absent\"", "\"Professional\"", "\"SpecialityTeacher\"",
        "\"" + new string('x', 50_000) + "\"", "\"" + string.Concat(Enumerable.Repeat("\\u0001\\\"", 20_000)) + "\"",
    ];

    private int at;

    public string Object()
    {
        var json = new StringBuilder("{");
        for (var left = Next(24); left > 0; left--)
            json.Append(CultureInfo.InvariantCulture, $"\"{Names[Next(Names.Length)]}\":{Values[Next(Values.Length)]}{(left > 1 ? "," : "")}");
        return json.Append('}').ToString();
    }

    public string Whatever() => Next(8) == 0 ? Values[Next(Values.Length)] : Object();

    public string Verb() => Next(12) == 0 ? "inconnu" : Verbs.All.Order().ElementAt(Next(Verbs.All.Count));

    public int Next(int count) => bytes.Length == 0 ? 0 : (bytes[at++ % bytes.Length] + at) % count;
}
