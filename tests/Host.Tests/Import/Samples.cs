using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import;

namespace E4Bot.Host.Tests.Import;

/// <summary>One value of each record of a closed set, so that a new one is met by the tests of the set.</summary>
internal static class Samples
{
    public static IEnumerable<T> OfEach<T>() => typeof(T).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(T))).Select(type =>
    {
        var constructor = type.GetConstructors().Single();
        return (T)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType))]);
    });

    private static object Sample(Type type) =>
        type == typeof(string) ? "x"
        : type == typeof(int) ? 5
        : type == typeof(SheetName) ? SheetName.Candidates
        : type == typeof(CommissionKey) ? new CommissionKey("Lycée Imaginaire", 3)
        : type == typeof(IReadOnlyList<string>) ? new[] { "nom", "prenom" }
        : throw new NotSupportedException(type.Name);
}
