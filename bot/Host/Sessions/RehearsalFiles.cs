using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using E4Bot.Domain.Rehearsal;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Sessions;

/// <summary>Reads the made-up files of the rehearsal. Each is known by its id and by its text: what was scored of another text is never compared.</summary>
public static partial class RehearsalFiles
{
    private const string Remedy = "Those that come with the program are Sessions/rehearsal-bts-sio.json.";

    private const int BytesOfDigest = 4;

    /// <exception cref="OptionsValidationException">The file is missing or not what it must be; the sentence is for the operator.</exception>
    public static RehearsalMaterial Read(string path)
    {
        var file = new DataFile("Session:Rehearsal", path, Remedy);
        var whole = file.Parse() as JsonObject ?? throw file.Wrong("it holds no JSON object");
        foreach (var one in whole["files"] as JsonArray ?? throw file.Wrong("it has no list « files »"))
        {
            if (one is not JsonObject made || !Id().IsMatch($"{made["id"]}")) throw file.Wrong("a file's id is not of lower-case letters, digits and hyphens alone, 15 at most");
            made["key"] = $"{made["id"]}-{Digest(made)}";
        }
        return file.Read<RehearsalMaterial>(whole);
    }

    private static string Digest(JsonObject made) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made.ToJsonString())).AsSpan(0, BytesOfDigest));

    [GeneratedRegex("^[a-z0-9-]{1,15}$")]
    private static partial Regex Id();
}
