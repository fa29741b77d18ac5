using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Statistics;

namespace E4Bot.Cards.Answers;

/// <summary>The figures of a set of notes, said as far as so few notes allow.</summary>
internal sealed class FiguresText(HarmonisationRules rules)
{
    public static string Nothing(Population population) => population.Registered == 0
        ? "Personne n'est inscrit dans ce que vous demandez : je n'ai aucun chiffre à donner."
        : $"Aucune note pour l'instant : {Typography.Count(population.Registered, "personne inscrite", "personnes inscrites")}, aucune fiche scellée.";

    /// <summary>« 12,38 / 20 », « 9,5, 12 et 14,25 »; what is too little said of few notes.</summary>
    public string Value(Figure figure, Description of) => figure switch
    {
        Figure.Mean => Note(of.Mean),
        Figure.Median => Note(of.Median),
        Figure.StandardDeviation => of.StandardDeviation is { } deviation && !IsFew(of) ? NoteWords.Of(deviation) : $"pas d'écart-type (n = {of.N}, il en faut {rules.DescribeFrom})",
        Figure.Quartiles => IsFew(of) ? $"pas de quartiles (n = {of.N}, il en faut {rules.DescribeFrom})" : $"{NoteWords.Of(of.LowerQuartile)}, {NoteWords.Of(of.Median)} et {NoteWords.Of(of.UpperQuartile)}",
        Figure.Range => $"{of.Range} (de {of.Lowest} à {of.Highest})",
        Figure.Lowest => Note(of.Lowest),
        Figure.Highest => Note(of.Highest),
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };

    /// <summary>Mean, median, spread and range of one line; below <see cref="HarmonisationRules.DescribeFrom"/> the notes themselves.</summary>
    public string Line(IReadOnlyList<int> notes)
    {
        if (Description.Of(notes) is not { } of) return "aucune note";
        return IsFew(of)
            ? $"n = {of.N} : {NoteWords.Listed(notes)} (moyenne {NoteWords.Of(of.Mean)})"
            : $"n = {of.N}, moyenne {NoteWords.Of(of.Mean)}, médiane {NoteWords.Of(of.Median)}, écart-type {NoteWords.Of(of.StandardDeviation!.Value)}, de {of.Lowest} à {of.Highest}";
    }

    /// <summary>One figure of one line, with its n.</summary>
    public string Line(Figure figure, IReadOnlyList<int> notes) =>
        Description.Of(notes) is { } of ? $"{Value(figure, of)} (n = {of.N})" : "aucune note";

    public bool IsFew(Description of) => of.N < rules.DescribeFrom;

    private static string Note(decimal value) => Typography.OutOf20(Math.Round(value, 2, MidpointRounding.AwayFromZero));
}
