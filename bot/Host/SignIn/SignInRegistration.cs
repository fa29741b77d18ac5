using E4Bot.BotFramework;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.SignIn;

/// <summary>Puts the sign-in into the program. Without an application to sign in to there is none, and no request is looked at for it.</summary>
public static class SignInRegistration
{
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SignInOptions>().Bind(configuration.GetSection(SignInOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsValidator>();
        services.AddSingleton(provider => EntraApplication.Of(provider.GetRequiredService<IOptions<SignInOptions>>().Value, provider.GetRequiredService<IOptions<BotOptions>>().Value));
        services.AddSingleton<EntraDoor>().AddSingleton<IDoor>(provider => provider.GetRequiredService<EntraDoor>()).AddSingleton<Doors>();
        return IsSet(configuration) ? services.AddEntra() : services;
    }

    private static IServiceCollection AddEntra(this IServiceCollection services)
    {
        services.AddSingleton<EntraEvents>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, EntraSignIn>();
        services.AddAuthentication().AddCookie(EntraDoor.Session).AddOpenIdConnect(EntraDoor.Entra, _ => { });
        return services;
    }

    private static bool IsSet(IConfiguration configuration) => EntraApplication.Of(
        configuration.GetSection(SignInOptions.Section).Get<SignInOptions>() ?? new SignInOptions(),
        configuration.GetSection(BotOptions.Section).Get<BotOptions>() ?? new BotOptions()).IsKnown;
}
