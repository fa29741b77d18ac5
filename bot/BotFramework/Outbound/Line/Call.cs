namespace E4Bot.BotFramework.Outbound;

/// <summary>What one call to the connector is made with, attempt after attempt.</summary>
/// <param name="ticket">Its place in the line; null for a read, which has none.</param>
/// <param name="paces">All that it must keep to; the first is held when Teams asks to wait.</param>
internal sealed class Call(ConnectorRequest request, Line line, Ticket? ticket, TimeLimit limit, params IReadOnlyList<Pace> paces)
{
    /// <summary>Changes when Teams sends the call to another service address.</summary>
    public ConnectorRequest Request { get; set; } = line.Moved is { } service ? request with { Service = service } : request;

    public Line Line => line;

    public Ticket? Ticket => ticket;

    public TimeLimit Limit => limit;

    public IReadOnlyList<Pace> Paces => paces;

    public int Attempts { get; set; }

    /// <summary>Before the next attempt.</summary>
    public TimeSpan Delay { get; set; }
}
