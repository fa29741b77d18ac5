using Microsoft.Extensions.Logging;

namespace E4Bot.Host.Tests.Fuzz;

/// <summary>What the program says went wrong: how often, and the first of it in full.</summary>
internal sealed class FailureLog : ILoggerProvider, ILogger
{
    /// <summary>Some of the activities say that the bot was uninstalled, or added to a conversation that has no address: what cannot be sent there has not failed.</summary>
    private static readonly string[] Undeliverable = ["DutyHeldBack", "DutyRefused"];

    private int count;

    public int Count => count;

    public string First { get; private set; } = "";

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && !Undeliverable.Contains(eventId.Name) && Interlocked.Increment(ref count) == 1) First = $"{formatter(state, exception)} {exception}";
    }

    public void Dispose()
    {
    }
}
