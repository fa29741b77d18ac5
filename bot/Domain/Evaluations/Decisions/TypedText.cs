namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>A text as typed, made clean, or the reason why it cannot be kept.</summary>
internal readonly record struct TypedText(string Clean, Refusal? Refusal)
{
    public static TypedText Read(TextField field, string text, bool required = false)
    {
        var maximum = Texts.MaximumLength(field);
        if (text.Length > maximum) return new("", new Refusal.TextTooLong(field, text.Length, maximum));
        if (Texts.Clean(text) is not { } clean) return new("", new Refusal.TextUnreadable(field));
        return required && clean.Length == 0 ? new("", new Refusal.TextMissing(field)) : new(clean, null);
    }
}
