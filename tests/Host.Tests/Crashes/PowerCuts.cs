using System.Collections.Concurrent;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Crashes;

/// <summary>When the program dies, in the course of a turn.</summary>
internal enum Moment
{
    BeforeTheRequest,
    WithinTheRequest,
    BeforeTheAnswer,
    AfterTheAnswer,
    BeforeTeamsDoes,
    AfterTeamsDid,
}

/// <summary>The way to a program that is killed now and then, at moments spread over the turn and over what it sends to Teams.</summary>
internal sealed class PowerCuts(BotProcesses bot, Troubles teams, Random dice) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
{
    /// <summary>One request in so many meets a cut.</summary>
    private const int Rarity = 6;

    /// <summary>Powers of two of a processor's idle turns: from shorter than a warm program needs for an answer to longer than a cold one does.</summary>
    private const int ShortestSpin = 12, LongestSpin = 23;

    private readonly ConcurrentQueue<Moment> cuts = new();

    public IReadOnlyList<Moment> Cuts => [.. cuts];

    /// <summary>Whether there are any, for now.</summary>
    public bool Threaten { get; set; }

    /// <summary>One for the next message of this kind, right before Teams does what it was asked or right after.</summary>
    public void AtTheNext(Func<ConnectorCall, bool> matching) => Arm(matching, Throw(2) == 0 ? Moment.BeforeTeamsDoes : Moment.AfterTeamsDid);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        switch (Next())
        {
            case Moment.BeforeTheRequest:
                Cut(Moment.BeforeTheRequest, request.RequestUri);
                return await base.SendAsync(request, cancellationToken);
            case Moment.WithinTheRequest:
                request.Content = await TornAsync(request.Content!, request.RequestUri!, cancellationToken);
                return await base.SendAsync(request, cancellationToken);
            case Moment.BeforeTheAnswer:
                var answer = base.SendAsync(request, cancellationToken);
                Thread.SpinWait(1 << (ShortestSpin + Throw(LongestSpin - ShortestSpin)));
                Cut(Moment.BeforeTheAnswer, request.RequestUri);
                return await answer;
            case Moment.AfterTheAnswer:
                var response = await base.SendAsync(request, cancellationToken);
                await response.Content.LoadIntoBufferAsync(cancellationToken);
                Cut(Moment.AfterTheAnswer, request.RequestUri);
                return response;
            case { } atTeams:
                Arm(_ => true, atTeams);
                return await base.SendAsync(request, cancellationToken);
            default:
                return await base.SendAsync(request, cancellationToken);
        }
    }

    private async Task<TornContent> TornAsync(HttpContent whole, Uri address, CancellationToken cancellation)
    {
        var body = await whole.ReadAsByteArrayAsync(cancellation);
        return new TornContent(body, Throw(body.Length + 1), () => Cut(Moment.WithinTheRequest, address)) { Headers = { ContentType = whole.Headers.ContentType } };
    }

    private void Arm(Func<ConnectorCall, bool> matching, Moment moment) =>
        teams.On(matching, () => Cut(moment), afterwards: moment == Moment.AfterTeamsDid);

    private Moment? Next() => Threaten && Throw(Rarity) == 0 ? (Moment)Throw(Enum.GetValues<Moment>().Length) : null;

    /// <param name="address">Of the one to die; any, when null.</param>
    private void Cut(Moment moment, Uri? address = null)
    {
        if (bot.Kill(address)) cuts.Enqueue(moment);
    }

    private int Throw(int sides)
    {
        lock (dice) return dice.Next(sides);
    }
}
