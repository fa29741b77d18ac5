namespace E4Bot.Host.Life.Copying;

/// <summary>A backup that cannot be restored, or not here. The message is a sentence for the operator that says what to do next.</summary>
public sealed class UnfitBackupException : Exception
{
    public UnfitBackupException()
    {
    }

    public UnfitBackupException(string message)
        : base(message)
    {
    }

    public UnfitBackupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
