using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule09_Outcomes;

internal static class Dates
{
    public static readonly DateOnly Planned = Sample.Candidate().Date;

    public static readonly DateOnly Later = Planned.AddDays(7);
}
