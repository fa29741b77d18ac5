using System.Reflection;

namespace E4Bot.Browser.Tests.Npm;

/// <summary>The folder into which the build restores what these tests take from npm.</summary>
internal static class NodeModules
{
    private static readonly string Root = typeof(NodeModules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(entry => entry.Key == nameof(NodeModules)).Value!;

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);
}
