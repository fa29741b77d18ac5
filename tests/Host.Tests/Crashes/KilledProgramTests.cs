using System.Globalization;
using System.Text.Json;
using E4Bot.Browser.Tests.Live;
using E4Bot.Domain.Evaluations;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Crashes;

/// <summary>
/// The real program is killed again and again while two commissions score, and Teams sends again what got no answer. E4BOT_KILLS says how
/// often at least, E4BOT_SEED with which dice: the same moments are chosen, though no two machines come to the same point in them.
/// </summary>
public abstract class KilledProgramTests(ITestOutputHelper output)
{
    private const int KillsOfAnOrdinaryRun = 105;

    private static readonly string[] Changing =
        ["ouvrir", "niveau", "observations", "retenir", "environnement", "note", "penalite.confirmer", "penalite.ecarter", "appreciation", "viser", "rouvrir"];

    [Fact]
    public async Task However_often_it_is_killed_every_answer_is_kept_once_and_every_sheet_arrives()
    {
        var seed = Setting("E4BOT_SEED") ?? Random.Shared.Next();
        var wanted = Setting("E4BOT_KILLS") ?? KillsOfAnOrdinaryRun;
        output.WriteLine($"E4BOT_SEED={seed} E4BOT_KILLS={wanted}");
        var dice = new Random(seed);
        for (var kills = 0; kills < wanted;) kills += await KillAsync(dice, wanted - kills);
    }

    /// <summary>A place to keep things in that holds nothing yet.</summary>
    private protected abstract Task<KilledStore> NewStoreAsync();

    /// <summary>One store, one evaluation of each commission in peace, then evaluations under threat until there were kills enough, or no candidate is left.</summary>
    private async Task<int> KillAsync(Random dice, int wanted)
    {
        PowerCuts? cuts = null;
        var kept = await NewStoreAsync();
        await using var room = await Room.OpenAsync(self =>
            new BotProcesses(self.Folder, kept.Settings, kept.Replicas, bots => cuts = new PowerCuts(bots, self.Teams.Troubles, dice)));
        await room.TieAsync();
        var (first, second) = (First(room), Second(room));
        await Task.WhenAll(first[0].AreSealed(), second[0].AreSealed());

        cuts!.Threaten = true;
        var done = 1;
        for (; done < first.Count && cuts.Cuts.Count < wanted; done++)
        {
            cuts.AtTheNext(SheetCards.Is);
            cuts.AtTheNext(SheetCards.Is);
            await Task.WhenAll(first[done].AreSealed(), second[done].AreSealed());
        }
        cuts.Threaten = false;

        await GoOnAsync(room.Commission1, room, first.Take(done));
        await GoOnAsync(room.Commission2, room, second.Take(done));
        await HoldsAsync(room, kept, [.. first.Take(done)], [.. second.Take(done)]);
        var doubles = new[] { room.Commission1, room.Commission2 }.Sum(place => SheetCards.In(room, place).Count(SaysSo));
        output.WriteLine($"{string.Join(", ", cuts.Cuts.CountBy(moment => moment).Select(c => $"{c.Key} {c.Value}"))}; {doubles} sheets sent again");
        return cuts.Cuts.Count;
    }

    /// <summary>The cards are those of what is kept, and each sealed version's has come: twice only with the words that say so.</summary>
    private static async Task GoOnAsync(TeamsPlace place, Room room, IEnumerable<TwoVersions> evaluations)
    {
        foreach (var evaluation in evaluations)
        {
            await evaluation.AreShownToBoth();
            foreach (var version in new[] { 1, 2 })
            {
                var come = await room.Teams.Until(() => Sheets(room, place, evaluation.Candidate, version) is { Count: > 0 } some ? some : null);
                Assert.True(come.Count(m => !SaysSo(m)) <= 1, string.Join('\n', come.Select(m => m.Now.Words)));
            }
        }
    }

    private async Task HoldsAsync(Room room, KilledStore kept, params IReadOnlyList<TwoVersions>[] commissions)
    {
        var (exit, said) = await LiveProgram.RunAsync(room.Folder, "verify", kept.Settings);
        Assert.True(exit == 0, said);

        var store = kept.Open(room.Folder);
        using var closing = store as IDisposable;
        var entries = new List<JournalEntry>();
        foreach (var (index, evaluations) in commissions.Index())
        {
            var undisturbed = await KeptJournal.ReadAsync(store, index + 1, evaluations[0].Candidate.Number);
            Assert.NotEmpty(undisturbed.Facts);
            foreach (var evaluation in evaluations)
            {
                var journal = await KeptJournal.ReadAsync(store, index + 1, evaluation.Candidate.Number);
                Assert.Equal(undisturbed.Facts, journal.Facts);
                entries.AddRange(journal.Entries);
            }
        }
        KeptOnce(((BotProcesses)room.Bot).Sender, entries.ToLookup(e => e.Source));
    }

    /// <summary>Every answered press that changes something is in the journal as one turn, whose entries bear one moment.</summary>
    private void KeptOnce(PatientSender sender, ILookup<string, JournalEntry> kept)
    {
        var answered = sender.Answered.Select(SourceOf).OfType<string>().ToHashSet();
        Assert.Equal(answered.Order(), kept.Select(turn => turn.Key).Order());
        Assert.All(kept, turn => Assert.Single(turn.Select(e => e.At).Distinct()));

        var repeated = sender.Repeated.Select(r => (Source: SourceOf(r.Body), r.At)).Where(r => r.Source is not null).ToArray();
        var before = repeated.Count(r => kept[r.Source!].Any(e => e.At < r.At));
        output.WriteLine($"{answered.Count} presses, {repeated.Length} sent again, of which {before} had been kept before the kill");
    }

    /// <summary>As the journal names the activity; null for one that changes nothing.</summary>
    private static string? SourceOf(string activity)
    {
        var json = JsonElement.Parse(activity);
        if (!json.TryGetProperty("value", out var value)) return null;
        var verb = value.GetProperty("action").GetProperty("verb").GetString();
        return Changing.Contains(verb) ? $"{verb} {json.GetProperty("id").GetString()}" : null;
    }

    private static bool SaysSo(TeamsMessage sheet) => sheet.Now.Words.Contains("peut faire double emploi", StringComparison.Ordinal);

    private static IReadOnlyList<TeamsMessage> Sheets(Room room, TeamsPlace place, SomeCandidate candidate, int version) =>
    [
        .. SheetCards.In(room, place).Where(m => m.Now.Json.Contains(candidate.Number, StringComparison.Ordinal)
            && m.Now.Words.StartsWith($"Fiche d'appréciation, version {version}", StringComparison.Ordinal)),
    ];

    private static IReadOnlyList<TwoVersions> First(Room room) =>
        [.. Enumerable.Range(1, 8).Select(n => new TwoVersions(room.Camille, room.Dominique, room.Maud, new SomeCandidate($"0273610{n:0000}", "")))];

    private static IReadOnlyList<TwoVersions> Second(Room room) =>
        [.. Enumerable.Range(9, 8).Select(n => new TwoVersions(room.Sacha, room.Lou, room.Maud, new SomeCandidate($"2736102{n:0000}", "")))];

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
