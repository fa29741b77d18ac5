using E4Bot.Domain.French;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Import.Lines;

/// <summary>What lines say of each other: what may stand once only in a sheet, where the later line is refused; and what most are unlike.</summary>
internal static class LineRules
{
    public static void Check(IReadOnlyList<CandidateLine> candidates, Findings findings)
    {
        foreach (var (later, first) in Repeated(candidates, c => c.Number))
            findings.Refuse(Of(SheetName.Candidates, later.Line, Column.Number, $"{later.Number}", new LineProblem.NumberTwice(first.Line)));
        foreach (var (later, first) in Repeated(candidates, Slot))
            findings.Refuse(Of(SheetName.Candidates, later.Line, Column.Time, "", new LineProblem.SlotTaken(first.Line)));
        RemarkShortNumbers([.. candidates.Where(c => c is { IsNumberTyped: true, Number: not null }).Select(c => (c.Line, c.Number!.Value.Value))], findings);
    }

    public static void Check(IReadOnlyList<PersonLine> people, Findings findings)
    {
        var everywhere = people.Where(p => p.ChairsAll).Select(p => p.Mail).ToHashSet();
        foreach (var (later, first) in Repeated(people, line => Part(line, everywhere)))
            findings.Refuse(Of(SheetName.People, later.Line, Column.Role, $"{later.Mail}", new LineProblem.RoleTwice(first.Line)));
        foreach (var (later, first) in Repeated(people, p => p.Mail).Where(pair => Name(pair.Later) != Name(pair.First)))
            findings.Refuse(Of(SheetName.People, later.Line, Column.Mail, $"{later.Mail}", new LineProblem.OtherName(first.Line)));
    }

    /// <summary>A number that most are longer than: a spreadsheet that wrote the file may have taken its zero. Numbers with letters are of another kind.</summary>
    private static void RemarkShortNumbers(IReadOnlyCollection<(int Line, string Number)> typed, Findings findings)
    {
        var digits = typed.Where(t => t.Number.All(char.IsAsciiDigit)).ToList();
        if (digits.CountBy(t => t.Number.Length).Where(length => length.Value * 2 > digits.Count).Select(length => length.Key).ToList() is not [var usual]) return;
        foreach (var (line, number) in digits.Where(t => t.Number.Length < usual)) findings.Remark(new ImportRemark.NumberShort(line, number, usual));
    }

    private static ImportRefusal.OfLine Of(SheetName sheet, int line, Column column, string value, LineProblem problem) =>
        new(sheet, line, column.Name, value, problem);

    private static (CommissionKey, DateOnly, TimeOnly)? Slot(CandidateLine line) =>
        line is { Commission: { } commission, Date: { } date, Time: { } time } ? (commission, date, time) : null;

    /// <summary>A role once; a president's once for each centre, and once alone where it is that of the whole session.</summary>
    private static (MailAddress, PersonRole, string?)? Part(PersonLine line, HashSet<MailAddress?> everywhere) => line switch
    {
        { Mail: { } mail, Role: PersonRole.President } when !everywhere.Contains(mail) => line.Centre is { } centre ? (mail, PersonRole.President, centre) : null,
        { Mail: { } mail, Role: { } role } => (mail, role, null),
        _ => null,
    };

    private static string? Name(PersonLine line) =>
        line is { LastName: { } last, FirstName: { } first } ? Folding.Fold($"{last} {first}") : null;

    /// <summary>The lines whose key an earlier line has, each with the first one; lines without a key are let by.</summary>
    private static IEnumerable<(T Later, T First)> Repeated<T, TKey>(IReadOnlyList<T> lines, Func<T, TKey?> key) where TKey : struct =>
        lines.Where(line => key(line) is not null)
            .GroupBy(line => key(line)!.Value)
            .SelectMany(group => group.Skip(1).Select(later => (later, group.First())));
}
