using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Life.Access;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Access;

/// <summary>Who did what when, levels and notes included: by now the candidate may know all of it.</summary>
internal static class RecordJournal
{
    private static readonly TextStyle Small = new(8.5);

    public static IEnumerable<Block> Of(AccessRecord record, ExamSession session, WallClock clock)
    {
        if (record.Passage is not { } passage) yield break;
        yield return new Heading(2, "Journal");
        if (record.Journal.Count + record.Consultations.Count == 0)
        {
            yield return new Paragraph(Spacing.Of("Rien n'a été fait."));
            yield break;
        }
        var text = new JournalText(passage, session, clock, _ => true, maySeeNotes: true);
        var lines = record.Journal.Select(entry => (entry.At, Line: text.Of(entry))).Concat(record.Consultations.Select(access => (access.At, Line: text.Of(access))));
        yield return new ItemList([.. lines.OrderBy(line => line.At).Select(line => new Item("•", new Paragraph(line.Line) { Style = Small }) { LabelStyle = Small })]) { LabelWidth = 4, Gap = 0.5 };
    }
}
