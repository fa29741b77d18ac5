namespace E4Bot.Domain.Portfolio;

/// <summary>One look at a portfolio's address, from the server, by whoever asked for it.</summary>
/// <param name="Address">As it was given.</param>
/// <param name="At">When it ended. UTC.</param>
/// <param name="Status">Of the last answer; null when there was none.</param>
/// <param name="FinalHost">Where it led; null when it stayed where it was sent.</param>
public sealed record PortfolioVisit(string Address, DateTimeOffset At, PortfolioFinding Finding, int? Status = null, string? FinalHost = null);
