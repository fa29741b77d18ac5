using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Life.Purging;

internal static class ErasedKinds
{
    public static ErasedKind Of(ExamSession session, string partition, string key) =>
        partition == Keys.Registry(session) ? ErasedKind.Registry
        : partition == Keys.People(session) ? OfPerson(key)
        : partition == Keys.Places(session) ? ErasedKind.Place
        : partition == Keys.Rehearsal(session) && key.StartsWith(Keys.Scorings, StringComparison.Ordinal) ? ErasedKind.Rehearsal
        : key.Split('/') switch
        {
            ["p", _, "etat"] => ErasedKind.Evaluation,
            ["p", _, "membre1" or "membre2"] => ErasedKind.MemberSheet,
            ["j", ..] => ErasedKind.JournalEntry,
            ["f", ..] => ErasedKind.SealedSheet,
            ["t", ..] => ErasedKind.SynthesisTable,
            ["n", ..] => ErasedKind.Notice,
            ["o" or "q", ..] => ErasedKind.Consultation,
            _ => ErasedKind.Trace,
        };

    private static ErasedKind OfPerson(string key) =>
        Keys.IsIdentity(key) ? ErasedKind.Identity : key.StartsWith(Keys.PhrasesPrefix, StringComparison.Ordinal) ? ErasedKind.Phrases : ErasedKind.Trace;
}
