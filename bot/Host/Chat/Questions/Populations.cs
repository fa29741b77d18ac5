using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Chat.Questions;

/// <summary>Reads the candidates that an answer speaks of: only the commissions that it takes.</summary>
public sealed class Populations(CommissionReading reading, ExamSession session)
{
    /// <param name="visible">The commissions that the asker may ask about.</param>
    public async ValueTask<Population> ReadAsync(
        RegistryIndex registry, Question question, IReadOnlyList<CommissionKey> visible, CancellationToken cancellation)
    {
        var named = question.Asking.LooksBeyond || question.Filter.Commissions.Count == 0 ? visible : visible.Intersect(question.Filter.Commissions);
        return new Population(await reading.ReadAsync(
            registry, named, passage => CandidateStanding.Of(passage, session), cancellation, CandidateStanding.Unreadable));
    }
}
