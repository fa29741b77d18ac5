namespace E4Bot.Host.CommandLine;

/// <summary>How far long work is, on standard error: nothing in its first second, then a line a second.</summary>
public sealed class Progress(TimeProvider time, TextWriter told)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private long last = time.GetTimestamp();

    public static Progress Of(IServiceProvider services) => new(services.GetRequiredService<TimeProvider>(), Console.Error);

    /// <param name="total">Null while it is not known.</param>
    public void Tell(string what, long done, long? total = null)
    {
        if (time.GetElapsedTime(last) < Between) return;
        last = time.GetTimestamp();
        told.WriteLine(total is { } all ? $"{what}: {done} / {all}" : $"{what}: {done}");
    }
}
