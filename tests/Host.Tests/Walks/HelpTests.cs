using System.Text.Json.Nodes;
using E4Bot.Domain.Registry;
using E4Bot.Host.Chat;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>« aide » lists what each person may do, all of it and nothing else: every command is tried by everyone.</summary>
public sealed class HelpTests
{
    /// <summary>For each command: how « aide » lists it, and how it is tried. Alix's sheet is sealed; Zoé is yet to be heard.</summary>
    private static readonly Dictionary<Type, (string Listed, string Tried)> Commands = new()
    {
        [typeof(ChatCommand.Evaluate)] = ("évaluer NUMÉRO ou NOM", $"évaluer {Candidates.Zoe.Number}"),
        [typeof(ChatCommand.Conformity)] = ("conformité NUMÉRO ou NOM", $"conformité {Candidates.Zoe.Number}"),
        [typeof(ChatCommand.ConformityList)] = ("conformité", "conformité"),
        [typeof(ChatCommand.PassageList)] = ("candidats", "candidats"),
        [typeof(ChatCommand.Synthesis)] = ("synthèse NUMÉRO", $"synthèse {Candidates.Zoe.Number}"),
        [typeof(ChatCommand.SynthesisModel)] = ("modèle NUMÉRO", $"modèle {Candidates.Zoe.Number}"),
        [typeof(ChatCommand.Sheet)] = ("fiche NUMÉRO", $"fiche {Candidates.Alix.Number}"),
        [typeof(ChatCommand.Grid)] = ("grille NUMÉRO", $"grille {Candidates.Alix.Number}"),
        [typeof(ChatCommand.Send)] = ("envoyer fiche NUMÉRO", $"envoyer fiche {Candidates.Alix.Number}"),
        [typeof(ChatCommand.Journal)] = ("journal NUMÉRO", $"journal {Candidates.Alix.Number}"),
        [typeof(ChatCommand.Reopen)] = ("rouvrir NUMÉRO", $"rouvrir {Candidates.Alix.Number}"),
        [typeof(ChatCommand.DecideJuryNote)] = ("arrêter NUMÉRO 13", $"arrêter {Candidates.Alix.Number} 13"),
        [typeof(ChatCommand.Ledger)] = ("décisions", "décisions"),
        [typeof(ChatCommand.Absent)] = ("absent NUMÉRO", $"absent {Candidates.Zoe.Number}"),
        [typeof(ChatCommand.Portfolio)] = ("portfolio NUMÉRO", $"portfolio {Candidates.Zoe.Number}"),
        [typeof(ChatCommand.Phrases)] = ("phrases", "phrases"),
        [typeof(ChatCommand.Rehearsal)] = ("répétition", "répétition"),
        [typeof(ChatCommand.TieToCommission)] = ("relier commission 3", "relier commission 1"),
        [typeof(ChatCommand.TieToPedagogicalTeam)] = ("relier équipe pédagogique", "relier équipe pédagogique"),
        [typeof(ChatCommand.TieToJury)] = ("relier jury", "relier jury"),
        [typeof(ChatCommand.Import)] = ("importer", "importer"),
        [typeof(ChatCommand.Deliveries)] = ("livraisons", "livraisons"),
        [typeof(ChatCommand.Retry)] = ("relancer", "relancer"),
        [typeof(ChatCommand.Bordereau)] = ("bordereau", "bordereau"),
        [typeof(ChatCommand.Transmit)] = ("transmettre", "transmettre"),
        [typeof(ChatCommand.Question)] = ("moyenne par commission", "moyenne par commission"),
        [typeof(ChatCommand.Help)] = ("aide", "aide"),
    };

    private static readonly string[] Refusals = ["Seul", "La liste de passage est celle", "Il n'y a pas de commission 1 que vous puissiez relier", "Je ne peux rien", "La fiche et la grille sont réservées", "Le tableau de synthèse est réservé", "Le journal est réservé", "Les notes d'une commission ne sont montrées"];

    [Fact]
    public void Every_command_is_tried() => Assert.Equal(
        typeof(ChatCommand).GetNestedTypes().Except([typeof(ChatCommand.Incomplete), typeof(ChatCommand.Unknown)]).Select(t => t.Name).Order(),
        Commands.Keys.Select(t => t.Name).Order());

    [Fact]
    public async Task What_is_listed_is_allowed_and_what_is_allowed_is_listed()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();

        foreach (var person in new[] { Cast.Camille, Cast.Noa, Cast.Maud, Cast.Ali })
        {
            var device = room.InTheirChat(person);
            var listed = Listed(await Says(device, "aide"));
            foreach (var (entry, tried) in Commands.Values)
            {
                var answer = (await Says(device, tried)).Words;
                Assert.True(
                    listed.Contains(entry) != Refusals.Any(refusal => answer.StartsWith(refusal, StringComparison.Ordinal)),
                    $"« {entry} » for {person.Name}: {(listed.Contains(entry) ? "" : "not ")}listed, and answered « {answer} ».");
            }
            Assert.Empty(listed.Except(Commands.Values.Select(c => c.Listed)));
        }
    }

    [Fact]
    public async Task Who_is_two_things_may_do_both()
    {
        await using var room = await Room.OpenAsync();
        await room.InvitesAsync(new Person(MailAddress.Parse(Cast.Noa.Mail), "DOSSIER", "Noa", PersonRole.President, null, null, null));

        var listed = Listed(await Says(room.InTheirChat(Cast.Noa), "aide"));

        Assert.Contains("absent NUMÉRO", listed);
        Assert.Contains("journal NUMÉRO", listed);
        Assert.DoesNotContain("importer", listed);
    }

    [Fact]
    public async Task An_unfinished_tie_is_answered_with_what_this_person_may_tie()
    {
        await using var room = await Room.OpenAsync();

        Assert.Equal("Reliez ce canal par « relier équipe pédagogique ».", (await Says(room.InTheirChat(Cast.Noa), "relier")).Sentence);
        Assert.Equal("Reliez ce canal par « relier commission 3 ».", (await Says(room.InTheirChat(Cast.Camille), "relier")).Sentence);
    }

    private static string[] Listed(Answer help) =>
        [.. help.Words.Split('\n').Where(l => l.StartsWith("**", StringComparison.Ordinal)).Select(l => l.Split("**")[1])];

    private static Task<Answer> Says(Participant person, string words) => person.Forges("dire", new JsonObject { ["text"] = words });
}
