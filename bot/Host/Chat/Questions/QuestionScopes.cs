using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Chat.Questions;

/// <summary>What the words of a question are read against: the session as the import gave it.</summary>
public sealed class QuestionScopes(ExamSession session)
{
    /// <param name="mayAskAbout">All other commissions are known, so that one of them is not taken for something else; nobody's name in them is.</param>
    public QuestionScope Of(RegistryIndex registry, IReadOnlyList<CommissionKey> own, IReadOnlyList<CommissionKey> mayAskAbout, DateOnly today) =>
        new([.. registry.Commissions], own, [.. mayAskAbout.SelectMany(registry.CandidatesOf)], session.Grid, today);
}
