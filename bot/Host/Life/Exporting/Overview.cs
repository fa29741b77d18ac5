using System.Globalization;
using System.Text;
using E4Bot.Cards.French;
using E4Bot.Cards.Walk;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Life.Exporting;

/// <summary>« candidats.csv »: a line a candidate, for a spreadsheet.</summary>
internal sealed class Overview(ExamSession session)
{
    private readonly StringBuilder lines = new(CsvLine.Of(
        "numero", "option", "forme", "centre", "commission", "etat", "resultat", "conformite", "version", "note_proposee", "penalites", "note_finale", "note_arretee"));

    public void Add(Passage passage)
    {
        var (candidate, evaluation) = (passage.Candidate, passage.Evaluation);
        lines.Append(CsvLine.Of(
            candidate.Number.Value,
            Words.Of(candidate.Speciality),
            Words.Of(candidate.Form),
            candidate.Commission.Centre,
            candidate.Commission.Number.ToString(CultureInfo.InvariantCulture),
            passage.Outcome is { } outcome ? Words.Of(outcome) : Progress.Of(passage, Completeness.Of(passage, session), session).Stage,
            ExamResultText.Of(ExamResult.Of(passage)),
            passage.Conformity is { } check ? ConformityText.Of(check) : "",
            evaluation?.Version.ToString(CultureInfo.InvariantCulture) ?? "",
            Number(evaluation?.Note.Value?.Value),
            Number(evaluation?.Sum(session)?.PenaltyPoints.Sum()),
            Number(evaluation?.Seal?.FinalNote),
            passage.JuryNoteToConfirm is null ? Number(passage.JuryNote?.Note) : "à confirmer"));
    }

    /// <summary>Somebody of whom nothing more can be said than <paramref name="state"/>.</summary>
    public void Add(string number, ExportedCommission commission, string state) =>
        lines.Append(CsvLine.Of(number, "", "", commission.Centre, commission.Number, state, "", "", "", "", "", "", ""));

    /// <summary>With the mark by which a spreadsheet knows UTF-8.</summary>
    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(lines.ToString())];

    private static string Number(decimal? value) => value is { } known ? Typography.Number(known) : "";
}
