using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule05_Coverage;

internal static class CountMentions
{
    public static Scene ThenMentionsMissing(this Scene scene, int expected)
    {
        Assert.Equal(expected, scene.Missing().OfType<Missing.Mention>().Count());
        return scene;
    }
}
