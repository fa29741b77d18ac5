using Xunit.v3;

namespace E4Bot.Host.Tests.Replicas;

/// <summary>The tests of this class are held by two replicas on one Table Storage instead of one program on a file: they must not see the difference.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OnTwoReplicasAttribute : Attribute
{
    public static bool IsOnThisTest => TestContext.Current.TestClass is IXunitTestClass { Class: var tests } && tests.IsDefined(typeof(OnTwoReplicasAttribute), inherit: false);
}
