namespace E4Bot.Host.CommandLine;

/// <summary>Somebody who sits there types what is about to be erased; nobody else can.</summary>
internal static class Confirmation
{
    /// <returns>Null when it is confirmed; otherwise why it is not.</returns>
    public static async ValueTask<string?> AskAsync(string session)
    {
        if (Console.IsInputRedirected) return $"Nobody can confirm here. Nothing was erased. Add {PurgeCommand.Yes} to erase without being asked.";
        await Console.Error.WriteAsync($"All of it is erased for good. To confirm, type the session's id, {session}: ");
        return Console.ReadLine()?.Trim() == session ? null : "That is not the session's id. Nothing was erased.";
    }
}
