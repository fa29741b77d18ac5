using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Lists;

/// <summary>What the president decides on: how the final note came about, the profile, what was decided before; and the jury's note with its reason (rule 11).</summary>
public static class JuryNoteCard
{
    /// <summary>Characters of JSON: a name may be long.</summary>
    private const int MostOfWho = 400;

    private const int MostOfReason = 1_500;

    /// <summary>Nothing on the card's own notification: a note least of all.</summary>
    public const string Summary = "Note du jury";

    /// <param name="passage">Whose sheet is sealed.</param>
    /// <param name="typed">The note that was asked for, or what a refusal gives back.</param>
    public static AdaptiveCard Of(Passage passage, ExamSession session, WallClock clock, string? notice, Typed typed) => new()
    {
        FallbackText = "Note du jury.",
        Body =
        [
            Blocks.Heading($"Arrêter la note {Elision.De(passage.Candidate.FullName)}{Markdown.Escape(passage.Candidate.FullName)}"),
            .. notice is null ? Array.Empty<Element>() : [Blocks.Notice(notice)],
            Blocks.SubtleNames(Fit.Excerpt(Who(passage.Candidate), MostOfWho)),
            Blocks.Labelled("Note de la commission", SumText.Of(passage.Evaluation!.Sum(session)!)),
            Blocks.Section("Profil"),
            .. session.Grid.Lines.Select(line => Blocks.Labelled(line.ShortTitle, passage.RetainedOn(line.Id) is { } level ? session.Grid.TitleOf(level) : "–")),
            .. Decided(passage, clock),
            Blocks.Section("Décision du jury"),
            NoteInput(typed),
            ReasonInput.Of("Motif, qui reste au registre", typed),
            Blocks.Line("La note de la commission reste inscrite à côté de celle du jury ; la commission est prévenue, avec le motif."),
            Blocks.Actions(Decide(passage)),
        ],
    };

    private static string Who(Candidate candidate) => $"{Words.Of(candidate.Number)}, {Words.Of(candidate.Speciality)}, commission {candidate.Commission.Number} ({candidate.Commission.Centre})";

    private static IEnumerable<Element> Decided(Passage passage, WallClock clock) => passage switch
    {
        { JuryNote: { } stands } => [Blocks.Section("Déjà arrêtée"), .. Said(stands, clock), Blocks.Line("Une nouvelle décision la remplace ; celle-ci reste au registre.")],
        { JuryNoteToConfirm: { } before } => [Blocks.Section("Arrêtée sur une version précédente"), .. Said(before, clock), Blocks.Notice($"Elle est {JuryNoteText.ToBeConfirmed}.")],
        _ => [],
    };

    private static IEnumerable<Element> Said(JuryNote decision, WallClock clock) =>
    [
        Blocks.Names($"{JuryNoteText.Step(decision)}, {JuryNoteText.Who(decision, clock)}."),
        Blocks.Labelled("Motif", decision.Reason, MostOfReason),
    ];

    private static TextInput NoteInput(Typed typed) => new()
    {
        Id = Fields.JuryNote,
        Label = "Note arrêtée, sur 20 (nombre entier)",
        ErrorMessage = "Écrivez la note du jury en points entiers, de 0 à 20, par exemple 13.",
        IsRequired = true,
        MaxLength = 12,
        Value = typed.Or(Fields.JuryNote, ""),
    };

    private static ExecuteAction Decide(Passage passage) => new()
    {
        Title = "Arrêter la note",
        Verb = Verbs.DecideJuryNote,
        Style = "positive",
        Data = new ActionData { Candidate = passage.Candidate.Number.Value, Version = passage.Evaluation!.Version, BasedOn = passage.JuryNotes.Count },
    };
}
