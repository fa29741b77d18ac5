using System.Globalization;
using System.Text.RegularExpressions;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Tests.Teams;
using Cast = E4Bot.Host.Tests.Teams.Cast;

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

    private static readonly TeamsPerson[] People = [Cast.Camille, Cast.Dominique, Cast.Sacha, Cast.Lou, Cast.Maud, Cast.Ali, Cast.Noa, Cast.Kim];

    public static IReadOnlyList<string> In(string text, Secret kinds)
    {
        var plain = Screen.Plain(Escape().Replace(text, Unescaped));
        return [.. Of(kinds).Where(secret => plain.Contains(secret, StringComparison.OrdinalIgnoreCase))];
    }

    private static string Unescaped(Match escape) => ((char)int.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    private static IEnumerable<string> Of(Secret kinds) =>
    [
        .. kinds.HasFlag(Secret.Typed) ? [Planted.Typed] : Array.Empty<string>(),
        .. kinds.HasFlag(Secret.Levels) ? Levels : [],
        .. kinds.HasFlag(Secret.Notes) ? Notes : [],
        .. kinds.HasFlag(Secret.CandidatesName) ? [Planted.Name] : Array.Empty<string>(),
        .. kinds.HasFlag(Secret.People) ? People.SelectMany(person => new[] { person.Name, person.Mail }) : [],
    ];

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}")]
    private static partial Regex Escape();
}
