using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Grids;

namespace E4Bot.Cards.Rehearsal;

/// <summary>A made-up file to read, and the commission's answer to it: a level on every line, and a note. Where what is typed is not what is kept, both stand there.</summary>
public static class ScoringCard
{
    private const string TextId = "dossier";

    /// <summary>Leaves the inputs aside: an answer that is not whole does not hold it up.</summary>
    private static readonly ExecuteAction Back =
        new() { Title = "Retour à la liste", Verb = Verbs.Say, Data = new ActionData { Text = "répétition" }, AssociatedInputs = "none" };

    public static AdaptiveCard Of(ScoringView view) => new()
    {
        FallbackText = "Répétition : un dossier fictif à noter.",
        Body =
        [
            Blocks.SubtleNames(Fit.Excerpt(RehearsalText.Of(view.Commission), BordereauCard.MostOfCentre)),
            Blocks.Heading($"{Markdown.Escape(view.File.Title)}, {Words.Of(view.File.Speciality)} (fictif)"),
            .. Notice(view),
            Blocks.Subtle("La personne candidate, les lieux et les faits sont inventés. Notez comme à l'épreuve, à deux, sans en parler à une autre commission."),
            .. Text(view),
            Blocks.Section("Votre notation") with { Separator = true },
            .. Standing(view),
            .. view.Session.Grid.Lines.Index().SelectMany(line => Level(view, line.Item, line.Index + 1)),
            .. LevelDescriptors.Of(view.Session.Grid),
            .. Note(view),
            .. Notice(view),
            Blocks.Actions(Save(view), Back),
        ],
    };

    private static IEnumerable<Element> Notice(ScoringView view) => view.Notice is { } notice ? [Blocks.Notice(notice)] : [];

    private static IEnumerable<Element> Text(ScoringView view)
    {
        yield return new Container(
        [
            .. Section($"Partie 1 : {view.Session.Part1.Title}", view.File.Part1),
            .. Section($"Partie 2 : {view.Session.Part2.Title}", view.File.Part2),
            .. Section("Tableau de synthèse", view.File.Synthesis.Select(line => $"• {line}")),
        ])
        { Id = TextId };
        yield return Blocks.Actions(new ToggleVisibilityAction([TextId]) { Title = "Replier ou déplier le dossier" });
    }

    private static IEnumerable<Element> Section(string title, IEnumerable<string> paragraphs) => [Blocks.Section(title), .. paragraphs.Select(Blocks.Names)];

    private static IEnumerable<Element> Standing(ScoringView view)
    {
        if (view.Stands is { } stands)
            yield return Blocks.Names($"Enregistré le {view.Clock.Moment(stands.At)} par {stands.Name}. Vous pouvez corriger cette notation à tout moment.");
    }

    private static IEnumerable<Element> Level(ScoringView view, Competence line, int number)
    {
        Choice[] levels = [.. view.Session.Grid.Levels.Select(level => new Choice(level.Title, level.Level.ToString()))];
        var stored = view.Stands?.LevelOn(line.Id);
        var input = new ChoiceInput
        {
            Id = Fields.LevelOn(line.Id),
            Label = $"{number} / {view.Session.Grid.Lines.Count} · {line.ShortTitle}",
            ErrorMessage = RefusalText.Of(InputProblem.NoLevelChosen),
            IsRequired = true,
            Choices = levels,
            Value = view.Typed.Among(levels, Fields.LevelOn(line.Id), stored?.ToString()),
        };
        yield return input;
        if (stored is { } given && input.Value != given.ToString()) yield return Blocks.Labelled("Niveau enregistré", view.Session.Grid.TitleOf(given));
    }

    private static IEnumerable<Element> Note(ScoringView view)
    {
        var stored = view.Stands is { } stands ? Typography.Number(stands.Note.Value) : "";
        var value = view.Typed.Or(Fields.Note, stored);
        yield return new TextInput
        {
            Id = Fields.Note,
            Label = "Note proposée sur 20, avant pénalités (décimales permises)",
            ErrorMessage = RefusalText.Of(InputProblem.NoteNotReadable),
            IsRequired = true,
            Placeholder = "13,25",
            MaxLength = 12,
            Value = value,
        };
        if (view.Stands is { } kept && value != stored) yield return Blocks.Labelled("Note enregistrée", Typography.OutOf20(kept.Note.Value));
    }

    private static ExecuteAction Save(ScoringView view) => new()
    {
        Title = "Enregistrer la notation",
        Verb = Verbs.ScoreRehearsal,
        Style = "positive",
        Data = new ActionData { File = view.File.Key, Centre = view.Commission.Centre, Commission = view.Commission.Number, BasedOn = view.Stands?.Revision ?? 0 },
    };
}
