using System.Globalization;
using E4Bot.Host.Conversations;
using E4Bot.Host.Delivery;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Kept;

namespace E4Bot.Host.CommandLine;

/// <summary>« deliveries »: how the deliveries stand, and each that is not done. Nobody's name; what waits for its time is no fault.</summary>
public static class DeliveriesCommand
{
    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<Registers>().TryReadAsync(cancellation) is null)
        {
            await Console.Error.WriteLineAsync("The session's registry cannot be read: run « verify ».");
            return 1;
        }
        var board = services.GetRequiredService<DutyBoard>();
        await board.LookAtAllAsync(_ => { }, cancellation);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var figures = DeliveryFigures.Of(board.Duties, now);
        foreach (var seen in board.Duties.OrderBy(duty => duty.At(now)).ThenBy(duty => duty.DueSince)) await Console.Out.WriteLineAsync(Line(seen, now));
        await Console.Out.WriteLineAsync(Sum(figures));
        return figures.NeedsALook ? 1 : 0;
    }

    private static string Sum(DeliveryFigures figures)
    {
        var oldest = figures.OldestWait is { } wait ? string.Create(CultureInfo.InvariantCulture, $", the oldest for {(long)wait.TotalSeconds} s") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{figures.Waiting} waiting{oldest}; {figures.NotYetDue} not yet due; {figures.HeldBack} held back; "
            + $"{figures.Refused} refused; {figures.Unreadable} unreadable; {figures.InDoubt} in doubt.");
    }

    private static string Line(SeenDuty seen, DateTimeOffset now) =>
        string.Join(": ", new[] { $"{Named(seen.At(now))}, {seen.Partition}, {What(seen)}", Details(seen, now) }.Where(part => part.Length > 0));

    private static string Named(DutyStanding standing) => standing switch
    {
        DutyStanding.Refused => "refused",
        DutyStanding.Unreadable => "unreadable",
        DutyStanding.HeldBack => "held back",
        DutyStanding.Waiting => "waiting",
        DutyStanding.NotYetDue => "not yet due",
        DutyStanding.Done => "done",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    private static string What(SeenDuty seen) => seen.Duty switch
    {
        null => $"row {seen.Key}",
        { Reminder: { } reminder, Candidate: { } candidate } duty => $"{duty.Kind} of {candidate.Number}, {reminder}",
        { Kind: DutyKind.PostNotice or DutyKind.RetireNotice, Candidate: { } candidate } duty => $"{duty.Kind} of {candidate.Number}, notice {duty.Version}",
        { Candidate: { } candidate, Version: { } version } duty => $"{duty.Kind} of {candidate.Number}, version {version}",
        { Candidate: { } candidate } duty => $"{duty.Kind} of {candidate.Number}",
        var duty => duty.Kind.ToString(),
    };

    private static string Details(SeenDuty seen, DateTimeOffset now) => string.Join(", ", Facts(seen, now));

    private static IEnumerable<string> Facts(SeenDuty seen, DateTimeOffset now)
    {
        if (seen.Duty is not { } duty) yield break;
        if (duty.Refusal is { } code) yield return code == Absence.NoTeamChannel ? $"{code} (nobody has tied a channel to the pedagogical team of this centre)" : code;
        if (seen.IsOpen && seen.DueSince <= now) yield return $"due since {At(seen.DueSince.Value)}";
        if (duty.State == DutyState.Waiting && duty.Due > now) yield return $"next at {At(duty.Due)}";
        if (duty.Attempts > 0) yield return string.Create(CultureInfo.InvariantCulture, $"{duty.Attempts} attempts failed");
        if (seen.IsInDoubtAt(now)) yield return "may have come twice";
    }

    private static string At(DateTimeOffset at) => at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
