namespace E4Bot.Host.Life.Transmitting;

/// <summary>A file is no pack, or none that can be looked into. The message is a sentence for the operator, without its subject.</summary>
public sealed class UnfitPackException : IOException
{
    public UnfitPackException()
    {
    }

    public UnfitPackException(string message)
        : base(message)
    {
    }

    public UnfitPackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
