namespace E4Bot.Domain.Questions.Frames;

/// <summary>Part of a filter that a text may leave unsaid, give, or open: « les deux options » says that the option shall not matter.</summary>
internal readonly record struct Slot<T>(bool IsSaid, T? Value)
{
    public static Slot<T> Said(T? value) => new(true, value);

    /// <summary>What a text says twice it must say alike.</summary>
    public bool Contradicts(T? value) => IsSaid && !EqualityComparer<T?>.Default.Equals(Value, value);

    public T? Or(T? unsaid) => IsSaid ? Value : unsaid;
}
