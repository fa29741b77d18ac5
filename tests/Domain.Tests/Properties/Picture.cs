using System.Text.Json;
using System.Text.RegularExpressions;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>A state or a change as text, whole, so that two of them are compared with all that they hold.</summary>
internal static partial class Picture
{
    public static string Of(Passage passage) => JsonSerializer.Serialize(passage);

    public static string Of(IEnumerable<Change> changes) => JsonSerializer.Serialize(changes.Cast<object>());

    /// <summary>What a person reads of it: all but the revisions.</summary>
    public static string WithoutRevisions(Passage passage) => Revisions.Replace(Of(passage), "");

    [GeneratedRegex("\"(Revision|SheetRevision|OpeningRevision|Edited)\":\\d+,?")]
    private static partial Regex Revisions { get; }
}
