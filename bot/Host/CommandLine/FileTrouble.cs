using E4Bot.Host.Life;

namespace E4Bot.Host.CommandLine;

/// <summary>A file or folder that an operator named and that does not serve: a sentence, and the exit code.</summary>
internal static class FileTrouble
{
    private const string Remedy = "Look at the disk and at the rights of the folder, or name another place, and repeat.";

    public static async ValueTask<int> TellAsync(Func<ValueTask<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(trouble is UnfitPlaceException ? trouble.Message : $"{trouble.Message} {Remedy}");
            return 1;
        }
    }
}
