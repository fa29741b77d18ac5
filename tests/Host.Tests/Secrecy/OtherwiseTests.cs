using System.Text.RegularExpressions;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>A secret is what makes no difference: had one member graded otherwise, nobody else would have been shown anything else (rule 2).</summary>
public sealed partial class OtherwiseTests
{
    private static readonly string[] Levels = ["GoodMastery", "ExcellentMastery", "PartialMastery", "NotAssessable", "GoodMastery", "PartialMastery", "NotMastered"];

    /// <summary>All but the second, which the other member grades too and may then compare.</summary>
    private static readonly string[] OtherLevels = ["NotMastered", "ExcellentMastery", "NotAssessable", "GoodMastery", "PartialMastery", "GoodMastery", "GoodMastery"];

    [Fact]
    public async Task Had_one_member_graded_otherwise_nobody_else_would_have_been_shown_anything_else()
    {
        var thus = await Shown.When(Levels, "Net.");
        var otherwise = await Shown.When(OtherLevels, "Confus, à deux reprises.");

        Assert.NotEqual(thus.ToHerself, otherwise.ToHerself);
        Assert.Equal(thus.ToOthers, otherwise.ToOthers);
        Assert.Equal(thus.InTheChannel, otherwise.InTheChannel);
        Assert.Contains("Camille FICTIVE : Excellente maîtrise", thus.OnTheLineThatBothGraded, StringComparison.Ordinal);
    }

    /// <summary>A link to a document is another one each time that it is asked for.</summary>
    [GeneratedRegex("(?<=/(fiches|avis|modeles|transmissions)/)[A-Za-z0-9_-]+")]
    private static partial Regex LinkToken();

    private sealed record Shown(string ToHerself, IReadOnlyList<string> ToOthers, IReadOnlyList<string> InTheChannel, string OnTheLineThatBothGraded)
    {
        public static async Task<Shown> When(string[] levels, string comment)
        {
            using var http = new HttpEar();
            await using var room = await Room.OpenAsync(self => new BotInProcess(self.Folder, self.Clock, self.Logs, new Dictionary<string, string>(), http));
            await room.TieAsync();
            var outsiders = await Outsiders.Of(room);
            await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
            foreach (var level in levels) await room.Camille.Presses("Enregistrer et continuer", ("niveau", level), ("commentaire", comment));

            await LooksEverywhere(room.Dominique);
            await Presses(room.Dominique, Verbs.GiveLevel, Step.Of(Lines.Assets));
            await LooksEverywhere(room.Dominique);
            await Outsiders.Look(outsiders.All);
            var compared = await Presses(room.Dominique, Verbs.GoTo, Step.Of(Lines.Assets));

            var others = http.Heard.Where(e => e.ObjectId != room.Camille.Who.ObjectId).Select(e => LinkToken().Replace(e.Body, "jeton"));
            var own = await Presses(room.Camille, Verbs.GoTo, Step.Of(Lines.Teamwork));
            var channel = room.Teams.Messages(room.Commission1).Select(m => m.Now.Summary + m.Now.Words).Distinct().Order(StringComparer.Ordinal);
            return new Shown(own.Json, [.. others], [.. channel], compared.Words);
        }

        private static async Task LooksEverywhere(Participant member)
        {
            await member.Sees(Candidates.Alix);
            foreach (var step in Step.Walk(SessionFiles.Of2027).Prepend(Step.Summary)) await Presses(member, Verbs.GoTo, step);
            foreach (var question in new[] { "journal Alix", "fiche Alix", "candidats" }) await member.Forges(Verbs.Say, new() { ["text"] = question });
        }

        private static Task<Answer> Presses(Participant member, string verb, Step step) => member.Forges(verb, new()
        {
            ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["step"] = step.Name, ["line"] = step.Line?.Value, ["niveau"] = Commission.GoodMastery, ["basedOn"] = 0,
        });
    }
}
