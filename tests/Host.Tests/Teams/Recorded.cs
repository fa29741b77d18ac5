namespace E4Bot.Host.Tests.Teams;

/// <summary>The protocol's recorded activities, as if they had happened among the people of the made-up session.</summary>
internal static class Recorded
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Activities");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static string Read(string name, Uri serviceUrl) => File.ReadAllText(Path.Combine(Folder, name + ".json"))
        .Replace("https://smba.trafficmanager.net/emea/", serviceUrl.AbsoluteUri, StringComparison.Ordinal)
        .Replace("28:11111111-2222-3333-4444-555555555555", FakeTeams.BotId, StringComparison.Ordinal)
        .Replace("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", FakeTeams.TenantId, StringComparison.Ordinal)
        .Replace("29:1opaque-user_id-1", Cast.Camille.UserId, StringComparison.Ordinal)
        .Replace("c0ffee00-0000-4000-8000-000000000001", Cast.Camille.ObjectId, StringComparison.Ordinal)
        .Replace("29:1opaque-user_id-2", Cast.Dominique.UserId, StringComparison.Ordinal)
        .Replace("19:0canal0opaque@", "19:commission-1@", StringComparison.Ordinal)
        .Replace("a:1opaquePersonal-conversation_id", $"a:{Cast.Camille.UserId}", StringComparison.Ordinal);
}
