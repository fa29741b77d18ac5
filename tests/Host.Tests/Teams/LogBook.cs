using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace E4Bot.Host.Tests.Teams;

/// <summary>Every line that the program logs, with its values, scopes' and exceptions' texts.</summary>
internal sealed class LogBook : ILoggerProvider
{
    /// <summary>Only for a test that would wait for ever.</summary>
    private static readonly TimeSpan SafetyNet = TimeSpan.FromSeconds(90);

    private readonly ConcurrentQueue<string> lines = new();
    private readonly Lock gate = new();
    private TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Category(categoryName, Write);

    /// <summary>Waits until a line holds all these words.</summary>
    public async Task Tells(params string[] words)
    {
        while (true)
        {
            Task next;
            lock (gate) next = written.Task;
            if (lines.Any(line => words.All(word => line.Contains(word, StringComparison.Ordinal)))) return;
            await next.WaitAsync(SafetyNet, TestContext.Current.CancellationToken);
        }
    }

    public void Dispose()
    {
    }

    private void Write(string line)
    {
        TaskCompletionSource told;
        lines.Enqueue(line);
        lock (gate)
        {
            told = written;
            written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        told.SetResult();
    }

    private sealed class Category(string name, Action<string> write) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            write($"{name} scope {Values(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            write($"{logLevel} {name} {formatter(state, exception)} {Values(state)} {exception}");

        private static string Values<TState>(TState state) => state is IEnumerable<KeyValuePair<string, object?>> values
            ? string.Join(' ', values.Select(v => $"{v.Key}={v.Value}"))
            : $"{state}";
    }
}
