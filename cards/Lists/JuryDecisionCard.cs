using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Lists;

/// <summary>A decision of the jury, announced to the commission whose candidate it is about: the original note beside it, the reason, and who decided.</summary>
public static class JuryDecisionCard
{
    private const int MostOfReason = 4_000;

    /// <summary>With the note: only where everyone present may read it (rule 10).</summary>
    public static AdaptiveCard Full(Candidate candidate, JuryNote decision, ExamSession session, WallClock clock, bool mayBeDouble) => Card(session, mayBeDouble,
    [
        Blocks.Names($"Le jury a arrêté la note {Elision.De(candidate.FullName)}{candidate.FullName}, {Words.Of(candidate.Number)} : {JuryNoteText.Step(decision)}."),
        Blocks.Labelled("Motif", decision.Reason, MostOfReason),
        Blocks.Names($"Décidé {JuryNoteText.Who(decision, clock)}."),
        Blocks.Labelled("Note de la commission", $"{JuryNoteText.Original(decision)}. Elle reste inscrite à côté de celle du jury."),
        .. decision.Number > 1 ? [Blocks.Line("Cette décision remplace la précédente, qui reste au registre.")] : Array.Empty<Element>(),
        Blocks.Line("Rappel : en aucun cas la note proposée n'est communiquée à la personne candidate."),
    ]);

    /// <summary>Without name, note and reason, and why: these people are of neither the commission, nor the jury, nor the pedagogical team.</summary>
    public static AdaptiveCard Withheld(ExamSession session, bool mayBeDouble, IReadOnlyList<string> outsiders) =>
        Card(session, mayBeDouble, [Blocks.Notice(Withholding.OfTheJury(outsiders))]);

    /// <summary>What a notification shows: nobody's name, and no note.</summary>
    public static string Summary(ExamSession session) => Spacing.Of($"Épreuve {session.Exam.Code} : le jury a arrêté une note.");

    private static AdaptiveCard Card(ExamSession session, bool mayBeDouble, IReadOnlyList<Element> content) => new()
    {
        FallbackText = Summary(session),
        Body =
        [
            Blocks.Heading("Note arrêtée par le jury"),
            .. mayBeDouble ? [Blocks.Notice(Doubled.JuryNote)] : Array.Empty<Element>(),
            .. content,
        ],
    };
}
