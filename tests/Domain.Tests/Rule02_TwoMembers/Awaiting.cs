using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule02_TwoMembers;

internal static class Awaiting
{
    /// <summary>The line where the levels differ awaits the votes of these members.</summary>
    public static Scene ThenAwaits(this Scene scene, params Seat[] seats)
    {
        var retained = Assert.Single(scene.Missing().OfType<Missing.Retained>(), m => m.Line == Lines.Assets);
        Assert.Equal(seats, retained.Awaited);
        return scene;
    }
}
