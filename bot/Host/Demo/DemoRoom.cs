using E4Bot.Host.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace E4Bot.Host.Demo;

/// <summary>
/// A Teams-like page on which several people stand side by side. It speaks to the bot as Teams does and knows nothing of its inside.
/// It exists only in Development and only for callers of this very machine.
/// </summary>
public static class DemoRoom
{
    /// <summary>The room and its made-up session, in Development; nothing elsewhere.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, IHostEnvironment environment) =>
        environment.IsDevelopment() ? services.AddDemoRoom().AddDemoDoor().AddSingleton<MadeUpGrades>().AddHostedService<DemoSession>() : services;

    public static IServiceCollection AddDemoRoom(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PageFiles>();
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<MessageClock>();
        services.AddSingleton<Transcript>();
        services.AddSingleton<Attendance>();
        services.AddSingleton<Uploads>();
        services.AddSingleton<Installations>();
        services.AddSingleton<ActivityWriter>();
        services.AddHttpClient<BotGate>().ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { UseProxy = false });
        return services;
    }

    private static IServiceCollection AddDemoDoor(this IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, DemoIdentity>(DemoDoor.Name, null);
        return services.AddSingleton<IDoor, DemoDoor>();
    }

    /// <summary>Adds the page at « / » and what it needs under « /demo »; outside Development it adds nothing, so both answer 404.</summary>
    public static WebApplication MapDemoRoom(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (!app.Environment.IsDevelopment()) return app;

        var room = app.MapGroup("").AddEndpointFilter<LoopbackOnly>();
        PageEndpoints.Map(room);
        RoomEndpoints.Map(room.MapGroup("/demo/api"));
        TalkEndpoints.Map(room.MapGroup("/demo/api"));
        AttendanceEndpoints.Map(room.MapGroup("/demo/api"));
        DocumentEndpoints.Map(room.MapGroup("/demo/api"));
        if (app.Services.GetService<MadeUpGrades>() is not null) GradesEndpoints.Map(room.MapGroup("/demo/api"));
        FileEndpoints.Map(room);
        ConnectorEndpoints.Map(room.MapGroup("/demo/connector/v3"));
        RosterEndpoints.Map(room.MapGroup("/demo/connector/v3"));
        return app;
    }
}
