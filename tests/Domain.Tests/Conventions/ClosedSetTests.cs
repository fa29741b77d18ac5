using System.Reflection;
using E4Bot.Domain.Evaluations;
using Missing = E4Bot.Domain.Evaluations.Missing;

namespace E4Bot.Domain.Tests.Conventions;

/// <summary>A closed set is whole in its own file: nobody adds to it from outside.</summary>
public sealed class ClosedSetTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    public static TheoryData<string> Names => [.. Roots.Select(t => t.FullName!)];

    private static IEnumerable<Type> Roots =>
        typeof(Exam).Assembly.GetExportedTypes().Where(t => t is { IsAbstract: true, IsSealed: false, IsInterface: false });

    [Fact]
    public void The_sets_of_the_core_are_among_the_closed_ones() =>
        Assert.Empty(new[] { typeof(Change), typeof(Command), typeof(Decision), typeof(Missing), typeof(Refusal) }.Except(Roots));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_root_is_built_by_its_own_cases_only(string name) =>
        Assert.All(Of(name).GetConstructors(Instance).Where(c => !IsCopy(c)), constructor => Assert.True(constructor.IsPrivate, $"{name} is open."));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_is_sealed_and_stands_within_its_root(string name) =>
        Assert.All(typeof(Exam).Assembly.GetTypes().Where(t => t.BaseType == Of(name)), derived =>
        {
            Assert.True(derived.IsSealed, $"{derived} is not sealed.");
            Assert.Equal(Of(name), derived.DeclaringType);
        });

    /// <summary>A record copies itself through a constructor that asks for an instance: there is none to begin with but a case.</summary>
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static Type Of(string name) => typeof(Exam).Assembly.GetType(name, throwOnError: true)!;
}
