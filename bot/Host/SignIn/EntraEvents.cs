using E4Bot.Host.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace E4Bot.Host.SignIn;

/// <summary>What is ours in a sign-in: where Entra sends people back to, whom it may bring, and what they read when it brings nobody.</summary>
internal sealed class EntraEvents(EntraDoor door, PublicAddress address, ILogger<EntraEvents> log) : OpenIdConnectEvents
{
    /// <summary>The address that is said in the settings, whatever host the request names.</summary>
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.ProtocolMessage.RedirectUri = new Uri(address.Value!, EntraSignIn.CallbackPath[1..]).AbsoluteUri;
        return Task.CompletedTask;
    }

    /// <summary>Of all that the token says, two identifiers are kept.</summary>
    public override Task TokenValidated(TokenValidatedContext context)
    {
        if (Visitor.Of(context.Principal) is { } visitor && door.Admits(visitor)) context.Principal = visitor.ToPrincipal(EntraDoor.Session);
        else context.Fail("The token names no account of our tenant.");
        return Task.CompletedTask;
    }

    public override async Task RemoteFailure(RemoteFailureContext context)
    {
        log.SignInRefused(Reason(context.Failure));
        context.HandleResponse();
        await SignInPages.Refused.ExecuteAsync(context.HttpContext);
    }

    /// <summary>The kind of failure alone: its words may quote a token.</summary>
    private static string Reason(Exception? failure) => (failure is AuthenticationFailureException { InnerException: { } inner } ? inner : failure)?.GetType().Name ?? "unknown";
}
