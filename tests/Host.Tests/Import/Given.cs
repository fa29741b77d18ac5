using System.Text;
using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import;

namespace E4Bot.Host.Tests.Import;

/// <summary>Two good sheets of two candidates and their commission, to spoil one cell at a time.</summary>
internal sealed class Given
{
    public List<object?[]> Candidates { get; } =
    [
        ["numero", "nom", "prenom", "option", "forme", "centre", "commission", "date", "heure", "engagement", "tiers_temps", "fin_formation"],
        ["02736100001", "EXEMPLE", "Alix", "SISR", "CCF", "Lycée Imaginaire", "1", "18/05/2027", "8h00", "non", "", "30/06/2027"],
        ["02736100002", "FACTICE", "Noé", "SLAM", "ponctuelle", "Lycée Imaginaire", "1", "18/05/2027", "9h30", "oui", "13", ""],
    ];

    public List<object?[]> People { get; } =
    [
        ["email", "nom", "prenom", "role", "centre", "commission", "qualite"],
        ["camille.fictive@exemple.test", "FICTIVE", "Camille", "membre", "Lycée Imaginaire", "1", "enseignant"],
        ["dominique.modele@exemple.test", "MODÈLE", "Dominique", "membre", "Lycée Imaginaire", "1", "professionnel"],
        ["noa.dossier@exemple.test", "DOSSIER", "Noa", "pedagogie", "Lycée Imaginaire", "", ""],
        ["maud.exemple@exemple.test", "EXEMPLE", "Maud", "president", "", "", ""],
    ];

    /// <summary>Puts a value in a cell of « Candidats »; the header is line 1.</summary>
    public Given Candidate(int line, string column, object? value) => Put(Candidates, line, column, value);

    /// <summary>Puts a value in a cell of « Personnes »; the header is line 1.</summary>
    public Given Person(int line, string column, object? value) => Put(People, line, column, value);

    /// <summary>One more line of « Personnes ».</summary>
    public Given With(object?[] person)
    {
        People.Add(person);
        return this;
    }

    /// <summary>The line of « Candidats » is not in the file.</summary>
    public Given WithoutCandidate(int line)
    {
        Candidates.RemoveAt(line - 1);
        return this;
    }

    public ImportFile[] Csv(char delimiter = ';', Encoding? encoding = null) =>
    [
        File("Candidats.csv", Candidates, delimiter, encoding ?? Encoding.UTF8),
        File("Personnes.csv", People, delimiter, encoding ?? Encoding.UTF8),
    ];

    public ImportFile[] Workbook(Xlsx? xlsx = null) =>
        [new("Session.xlsx", (xlsx ?? new Xlsx()).Write(("Candidats", Candidates), ("Personnes", People)))];

    public ImportReading.Accepted Accepted() => Accepted(Csv());

    public static ImportReading.Accepted Accepted(params ImportFile[] files) => RegistryFile.Read(files) switch
    {
        ImportReading.Accepted accepted => accepted,
        ImportReading.Refused refused => throw new InvalidOperationException(string.Join("\n", ImportReport.Of(refused))),
        _ => throw new NotSupportedException(),
    };

    public IReadOnlyList<string> Refusals() => Refusals(Csv());

    /// <summary>The sentences, their non-breaking spaces made plain for reading.</summary>
    public static IReadOnlyList<string> Refusals(params ImportFile[] files) =>
        [.. Assert.IsType<ImportReading.Refused>(RegistryFile.Read(files)).Refusals.Select(r => Plain(ImportSentences.Of(r)))];

    public static string Plain(string sentence) => sentence.Replace('\u00A0', ' ');

    public static void Same(SessionRegistry expected, SessionRegistry actual)
    {
        Assert.Equal(expected.Candidates, actual.Candidates);
        Assert.Equal(expected.People, actual.People);
    }

    public static string CsvText(IEnumerable<IReadOnlyList<object?>> rows, char delimiter) =>
        string.Concat(rows.Select(row => string.Join(delimiter, row.Select(cell => Quoted($"{cell}", delimiter))) + "\r\n"));

    private static ImportFile File(string name, List<object?[]> rows, char delimiter, Encoding encoding) =>
        new(name, (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(CsvText(rows, delimiter))]);

    private static string Quoted(string cell, char delimiter) =>
        cell.IndexOfAny(['"', '\r', '\n', delimiter]) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";

    private Given Put(List<object?[]> sheet, int line, string column, object? value)
    {
        while (sheet.Count < line) sheet.Add([.. sheet[^1]]);
        sheet[line - 1][Array.IndexOf(sheet[0], column)] = value;
        return this;
    }
}
