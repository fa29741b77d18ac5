using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Domain.Tests.Questions;

/// <summary>A question that can be asked, about a session of one centre or of several.</summary>
internal sealed record AnyQuestion(Question Question, QuestionScope Scope)
{
    private static readonly Gen<Figure> Figures = Gen.Elements(Enum.GetValues<Figure>());

    private static readonly Gen<NoteRange> Ranges = from one in Gen.Choose(0, 20) from other in Gen.Choose(0, 20) select new NoteRange(Math.Min(one, other), Math.Max(one, other));

    private static readonly Gen<int> Note = Gen.Choose(0, 20);

    private static readonly Gen<bool> Bool = Gen.Elements(true, false);

    public static Arbitrary<AnyQuestion> Arbitrary() => Arb.From(
        from scope in Gen.Elements(QuestionScopes.One, QuestionScopes.Many)
        from asking in Askings(scope)
        from filter in asking is Asking.ProfileOf ? Gen.Constant(Filter.Everybody) : Filters(scope, asking)
        select new AnyQuestion(new Question(asking, filter), scope));

    private static Gen<Asking> Askings(QuestionScope scope) => Gen.OneOf(
        Gen.Elements<Asking>(
            new Asking.Count(), new Asking.Progress(), new Asking.Unfinished(), new Asking.Description(), new Asking.Histogram(), new Asking.Comparison(), new Asking.SideBySide(),
            new Asking.Levels(null), new Asking.ProfileAgainstNote(), new Asking.Inversions(), new Asking.Gaps(), new Asking.Agreement(), new Asking.PenaltyEffect(), new Asking.Agenda()),
        Figures.Select(Asking (figure) => new Asking.OneFigure(figure)),
        Figures.Select(Asking (figure) => new Asking.Comparison(figure)),
        Figures.Select(Asking (figure) => new Asking.SideBySide(figure)),
        from range in Ranges from onlyCount in Bool select (Asking)new Asking.Listing(range, onlyCount),
        Gen.Elements(scope.Grid.Lines.Select(line => line.Id)).Select(Asking (line) => new Asking.Levels(line)),
        Gen.Elements(scope.Candidates.AsEnumerable()).Select(Asking (candidate) => new Asking.ProfileOf(candidate.Number)),
        Note.Select(Asking (note) => new Asking.ProfileAgainstNote(note)),
        Note.Select(Asking (worth) => new Asking.ProfileAgainstNote(Worth: worth)),
        from note in Note from worth in Note select (Asking)new Asking.ProfileAgainstNote(note, worth));

    /// <summary>A commission has its centre already: no filter has both.</summary>
    private static Gen<Filter> Filters(QuestionScope scope, Asking asking) =>
        from commissions in Commissions(scope, asking)
        from centre in commissions.Count > 0 ? Gen.Constant<string?>(null) : Gen.Elements(scope.Commissions.Select(key => (string?)key.Centre).Append(null))
        from option in Gen.Elements<Speciality?>(null, Speciality.Sisr, Speciality.Slam)
        from form in Gen.Elements<ExamForm?>(null, ExamForm.Ccf, ExamForm.Ponctuelle)
        from days in Gen.OneOf(Gen.Constant<DaySpan?>(null), Days)
        from basis in Gen.Elements(Enum.GetValues<NoteBasis>())
        select new Filter(commissions, option, form, centre, days, basis);

    private static Gen<IReadOnlyList<CommissionKey>> Commissions(QuestionScope scope, Asking asking) =>
        from shuffled in Gen.Shuffle(scope.Commissions.ToArray())
        from many in asking is Asking.Comparison ? Gen.Constant(2) : Gen.Choose(0, 4)
        select (IReadOnlyList<CommissionKey>)[.. shuffled.Take(many)];

    private static Gen<DaySpan?> Days => from start in Gen.Choose(0, 400)
                                         from length in Gen.Choose(0, 20)
                                         let first = new DateOnly(2027, 1, 1).AddDays(start)
                                         select (DaySpan?)new DaySpan(first, first.AddDays(length));
}
