namespace E4Bot.Host.Life;

/// <summary>Where something new was to be made, nothing can be. The message is a sentence for the operator that says what to do next.</summary>
public sealed class UnfitPlaceException : IOException
{
    public UnfitPlaceException()
    {
    }

    public UnfitPlaceException(string message)
        : base(message)
    {
    }

    public UnfitPlaceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
