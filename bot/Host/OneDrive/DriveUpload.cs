namespace E4Bot.Host.OneDrive;

/// <summary>What became of an attempt to put a file into a drive.</summary>
public abstract record DriveUpload
{
    private DriveUpload()
    {
    }

    /// <summary>It stands there, whole.</summary>
    public sealed record Stands : DriveUpload
    {
        public static readonly DriveUpload Instance = new Stands();
    }

    /// <summary>It surely does not: to be tried again, after <paramref name="After"/> when that is given.</summary>
    public sealed record NotNow(TimeSpan? After) : DriveUpload;

    /// <summary>No answer came, or a broken one: it may stand there. The same bytes at the same address have one effect, so it is tried again.</summary>
    public sealed record InDoubt : DriveUpload
    {
        public static readonly DriveUpload Instance = new InDoubt();
    }

    /// <summary>The address is worth nothing any more: expired, used, or taken back.</summary>
    public sealed record Closed : DriveUpload
    {
        public static readonly DriveUpload Instance = new Closed();
    }

    /// <summary>The drive will not have it: its room, its rules, its rights.</summary>
    public sealed record Refused : DriveUpload
    {
        public static readonly DriveUpload Instance = new Refused();
    }
}
