using E4Bot.BotFramework;
using E4Bot.Host.CommandLine;
using E4Bot.Host.Composition;
using E4Bot.Host.Demo;
using E4Bot.Host.Http;
using E4Bot.Host.Sessions;
using E4Bot.Host.Store;

var builder = WebApplication.CreateBuilder(Commands.Settings(args));
builder.Services
    .AddRowStore(builder.Configuration)
    .AddExamSession(builder.Configuration)
    .AddBotFramework(builder.Configuration, builder.Environment)
    .AddLinkKeys(builder.Configuration, builder.Environment.ContentRootPath)
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

/// <summary>The program's entry, named so that tests can start it.</summary>
public partial class Program;
