using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf.Blocks;
using Words = E4Bot.Pdf.Blocks.Words;

namespace E4Bot.Host.Files.Grids;

/// <summary>The front: who, the note that is proposed, the penalties, the final note, and what each level means.</summary>
internal static class GridRecto
{
    private static readonly TextStyle Body = new(9);

    public static Row Members(IReadOnlyList<string> names) => new(new Cell(
        new Paragraph(GridWording.Members),
        new Paragraph([.. names.Select((name, at) => Words.Bold(at == 0 ? name : $"\n{name}"))]))
    {
        Columns = 3,
    });

    public static Block[] Of(Table identity, GridEntries entries, ExamSession session) =>
    [
        FormTitle.Of(session, session.Annexes.Grid, GridWording.Recto),
        new Space(3),
        identity,
        new Space(4),
        Proposal(entries),
        new Space(4),
        Penalties(entries, session),
        new Space(4),
        GridDescriptors.Title,
        new Space(1.5),
        GridDescriptors.Of(session.Grid),
    ];

    private static Frame Proposal(GridEntries entries) => new(
        SectionTitle.Of(GridWording.Proposal),
        FormText.Of(GridWording.Profile, Body),
        FormText.Of(GridWording.Coverage, Body),
        FormNote.Of(GridWording.Note, entries.Proposed))
    {
        Padding = 2,
        Gap = 2,
    };

    private static Frame Penalties(GridEntries entries, ExamSession session) => new(
        SectionTitle.Of(GridWording.Penalties),
        FormText.Of(GridWording.Applied(session.Annexes.Sheet), Body),
        FormList.Of([.. session.Penalties.Select(rule => Penalty(rule, entries))]),
        FormNote.Of(GridWording.FinalNote, entries.FinalNote),
        new Paragraph(GridWording.Report) { Style = Body with { Alignment = Alignment.Centre } })
    {
        Padding = 2,
        Gap = 2,
    };

    private static Item Penalty(PenaltyRule rule, GridEntries entries) =>
        FormList.Line(entries.Penalties.Contains(rule.Kind), GridWording.Of(rule), GridWording.Of(rule), Body);
}
