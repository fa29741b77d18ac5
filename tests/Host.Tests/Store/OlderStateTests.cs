using System.Text;
using System.Text.Json.Nodes;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Tests.Store;

/// <summary>What an older program wrote is read as it was meant.</summary>
public sealed class OlderStateTests
{
    [Fact]
    public void An_evaluation_from_before_openings_were_corrected_is_as_it_was_said()
    {
        var opened = Given.ASheetSignedByTheFirst().Passage;
        var older = JsonNode.Parse(KeptJson.Write(opened))!;
        Assert.True(older["evaluation"]!.AsObject().Remove("openingRevision"));

        var read = KeptJson.Read<Passage>(Encoding.UTF8.GetBytes(older.ToJsonString()));

        Assert.Equal(0, read.Evaluation!.OpeningRevision);
        Assert.Equal(KeptJson.Write(opened), KeptJson.Write(read));
    }

    [Fact]
    public void Corrections_are_kept_as_they_were_made()
    {
        var scene = Given.AnOpenEvaluation().After(they => they.First.Corrects(second: Domain.Registry.MemberQuality.BlockTeacher, extraMinutes: 13));
        var entries = scene.Journal.Select((change, i) => new JournalEntry(i + 1, scene.Now, "premier", Seat.First, Hand.Own, "essai", change)).ToArray();

        Assert.Equal(entries.TakeLast(2), entries.TakeLast(2).Select(entry => KeptJson.Read<JournalEntry>(KeptJson.Write(entry))));
        Assert.Equal(KeptJson.Write(scene.Passage), KeptJson.Write(KeptJson.Read<Passage>(KeptJson.Write(scene.Passage))));
    }
}
