using E4Bot.BotFramework;
using E4Bot.Host.Http;
using E4Bot.Host.SignIn;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Host.Tests.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace E4Bot.Host.Tests.Operators;

/// <summary>Where a sheet's link leads.</summary>
public sealed class PublicAddressTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("http://127.0.0.1:0", "127.0.0.1")]
    [InlineData("http://0.0.0.0:0", "localhost")]
    [InlineData("http://[::]:0", "localhost")]
    public async Task In_development_it_leads_where_the_server_listens(string url, string host)
    {
        await using var app = await Listen("Development", url);

        var link = LinkOf(app)!;

        Assert.Equal((host, new Uri(Assert.Single(app.Urls)).Port), (link.Host, link.Port));
        Assert.StartsWith("/fiches/", link.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elsewhere_nobody_can_know_and_there_is_no_link()
    {
        await using var app = await Listen("Production", "http://127.0.0.1:0");

        Assert.Null(LinkOf(app));
    }

    [Theory]
    [InlineData("https://lycee.exemple.test", "https://lycee.exemple.test/fiches/")]
    [InlineData("https://lycee.exemple.test/e4bot", "https://lycee.exemple.test/e4bot/fiches/")]
    [InlineData("https://lycee.exemple.test/e4bot/", "https://lycee.exemple.test/e4bot/fiches/")]
    public async Task What_is_set_is_kept_path_included(string set, string start)
    {
        await using var app = await Listen("Development", "http://127.0.0.1:0", set);

        Assert.StartsWith(start, LinkOf(app)!.AbsoluteUri, StringComparison.Ordinal);
    }

    private static Uri? LinkOf(WebApplication app) => app.Services.GetRequiredService<DocumentAddresses>().Of(LinkedDocument.Of(Sheets.Sealed));

    private async Task<WebApplication> Listen(string environment, string url, string? publicUrl = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment, ContentRootPath = folder.File("") });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddOptions<BotOptions>().Configure(bot => bot.PublicUrl = publicUrl is null ? null : new Uri(publicUrl));
        builder.Configuration["SignIn:ClientId"] = builder.Configuration["SignIn:TenantId"] = "00000000-0000-4000-b000-000000000001";
        builder.Services.AddRowStore(builder.Configuration).AddLinks(builder.Configuration).AddSignIn(builder.Configuration);
        var app = builder.Build();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
