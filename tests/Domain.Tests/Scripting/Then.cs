using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>What a scenario expects of its last deed.</summary>
internal static class Then
{
    public static Scene ThenAccepted(this Scene scene)
    {
        Assert.IsType<Decision.Accepted>(scene.Last);
        return scene;
    }

    /// <summary>Accepted, with this change among the changes made.</summary>
    public static Scene ThenAccepted<TChange>(this Scene scene)
        where TChange : Change
    {
        Assert.Contains(scene.LastChanges(), change => change is TChange);
        return scene;
    }

    /// <summary>Accepted, with this change and no other.</summary>
    public static Scene ThenOnly<TChange>(this Scene scene)
        where TChange : Change
    {
        Assert.IsType<TChange>(Assert.Single(scene.LastChanges()));
        return scene;
    }

    /// <summary>Accepted, since what is asked already stands.</summary>
    public static Scene ThenNothingChanges(this Scene scene)
    {
        Assert.Empty(scene.LastChanges());
        return scene;
    }

    public static Scene ThenRefused<TRefusal>(this Scene scene)
        where TRefusal : Refusal
    {
        Assert.IsType<TRefusal>(Assert.IsType<Decision.Refused>(scene.Last).Refusal);
        return scene;
    }

    /// <summary>Refused, with exactly this answer.</summary>
    public static Scene ThenRefused(this Scene scene, Refusal refusal)
    {
        Assert.Equal(refusal, Assert.IsType<Decision.Refused>(scene.Last).Refusal);
        return scene;
    }

    /// <summary>The sheet lacks this, and cannot be signed.</summary>
    public static Scene ThenMissing(this Scene scene, Missing missing)
    {
        Assert.Contains(missing, scene.Missing());
        scene.When(they => they.First.Signs()).ThenRefused<Refusal.Incomplete>();
        return scene;
    }

    public static Scene ThenNotMissing<TMissing>(this Scene scene)
        where TMissing : Missing
    {
        Assert.DoesNotContain(scene.Missing(), missing => missing is TMissing);
        return scene;
    }

    public static Scene ThenPassage(this Scene scene, Action<Passage> expected)
    {
        expected(scene.Passage);
        return scene;
    }

    public static Scene ThenEvaluation(this Scene scene, Action<Evaluation> expected)
    {
        expected(scene.Evaluation);
        return scene;
    }

    public static IReadOnlyList<Missing> Missing(this Scene scene) => Completeness.Of(scene.Passage, scene.Session);

    private static IReadOnlyList<Change> LastChanges(this Scene scene) => Assert.IsType<Decision.Accepted>(scene.Last).Changes;
}
