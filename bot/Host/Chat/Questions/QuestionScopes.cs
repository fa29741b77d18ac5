using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Chat.Questions;

/// <summary>What the words of a question are read against: the session as the import gave it. Laid out once for all who may ask about the same, and forgotten with the import.</summary>
public sealed class QuestionScopes(ExamSession session)
{
    private readonly ConditionalWeakTable<RegistryIndex, ConcurrentDictionary<string, QuestionScope>> known = [];

    /// <param name="own">Those that the asker sits in.</param>
    /// <param name="visible">All other commissions are known, so that one of them is not taken for something else; nobody's name in them is.</param>
    public QuestionScope Of(RegistryIndex registry, IReadOnlyList<CommissionKey> own, IReadOnlyList<CommissionKey> visible, DateOnly today)
    {
        var scopes = known.GetValue(registry, _ => new());
        var key = string.Join('\n', [$"{today:O}", .. own.Select(Name), "", .. visible.Count == registry.Commissions.Count() ? ["*"] : visible.Select(Name)]);
        return scopes.GetOrAdd(key, _ => new([.. registry.Commissions], own, [.. visible.SelectMany(registry.CandidatesOf)], session.Grid, today, session.Exam.Code));
    }

    private static string Name(CommissionKey commission) => $"{commission.Number}|{commission.Centre}";
}
