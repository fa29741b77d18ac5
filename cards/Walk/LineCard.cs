using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>
/// A line of the grid: the five levels, their descriptors one tap away, a private comment; then what the line covers. The answer comes
/// first: on a phone, the official wording of some lines is two screens long.
/// </summary>
internal static class LineCard
{
    public static AdaptiveCard Of(MemberView view, Competence line)
    {
        var number = view.Session.Grid.Lines.ToList().IndexOf(line) + 1;
        return Frame.Card(view, $"{number} / {view.Session.Grid.Lines.Count} · {line.Title}",
        [
            .. ClockLine.Of(view),
            .. CoverageGap.Of(view, line.Id),
            .. Answer(view, line),
            Frame.Ways(view),
            .. Covers(line),
        ]);
    }

    private static IEnumerable<Element> Covers(Competence line)
    {
        if (line.SubSkills.Count > 0)
        {
            yield return Blocks.Section("Ce que couvre cette compétence") with { Separator = true };
            yield return Blocks.Bullets(line.SubSkills);
        }
        if (line.Indicators.Count == 0) yield break;
        yield return Blocks.Section("Indicateurs de performance");
        yield return Blocks.Bullets(line.Indicators);
    }

    private static IEnumerable<Element> Answer(MemberView view, Competence line)
    {
        if (view.Evaluation.CommonLevelOn(line.Id) is { } common && view.Hand != Hand.Together)
        {
            yield return Blocks.Labelled("Rempli ensemble", view.Session.Grid.TitleOf(common));
            yield break;
        }
        if (OutOfReach(view, line) is { } why)
        {
            yield return Blocks.Names(why);
            yield break;
        }

        var own = view.Passage.Sheet(view.Seat).On(line.Id);
        var stored = view.Hand == Hand.Together ? view.Evaluation.CommonLevelOn(line.Id) : own?.Level;
        var level = Level(view, stored);
        if (stored is { } given && level.Value != given.ToString()) yield return Blocks.Labelled("Niveau enregistré", view.Session.Grid.TitleOf(given));
        yield return level;
        foreach (var element in LevelDescriptors.Of(view.Session.Grid)) yield return element;
        if (OtherLevel(view, line) is { } other) yield return other;
        if (view.Hand != Hand.Together)
            foreach (var element in Comment(view, line, own)) yield return element;
        var data = view.Data with { Line = line.Id.Value, BasedOn = own?.Revision ?? 0 };
        yield return Blocks.Actions(Frame.Press(view, "Enregistrer et continuer", Verbs.GiveLevel, data, "positive"));
    }

    private static string? OutOfReach(MemberView view, Competence line)
    {
        Seat[] alone = [.. view.AnsweredAlone[line.Id]];
        if (alone.Length == 0 || view.Evaluation.CommonLevelOn(line.Id) is not null) return null;
        var names = Typography.Enumerate([.. alone.Select(seat => view.Evaluation.Member(seat).FullName)]);
        return (view.Hand, alone.Length) switch
        {
            (Hand.Other, _) => $"{names} a déjà répondu, sur son propre appareil : c'est là que sa réponse se lit et se change.",
            (_, 1) => $"{names} a déjà répondu, sur son propre appareil : sur cette ligne, chaque membre répond à son tour.",
            _ => $"{names} ont déjà répondu, chaque membre sur son appareil : sur cette ligne, vous répondez à tour de rôle.",
        };
    }

    /// <summary>Not required by the client: the clock's button must not be held up, and the reader of presses asks for it.</summary>
    private static ChoiceInput Level(MemberView view, MasteryLevel? chosen)
    {
        Choice[] levels = [.. view.Session.Grid.Levels.Select(l => new Choice(l.Title, l.Level.ToString()))];
        return new ChoiceInput
        {
            Id = Fields.Level,
            Label = "Niveau de maîtrise",
            ErrorMessage = RefusalText.Of(InputProblem.NoLevelChosen),
            Choices = levels,
            Value = view.Typed.Among(levels, Fields.Level, chosen?.ToString()),
        };
    }

    private static RichTextBlock? OtherLevel(MemberView view, Competence line) =>
        view.Passage.Sheet(view.Seat.Other()).LevelOn(line.Id) is { } level
            ? Blocks.Labelled(view.Evaluation.Member(view.Seat.Other()).FullName, view.Session.Grid.TitleOf(level))
            : null;

    private static IEnumerable<Element> Comment(MemberView view, Competence line, OwnLevel? own)
    {
        var stored = own?.Comment ?? "";
        var value = view.Typed.Or(Fields.Comment, own is null ? CoverageGap.QuestionOn(view, line.Id) : stored);
        if (stored.Length > 0 && value != stored) yield return Blocks.Labelled("Commentaire enregistré", stored);
        yield return new TextInput
        {
            Id = Fields.Comment,
            Label = view.HiddenComments.Contains(line.Id)
                ? "Commentaire privé : le vôtre est gardé, et caché sur cet écran ; laissez vide pour le garder, ou écrivez-en un autre"
                : "Commentaire privé : personne d'autre ne le lit",
            ErrorMessage = Words.AtMost(TextField.PrivateComment),
            IsMultiline = true,
            MaxLength = Texts.MaximumLength(TextField.PrivateComment),
            Value = value,
        };
    }
}
