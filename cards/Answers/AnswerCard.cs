using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Charts;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Answers;

/// <summary>An answer, with what was understood, of how many, and the promise that ends every one of them.</summary>
public static class AnswerCard
{
    public const string Promise = "Aucune note n'est modifiée.";

    /// <summary>Lines of figures on one card; the rest is counted.</summary>
    private const int MostFigures = 70;

    /// <summary>Characters of JSON of one line.</summary>
    private const int MostOfLine = 400;

    private const int MostToLookAt = 20;

    /// <param name="understood">The question in words, with the notes it is about.</param>
    /// <param name="draw">A chart as a PNG.</param>
    /// <param name="words">A question in the words that are read as the same question.</param>
    public static AdaptiveCard Of(Answer answer, Understood understood, Func<Question, string> words, Func<Chart, ReadOnlyMemory<byte>> draw) => new()
    {
        FallbackText = "Réponse à une question sur les notes.",
        Body =
        [
            new RichTextBlock([new TextRun(Spacing.Of(answer.Sentence)) { Weight = "bolder", Size = "medium" }]),
            .. Lines(answer.Figures, MostFigures),
            .. answer.Chart is { } chart ? [ChartSection.Of(chart, draw(chart))] : Array.Empty<Element>(),
            .. answer.ToLookAt.Count > 0 ? [Blocks.Section("À regarder"), .. Lines(answer.ToLookAt, MostToLookAt)] : Array.Empty<Element>(),
            .. understood.Unreadable > 0 ? [Blocks.Notice(Damaged(understood.Unreadable))] : Array.Empty<Element>(),
            Blocks.SubtleNames(Footer(understood)),
            .. answer.Next.Count > 0 ? [Blocks.Actions([.. answer.Next.Select(next => HelpCard.Say(words(next.Question), next.Title))])] : Array.Empty<Element>(),
        ],
    };

    private static IEnumerable<Element> Lines(IReadOnlyList<string> lines, int most) =>
    [
        .. lines.Take(most).Select(line => Blocks.Names(Fit.Excerpt(line, MostOfLine))),
        .. lines.Count > most ? [Blocks.Subtle($"… et {Typography.Count(lines.Count - most, "autre ligne", "autres lignes")} : précisez la question, par exemple par commission.")] : Array.Empty<Element>(),
    ];

    private static string Damaged(int count) => count == 1
        ? "Ce qui est conservé d'une personne candidate est illisible : elle n'est dans aucun chiffre. Prévenez la personne qui administre le programme."
        : $"Ce qui est conservé de {count} personnes candidates est illisible : elles ne sont dans aucun chiffre. Prévenez la personne qui administre le programme.";

    private static string Footer(Understood understood) =>
        $"Compris : {understood.Words}{(understood.GoesOn ? " (suite de votre question précédente)" : "")}. n = {Typography.Count(understood.Notes, "note")}, sur {Typography.Count(understood.Registered, "personne inscrite", "personnes inscrites")}. {Promise}";
}

/// <summary>What was understood of a question, and of how many its answer speaks.</summary>
/// <param name="Words">Question and filter, in words.</param>
/// <param name="GoesOn">Some of it was taken from the question before.</param>
/// <param name="Notes">The <i>n</i>.</param>
/// <param name="Registered">Those whom the filter takes, with a note or not.</param>
/// <param name="Unreadable">Of them, those of whom what is kept cannot be read.</param>
public sealed record Understood(string Words, bool GoesOn, int Notes, int Registered, int Unreadable);
