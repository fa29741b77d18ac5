using System.Reflection;

namespace E4Bot.Host.Life;

internal static class ProgramVersion
{
    /// <summary>« E4Bot 0.1.0 ».</summary>
    public static string Text { get; } = $"E4Bot {Number(Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>())}";

    /// <summary>What a build adds behind « + » tells a user nothing.</summary>
    private static string Number(AssemblyInformationalVersionAttribute? version) => (version?.InformationalVersion ?? "").Split('+')[0];
}
