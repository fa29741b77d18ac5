using E4Bot.Domain.Conformity;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule08_Conformity;

/// <summary>A session whose authorities set a date of deposit for each form.</summary>
internal static class Dated
{
    public static readonly DateOnly Ccf = new(2027, 4, 16);

    public static readonly DateOnly Ponctuelle = new(2027, 4, 2);

    public static readonly ExamSession Session = SessionFiles.Of2027 with { Conformity = new ConformityRules(10, 14, new DepositDates(Ccf, Ponctuelle)) };
}
