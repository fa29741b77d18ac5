using System.Globalization;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Walk;

/// <summary>In what quality each member sits, and how much longer the oral lasts: asked at the opening, and again to correct it.</summary>
internal static class SittingInputs
{
    private static readonly Choice[] Qualities = [.. Enum.GetValues<MemberQuality>().Select(q => new Choice(Words.Of(q), q.ToString()))];

    public static ChoiceInput Quality(MemberView view, Seat seat, string fullName, MemberQuality? stands)
    {
        var field = seat == Seat.First ? Fields.FirstQuality : Fields.SecondQuality;
        return new ChoiceInput
        {
            Id = field,
            Label = $"{fullName} siège en qualité de",
            ErrorMessage = "Dites en quelle qualité cette personne siège.",
            IsRequired = true,
            Choices = Qualities,
            Value = view.Typed.Among(Qualities, field, stands?.ToString()),
        };
    }

    public static TextInput ExtraTime(MemberView view, int stands) => new()
    {
        Id = Fields.ExtraMinutes,
        Label = "Temps supplémentaire (minutes, pour tout l'oral)",
        ErrorMessage = "Écrivez des minutes entières, de 0 à 60.",
        MaxLength = 3,
        Value = view.Typed.Or(Fields.ExtraMinutes, stands.ToString(CultureInfo.InvariantCulture)),
    };
}
