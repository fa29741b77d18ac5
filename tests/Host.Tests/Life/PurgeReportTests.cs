using E4Bot.Host.CommandLine;
using E4Bot.Host.Life.Purging;

namespace E4Bot.Host.Tests.Life;

/// <summary>Whatever a purge may find, its operator is told in words.</summary>
public sealed class PurgeReportTests
{
    [Fact]
    public void Every_kind_that_may_be_erased_has_a_line_of_its_own()
    {
        ErasedRows[] every = [.. Enum.GetValues<ErasedKind>().Select(kind => new ErasedRows(kind, 1000 + (int)kind))];

        string[] lines = [.. PurgeReport.Of(new Erasure("2027", [], 1, 1, every, "", null, Copies.Now, null, "e4bot"))];

        Assert.All(every, kind => Assert.Single(lines, line => line.Contains($" {kind.Count}  ", StringComparison.Ordinal)));
        Assert.Distinct(lines.Select(line => line.TrimStart().Split("  ")[^1]));
    }
}
