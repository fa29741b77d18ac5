using System.Net;
using System.Text.Json;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>The deliveries, as those who follow them see them: an administrator in their chat, and a probe.</summary>
internal static class Followed
{
    public static async Task<string> Words(Room room, TeamsPerson by, string command = "livraisons") => Screen.Plain((await Card(room, by, command)).Words);

    /// <summary>What is answered in their own chat.</summary>
    public static Task<Posted> Card(Room room, TeamsPerson by, string command) => room.InTheirChat(by).Asks(command, room.Teams.ChatWith(by));

    public static async Task<(HttpStatusCode Status, JsonElement Body)> Ready(Room room)
    {
        using var response = await room.Bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>As the probe sees them, once it looks again.</summary>
    public static async Task<JsonElement> Figures(Room room) => (await Ready(room)).Body.GetProperty("checks").GetProperty("delivery").GetProperty("data");

    public static int Of(this JsonElement figures, string name) => figures.GetProperty(name).GetInt32();
}
