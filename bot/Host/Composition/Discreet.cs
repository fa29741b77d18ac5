namespace E4Bot.Host.Composition;

/// <summary>A log without what a library tells of each step, whatever the settings turn on: who signs in is written out there, token and all.</summary>
internal sealed class Discreet(ILogger log) : ILogger
{
    /// <summary>The categories of which nothing below a warning is told.</summary>
    public static bool Concerns(string category) => category.StartsWith("Microsoft.AspNetCore.Authentication.OpenIdConnect", StringComparison.Ordinal);

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => log.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning && log.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Warning) log.Log(logLevel, eventId, state, exception, formatter);
    }
}
