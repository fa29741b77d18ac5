using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Wording;

namespace E4Bot.Cards.Walk;

/// <summary>What the candidate may read and perhaps should not, each with the words in question, and a way to the step where they are changed. It forbids nothing.</summary>
internal static class WordingSection
{
    private const int Shown = 8;

    /// <summary>Characters of JSON of one excerpt.</summary>
    private const int MostOfExcerpt = 300;

    public static IEnumerable<Element> Of(MemberView view)
    {
        if (view.Remarks.Count == 0) yield break;
        yield return Blocks.Section(WordingText.Heading);
        yield return Blocks.Subtle(WordingText.Meaning);
        yield return new Container([.. view.Remarks.Take(Shown).Select(remark => Remark(view, remark))]) { Style = "warning" };
        if (view.Remarks.Count > Shown) yield return Blocks.Line($"… et {Typography.Count(view.Remarks.Count - Shown, "autre remarque")}.");
        yield return Blocks.Stacked([.. view.Remarks.Select(remark => StepOf(remark.Where)).Distinct().Select(step => Frame.Leave(view, Title(step), step))]);
    }

    private static RichTextBlock Remark(MemberView view, WordingRemark remark) =>
        Blocks.Labelled(WordingText.Of(remark, view.Evaluation.Sum(view.Session)), Spacing.Of($"« {Fit.Excerpt(remark.Excerpt, MostOfExcerpt)} »"));

    private static Step StepOf(SheetText text) => text == SheetText.Appreciation ? Step.Appreciation : Step.Observations;

    private static string Title(Step step) => step == Step.Appreciation ? "Corriger l'appréciation" : "Corriger les observations";
}
