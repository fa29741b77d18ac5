namespace E4Bot.Host.CommandLine;

/// <summary>A file or folder that an operator named and that does not serve: a sentence, and the exit code.</summary>
internal static class FileTrouble
{
    public static async ValueTask<int> TellAsync(Func<ValueTask<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(trouble.Message);
            return 1;
        }
    }
}
