using E4Bot.Cards.French;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;

namespace E4Bot.Host.Turn;

/// <summary>Puts the mentions that are due under what was typed; the member reads them before saving. No line breaks within their guillemets.</summary>
public static class Mentioning
{
    public static Typed Add(Press press, MemberView view)
    {
        var typed = press.Typed.Or(Fields.Appreciation, view.Evaluation.Appreciation.Value).TrimEnd();
        var due = view.Missing.OfType<Missing.Mention>().Select(m => m.Sentence)
            .Where(s => !typed.Contains(s, StringComparison.Ordinal)).Select(Spacing.Of).Where(s => !typed.Contains(s, StringComparison.Ordinal));
        return Typed.As(Fields.Appreciation, string.Join('\n', new[] { typed }.Where(t => t.Length > 0).Concat(due)));
    }
}
