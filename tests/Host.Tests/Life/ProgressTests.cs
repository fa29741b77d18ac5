using E4Bot.Host.CommandLine;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Life;

public sealed class ProgressTests
{
    [Fact]
    public void It_says_nothing_in_its_first_second_and_one_line_in_each_that_follows()
    {
        var clock = new FakeTimeProvider();
        using var told = new StringWriter { NewLine = "\n" };
        var progress = new Progress(clock, told);

        for (var tenth = 0; tenth <= 25; tenth++)
        {
            progress.Tell("rows", tenth, tenth < 20 ? null : 25);
            clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.Equal("rows: 10\nrows: 20 / 25\n", told.ToString());
    }
}
