using System.Diagnostics;
using System.Globalization;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Tests.Harmonisation;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>The made-up candidates that the script in R reads too, and what it found of them.</summary>
internal static class MadeUp
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Statistics");

    public static readonly IReadOnlyList<GradedCandidate> Candidates =
        [.. Rows("made-up.csv").Select((row, i) => Graded.One(i + 1, int.Parse(row[0]), int.Parse(row[1]), Levels(row[2..9]), $"{Levels(row[9..16])} {Levels(row[16..23])}"))];

    public static IReadOnlyList<Expected> Kept => [.. Rows("expected.csv").Select(Read)];

    public static IReadOnlyList<Expected> AskR()
    {
        using var process = Process.Start(new ProcessStartInfo("Rscript", [Path.Combine(Folder, "expected.R"), Folder]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => Read(line.Split(',')))];
    }

    private static Expected Read(string[] row) => new(row[0], Number(row[1]), Number(row[2]));

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split(','));

    private static string Levels(string[] cells) => string.Concat(cells.Select(cell => cell == "NA" ? "-" : cell));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

/// <param name="Tolerance">Of the value, or of 1 where the value is less.</param>
internal sealed record Expected(string Name, double Value, double Tolerance)
{
    public bool Is(double value) => Math.Abs(value - Value) <= Tolerance * Math.Max(1, Math.Abs(Value));
}
