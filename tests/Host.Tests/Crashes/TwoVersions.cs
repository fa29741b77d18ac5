using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Crashes;

/// <summary>A whole evaluation: both members grade at the same time, seal, and seal again what the president has reopened.</summary>
internal sealed class TwoVersions(Participant first, Participant second, Participant president, SomeCandidate candidate)
{
    private readonly Commission commission = new(first, second, candidate);

    public SomeCandidate Candidate => candidate;

    public async Task AreSealed()
    {
        await commission.Opens();
        await second.Sees(candidate);
        await Task.WhenAll(Grades(first, Commission.Levels.Select(l => l.First)), Grades(second, Commission.Levels.Select(l => l.Second)));
        await commission.Observes();
        await commission.Deliberates();
        await commission.JudgesTheEnvironment();
        await commission.Proposes("13,25");
        await commission.ConfirmsThePenalty();
        await commission.Appreciates();
        await Sign();
        await president.Forges("rouvrir", new JsonObject { ["candidate"] = candidate.Number, ["version"] = 1, ["motif"] = "Erreur de saisie." });
        await first.Refreshes();
        await commission.GoesTo(first, "Note et pénalités");
        await first.Presses("Écarter « Portfolio inaccessible »");
        await second.Refreshes();
        await Sign();
    }

    /// <summary>On whatever card stands by then, each member is where they were.</summary>
    public async Task AreShownToBoth()
    {
        foreach (var member in new[] { first, second })
            Assert.Contains("Fiche scellée, version 2", (await member.Sees(candidate)).Words, StringComparison.Ordinal);
    }

    private static async Task Grades(Participant member, IEnumerable<string> levels)
    {
        foreach (var (line, level) in levels.Index())
        {
            Assert.Contains($"{line + 1} / 7", (await member.Refreshes()).Words, StringComparison.Ordinal);
            await member.Presses("Enregistrer et continuer", ("niveau", level), ("commentaire", $"pour {member.Who.Name}, {line}"));
        }
    }

    private async Task Sign()
    {
        await commission.Signs(second);
        await commission.Signs(first);
    }
}
