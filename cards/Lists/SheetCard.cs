using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Lists;

/// <summary>A sealed sheet, announced: who, final note, version, date, and the buttons that open it and its grid.</summary>
public static class SheetCard
{
    /// <summary>With the note: only where everyone present may read it (rule 10).</summary>
    /// <param name="links">They open nothing by themselves, and may stand where outsiders read. Null where documents cannot be opened: the button then says why.</param>
    public static AdaptiveCard Full(AppreciationSheet sheet, ExamSession session, WallClock clock, bool mayBeDouble, DocumentLinks? links = null) =>
        Card(sheet, session, clock, mayBeDouble, links, Blocks.Line($"Note finale : **{Typography.OutOf20(sheet.FinalNote)}**"), Optional(sheet, session));

    /// <summary>Without it, and why: these people are of neither the commission, nor the jury, nor the pedagogical team.</summary>
    public static AdaptiveCard Withheld(AppreciationSheet sheet, ExamSession session, WallClock clock, bool mayBeDouble, IReadOnlyList<string> outsiders, DocumentLinks? links = null) =>
        Card(sheet, session, clock, mayBeDouble, links, Blocks.Notice(
            $"La note n'est pas affichée ici, car {Withholding.Named(outsiders)} {(outsiders.Count < 2 ? "n'est" : "ne sont")} "
            + "ni de la commission, ni du jury, ni de l'équipe pédagogique. Chaque membre la reçoit en privé."), Optional(sheet, session));

    /// <summary>Once reopened it no longer holds: its note is shown no more, the version itself is kept.</summary>
    public static AdaptiveCard Reopened(AppreciationSheet sheet, ExamSession session, WallClock clock, bool mayBeDouble, DocumentLinks? links = null) =>
        Card(sheet, session, clock, mayBeDouble, links, Blocks.Notice("Cette version a été rouverte : elle ne vaut plus. La suivante paraîtra ici une fois visée par les deux membres."), []);

    public static string Summary(ExamSession session) => Spacing.Of($"Épreuve {session.Exam.Code} : une fiche d'appréciation est scellée.");

    private static AdaptiveCard Card(AppreciationSheet sheet, ExamSession session, WallClock clock, bool mayBeDouble, DocumentLinks? links, Element note, IEnumerable<Element> next) => new()
    {
        FallbackText = Summary(session),
        Body =
        [
            Blocks.Heading($"Fiche d'appréciation, version {sheet.Version}"),
            .. mayBeDouble ? [Blocks.Notice(Doubled.Sheet)] : Array.Empty<Element>(),
            Blocks.Labelled("Personne candidate", $"{sheet.Candidate.FullName}, {Words.Of(sheet.Candidate.Number)}"),
            note,
            Blocks.Labelled("Visée par", $"{sheet.First.FullName} et {sheet.Second.FullName}"),
            Blocks.Line($"Scellée le {clock.Moment(sheet.SealedAt)}."),
            .. next,
            Blocks.Actions(Open(sheet, links)),
        ],
    };

    private static IEnumerable<Element> Optional(AppreciationSheet sheet, ExamSession session)
    {
        if (sheet.Candidate.TakesOptionalExam && session.OptionalExam is { } optional)
            yield return Blocks.Notice($"À entendre maintenant : l'épreuve facultative {optional.Code} – {optional.Title}.");
    }

    private static CardAction[] Open(AppreciationSheet sheet, DocumentLinks? links) => links is null
        ? [new ExecuteAction { Title = "Ouvrir la fiche", Verb = Verbs.OpenSheet, Data = new ActionData { Candidate = sheet.Candidate.Number.Value, Version = sheet.Version } }]
        : [new OpenUrlAction(links.Sheet.AbsoluteUri) { Title = "Ouvrir la fiche" }, new OpenUrlAction(links.Grid.AbsoluteUri) { Title = "Ouvrir la grille" }];
}
