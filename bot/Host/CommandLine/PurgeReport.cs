using System.Globalization;
using E4Bot.Host.Life.Purging;

namespace E4Bot.Host.CommandLine;

/// <summary>What a purge erases, for the operator. No name of a candidate or of a member.</summary>
public static class PurgeReport
{
    public const string Copies = "Backups and exports of the session still hold all of it: destroy them as well.";

    public static IEnumerable<string> Of(Erasure erasure) =>
    [
        $"Session {erasure.Session}, {Centres(erasure.Centres)}: {Number(erasure.Candidates)} candidates, {Number(erasure.People)} parts of people.",
        .. erasure.Rows.Select(kind => $"  {Number(kind.Count),8}  {Name(kind.Kind)}"),
        $"  {Number(erasure.Total),8}  rows in all. SHA-256 over them: {erasure.Digest}",
        "Conversations of the bot are of no session, hold no name, and are kept.",
    ];

    private static string Centres(IReadOnlyList<string> centres) => centres.Count == 0 ? "no centre" : string.Join(", ", centres);

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Name(ErasedKind kind) => kind switch
    {
        ErasedKind.Evaluation => "evaluations, and outcomes without a note",
        ErasedKind.MemberSheet => "members' own sheets",
        ErasedKind.JournalEntry => "journal entries",
        ErasedKind.SealedSheet => "sealed sheets",
        ErasedKind.SynthesisTable => "tableaux de synthèse as read",
        ErasedKind.Notice => "conformity notices",
        ErasedKind.Consultation => "openings of documents, and refusals",
        ErasedKind.Identity => "identities tied to an address",
        ErasedKind.Phrases => "members' own phrases",
        ErasedKind.Rehearsal => "scorings of the rehearsal's made-up files",
        ErasedKind.Place => "channels tied",
        ErasedKind.Registry => "pieces of the imports",
        ErasedKind.Trace => "duties, handled activities, places of cards, bookmarks",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
