using System.Diagnostics.CodeAnalysis;

namespace E4Bot.Host.Life.Exporting;

/// <summary>What is kept and cannot be read: left out, so that all the rest is handed over.</summary>
internal static class Damage
{
    /// <summary>Null of what is damaged, whatever reading it throws.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "It is the rows that are wrong, and all others are owed.")]
    public static T? AsNull<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
