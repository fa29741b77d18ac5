using E4Bot.Domain.Harmonisation;

namespace E4Bot.Cards.French;

/// <summary>What the jury decided, in French: the commission's note first, never replaced.</summary>
public static class JuryNoteText
{
    /// <summary>What follows the name of what stands no more.</summary>
    public const string ToBeConfirmed = "à confirmer : la fiche a été rouverte depuis, le jury n'a pas arrêté la note de la nouvelle version";

    /// <summary>« 12 → 13 / 20 »; « 12 / 20, la note finale » where the jury keeps it.</summary>
    public static string Step(JuryNote decision) => decision.Note == decision.FinalNote
        ? $"{Typography.OutOf20(decision.Note)}, la note finale"
        : $"{Typography.Number(decision.FinalNote)}{Typography.Nbsp}→{Typography.Nbsp}{Typography.OutOf20(decision.Note)}";

    /// <summary>« 13,25 / 20 proposée, 12 / 20 finale (fiche, version 1) ».</summary>
    public static string Original(JuryNote decision) =>
        $"{Typography.OutOf20(decision.Proposed.Value)} proposée, {Typography.OutOf20(decision.FinalNote)} finale (fiche, version {Typography.Number(decision.Version)})";

    /// <summary>« par Maud PRÉSIDE le 18 mai 2027 à 9 h 05 ».</summary>
    public static string Who(JuryNote decision, WallClock clock) => $"par {decision.By.FullName} le {clock.Moment(decision.At)}";

    public static string Of(LedgerStanding standing) => standing switch
    {
        LedgerStanding.Stands => "en vigueur",
        LedgerStanding.Replaced => "remplacée par une décision plus récente",
        LedgerStanding.ToBeConfirmed => "à confirmer",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
