using E4Bot.BotFramework;
using E4Bot.Host.Demo;
using E4Bot.Host.Http;
using E4Bot.Host.Life;
using E4Bot.Host.OneDrive;
using E4Bot.Host.Portfolio;
using E4Bot.Host.Sessions;
using E4Bot.Host.SharePoint;
using E4Bot.Host.SignIn;
using E4Bot.Host.Store;

namespace E4Bot.Host.Composition;

/// <summary>Everything but the address at which Teams is let in.</summary>
public static class WholeProgram
{
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting that nothing reads, or one that does not serve.</exception>
    public static WebApplicationBuilder AddProgram(this WebApplicationBuilder builder)
    {
        Settings.Check(builder.Configuration);
        builder.Services
            .AddRowStore(builder.Configuration)
            .AddLife()
            .AddExamSession(builder.Configuration)
            .AddBotFramework(builder.Configuration, builder.Environment)
            .AddLinks(builder.Configuration)
            .AddSignIn(builder.Configuration)
            .AddPortfolio(builder.Configuration)
            .AddOneDrive()
            .AddSharePoint(builder.Configuration, builder.Environment)
            .AddE4Bot()
            .AddTelemetry(builder.Configuration)
            .AddDemo(builder.Environment);
        return builder;
    }

    /// <summary>What a browser or a probe asks for.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapDocuments();
        app.MapSignOut();
        app.MapHealth();
        app.MapDemoRoom();
    }
}
