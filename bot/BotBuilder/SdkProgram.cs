using E4Bot.Host.Composition;

namespace E4Bot.BotBuilder;

/// <summary>The same program, let in by the SDK: only what stands at <c>/api/messages</c> differs.</summary>
internal static class SdkProgram
{
    public static Task<int> Main(string[] args) => StartFailure.TellAsync(async () =>
    {
        await using var app = WebApplication.CreateBuilder(args).AddProgram().AddSdk().Build();
        app.MapSdkMessages();
        app.MapPages();
        await app.RunAsync();
        return 0;
    });
}
