using E4Bot.Cards.French;
using E4Bot.Host.Delivery.Seen;

namespace E4Bot.Host.Chat.Deliveries;

/// <summary>The figures of the deliveries in one sentence.</summary>
internal static class DeliverySummary
{
    public static string Of(DeliveryFigures figures)
    {
        string[] said = [.. Parts(figures)];
        return said.Length == 0 ? "Tout ce qui devait partir est arrivé." : $"{Typography.Enumerate(said)}.";
    }

    private static IEnumerable<string> Parts(DeliveryFigures figures)
    {
        if (figures.Refused > 0) yield return $"{Typography.Count(figures.Refused, "envoi refusé", "envois refusés")} par Teams";
        if (figures.Unreadable > 0) yield return Typography.Count(figures.Unreadable, "ligne illisible", "lignes illisibles");
        if (figures.HeldBack > 0) yield return Typography.Count(figures.HeldBack, "envoi retenu", "envois retenus");
        if (figures.OldestWait is { } oldest) yield return $"{Typography.Count(figures.Waiting, "envoi en attente", "envois en attente")} (le plus ancien depuis {Length(oldest)})";
        if (figures.InDoubt > 0) yield return $"{Typography.Count(figures.InDoubt, "envoi", "envois")} qui {(figures.InDoubt < 2 ? "peut" : "peuvent")} faire double emploi";
    }

    private static string Length(TimeSpan wait) => wait switch
    {
        { TotalMinutes: < 1 } => "moins d'une minute",
        { TotalHours: < 2 } => Typography.Count((int)wait.TotalMinutes, "minute"),
        { TotalDays: < 2 } => Typography.Count((int)wait.TotalHours, "heure"),
        _ => Typography.Count((int)wait.TotalDays, "jour"),
    };
}
