namespace E4Bot.Domain.Harmonisation;

/// <summary>What the session gave to a profile. Never what a note should be.</summary>
public abstract record ExpectedNote
{
    private ExpectedNote()
    {
    }

    /// <summary>The mean of <paramref name="N"/> others with the same profile.</summary>
    public sealed record OfSameProfile(decimal Mean, int N) : ExpectedNote;

    /// <summary>By the regression of notes on mean levels, in a group of <paramref name="N"/>.</summary>
    public sealed record OfMeanLevel(double Note, int N) : ExpectedNote;

    /// <summary>The mean of <paramref name="N"/> others whose profiles differ by one level on one line at most.</summary>
    public sealed record OfNearProfiles(decimal Mean, int N) : ExpectedNote;

    /// <summary>Too few to say.</summary>
    public sealed record Unknown : ExpectedNote;
}
