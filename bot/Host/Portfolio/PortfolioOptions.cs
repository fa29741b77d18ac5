namespace E4Bot.Host.Portfolio;

/// <summary>The settings under <c>Portfolio</c>.</summary>
public sealed class PortfolioOptions
{
    public const string Section = "Portfolio";

    /// <summary>Whether the server visits portfolios at all. Default: true. False where it reaches the web through a proxy only: every visit would fail, and look like the candidate's doing.</summary>
    public bool Visits { get; set; } = true;

    /// <summary>Networks of the organisation that are never visited though their addresses are public, such as <c>192.0.2.0/24</c>. Default: none.</summary>
    public IReadOnlyList<string> RefusedNetworks { get; set; } = [];
}
