using E4Bot.BotFramework;
using E4Bot.Host.Store;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Composition;

/// <summary>What is set, looked at before anything is built: a key that is passed over in silence is a program that does something else than was asked.</summary>
public static class Settings
{
    private static readonly (string Section, Type Options)[] Ours =
    [
        (BotOptions.Section, typeof(BotOptions)),
        (Http.LinkOptions.Section, typeof(Http.LinkOptions)),
        (Portfolio.PortfolioOptions.Section, typeof(Portfolio.PortfolioOptions)),
        (Sessions.SessionOptions.Section, typeof(Sessions.SessionOptions)),
        (SignIn.SignInOptions.Section, typeof(SignIn.SignInOptions)),
        (SharePoint.SharePointOptions.Section, typeof(SharePoint.SharePointOptions)),
        (StoreOptions.Section, typeof(StoreOptions)),
    ];

    /// <exception cref="OptionsValidationException">Something on the command line is not understood.</exception>
    public static void CheckCommandLine(IReadOnlyList<string> settings) => Refuse(CommandLineKeys.Problems(settings));

    /// <exception cref="OptionsValidationException">A key of ours that does not exist, a value that does not serve.</exception>
    public static void Check(IConfiguration configuration) => Refuse(
    [
        .. Ours.SelectMany(ours => SectionRules.Problems(configuration.GetSection(ours.Section), ours.Options)),
        .. Telemetry.Problems(configuration),
        .. Addresses(configuration["urls"]),
    ]);

    private static IEnumerable<string> Addresses(string? urls) =>
        from url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        where !IsAddress(url)
        select $"urls holds « {url} », which is no address to listen on: write one such as http://localhost:3978.";

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= 0 and <= ushort.MaxValue };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void Refuse(IEnumerable<string> problems)
    {
        string[] sentences = [.. problems];
        if (sentences.Length > 0) throw new OptionsValidationException(nameof(Settings), typeof(Settings), sentences);
    }
}
