using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>What a harmonisation meeting should look at in one commission's work: the <i>ordre du jour</i>. An invitation to look, never a finding against anyone.</summary>
/// <param name="N">Its graded candidates.</param>
/// <param name="Points">What is not finished first, then gaps, inversions, and notes far from their neighbours'. Empty: nothing deserves a look.</param>
public sealed record CommissionAgenda(CommissionKey Commission, int N, IReadOnlyList<AgendaPoint> Points);
