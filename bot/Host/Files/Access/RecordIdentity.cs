using E4Bot.Cards.French;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Access;

/// <summary>Who the candidate is, as registered.</summary>
internal static class RecordIdentity
{
    public static IEnumerable<Block> Of(Candidate candidate, ExamSession session)
    {
        yield return new Heading(2, "Identité et inscription");
        yield return RecordFacts.Of(
            ("Nom", candidate.LastName),
            ("Prénom", candidate.FirstName),
            ("N° candidat", candidate.Number.Value),
            ("Option", Cards.French.Words.Of(candidate.Speciality)),
            ("Forme de l'épreuve", Cards.French.Words.Of(candidate.Form)),
            ("Centre d'examen", candidate.Commission.Centre),
            ("Commission", Typography.Number(candidate.Commission.Number)),
            ("Passage prévu", $"{Typography.Date(candidate.Date)} à {Typography.Time(candidate.Time)}"),
            ("Temps supplémentaire", Cards.French.Words.OfExtraTime(candidate.ExtraMinutes)),
            ("Épreuve facultative", candidate.TakesOptionalExam ? session.OptionalExam is { } exam ? $"{exam.Code} – {exam.Title}" : "oui" : "non"),
            ("Fin de la formation", candidate.TrainingEnd is { } end ? Typography.Date(end) : null));
    }
}
