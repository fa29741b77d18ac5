using System.Globalization;
using System.Text;

namespace E4Bot.Benchmarks.Turns;

/// <summary>A registry as large as an academy's: eight candidates a commission or fewer, two members each.</summary>
internal sealed record MadeUpRegistry(string Folder, IReadOnlyList<string> Numbers)
{
    private const int PerCommission = 8;

    /// <summary>Commissions that a centre numbers.</summary>
    private const int PerCentre = 999;

    /// <param name="each">Candidates a commission, at most eight.</param>
    public static async Task<MadeUpRegistry> WriteAsync(string parent, int candidates, int each = PerCommission)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, "registry")).FullName;
        var numbers = Enumerable.Range(0, candidates).Select(n => NumberOf((n / each * PerCommission) + (n % each))).ToArray();
        var lines = numbers.Select((number, n) =>
            $"{number};FICTIF;Candidat{n};SISR;CCF;{Centre(CommissionOf(number))};{NumberInCentre(CommissionOf(number))};{18 + n % PerCommission / 4:00}/05/2027;{8 + n % 4:00}h00;non;;");
        await WriteAsync(folder, "Candidats.csv", "numero;nom;prenom;option;forme;centre;commission;date;heure;engagement;tiers_temps;fin_formation", lines);
        var people = Enumerable.Range(1, (candidates + each - 1) / each).SelectMany(c => new[]
        {
            $"{Mail(c, 1)};FICTIVE;Une;membre;{Centre(c)};{NumberInCentre(c)};enseignant",
            $"{Mail(c, 2)};MODÈLE;Deux;membre;{Centre(c)};{NumberInCentre(c)};professionnel",
        });
        await WriteAsync(folder, "Personnes.csv", "email;nom;prenom;role;centre;commission;qualite", people);
        return new MadeUpRegistry(folder, numbers);
    }

    public static int CommissionOf(string number) => (int)(long.Parse(number, CultureInfo.InvariantCulture) - 2_000_000_000) / PerCommission + 1;

    public static int NumberInCentre(int commission) => (commission - 1) % PerCentre + 1;

    public static string ObjectId(int commission, int member) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{commission:00000000}{member:0000}");

    public static string TeamsId(int commission, int member) => string.Create(CultureInfo.InvariantCulture, $"29:{commission}-{member}");

    public static string Mail(int commission, int member) => string.Create(CultureInfo.InvariantCulture, $"membre{commission}.{member}@exemple.test");

    private static string Centre(int commission) => commission <= PerCentre ? "Lycée Imaginaire" : $"Lycée Imaginaire {(commission - 1) / PerCentre + 1}";

    private static string NumberOf(int n) => (2_000_000_000L + n).ToString("00000000000", CultureInfo.InvariantCulture);

    private static Task WriteAsync(string folder, string name, string header, IEnumerable<string> lines) =>
        File.WriteAllLinesAsync(Path.Combine(folder, name), lines.Prepend(header), Encoding.UTF8);
}
