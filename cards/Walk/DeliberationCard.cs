using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>What both saw: only the lines that differ, both levels side by side, the retained one confirmed by both; then the environment.</summary>
internal static class DeliberationCard
{
    private static readonly Choice[] Compliance = [new("Oui, conforme", "oui"), new("Non, pas conforme", "non")];

    public static AdaptiveCard Of(MemberView view) => Frame.Card(view, "Mise en commun",
    [
        .. Differences(view),
        .. Waiting(view),
        .. Environment(view),
        Frame.Ways(view),
    ]);

    private static IEnumerable<Element> Differences(MemberView view)
    {
        var differing = view.Session.Grid.Lines.Where(l => view.Passage.DiffersOn(l.Id)).ToArray();
        yield return Blocks.Line((differing.Length, view.Missing.OfType<Missing.Level>().Any()) switch
        {
            (0, false) => "Aucun écart entre vos deux grilles : les niveaux identiques sont retenus d'eux-mêmes.",
            (0, true) => "Aucun écart pour l'instant : les niveaux identiques sont retenus d'eux-mêmes.",
            _ => $"{Typography.Count(differing.Length, "ligne diffère", "lignes diffèrent")}. Retenez ensemble un niveau ; chacun le confirme.",
        });
        foreach (var line in differing)
            yield return Difference(view, line);
    }

    private static Container Difference(MemberView view, Competence line)
    {
        TextBlock[] retained = view.Passage.RetainedOn(line.Id) is { } level
            ? [Blocks.Line($"Niveau retenu, confirmé par les deux membres : **{view.Session.Grid.TitleOf(level)}**")]
            : [];
        return new Container(
        [
            Blocks.Section(line.Title),
            new ColumnSet([Side(view, line, Seat.First), Side(view, line, Seat.Second)]),
            .. retained,
            Blocks.Stacked([.. Choices(view, line).Select(l => Vote(view, line, l))]),
        ])
        { Separator = true, Spacing = "medium" };
    }

    private static Column Side(MemberView view, Competence line, Seat seat)
    {
        var grid = view.Session.Grid;
        var vote = view.Evaluation.VoteOf(seat, line.Id);
        return new Column("stretch",
        [
            Blocks.SubtleNames(view.Evaluation.Member(seat).FullName),
            Blocks.Line($"**{grid.TitleOf(view.Passage.Sheet(seat).LevelOn(line.Id)!.Value)}**"),
            Blocks.Subtle(vote is { } level ? $"retient : {grid.TitleOf(level)}" : "n'a pas encore retenu de niveau"),
        ]);
    }

    /// <summary>The two levels given and what lies between: where a deliberation ends. Another level is the fruit of changing one's own.</summary>
    private static IEnumerable<MasteryLevel> Choices(MemberView view, Competence line)
    {
        var first = view.Passage.First.LevelOn(line.Id)!.Value;
        var second = view.Passage.Second.LevelOn(line.Id)!.Value;
        var (low, high) = first < second ? (first, second) : (second, first);
        return Enum.GetValues<MasteryLevel>().Where(l => l >= low && l <= high);
    }

    private static ExecuteAction Vote(MemberView view, Competence line, MasteryLevel level) =>
        Frame.Press(view, $"Retenir « {view.Session.Grid.TitleOf(level)} »", Verbs.VoteLevel,
            view.Data with { Line = line.Id.Value, Level = level.ToString() });

    private static IEnumerable<Element> Waiting(MemberView view)
    {
        foreach (var seat in Seats.Both)
        {
            var lines = view.Missing.OfType<Missing.Level>().Count(m => m.Seat == seat);
            if (lines > 0) yield return Blocks.Names(MissingText.OfLevels(seat, lines, view.Evaluation));
        }
    }

    private static IEnumerable<Element> Environment(MemberView view)
    {
        var finding = view.Evaluation.Environment;
        yield return Blocks.Section("Environnement technologique (annexe II.E)") with { Separator = true };
        if (finding.Value is { } stored) yield return Recorded(stored);
        yield return new ChoiceInput
        {
            Id = Fields.Environment,
            Label = "L'environnement technologique des réalisations est-il conforme ?",
            ErrorMessage = "Répondez oui ou non.",
            Choices = Compliance,
            Value = view.Typed.Among(Compliance, Fields.Environment, finding.Value switch { null => null, { Compliant: true } => "oui", _ => "non" }),
        };
        yield return new TextInput
        {
            Id = Fields.EnvironmentGround,
            Label = "S'il ne l'est pas : ce que vous avez constaté",
            ErrorMessage = Words.AtMost(TextField.Ground),
            IsMultiline = true,
            MaxLength = Texts.MaximumLength(TextField.Ground),
            Value = view.Typed.Or(Fields.EnvironmentGround, finding.Value?.Ground ?? ""),
        };
        yield return Blocks.Actions(
            Frame.Press(view, "Enregistrer la conformité", Verbs.JudgeEnvironment, view.Data with { BasedOn = finding.Revision }, "positive"));
    }

    private static RichTextBlock Recorded(EnvironmentFinding finding) => finding switch
    {
        { Compliant: true } => Blocks.Labelled("Enregistré", "conforme"),
        { Ground.Length: > 0 } => Blocks.Labelled("Enregistré, non conforme", finding.Ground),
        _ => Blocks.Labelled("Enregistré", "non conforme"),
    };
}
