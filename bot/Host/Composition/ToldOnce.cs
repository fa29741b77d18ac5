namespace E4Bot.Host.Composition;

/// <summary>
/// The log without what the operator is told in a sentence: when the program cannot start, its host and its web server each log the whole trace, then throw.
/// </summary>
internal sealed class ToldOnce(LoggerFactory log) : ILoggerFactory
{
    private static readonly string[] Starters = ["Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel"];

    public ILogger CreateLogger(string categoryName) =>
        Starters.Contains(categoryName) ? new Starter(log.CreateLogger(categoryName))
        : Discreet.Concerns(categoryName) ? new Discreet(log.CreateLogger(categoryName))
        : log.CreateLogger(categoryName);

    public void AddProvider(ILoggerProvider provider) => log.AddProvider(provider);

    public void Dispose() => log.Dispose();

    private sealed class Starter(ILogger log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => log.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => log.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsOfTheStart(eventId) || exception is null || StartFailure.Sentences(exception) is null) log.Log(logLevel, eventId, state, exception, formatter);
        }

        /// <summary>The host's line has a name of its own, the web server's has none.</summary>
        private static bool IsOfTheStart(EventId line) => line.Name is null or "HostedServiceStartupFaulted";
    }
}
