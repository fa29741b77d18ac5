using System.Text.Json.Nodes;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>A sheet with the fewest presses: on one screen, filled together, so that what follows the seal can be looked at.</summary>
internal sealed class QuickSheet(Participant device, SomeCandidate candidate)
{
    private int version = 1;

    /// <summary>All but the last visa.</summary>
    public async Task AwaitsItsLastVisa()
    {
        await device.Says($"évaluer {candidate.Number}");
        await device.Turns(candidate);
        await Presses("ouvrir", """{"identite":"true","qualite1":"SpecialityTeacher","qualite2":"Professional","portfolio":"oui","synthese":"oui","ecrans":"one"}""");
        foreach (var line in SessionFiles.Of2027.Grid.Lines)
            await Presses("niveau", $$"""{"line":"{{line.Id.Value}}","niveau":"GoodMastery","hand":"together"}""");
        await Presses("observations", """{"observation1":"Présentation claire.","observation2":"Échange riche."}""");
        await Presses("environnement", """{"environnement":"oui"}""");
        await Presses("note", """{"note":"13,25"}""");
        await Presses("appreciation", """{"appreciation":"Ensemble solide."}""");
        await Presses("viser", """{"hand":"other"}""");
    }

    public Task<Answer> GetsItsLastVisa() => Presses("viser", """{"hand":"own"}""");

    public async Task IsSealed()
    {
        await AwaitsItsLastVisa();
        await GetsItsLastVisa();
    }

    /// <summary>By the president; then it gets all visas but the last.</summary>
    public async Task IsReopenedBy(Participant president)
    {
        await president.Forges("rouvrir", Data("""{"motif":"Erreur de saisie."}"""));
        version++;
        await Presses("viser", """{"hand":"other"}""");
    }

    private Task<Answer> Presses(string verb, string data) => device.Forges(verb, Data(data));

    private JsonObject Data(string json)
    {
        var data = JsonNode.Parse(json)!.AsObject();
        data["candidate"] = candidate.Number;
        data["version"] = version;
        return data;
    }
}
