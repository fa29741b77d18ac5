using System.Net.Http.Json;
using System.Text.RegularExpressions;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>What the program prints when it runs on its own, as its settings have it, and when an operator has turned everything on.</summary>
public sealed partial class QuietLogTests
{
    private const string FilesKey = "cledesfichiers";

    private static readonly Dictionary<string, string> Everything = new()
    {
        ["Logging__LogLevel__Default"] = "Trace",
        ["Logging__LogLevel__Microsoft.AspNetCore"] = "Trace",
        ["Logging__LogLevel__Microsoft.AspNetCore.DataProtection"] = "Trace",
        ["Logging__LogLevel__System.Net.Http.HttpClient"] = "Trace",
        ["Logging__LogLevel__Polly"] = "Trace",
        ["Logging__Console__FormatterOptions__IncludeScopes"] = "true",
    };

    private static readonly string[] Typed = [Commission.Ground, Commission.Observation1, Commission.Observation2, Commission.Appreciation, "pour moi"];

    [Fact]
    public async Task By_its_own_settings_it_names_nobody_repeats_nothing_and_gives_no_address_that_is_a_key()
    {
        var (log, keys) = await LogOfAnEvening([]);

        Assert.Contains("Sheet 1 opened by", log, StringComparison.Ordinal);
        Assert.All(keys, key => Assert.DoesNotContain(key, log, StringComparison.Ordinal));
        Assert.DoesNotContain("/fiches/", log, StringComparison.Ordinal);
        Assert.DoesNotContain("/v3/conversations", log, StringComparison.Ordinal);
        HoldsNothing(log);
    }

    [Fact]
    public async Task With_everything_turned_on_it_still_names_nobody_and_repeats_nothing()
    {
        var (log, _) = await LogOfAnEvening(Everything);

        Assert.Contains("/v3/conversations", log, StringComparison.Ordinal);
        HoldsNothing(log);
    }

    /// <summary>The note of the evening; a duration of 13.2574 ms is none.</summary>
    [GeneratedRegex("(?<![0-9.,])13[.,]25(?![0-9])")]
    private static partial Regex Note();

    private static void HoldsNothing(string log)
    {
        Assert.All(Typed, text => Assert.DoesNotContain(text, log, StringComparison.Ordinal));
        Assert.DoesNotMatch(Note(), log);
        Assert.Empty(Secrets.In(log, Secret.Levels | Secret.People | Secret.CandidatesName));
    }

    /// <summary>An import, an evaluation to the seal, and the sheet opened; with the addresses that are keys by themselves.</summary>
    private static async Task<(string Log, IReadOnlyList<string> Keys)> LogOfAnEvening(Dictionary<string, string> settings)
    {
        BotProcesses? bot = null;
        await using var room = await Room.OpenAsync(self => bot = new BotProcesses(self.Folder, settings));
        await PlantedSession.IsImported(room, FilesKey);
        await room.TieAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();
        await SheetCards.Comes(room, room.Commission1);
        var link = (await room.Camille.Presses("Ouvrir la fiche")).Card!.Link;
        var program = await bot!.AnyAsync();
        var cookie = await IsOpenedInTheRoom(program.Address, link);
        return (program.Log, [cookie, FilesKey]);
    }

    /// <summary>As the demonstration's page does for Camille. What her browser carries then.</summary>
    private static async Task<string> IsOpenedInTheRoom(Uri program, Uri link)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false }) { BaseAddress = program };
        http.DefaultRequestHeaders.Add("Origin", program.GetLeftPart(UriPartial.Authority));
        using var pressed = await http.PostAsJsonAsync("/demo/api/documents", new { person = "camille", url = link.AbsoluteUri }, TestContext.Current.CancellationToken);
        var cookie = Assert.Single(pressed.Headers.GetValues("Set-Cookie")).Split(';')[0];
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        using var sheet = await http.GetAsync(new Uri($"{link.AbsolutePath}?personne=camille", UriKind.Relative), TestContext.Current.CancellationToken);
        using var nothing = await http.GetAsync(new Uri($"{link.AbsolutePath}9?personne=camille", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((200, 404), ((int)sheet.StatusCode, (int)nothing.StatusCode));
        return cookie.Split('=')[1];
    }
}
