namespace E4Bot.Domain.Questions.Frames;

/// <summary>What words may mean, of several things: none where they cannot be sure, or what they name and is not there.</summary>
internal sealed record Choice<T>(IReadOnlyList<T> Ways, Reading.NotThere? Missing = null)
{
    public static readonly Choice<T> None = new([]);

    public static Choice<T> Only(T way) => new([way]);
}
