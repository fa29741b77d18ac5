using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import.Lines;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Import;

/// <summary>
/// Reads the registry of a session from one workbook or two CSV files: the whole of it, or every reason why not.
/// Bytes of any kind give one or the other, never an exception.
/// </summary>
public static class RegistryFile
{
    public static ImportReading Read(IReadOnlyList<ImportFile> files)
    {
        var findings = new Findings();
        var sheets = new Dictionary<SheetName, Sheets.Sheet>();
        foreach (var reading in SheetFiles.Read(files))
            Keep(reading, sheets, findings);

        var centres = new CentreReading();
        var candidates = Lines(SheetName.Candidates, sheets, findings, line => CandidateLine.Read(line, centres));
        var people = Lines(SheetName.People, sheets, findings, line => PersonLine.Read(line, centres));
        if (candidates is not null) LineRules.Check(candidates, findings);
        if (people is not null) LineRules.Check(people, findings);
        if (candidates is null || people is null) return findings.Refused();
        CommissionRules.Check(candidates, people, findings);
        JuryRules.Check(candidates, people, findings);
        return findings.AreFatal ? findings.Refused() : Accept(candidates, people, findings.Remarks);
    }

    private static void Keep(SheetReading reading, Dictionary<SheetName, Sheets.Sheet> sheets, Findings findings)
    {
        switch (reading)
        {
            case SheetReading.Read read:
                sheets.Add(read.Sheet.Name, read.Sheet);
                foreach (var remark in read.Remarks) findings.Remark(remark);
                break;
            case SheetReading.Refused refused:
                findings.Refuse(refused.Refusal);
                break;
        }
    }

    private static IReadOnlyList<T>? Lines<T>(
        SheetName name, Dictionary<SheetName, Sheets.Sheet> sheets, Findings findings, Func<Line, T> read) where T : class =>
        sheets.TryGetValue(name, out var sheet) ? LineReader.Read(sheet, findings, read) : null;

    private static ImportReading.Accepted Accept(
        IReadOnlyList<CandidateLine> candidates, IReadOnlyList<PersonLine> people, IReadOnlyList<ImportRemark> remarks)
    {
        var registry = new SessionRegistry([.. candidates.Select(line => line.Candidate!)], [.. people.Select(line => line.Person!)]);
        var lines = new ImportLines(
            candidates.ToDictionary(line => line.Candidate!.Number, line => line.Line),
            people.DistinctBy(line => (line.Person!.Mail, line.Person.Role)).ToDictionary(line => (line.Person!.Mail, line.Person.Role), line => line.Line));
        return new ImportReading.Accepted(registry, remarks, lines);
    }
}
