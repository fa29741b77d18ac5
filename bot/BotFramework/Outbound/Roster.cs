using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using E4Bot.BotFramework.Configuration;

namespace E4Bot.BotFramework.Outbound;

/// <summary>The connector's REST calls that read who is in a conversation.</summary>
internal sealed class Roster(Calls calls, ServiceHosts hosts)
{
    // The largest page that Teams gives, and more pages than its largest team fills: a list that never ends must end here.
    private const int PageSize = 500;
    private const int MostPages = 100;

    public async ValueTask<IReadOnlyList<TeamsMember>> ListAsync(ConversationReference where, CancellationToken c)
    {
        var members = new Dictionary<string, TeamsMember>(StringComparer.Ordinal);
        string? continuation = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var page = await PageAsync(where, continuation, c);
            foreach (var entry in page.Members ?? [])
                if (entry?.ToMember() is { } member) members[member.Id] = member;
            continuation = page.ContinuationToken;
            if (string.IsNullOrEmpty(continuation)) return [.. members.Values];
        }
        throw new ConnectorException("The roster has no last page: ask again later.");
    }

    public async ValueTask<TeamsMember?> FindAsync(ConversationReference where, string userId, CancellationToken c)
    {
        var answer = await AskAsync("member", where, Path(where, "members", userId), c);
        if (answer is ConnectorAnswer.Answered { Status: (int)HttpStatusCode.NotFound }) return null;
        return Read(answer, ConnectorJson.Wire.RosterEntry).ToMember();
    }

    private async ValueTask<MemberPage> PageAsync(ConversationReference where, string? continuation, CancellationToken c)
    {
        var query = $"?pageSize={PageSize}" + (continuation is null ? "" : "&continuationToken=" + Uri.EscapeDataString(continuation));
        return Read(await AskAsync("members", where, Path(where, "pagedmembers") + query, c), ConnectorJson.Wire.MemberPage);
    }

    private ValueTask<ConnectorAnswer> AskAsync(string operation, ConversationReference where, string path, CancellationToken c) =>
        calls.ReadAsync(new ConnectorRequest(operation, HttpMethod.Get, where.ServiceUrl, path), where.ConversationId, c);

    private string Path(ConversationReference where, params ReadOnlySpan<string> segments)
    {
        if (!hosts.Allows(where.ServiceUrl)) throw new ConnectorException(new SendOutcome.Refused(RefusalCodes.ServiceUrlNotAllowed));
        return ConnectorPath.Of([where.ConversationId, .. segments])
            ?? throw new ConnectorException(new SendOutcome.Refused(RefusalCodes.BadArgument));
    }

    private static T Read<T>(ConnectorAnswer answer, JsonTypeInfo<T> type)
        where T : class
    {
        if (answer is not ConnectorAnswer.Answered { IsSuccess: true } answered)
            throw new ConnectorException(Outcomes.Of(answer, repeatable: true));
        try
        {
            if (!answered.Body.IsEmpty && JsonSerializer.Deserialize(answered.Body.Span, type) is { } value) return value;
        }
        catch (JsonException)
        {
            // Said below, without quoting a roster.
        }
        throw new ConnectorException("The connector's answer could not be read: ask again later.");
    }
}
