using System.Text;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>The made-up session, in which one candidate bears a planted name.</summary>
internal static class PlantedSession
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Demo", "Session");

    /// <summary>By the administrator, in private: once with words where dates belong, then rightly.</summary>
    /// <param name="key">What the files' addresses end in: whoever knows it may read them.</param>
    public static async Task IsImported(Room room, string key)
    {
        var people = room.Teams.Share(key + "personnes", await File.ReadAllBytesAsync(Path.Combine(Folder, "Personnes.csv")));
        var candidates = (await File.ReadAllTextAsync(Path.Combine(Folder, "Candidats.csv")))
            .Replace("EXEMPLE;Alix", $"{Planted.LastName};{Planted.FirstName}", StringComparison.Ordinal);
        foreach (var content in new[] { candidates.Replace("18/05/2027", Planted.Chatter, StringComparison.Ordinal), candidates })
        {
            var file = room.Teams.Share(key, Encoding.UTF8.GetBytes(content));
            await room.Ali.Delivers(Writing.Message(room.Teams, Cast.Ali, "importer", ("Candidats.csv", file), ("Personnes.csv", people)));
        }
        await room.Teams.Message(room.Teams.ChatWith(Cast.Ali), m => m.Now.Words.StartsWith("Import terminé", StringComparison.Ordinal));
    }
}
