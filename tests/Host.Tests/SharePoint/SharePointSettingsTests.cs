using E4Bot.BotFramework;
using E4Bot.Host.SharePoint;

namespace E4Bot.Host.Tests.SharePoint;

/// <summary>A wrong key gives one sentence that names it, once filing is enabled.</summary>
public sealed class SharePointSettingsTests
{
    private const string Guid = "11111111-2222-3333-4444-555555555555";

    private static readonly BotOptions Bot = new() { AppId = Guid, TenantId = Guid };

    [Fact]
    public void The_bot_s_own_identity_serves() => Assert.Empty(SharePointIdentity.Problems(new() { Enabled = true }, Bot, isDevelopment: false));

    [Fact]
    public void What_is_not_enabled_is_not_looked_at() => Assert.Empty(SharePointIdentity.Problems(new() { AppId = "x", GraphUrl = "x" }, Bot, isDevelopment: false));

    [Theory]
    [InlineData("SharePoint:AppId", "x", Guid, null)]
    [InlineData("SharePoint:TenantId", Guid, "x", null)]
    [InlineData("SharePoint:Credential:Secret", Guid, Guid, null)]
    [InlineData("SharePoint:GraphUrl", null, null, "http://graph.microsoft.com")]
    [InlineData("SharePoint:GraphUrl", null, null, "https://graph.microsoft.com/v1.0")]
    [InlineData("SharePoint:GraphUrl", null, null, "graph.microsoft.com")]
    public void A_wrong_key_is_named(string key, string? app, string? tenant, string? graph)
    {
        var secret = key.EndsWith("Secret", StringComparison.Ordinal) ? null : "un secret";
        var options = new SharePointOptions { Enabled = true, AppId = app, TenantId = tenant, GraphUrl = graph, Credential = new() { Type = BotCredentialType.Secret, Secret = secret } };

        Assert.StartsWith(key, Assert.Single(SharePointIdentity.Problems(options, Bot, isDevelopment: false)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BotCloud.Public, null, "https://graph.microsoft.com/.default")]
    [InlineData(BotCloud.UsGovernment, null, "https://graph.microsoft.us/.default")]
    [InlineData(BotCloud.UsGovernment, "https://dod-graph.microsoft.us", "https://dod-graph.microsoft.us/.default")]
    [InlineData(BotCloud.China, null, "https://microsoftgraph.chinacloudapi.cn/.default")]
    public void The_token_is_for_the_cloud_s_own_Graph_and_in_no_case_for_the_connector(BotCloud cloud, string? graph, string scope) =>
        Assert.Equal(scope, SharePointIdentity.Of(new() { GraphUrl = graph }, new() { Cloud = cloud, Scope = "https://api.botframework.com/.default" }).Scope);
}
