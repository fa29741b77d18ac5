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
        await Presses("ouvrir", """{"identite":"true","sansControle":"true","qualite1":"SpecialityTeacher","qualite2":"Professional","portfolio":"oui","synthese":"oui","ecrans":"one"}""");
        foreach (var line in SessionFiles.Of2027.Grid.Lines)
            await Presses("niveau", $$"""{"line":"{{line.Id.Value}}","niveau":"GoodMastery","hand":"together"}""");
        await Presses("observations", """{"observation1":"Présentation claire.","observation2":"Échange riche."}""");
        await Presses("environnement", """{"environnement":"oui"}""");
        await Presses("note", """{"note":"13,25"}""");
        await Presses("appreciation", """{"appreciation":"Ensemble solide."}""");
        await GetsItsFirstVisa();
    }

    public Task<Answer> GetsItsLastVisa() => Signs("own");

    /// <summary>Sealed, and its card held at Teams' door until the test lets it in.</summary>
    public async Task<Held> IsOnItsWay(Room room)
    {
        await AwaitsItsLastVisa();
        var held = room.Teams.Troubles.Hold(SheetCards.Is);
        await GetsItsLastVisa();
        await held.Reached.Task;
        return held;
    }

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
        await GetsItsFirstVisa();
    }

    private async Task GetsItsFirstVisa()
    {
        await Presses("aller", """{"step":"visas"}""");
        await Signs("other");
    }

    /// <summary>By the button itself, which says what was read.</summary>
    private Task<Answer> Signs(string hand) =>
        device.Presses(device.Screen.Buttons.Single(b => b.Verb == "viser" && b.Data.GetProperty("hand").GetString() == hand).Title);

    private Task<Answer> Presses(string verb, string data) => device.Forges(verb, Data(data));

    private JsonObject Data(string json)
    {
        var data = JsonNode.Parse(json)!.AsObject();
        data["candidate"] = candidate.Number;
        data["version"] = version;
        return data;
    }
}
