using System.Reflection;
using System.Runtime.CompilerServices;
using E4Bot.Domain.Evaluations;

namespace E4Bot.Domain.Tests.Conventions;

/// <summary>What is public in the domain never changes once made.</summary>
public sealed class ImmutabilityTests
{
    private static readonly Type[] Mutable =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];

    public static TheoryData<string> Names => [.. Public.Select(t => t.FullName!)];

    private static IEnumerable<Type> Public => typeof(Exam).Assembly.GetExportedTypes();

    [Theory]
    [MemberData(nameof(Names))]
    public void No_property_is_set_after_construction(string name) =>
        Assert.All(Properties(name), property =>
            Assert.True(property.SetMethod is not { IsPublic: true } setter || IsInit(setter), $"{name}.{property.Name} can be set."));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_field_is_open(string name) =>
        Assert.All(Of(name).GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Where(f => f.Name != "value__"), field =>
            Assert.True(field.IsInitOnly || field.IsLiteral, $"{name}.{field.Name} can be written."));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_collection_can_be_added_to(string name) =>
        Assert.All(Exposed(name), type => Assert.False(IsMutableCollection(type), $"{name} exposes {type}."));

    private static IEnumerable<Type> Exposed(string name) =>
        Properties(name).Select(p => p.PropertyType)
            .Concat(Of(name).GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Select(f => f.FieldType));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && Mutable.Contains(type.GetGenericTypeDefinition()));

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static PropertyInfo[] Properties(string name) =>
        Of(name).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static);

    private static Type Of(string name) => typeof(Exam).Assembly.GetType(name, throwOnError: true)!;
}
