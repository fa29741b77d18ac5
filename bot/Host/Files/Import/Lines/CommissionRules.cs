using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Import.Lines;

/// <summary>
/// Who sits in a commission that hears candidates: two members, one a teacher of the speciality, the other a professional or,
/// for want of one, a teacher of a professional block.
/// </summary>
internal sealed class CommissionRules(IReadOnlyList<PersonLine> people, Findings findings)
{
    public static void Check(IReadOnlyList<CandidateLine> candidates, IReadOnlyList<PersonLine> people, Findings findings)
    {
        if (!people.All(person => person.IsPlaced)) return;
        var rules = new CommissionRules(people, findings);
        var hearing = candidates.Where(line => line.Commission is not null).GroupBy(line => line.Commission!).ToList();
        hearing.ForEach(rules.CheckMembers);
        rules.RemarkIdle([.. hearing.Select(group => group.Key)]);
    }

    private void CheckMembers(IGrouping<CommissionKey, CandidateLine> candidates)
    {
        var commission = candidates.Key;
        var members = people.Where(person => person.IsMember && person.Commission == commission).ToList();
        if (members.Count == 0)
            Refuse(SheetName.Candidates, candidates.First().Line, Column.Commission, new LineProblem.CommissionWithoutMembers(commission));
        else if (members.Count == 1)
            Refuse(SheetName.People, members[0].Line, Column.Commission, new LineProblem.CommissionWithOneMember(commission));
        else if (members.Count == 2)
            CheckQualities(commission, members);
        else
            foreach (var extra in members.Skip(2))
                Refuse(SheetName.People, extra.Line, Column.Commission, new LineProblem.CommissionWithTooManyMembers(commission));
    }

    private void CheckQualities(CommissionKey commission, List<PersonLine> members)
    {
        var teachers = members.Count(member => member.Quality == MemberQuality.SpecialityTeacher);
        if (teachers == 0) Refuse(SheetName.People, members[1].Line, Column.Quality, new LineProblem.CommissionWithoutTeacher(commission));
        if (teachers == 2) Refuse(SheetName.People, members[1].Line, Column.Quality, new LineProblem.CommissionOfTwoTeachers(commission));
    }

    private void RemarkIdle(IReadOnlyCollection<CommissionKey> hearing)
    {
        foreach (var idle in people.Where(person => person.IsMember && !hearing.Contains(person.Commission!)).Select(person => person.Commission!))
            findings.Remark(new ImportRemark.CommissionWithoutCandidates(idle.Centre, idle.Number));
    }

    private void Refuse(SheetName sheet, int line, Column column, LineProblem problem) =>
        findings.Refuse(new ImportRefusal.OfLine(sheet, line, column.Name, "", problem));
}
