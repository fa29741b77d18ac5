using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>A line of the grid: what it covers, the five levels, the descriptors one tap away, a private comment.</summary>
internal static class LineCard
{
    private const string DescriptorsId = "descripteurs";

    public static AdaptiveCard Of(MemberView view, Competence line)
    {
        var number = view.Session.Grid.Lines.ToList().IndexOf(line) + 1;
        return Frame.Card(view, $"{number} / {view.Session.Grid.Lines.Count} · {line.Title}",
        [
            .. ClockLine.Of(view),
            .. Covers(line),
            .. Answer(view, line),
            Frame.Ways(view),
            .. Descriptors(view),
        ]);
    }

    private static IEnumerable<Element> Covers(Competence line)
    {
        if (line.SubSkills.Count > 0) yield return Blocks.Bullets(line.SubSkills);
        if (line.Indicators.Count == 0) yield break;
        yield return Blocks.Section("Indicateurs de performance");
        yield return Blocks.Bullets(line.Indicators);
    }

    private static IEnumerable<Element> Answer(MemberView view, Competence line)
    {
        if (view.Evaluation.CommonLevelOn(line.Id) is { } common && view.Hand != Hand.Together)
        {
            yield return Blocks.Labelled("Rempli ensemble", view.Session.Grid.TitleOf(common));
            yield return Blocks.Actions(Frame.Leave(view, "Continuer", Next(view)));
            yield break;
        }

        var own = view.Passage.Sheet(view.Seat).On(line.Id);
        yield return Level(view, view.Hand == Hand.Together ? view.Evaluation.CommonLevelOn(line.Id) : own?.Level);
        if (OtherLevel(view, line) is { } other) yield return other;
        if (view.Hand != Hand.Together) yield return Comment(view, own?.Comment ?? "");
        var data = view.Data with { Line = line.Id.Value, BasedOn = own?.Revision ?? 0 };
        yield return Blocks.Actions(Frame.Press(view, "Enregistrer et continuer", Verbs.GiveLevel, data, "positive"));
    }

    private static ChoiceInput Level(MemberView view, MasteryLevel? chosen) => new()
    {
        Id = Fields.Level,
        Label = "Niveau de maîtrise",
        ErrorMessage = "Choisissez l'un des cinq niveaux.",
        IsRequired = true,
        Choices = [.. view.Session.Grid.Levels.Select(l => new Choice(l.Title, l.Level.ToString()))],
        Value = view.Typed.Or(Fields.Level, chosen?.ToString() ?? "") is { Length: > 0 } value ? value : null,
    };

    private static RichTextBlock? OtherLevel(MemberView view, Competence line) =>
        view.Passage.Sheet(view.Seat.Other()).LevelOn(line.Id) is { } level
            ? Blocks.Labelled(view.Evaluation.Member(view.Seat.Other()).FullName, view.Session.Grid.TitleOf(level))
            : null;

    private static TextInput Comment(MemberView view, string stored) => new()
    {
        Id = Fields.Comment,
        Label = "Commentaire privé (vous seul le lisez)",
        ErrorMessage = "2 000 caractères au plus.",
        IsMultiline = true,
        MaxLength = Texts.MaximumLength(TextField.PrivateComment),
        Value = view.Typed.Or(Fields.Comment, stored),
    };

    private static IEnumerable<Element> Descriptors(MemberView view)
    {
        yield return Blocks.Actions(new ToggleVisibilityAction([DescriptorsId]) { Title = "Que dit chaque niveau ?" });
        yield return new Container([.. view.Session.Grid.Levels.SelectMany(Descriptor)]) { Id = DescriptorsId, IsVisible = false };
    }

    private static IEnumerable<Element> Descriptor(LevelDescription level) => [Blocks.Section(level.Title), Blocks.Bullets(level.Descriptors)];

    private static Step Next(MemberView view)
    {
        var walk = Step.Walk(view.Session).ToList();
        return walk[walk.IndexOf(view.Step) + 1];
    }
}
