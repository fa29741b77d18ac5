using E4Bot.Domain.Evaluations;

namespace E4Bot.Domain.Tests.Conventions;

/// <summary>The domain stands on the framework alone.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void The_domain_references_nothing_but_the_framework() =>
        Assert.All(typeof(Exam).Assembly.GetReferencedAssemblies(), reference =>
            Assert.True(reference.Name!.StartsWith("System.", StringComparison.Ordinal), $"The domain references {reference.Name}."));
}
