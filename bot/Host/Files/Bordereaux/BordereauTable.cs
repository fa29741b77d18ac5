using System.Globalization;
using E4Bot.Cards.French;
using E4Bot.Domain.Transmission;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Bordereaux;

/// <summary>The candidates on paper: a row each, under a header that each page repeats.</summary>
internal static class BordereauTable
{
    private static readonly TextStyle Small = new(8);
    private static readonly TextStyle Figures = new(9, IsBold: true, Alignment: Alignment.Centre);

    /// <summary>Relative widths, in the order of <see cref="BordereauColumn"/>.</summary>
    private static readonly double[] Widths = [24, 30, 25, 13, 18, 20, 17, 17, 35, 14, 33, 27];

    public static Table Of(Bordereau bordereau) => new(
        Widths,
        [new Row([.. Enum.GetValues<BordereauColumn>().Select(Header)]), .. bordereau.Lines.Select(line => new Row([.. Enum.GetValues<BordereauColumn>().Select(column => Cell(line, column))]))])
    {
        HeaderRows = 1,
        Padding = 1,
    };

    private static Cell Header(BordereauColumn column) =>
        new(new Paragraph(Pdf.Blocks.Words.Bold(BordereauWords.Of(column))) { Style = Small }) { Scope = HeaderScope.Column, IsShaded = true };

    private static Cell Cell(BordereauLine line, BordereauColumn column) => column switch
    {
        BordereauColumn.Number => new Cell(new Paragraph(Text(line, column)) { Style = Small }) { Scope = HeaderScope.Row },
        BordereauColumn.Proposed or BordereauColumn.PenaltyPoints or BordereauColumn.Note or BordereauColumn.JuryNote =>
            new Cell(new Paragraph(Text(line, column)) { Style = Figures }),
        _ => new Cell(new Paragraph(Text(line, column)) { Style = Small }),
    };

    private static string Text(BordereauLine line, BordereauColumn column) => column switch
    {
        BordereauColumn.Number => line.Candidate.Number.Value,
        BordereauColumn.LastName => line.Candidate.LastName,
        BordereauColumn.FirstName => line.Candidate.FirstName,
        BordereauColumn.Option => Cards.French.Words.Of(line.Candidate.Speciality),
        BordereauColumn.Form => BordereauWords.Of(line.Candidate.Form),
        BordereauColumn.Commission => line.Candidate.Commission.Number.ToString(CultureInfo.InvariantCulture),
        BordereauColumn.Proposed => line.Proposed is { } note ? Typography.Number(note.Value) : "",
        BordereauColumn.PenaltyPoints => line.PenaltyPoints > 0 ? $"−{Typography.Nbsp}{line.PenaltyPoints}" : "",
        BordereauColumn.Penalties => BordereauWords.Penalties(line),
        BordereauColumn.Note => BordereauWords.Note(line.Result),
        BordereauColumn.Outcome => BordereauWords.Outcome(line.Result),
        BordereauColumn.JuryNote => line.AwaitsTheJuryAgain ? BordereauWords.ToBeConfirmed : line.JuryNote is { } note ? Typography.Number(note) : "",
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };
}
