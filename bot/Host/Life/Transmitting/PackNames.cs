using System.Globalization;
using System.Text;
using E4Bot.Domain.French;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>
/// The names in a pack, such that a secretary finds a candidate by number, and all of a commission together. Letters and digits of the plain alphabet, so that
/// they are the same on any system.
/// </summary>
internal sealed class PackNames(ExamSession session)
{
    public const string Manifest = "manifeste.json";
    public const string Sums = "SHA256SUMS";
    public const string ReadMe = "LISEZMOI.txt";

    private const int MostOfName = 40;

    private readonly HashSet<string> taken = new([Manifest, Sums, ReadMe], StringComparer.OrdinalIgnoreCase);

    public string Bordereau(string centre, string extension) => Free($"bordereau_{SafeName.Of(centre)}", extension);

    public string Grid(Candidate candidate) => Of(candidate, "grille", session.Annexes.Grid);

    public string Sheet(Candidate candidate) => Of(candidate, "fiche", session.Annexes.Sheet);

    public string Notice(Candidate candidate) => Of(candidate, "notification-nv", session.Annexes.Conformity);

    private string Of(Candidate candidate, string form, string annex) => Free(
        string.Create(
            CultureInfo.InvariantCulture,
            $"commission-{candidate.Commission.Number:00}/{candidate.Number}_{Plain(candidate.LastName)}-{Plain(candidate.FirstName)}_{form}-{SafeName.Of(annex)}"),
        ".pdf");

    /// <summary>Two names that differ by case alone are one on some systems.</summary>
    private string Free(string name, string extension)
    {
        var path = name + extension;
        for (var other = 2; !taken.Add(path); other++) path = $"{name}-{other}{extension}";
        return path;
    }

    /// <summary>A name as it is written, capitals kept, without accents: « ÉTÉ » is « ETE ».</summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = SafeName.Of(word);
            var cased = word.Any(char.IsLower) ? char.ToUpperInvariant(folded[0]) + folded[1..] : folded.ToUpperInvariant();
            plain.Append(plain.Length > 0 ? "-" : "").Append(Folding.Fold(word).Length == 0 ? "X" : cased);
        }
        return plain.Length switch { 0 => "X", > MostOfName => plain.ToString(0, MostOfName), _ => plain.ToString() };
    }
}
