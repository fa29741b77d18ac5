using E4Bot.Benchmarks.Life;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Notice;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Pdf;

namespace E4Bot.Benchmarks.Documents;

/// <summary>The three forms of one made-up candidate, whose evaluation is sealed.</summary>
internal sealed record MadeUpForms(SealedEvaluation Evaluation, ConformityNotice Told, ExamSession Session)
{
    private static readonly CommissionKey Commission = new("Lycée Imaginaire", 1);

    private static readonly Person[] Members =
    [
        new(MailAddress.Parse("enseignant@exemple.test"), "MODÈLE", "Dominique", PersonRole.Member, Commission.Centre, Commission, MemberQuality.SpecialityTeacher),
        new(MailAddress.Parse("professionnel@exemple.test"), "FICTIF", "Camille", PersonRole.Member, Commission.Centre, Commission, MemberQuality.Professional),
    ];

    public PdfDocument Notice => NoticeDocument.Of(Told, Session, TimeZoneInfo.Utc);

    public PdfDocument Grid => GridDocument.Of(Evaluation, Session, TimeZoneInfo.Utc);

    public PdfDocument Sheet => SheetDocument.Of(Evaluation.Sheet, Session, TimeZoneInfo.Utc);

    public static async Task<MadeUpForms> OfAsync(int n, ExamSession session)
    {
        var candidate = new Candidate(
            CandidateNumber.Parse($"{2_000_000_000L + n:00000000000}"), "FICTIF", $"Candidat{n}", Speciality.Sisr, ExamForm.Ccf, Commission,
            new DateOnly(2027, 5, 18), new TimeOnly(8, 0), false, 0, null);
        var store = new MemoryRowStore();
        var passages = new Passages(store, session);
        var rows = await new WholeEvaluation(candidate, Members, session).RowsAsync();
        await store.CommitAsync(passages.Partition(candidate), [.. rows.Select(row => new RowChange.Insert(row.Key, row.Body))], default);
        var told = new ConformityNotice(
            candidate, 1, Enum.GetValues<ConformityDefect>(), true, null, new DateTimeOffset(2027, 4, 18, 8, 0, 0, TimeSpan.Zero), new Checker(Members[0].Mail, Members[0].FullName));
        return new MadeUpForms(SealedEvaluation.Of((await passages.ReadAsync(candidate, default)).Passage)!, told, session);
    }
}
