using System.Diagnostics;

namespace E4Bot.Pdf.Tests.Validation;

/// <summary>A validator of the machine. Where it is absent its tests are skipped; continuous integration must have it.</summary>
internal static class ExternalTool
{
    public static void Require(string what, bool isThere)
    {
        if (isThere) return;
        var reason = $"{what} is not installed: run .ci/install-test-tools.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
    }

    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Runs a program and gives its exit code with all it said.</summary>
    public static (int ExitCode, string Said) Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said + errors.Result);
    }
}
