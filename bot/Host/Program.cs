using E4Bot.BotFramework;
using E4Bot.Host.CommandLine;
using E4Bot.Host.Composition;
using E4Bot.Host.Demo;
using E4Bot.Host.Http;
using E4Bot.Host.Sessions;
using E4Bot.Host.Store;

if (Help.IsAskedFor(args)) return await Help.ShowAsync();
try
{
    Settings.CheckCommandLine(Commands.Settings(args));
    var builder = WebApplication.CreateBuilder(Commands.Settings(args));
    Settings.Check(builder.Configuration);
    builder.Services
        .AddRowStore(builder.Configuration)
        .AddExamSession(builder.Configuration)
        .AddBotFramework(builder.Configuration, builder.Environment)
        .AddLinks(builder.Configuration)
        .AddE4Bot()
        .AddTelemetry(builder.Configuration)
        .AddDemo(builder.Environment);

    await using var app = builder.Build();
    if (Commands.IsCommand(args)) return await Commands.RunAsync(app, args);

    app.MapBotMessages();
    app.MapSheets();
    app.MapHealth();
    app.MapDemoRoom();
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (StartFailure.Sentences(failure) is { } sentences)
{
    foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
    return 1;
}

/// <summary>The program's entry, named so that tests can start it.</summary>
public partial class Program;
