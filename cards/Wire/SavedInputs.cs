using E4Bot.Domain.Notes;

namespace E4Bot.Cards.Wire;

/// <summary>Which inputs of its card a press keeps.</summary>
internal static class SavedInputs
{
    public static bool Holds(Press press, string field) => press.Verb switch
    {
        Verbs.Open or Verbs.Reopen or Verbs.DecideJuryNote or Verbs.RecordOutcome or Verbs.WithdrawOutcome or Verbs.CheckConformity or Verbs.MoveDeadline
            or Verbs.GivePortfolio or Verbs.VisitPortfolio => true,
        Verbs.CorrectOpening => field is Fields.FirstQuality or Fields.SecondQuality or Fields.ExtraMinutes,
        Verbs.GiveLevel => field is Fields.Level or Fields.Comment,
        Verbs.WriteObservations => field is Fields.Observation1 or Fields.Observation2,
        Verbs.JudgeEnvironment => field is Fields.Environment or Fields.EnvironmentGround,
        Verbs.ClaimPenalty => Named.Read<PenaltyKind>(press.Text("penalty")) is { } kind && field == Fields.PenaltyGround(kind),
        Verbs.ProposeNote => field is Fields.Note,
        Verbs.WriteAppreciation => field is Fields.Appreciation,
        _ => false,
    };
}
