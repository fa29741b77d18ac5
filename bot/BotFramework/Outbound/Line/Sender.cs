using E4Bot.BotFramework.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Outbound;

/// <summary>Sends, each in its turn: one line a conversation, and no conversation waits for another.</summary>
internal sealed class Sender(Lines lines, Calls calls, Paces paces, IOptions<BotOptions> options, TimeProvider time, ILogger<Sender> log)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly SendOutcome NotSent = new SendOutcome.NotAccepted(null);

    /// <param name="conversation">Whose line it stands in.</param>
    /// <param name="subject">What an update writes over; null for what must never give way to another.</param>
    public async ValueTask<SendOutcome> SendAsync(ConnectorRequest request, string conversation, string? subject, CancellationToken c)
    {
        c.ThrowIfCancellationRequested();
        using var limit = new TimeLimit(options.Value.SendTimeout, time, c);
        var ticket = lines.Join(conversation, subject);
        try
        {
            var outcome = await OutcomeAsync(request, ticket, await InTurnAsync(request, ticket, limit), limit);
            BotTelemetry.CountOutcome(request.Operation, outcome);
            ticket.Settle(outcome);
            return outcome;
        }
        finally
        {
            ticket.Settle(NotSent);
        }
    }

    private async ValueTask<ConnectorAnswer> InTurnAsync(ConnectorRequest request, Ticket ticket, TimeLimit limit)
    {
        try
        {
            if (!await limit.WaitForAsync(ticket.Called)) return new ConnectorAnswer.Held(ticket.Line.Sends.Wait(lines.Now));
            if (ticket.Newer is { } newer) return new ConnectorAnswer.GaveWay(newer);
            return await calls.MakeAsync(new Call(request, ticket.Line, ticket, limit, PacesOf(request, ticket.Line)));
        }
        finally
        {
            lines.Leave(ticket);
        }
    }

    // The first is the one that waits when Teams asks for it.
    private Pace[] PacesOf(ConnectorRequest request, Line line) =>
        request.OpensChat ? [paces.Chats, line.Sends, paces.Calls] : [line.Sends, paces.Calls];

    private async ValueTask<SendOutcome> OutcomeAsync(ConnectorRequest request, Ticket ticket, ConnectorAnswer answer, TimeLimit limit)
    {
        switch (answer)
        {
            case ConnectorAnswer.GaveWay { Newer: var newer }:
                BotTelemetry.CountCoalesced(request.Operation);
                return await limit.WaitForAsync(newer.Outcome) ? await newer.Outcome : new SendOutcome.NotAccepted(Moment);
            case ConnectorAnswer.Held { Wait: var wait }:
                log.SendHeld(request.Operation, wait);
                return new SendOutcome.NotAccepted(wait > Moment ? wait : Moment);
            default:
                return Outcomes.Of(answer, request.IsRepeatable);
        }
    }
}
