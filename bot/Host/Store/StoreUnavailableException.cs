namespace E4Bot.Host.Store;

/// <summary>
/// What is kept cannot be reached, opened or written. The message is a sentence for the operator that says what to do next;
/// it never holds a key or a body.
/// </summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException()
    {
    }

    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
