using System.Globalization;
using E4Bot.Domain.Conformity;
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
            .Validate(o => IsDateOrEmpty(o.DepositBy.Ccf), "Session:DepositBy:Ccf is no date: write it as yyyy-MM-dd, such as 2027-04-30, or leave it empty.")
            .Validate(o => IsDateOrEmpty(o.DepositBy.Ponctuelle), "Session:DepositBy:Ponctuelle is no date: write it as yyyy-MM-dd, such as 2027-04-02, or leave it empty.")
            .ValidateOnStart();
        services.AddSingleton(provider => WithDates(SessionFile.Read(Locate(Options(provider).File)), Options(provider).DepositBy));
        services.AddSingleton<IValidateOptions<SessionOptions>, RehearsalCheck>();
        services.AddSingleton(provider => RehearsalFiles.Read(Locate(Options(provider).Rehearsal)));
        services.AddSingleton(provider => TimeZoneInfo.FindSystemTimeZoneById(Options(provider).TimeZone));
        return services;
    }

    /// <summary>The dates are the academy's, the file is the national exam's.</summary>
    private static ExamSession WithDates(ExamSession session, DepositByOptions dates) => session with
    {
        Conformity = new(
            session.Conformity.InternshipWeeks,
            session.Conformity.DaysToPutRight,
            new DepositDates(Date(dates.Ccf) ?? session.Conformity.DepositBy?.Ccf, Date(dates.Ponctuelle) ?? session.Conformity.DepositBy?.Ponctuelle)),
    };

    private static bool IsDateOrEmpty(string? text) => string.IsNullOrEmpty(text) || Date(text) is not null;

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static SessionOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<SessionOptions>>().Value;

    internal static string Locate(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
