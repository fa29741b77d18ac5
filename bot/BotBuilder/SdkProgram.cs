using E4Bot.Host.Composition;

namespace E4Bot.BotBuilder;

/// <summary>The same program, let in by the SDK: only what stands at <c>/api/messages</c> differs.</summary>
internal static class SdkProgram
{
    public static async Task<int> Main(string[] args)
    {
        try
        {
            await using var app = WebApplication.CreateBuilder(args).AddProgram().AddSdk().Build();
            app.MapSdkMessages();
            app.MapPages();
            await app.RunAsync();
            return 0;
        }
        catch (Exception failure) when (StartFailure.Sentences(failure) is { } sentences)
        {
            foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }
}
