using E4Bot.Domain.Registry;
using E4Bot.Host.Life.Purging;

namespace E4Bot.Host.Tests.Life;

public sealed class CustodyTests
{
    [Theory]
    [InlineData("2027-06-30", "2028-06-30")]
    [InlineData(null, "2028-05-18")]
    [InlineData("2027-01-01", "2028-05-18")]
    [InlineData("2028-02-29", "2029-02-28")]
    public void It_is_kept_one_year_after_the_end_of_the_training(string? trainingEnd, string until)
    {
        var candidate = FilledStore.Candidate("00000000001", trainingEnd: trainingEnd is null ? null : DateOnly.Parse(trainingEnd, null));

        Assert.Equal(DateOnly.Parse(until, null), Custody.EndOf(new SessionRegistry([candidate, FilledStore.Candidate("00000000002")], [])));
        Assert.Null(Custody.EndOf(SessionRegistry.Empty));
    }
}
