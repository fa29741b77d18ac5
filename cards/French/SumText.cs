using E4Bot.Domain.Notes;

namespace E4Bot.Cards.French;

/// <summary>The sum, written out: « 13,25 → 14 − 2 = 12 / 20 ».</summary>
public static class SumText
{
    public static string Of(NoteSum sum)
    {
        var rounding = sum.Proposed.Value == sum.Rounded ? $"{sum.Rounded}" : $"{Typography.Number(sum.Proposed.Value)} → {sum.Rounded}";
        var penalties = string.Concat(sum.PenaltyPoints.Select(p => $" − {p}"));
        return penalties.Length == 0 && sum.Proposed.Value == sum.Rounded
            ? Typography.OutOf20(sum.Final)
            : $"{rounding}{penalties} = {Typography.OutOf20(sum.Final)}";
    }
}
