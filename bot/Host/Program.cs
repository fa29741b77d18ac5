using E4Bot.BotFramework;
using E4Bot.Host.CommandLine;
using E4Bot.Host.Composition;

if (Help.IsAskedFor(args)) return await Help.ShowAsync();
return await StartFailure.TellAsync(async () =>
{
    Settings.CheckCommandLine(Commands.Settings(args));
    await using var app = WebApplication.CreateBuilder(Commands.Settings(args)).AddProgram().Build();
    if (Commands.IsCommand(args)) return await Commands.RunAsync(app, args);

    app.MapBotMessages();
    app.MapPages();
    await app.RunAsync();
    return 0;
});

/// <summary>The program's entry, named so that tests can start it.</summary>
public partial class Program;
