namespace E4Bot.Host.Tests.Operators;

/// <summary>What an operator has of a program that has ended.</summary>
internal sealed record Ended(int ExitCode, string Output, string Error)
{
    public string[] Complaints => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
