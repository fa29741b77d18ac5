using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;

namespace E4Bot.Cards.Lists;

/// <summary>The reason that stays on file.</summary>
internal static class ReasonInput
{
    public static TextInput Of(string label, Typed typed) => new()
    {
        Id = Fields.Reason,
        Label = label,
        ErrorMessage = Words.ReasonAtMost,
        IsRequired = true,
        IsMultiline = true,
        MaxLength = Texts.MaximumLength(TextField.Reason),
        Value = typed.Or(Fields.Reason, ""),
    };
}
