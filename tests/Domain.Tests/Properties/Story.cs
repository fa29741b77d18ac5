using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>A beginning, and what is asked after it, sensible or not.</summary>
internal sealed record Story(Beginning Beginning, IReadOnlyList<Step> Steps)
{
    /// <summary>The scene at the start and after each step.</summary>
    public IEnumerable<Scene> Scenes()
    {
        var scene = Beginnings.Of(Beginning);
        yield return scene;
        foreach (var step in Steps)
            yield return scene = scene.Play(Cards.Fill(scene, step));
    }

    public Scene End() => Scenes().Last();

    /// <summary>The same story, shorter: half of it, then one step less.</summary>
    public IEnumerable<Story> Shorter()
    {
        if (Steps.Count > 1)
        {
            yield return this with { Steps = [.. Steps.Take(Steps.Count / 2)] };
            yield return this with { Steps = [.. Steps.Skip(Steps.Count / 2)] };
        }
        for (var i = 0; i < Steps.Count; i++)
            yield return this with { Steps = [.. Steps.Take(i), .. Steps.Skip(i + 1)] };
    }

    public override string ToString() => $"{Beginning}\n{string.Join('\n', Steps)}";
}
