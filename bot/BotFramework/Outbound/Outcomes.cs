using System.Text.Json;

namespace E4Bot.BotFramework.Outbound;

/// <summary>What an answer means for the sender. The whole of what may be sent again stands in this table.</summary>
internal static class Outcomes
{
    /// <param name="repeatable">A second copy changes nothing, as for an update or a read; a post would show twice.</param>
    public static SendOutcome Of(ConnectorAnswer answer, bool repeatable) => answer switch
    {
        ConnectorAnswer.Answered answered => Of(answered, repeatable),
        ConnectorAnswer.NeverSent or ConnectorAnswer.NoToken => new SendOutcome.NotAccepted(null),
        ConnectorAnswer.Held held => new SendOutcome.NotAccepted(held.Wait),
        ConnectorAnswer.Lost => Uncertain(repeatable, null),
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    private static SendOutcome Of(ConnectorAnswer.Answered answer, bool repeatable) => answer.Status switch
    {
        >= 200 and < 300 => Sent(answer.Body),
        412 or 429 => new SendOutcome.NotAccepted(answer.RetryAfter),
        408 or 502 or 503 or 504 => Uncertain(repeatable, answer.RetryAfter),
        // A plain failure is not to be repeated, but what was posted may stand there.
        >= 500 when !repeatable => SendOutcome.InDoubt.Instance,
        _ => new SendOutcome.Refused(RefusalCode.In(answer)),
    };

    private static SendOutcome Uncertain(bool repeatable, TimeSpan? retryAfter) =>
        repeatable ? new SendOutcome.NotAccepted(retryAfter) : SendOutcome.InDoubt.Instance;

    // An empty or strange body is tolerated: the status has already said that Teams has the message.
    private static SendOutcome.Sent Sent(ReadOnlyMemory<byte> body)
    {
        try
        {
            var resource = body.IsEmpty ? null : JsonSerializer.Deserialize(body.Span, ConnectorJson.Wire.Resource);
            return new SendOutcome.Sent(resource?.ActivityId ?? resource?.Id, resource?.Id);
        }
        catch (JsonException)
        {
            return new SendOutcome.Sent(null, null);
        }
    }
}
