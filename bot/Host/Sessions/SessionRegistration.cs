using E4Bot.Domain.Sessions;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Sessions;

public static class SessionRegistration
{
    /// <summary>Adds the <see cref="ExamSession"/> that the settings name, and the exam's <see cref="TimeZoneInfo"/>.</summary>
    public static IServiceCollection AddExamSession(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SessionOptions>()
            .Bind(configuration.GetSection(SessionOptions.Section))
            .Validate(o => !string.IsNullOrWhiteSpace(o.File), $"Session:File is empty: name the session's file. {ShippedSessions.Sentence}")
            .Validate(o => TimeZoneInfo.TryFindSystemTimeZoneById(o.TimeZone, out _), "Session:TimeZone is no known time zone: give an IANA name, such as Europe/Paris.")
            .ValidateOnStart();
        services.AddSingleton(provider => SessionFile.Read(Locate(Options(provider).File)));
        services.AddSingleton(provider => TimeZoneInfo.FindSystemTimeZoneById(Options(provider).TimeZone));
        return services;
    }

    private static SessionOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<SessionOptions>>().Value;

    private static string Locate(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
