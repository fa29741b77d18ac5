using System.Text;
using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Transmission;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>« LISEZMOI.txt », for whoever opens the pack.</summary>
internal static class PackWords
{
    public static byte[] Of(Bordereau bordereau, ExamSession session, WallClock clock)
    {
        var text = $"""
            Épreuve {session.Exam.Code} – {session.Exam.Title}, session {session.Id}
            {bordereau.Centre}, {clock.Moment(clock.Now)}

            Dossier destiné au jury : {Typography.Count(bordereau.Lines.Count, "personne candidate", "personnes candidates")} ({ExamResultText.Tally(bordereau.Results)}).
            En aucun cas la note proposée n'est communiquée à la personne candidate.

            bordereau_….pdf, bordereau_….xlsx : toutes les personnes candidates du centre, quelle que soit l'issue
            commission-…/NUMÉRO_NOM-Prénom_grille-{session.Annexes.Grid}.pdf : la grille d'aide à l'évaluation
            commission-…/NUMÉRO_NOM-Prénom_fiche-{session.Annexes.Sheet}.pdf : la fiche d'appréciation
            commission-…/NUMÉRO_NOM-Prénom_notification-nv-{session.Annexes.Conformity}.pdf : le motif d'une NV prononcée au contrôle de conformité
            {PackNames.Manifest}, {PackNames.Sums} : l'empreinte de chaque fichier

            Pour vérifier que rien n'a changé : « E4Bot.Host check-pack FICHIER.zip » ou, une fois le dossier décompressé, « sha256sum -c {PackNames.Sums} ».
            """;
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Spacing.Of(text).ReplaceLineEndings("\r\n") + "\r\n")];
    }
}
