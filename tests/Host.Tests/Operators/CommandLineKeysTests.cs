using E4Bot.Host.CommandLine;
using E4Bot.Host.Composition;

namespace E4Bot.Host.Tests.Operators;

public sealed class CommandLineKeysTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:5010", "--environment=Development", "--contentRoot", "/srv/e4bot")]
    [InlineData("--Bot:AppId=x", "--bot:tenantid", "y", "--Storage:Path", "other.db", "--Session:File=x", "--Links:Keys", "k")]
    [InlineData("--Logging:LogLevel:Default=Warning", "--Kestrel:Endpoints:Http:Url", "http://*:80", "--OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317")]
    [InlineData("--Bot:AppId=", "--Bot=")]
    public void What_something_reads_is_let_by(params string[] settings) => Assert.Empty(CommandLineKeys.Problems(settings));

    [Theory]
    [InlineData("--Storge:Path is read by nothing", "--Storge:Path", "e4bot.db", "--urls", "http://localhost:5010")]
    [InlineData("--Storge:Path is read by nothing", "--Storge:Path=e4bot.db")]
    [InlineData("--Storage is read by nothing", "--Storage", "e4bot.db")]
    [InlineData("--ASPNETCORE_URLS is read by nothing", "--ASPNETCORE_URLS", "http://localhost:5010")]
    [InlineData("--Storage:Path has no value", "--Storage:Path")]
    [InlineData("--Storage:Path has no value", "--Storage:Path", "--urls", "http://localhost:5010")]
    [InlineData("« verify » is no setting", "--Storage:Path", "e4bot.db", "verify")]
    [InlineData("« -Storage:Path=e4bot.db » is no setting", "-Storage:Path=e4bot.db")]
    [InlineData("« Storage:Path=e4bot.db » is no setting", "Storage:Path=e4bot.db")]
    public void What_would_be_passed_over_is_told(string told, params string[] settings) =>
        Assert.StartsWith(told, Assert.Single(CommandLineKeys.Problems(settings)), StringComparison.Ordinal);

    [Fact]
    public void A_commands_own_words_are_no_settings() =>
        Assert.Empty(CommandLineKeys.Problems(Commands.Settings(["import", "/srv/session.xlsx", "--Storage:Path", "e4bot.db"])));
}
