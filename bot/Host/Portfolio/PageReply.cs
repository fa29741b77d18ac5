using E4Bot.Domain.Portfolio;

namespace E4Bot.Host.Portfolio;

/// <summary>What one page says.</summary>
internal abstract record PageReply
{
    private PageReply()
    {
    }

    public sealed record Status(int Code) : PageReply;

    /// <param name="Next">Null when it does not say where to.</param>
    public sealed record Leads(int Code, Uri? Next) : PageReply;

    public sealed record Failed(PortfolioFinding Finding) : PageReply;
}
