using System.Net;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;

namespace E4Bot.Host.Demo;

/// <param name="Status">The bot's HTTP status; 502 when it cannot be reached, 504 when it is too slow.</param>
internal sealed record BotAnswer(int Status, string Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;
}

/// <summary>Carries activities to the bot, over HTTP like any other client, and waits as long as Teams does.</summary>
internal sealed class BotGate(HttpClient http)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<BotAnswer> DeliverAsync(JsonObject activity, Uri origin)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, MediaTypeNames.Application.Json);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var response = await http.PostAsync(new Uri(origin, "/api/messages"), content, patience.Token);
            return new BotAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(patience.Token));
        }
        catch (HttpRequestException)
        {
            return new BotAnswer((int)HttpStatusCode.BadGateway, "");
        }
        catch (OperationCanceledException)
        {
            return new BotAnswer((int)HttpStatusCode.GatewayTimeout, "");
        }
    }
}
