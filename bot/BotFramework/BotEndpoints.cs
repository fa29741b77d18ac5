using E4Bot.BotFramework.Inbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.BotFramework;

/// <summary>The bot's one address on the program's web server.</summary>
public static class BotEndpoints
{
    /// <summary>Takes the channel's activities at <paramref name="pattern"/> and hands them to <see cref="ITurnHandler"/>.</summary>
    public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages") =>
        // Every method comes here, so that none falls through to a page; and no scheme of the program's own stands before the channel's token.
        endpoints.Map(pattern, http => http.RequestServices.GetRequiredService<MessageEndpoint>().HandleAsync(http)).AllowAnonymous();
}
