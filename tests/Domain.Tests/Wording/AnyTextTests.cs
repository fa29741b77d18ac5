using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Wording;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Wording;

/// <summary>Whatever a commission types is read without harm, and every remark shows words that are there.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
        ["candidat ", "autres ", "que ", "les ", "13", "/", "20", ",5", ". ", "\n", "FICTIVE ", "’", "œ", "e\u0301", "\u202E", "😀", "\uD800", "handicap", "note de ", "meilleur ", "de la session", "tiers-temps "];

    [Property(MaxTest = 500)]
    public void It_is_read(int[] chosen, string free)
    {
        var text = string.Concat(chosen.Select(i => Pieces[(i & int.MaxValue) % Pieces.Length])) + free;
        var scene = Given.ACompleteSheet();
        var evaluation = scene.Evaluation with { Appreciation = new Shared<string>(text, 1) };

        var remarks = WordingReview.Of(scene.Passage.Candidate, evaluation, scene.Session, new CandidateNames([scene.Passage.Candidate]));

        Assert.All(remarks, remark => Assert.Contains(remark.Excerpt, text, StringComparison.Ordinal));
    }
}
