namespace E4Bot.Domain.Portfolio;

/// <summary>A candidate's portfolio, as far as it is known: where it is said to be, and what the last visit has shown.</summary>
/// <param name="Revision">Of the change that gave the address.</param>
/// <param name="LastVisit">To this very address; null while there was none.</param>
public sealed record GivenPortfolio(string Address, int Revision, PortfolioVisit? LastVisit)
{
    /// <summary>For so long, what a visit has shown is as good as another one.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(5);

    /// <summary>Between two visits that somebody asks for: the server presses nobody's site.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    /// <summary>Whether the opening has it visited again.</summary>
    public bool IsDueAt(DateTimeOffset now) => LastVisit is not { } last || now - last.At > Freshness;

    /// <summary>Whether it may be visited again for somebody who asks.</summary>
    public bool MayBeVisitedAt(DateTimeOffset now) => LastVisit is not { } last || now - last.At > Rest;
}
