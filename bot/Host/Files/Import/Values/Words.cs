using E4Bot.Domain.French;
using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Import.Values;

/// <summary>The columns whose value is one of a few words, read without regard to case and accents.</summary>
internal static class Words
{
    private static readonly Dictionary<string, Speciality> Specialities = new() { ["sisr"] = Speciality.Sisr, ["slam"] = Speciality.Slam };

    private static readonly Dictionary<string, ExamForm> Forms = new() { ["ccf"] = ExamForm.Ccf, ["ponctuelle"] = ExamForm.Ponctuelle };

    private static readonly Dictionary<string, bool> YesOrNo = new()
    {
        ["oui"] = true,
        ["o"] = true,
        ["x"] = true,
        ["vrai"] = true,
        ["1"] = true,
        ["non"] = false,
        ["n"] = false,
        ["faux"] = false,
        ["0"] = false,
    };

    private static readonly Dictionary<string, PersonRole> Roles = new()
    {
        ["membre"] = PersonRole.Member,
        ["pedagogie"] = PersonRole.PedagogicalTeam,
        ["president"] = PersonRole.President,
        ["presidente"] = PersonRole.President,
        ["administrateur"] = PersonRole.Administrator,
        ["administratrice"] = PersonRole.Administrator,
    };

    private static readonly Dictionary<string, MemberQuality> Qualities = new()
    {
        ["enseignant"] = MemberQuality.SpecialityTeacher,
        ["enseignante"] = MemberQuality.SpecialityTeacher,
        ["professionnel"] = MemberQuality.Professional,
        ["professionnelle"] = MemberQuality.Professional,
        ["enseignant de bloc"] = MemberQuality.BlockTeacher,
        ["enseignante de bloc"] = MemberQuality.BlockTeacher,
    };

    public static LineProblem? ReadSpeciality(SheetCell cell, out Speciality value) =>
        Find(Specialities, cell, out value) ? null : new LineProblem.NotASpeciality();

    public static LineProblem? ReadForm(SheetCell cell, out ExamForm value) => Find(Forms, cell, out value) ? null : new LineProblem.NotAForm();

    public static LineProblem? ReadYesNo(SheetCell cell, out bool value) => Find(YesOrNo, cell, out value) ? null : new LineProblem.NotYesNo();

    public static LineProblem? ReadRole(SheetCell cell, out PersonRole value) => Find(Roles, cell, out value) ? null : new LineProblem.NotARole();

    public static LineProblem? ReadQuality(SheetCell cell, out MemberQuality value) =>
        Find(Qualities, cell, out value) ? null : new LineProblem.NotAQuality();

    private static bool Find<T>(Dictionary<string, T> words, SheetCell cell, out T value) where T : struct =>
        words.TryGetValue(Folding.Fold(cell.Text), out value);
}
