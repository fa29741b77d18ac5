using System.Globalization;
using System.Text.RegularExpressions;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Secrecy;

[Flags]
internal enum Secret
{
    /// <summary>What somebody typed.</summary>
    Typed = 1,

    /// <summary>A level, by its title or as it is stored.</summary>
    Levels = 2,

    /// <summary>A note, proposed or final.</summary>
    Notes = 4,

    CandidatesName = 8,

    /// <summary>Names and addresses of the session's people.</summary>
    People = 16,

    /// <summary>What only the commission may know, the candidate's name apart.</summary>
    OfTheCommission = Typed | Levels | Notes,

    Any = OfTheCommission | CandidatesName | People,
}

/// <summary>Finds what was planted, however it is written: as text, or within JSON.</summary>
internal static partial class Secrets
{
    private static readonly string[] Levels = [.. Enum.GetNames<MasteryLevel>(), .. SessionFiles.Of2027.Grid.Levels.Select(level => level.Title)];

    private static readonly string[] Notes = ["370377", "440244", "/ 20"];

    private static readonly TeamsPerson[] Cast =
        [Tests.Teams.Cast.Camille, Tests.Teams.Cast.Dominique, Tests.Teams.Cast.Sacha, Tests.Teams.Cast.Lou, Tests.Teams.Cast.Maud, Tests.Teams.Cast.Ali, Tests.Teams.Cast.Noa, Tests.Teams.Cast.Kim];

    public static IReadOnlyList<string> In(string text, Secret kinds)
    {
        var plain = Screen.Plain(Escape().Replace(text, e => ((char)int.Parse(e.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));
        return [.. Of(kinds).Where(secret => plain.Contains(secret, StringComparison.OrdinalIgnoreCase))];
    }

    private static IEnumerable<string> Of(Secret kinds) =>
    [
        .. kinds.HasFlag(Secret.Typed) ? [Planted.Typed] : Array.Empty<string>(),
        .. kinds.HasFlag(Secret.Levels) ? Levels : [],
        .. kinds.HasFlag(Secret.Notes) ? Notes : [],
        .. kinds.HasFlag(Secret.CandidatesName) ? [Planted.Name] : Array.Empty<string>(),
        .. kinds.HasFlag(Secret.People) ? Cast.SelectMany(person => new[] { person.Name, person.Mail }) : [],
    ];

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}")]
    private static partial Regex Escape();
}
