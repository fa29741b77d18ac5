using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule04_Penalties;

internal static class FinalNote
{
    public static Scene ThenFinalNote(this Scene scene, int expected) =>
        scene.ThenEvaluation(e => Assert.Equal(expected, e.Sum(scene.Session)!.Final));
}
