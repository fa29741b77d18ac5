using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using E4Bot.BotFramework;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>
/// Where everything is kept. The commission is the unit of consistency: one partition. Names that open with # are the session's own.
/// </summary>
public static class Keys
{
    public static string Commission(ExamSession session, CommissionKey commission) =>
        string.Create(CultureInfo.InvariantCulture, $"{CommissionPrefix(session)}{commission.Centre}|{commission.Number}");

    /// <summary>What the partitions of all the session's commissions begin with.</summary>
    public static string CommissionPrefix(ExamSession session) => $"{session.Id}|";

    public static string Registry(ExamSession session) => $"#registre|{session.Id}";

    public static string Places(ExamSession session) => $"#lieux|{session.Id}";

    public static string People(ExamSession session) => $"#personnes|{session.Id}";

    /// <summary>A person's own phrases, beside who they are.</summary>
    public static string Phrases(string personId) => $"{PhrasesPrefix}{personId}";

    public const string PhrasesPrefix = "phrases/";

    /// <summary>What a person asked last in a conversation, beside who they are.</summary>
    public static string LastQuestion(string personId, string conversationId) => $"{LastQuestionPrefix}{personId}/{Fitting(conversationId)}";

    private const string LastQuestionPrefix = "question/";

    /// <summary>Whether a row beside the people ties an account to an address: it stands under the object id alone.</summary>
    public static bool IsIdentity(string key) => !key.Contains('/', StringComparison.Ordinal);

    /// <summary>Who asked for which document, where no candidate's file says it: what was refused, and what is made for nobody's file.</summary>
    public static string Consultations(ExamSession session) => $"#consultations|{session.Id}";

    /// <summary>What the rows of what was asked about notes begin with, beside who asked for which document.</summary>
    public const string Questions = "q/";

    public static string Of(AskedQuestion asked, string activity) =>
        string.Create(CultureInfo.InvariantCulture, $"{Questions}{asked.At.UtcDateTime:yyyyMMdd'T'HHmmssfff}/{activity}");
    /// <summary>What the commissions gave to the made-up files of the rehearsal: of no candidate.</summary>
    public static string Rehearsal(ExamSession session) => $"#repetition|{session.Id}";

    /// <summary>What the rows of all scorings of the rehearsal begin with.</summary>
    public const string Scorings = "r/";

    /// <param name="file">The made-up file's key.</param>
    public static string Scoring(string file, CommissionKey commission) =>
        $"{Scorings}{file}/{Fitting(string.Create(CultureInfo.InvariantCulture, $"{commission.Centre}|{commission.Number}"))}";

    /// <summary>Of those who have signed in to open documents, where replicas share the store.</summary>
    public const string LinkKeys = "#cles";

    /// <summary>What the rows of how all passages of a commission stand begin with: no journal, no sealed sheet.</summary>
    public const string Passages = "p/";

    /// <summary>All that a turn on a candidate reads, in one listing.</summary>
    public static string PassagePrefix(CandidateNumber number) => $"p/{number}/";

    public static string State(CandidateNumber number) => $"p/{number}/etat";

    public static string Beginning(CandidateNumber number) => $"p/{number}/debut";

    public static string Sheet(CandidateNumber number, Seat seat) => $"p/{number}/membre{(int)seat}";

    public static string Card(CandidateNumber number) => $"p/{number}/carte";

    public static string Bookmark(CandidateNumber number, string personId) => $"p/{number}/signet/{personId}";

    public static string JournalPrefix(CandidateNumber number) => $"j/{number}/";

    /// <param name="stream">« c » for what is written in common, « 1 » and « 2 » for the members' own sheets.</param>
    public static string Journal(CandidateNumber number, char stream, int entry) =>
        string.Create(CultureInfo.InvariantCulture, $"j/{number}/{stream}/{entry:000000}");

    public static string SealedSheet(CandidateNumber number, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"f/{number}/{version:000}");

    /// <summary>What the rows of all sealed sheets begin with.</summary>
    public const string SealedSheets = "f/";

    public static string SynthesisTable(CandidateNumber number, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{SynthesisTables}{number}/{version:000}");

    /// <summary>What the rows of all tableaux de synthèse begin with.</summary>
    public const string SynthesisTables = "t/";

    public static string Notice(CandidateNumber number, int notice) => string.Create(CultureInfo.InvariantCulture, $"{Notices}{number}/{notice:000}");

    /// <summary>What the rows of all conformity notices begin with.</summary>
    public const string Notices = "n/";

    /// <summary>What the rows of who opened which document begin with.</summary>
    public const string Consultation = "o/";

    public static string ConsultationsOf(CandidateNumber number) => $"{Consultation}{number}/";

    /// <summary>One row a person, document and minute: a viewer that asks again for what it shows opens nothing anew.</summary>
    public static string Of(DocumentAccess access) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(access.Candidate is { } number ? ConsultationsOf(number) : access.Centre is { } centre ? $"{Consultation}centre-{centre}/" : $"{Consultation}session/")}{access.At.UtcDateTime:yyyyMMdd'T'HHmm}/{access.Document}-{access.Number:000}/{access.Outcome}/{access.PersonId}");

    /// <summary>The number of whose evaluation a row is part of, facts or not. Null of a row that is nobody's, such as a duty.</summary>
    public static string? CandidateOf(string key) => key.Split('/') is ["p" or "j" or "f" or "t" or "n" or "o", var number, _, ..] ? number : null;

    /// <summary>The number of whom a row keeps facts: state, a member's sheet, journal, sealed sheet, tableau de synthèse, notice, or who opened one. Null of any other row, such as where the card stands.</summary>
    public static string? FactsOf(string key) => key.Split('/') switch
    {
        ["p", var number, "etat" or "membre1" or "membre2"] => number,
        ["j" or "f" or "t" or "n" or "o", var number, ..] => number,
        _ => null,
    };

    /// <summary>The number of whom a duty is about; null of any other row, and of a duty that is about nobody.</summary>
    public static string? DutyOf(string key) => key.Split('/') is ["d", _, var number, ..] ? number : null;

    public static string Handled(string activity) => $"a/{activity}";

    public const string DutyPrefix = "d/";

    /// <summary>Who does the duties of a lane of the partition.</summary>
    public static string Lane(string lane) => $"livraison/{lane}";

    /// <summary>What the partitions of all tenants' conversations begin with. They outlive a session.</summary>
    public const string ConversationsPrefix = "#conversations|";

    /// <summary>Characters of a Teams id in a key, with room for what stands before it.</summary>
    private const int MostOfId = Limits.KeyLength - 32;

    public static string Conversations(string? tenant) => ConversationsPrefix + Fitting(tenant ?? "");

    public static string Conversation(string conversationId) => $"c/{Fitting(ConversationId.Base(conversationId))}";

    /// <param name="person">The Teams id of whose chat with the bot it is.</param>
    public static string Chat(string person) => $"p/{Fitting(person)}";

    public static string Greeting(string conversationId) => $"{DutyPrefix}accueil/{Fitting(ConversationId.Base(conversationId))}";

    /// <summary>By its hash, when Teams gives an id that no key can hold.</summary>
    private static string Fitting(string id) => id.Length <= MostOfId ? id : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
