namespace E4Bot.Host.Store;

/// <summary>A folder for this program alone: what is kept there is no other user's of the machine to read.</summary>
public static class PrivateFolder
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes it where there is none; one that stands keeps the rights that it was given.</summary>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, OwnerAlone);
    }
}
