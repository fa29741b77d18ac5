using System.Reflection;
using System.Text.Json.Serialization;
using E4Bot.Domain.Evaluations;

namespace E4Bot.Domain.Tests.Conventions;

/// <summary>Changes are stored for years under these names: a name is neither lost nor given another meaning.</summary>
public sealed class StoredNameTests
{
    private static readonly Dictionary<Type, string> Stored = typeof(Change)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(a => a.DerivedType, a => (string)a.TypeDiscriminator!);

    [Fact]
    public void Every_change_has_its_name() => Assert.Equal(
        typeof(Change).GetNestedTypes(BindingFlags.Public).OrderBy(t => t.Name),
        Stored.Keys.OrderBy(t => t.Name));

    [Fact]
    public void No_two_changes_have_the_same_name() => Assert.Equal(Stored.Count, Stored.Values.Distinct().Count());

    [Fact]
    public void The_names_are_those_that_have_been_stored() => Assert.Equal(
        [
            "appreciation-written", "common-level-given", "conformity-checked", "conformity-deadline-moved", "conformity-not-put-right", "conformity-put-right",
            "environment-judged", "extra-time-corrected", "jury-note-decided", "level-given", "level-voted", "note-proposed", "notice-handed-over",
            "observation-written", "one-screen-declined", "one-screen-requested", "opened", "outcome-recorded", "outcome-withdrawn",
            "own-device-used", "paper-confirmed", "part-ended", "part-started",
            "penalty-claimed", "penalty-confirmed", "penalty-dismissed", "portfolio-address-given", "portfolio-visited", "qualities-corrected", "reopened",
            "reopening-requested", "screens-changed", "sealed", "synthesis-attached", "visa-given", "visas-cleared", "votes-cleared",
        ],
        Stored.Values.Order(StringComparer.Ordinal));
}
