using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Rehearsal;

/// <summary>
/// A made-up candidate's file: what was presented, what the questions showed, and the tableau de synthèse in a few lines. Every commission reads the same words.
/// </summary>
public sealed record RehearsalFile
{
    /// <summary>Of all its text: read on a phone in five minutes, and a card holds it twice.</summary>
    public const int MostCharacters = 10_000;

    public const int MostOfKey = 24;

    private const int MostOfTitle = 40;

    /// <param name="key">
    /// Of its id and its text, 1 to <see cref="MostOfKey"/> lower-case letters, digits and hyphens. A text that was changed is another file: what was scored of the old
    /// one is compared with nothing.
    /// </param>
    public RehearsalFile(
        string key, string title, Speciality speciality, IReadOnlyList<string> part1, IReadOnlyList<string> part2, IReadOnlyList<string> synthesis)
    {
        if (!IsKey(key)) throw new ArgumentException($"A file's key is 1 to {MostOfKey} lower-case letters, digits and hyphens.", nameof(key));
        if (string.IsNullOrWhiteSpace(title) || title.Length > MostOfTitle) throw new ArgumentException($"A file's title has 1 to {MostOfTitle} characters.", nameof(title));
        foreach (var section in (IReadOnlyList<string>[])[part1, part2, synthesis])
            if (section.Count == 0 || section.Any(string.IsNullOrWhiteSpace)) throw new ArgumentException($"Part 1, part 2 and synthesis of « {title} » each have a text.", nameof(part1));
        if (part1.Concat(part2).Concat(synthesis).Sum(text => text.Length) > MostCharacters)
            throw new ArgumentException($"« {title} » is longer than {MostCharacters} characters.", nameof(part2));
        (Key, Title, Speciality, Part1, Part2, Synthesis) = (key, title, speciality, part1, part2, synthesis);
    }

    public string Key { get; }

    public string Title { get; }

    public Speciality Speciality { get; }

    /// <summary>Paragraphs.</summary>
    public IReadOnlyList<string> Part1 { get; }

    /// <summary>Paragraphs.</summary>
    public IReadOnlyList<string> Part2 { get; }

    /// <summary>A realisation a line, with the competences that it mobilises.</summary>
    public IReadOnlyList<string> Synthesis { get; }

    private static bool IsKey(string text) => text.Length is > 0 and <= MostOfKey && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
