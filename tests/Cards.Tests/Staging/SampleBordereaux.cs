using E4Bot.Cards.Lists;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Transmission;

namespace E4Bot.Cards.Tests.Staging;

/// <summary>A centre whose results all stand, and one where somebody is outstanding for every reason there is.</summary>
internal static class SampleBordereaux
{
    public static Bordereau Complete { get; } = Of(
        Given.ASealedSheet(),
        Given.ARegisteredCandidate().After(they => they.Administrator.Records(OutcomeKind.Absent)),
        Given.ARegisteredCandidate(ExamForm.Ponctuelle).After(they => they.Administrator.Records(OutcomeKind.ForceMajeureZero)));

    public static CentreLinks Links { get; } = new(
        new Uri("https://e4bot.exemple.test/bordereaux/1"), new Uri("https://e4bot.exemple.test/classeurs/1"), new Uri("https://e4bot.exemple.test/dossiers/1"));

    public static Bordereau Outstanding { get; } = Bordereau.Of("Lycée Imaginaire",
    [
        .. Complete.Lines,
        .. Of(
            Given.ARegisteredCandidate(),
            Given.AFileToBePutRight(),
            Given.ASheetSignedByTheFirst(),
            Given.ASealedSheet().After(they => they.President.Reopens("Erreur fictive.")),
            Given.ARegisteredCandidate().After(they => they.Administrator.Records(OutcomeKind.Rescheduled, newDate: new DateOnly(2027, 6, 1)))).Lines,
        BordereauLine.Unreadable(Sample.Candidate()),
    ]);

    private static Bordereau Of(params Scene[] scenes) => Bordereau.Of("Lycée Imaginaire", scenes.Select(scene => BordereauLine.Of(scene.Passage, scene.Session)));
}
