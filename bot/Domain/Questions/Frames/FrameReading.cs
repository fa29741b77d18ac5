using E4Bot.Domain.Questions.Parts;
using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Frames;

/// <summary>Makes of a frame the question that is meant: by itself, or going on from the one before; or the few that may be.</summary>
internal sealed class FrameReading(Frame frame, QuestionScope scope, Question? before)
{
    /// <summary>More than so many are not offered.</summary>
    private const int MostOffered = 6;

    public Reading Read()
    {
        if (frame.BareNumbers.Count > 0) return WithNumbers() is { } numbered ? new FrameReading(numbered, scope, before).Read() : new Reading.NotUnderstood();
        if (before is not null && FollowUp.IsOfTheList(frame, before)) return OfTheList(before);
        if (SaysNothing) return new Reading.NotUnderstood();
        if (IsElliptic) return before is null || IsNotesOnly ? Suggestions() : Answer(GoingOn(before), goesOn: true);
        if (before is null || (!frame.GoesOn && !IsParameterOnly(before) && !PointsBack(before))) return Fresh();
        return Answer(GoingOn(before), goesOn: true);
    }

    private bool IsElliptic => FollowUp.IsElliptic(frame) || (frame.Named.Count == 1 && before?.Filter.Commissions.Count == 1 && frame.Asked.All(said => said is Meaning.Compare or Meaning.Versus));

    /// <summary>« Merci », « et alors ? ».</summary>
    private bool SaysNothing => !frame.SaysWhom && frame.Bases.Count == 0 && frame.Asked.All(said => said is Meaning.Note or Meaning.Candidates);

    /// <summary>« La médiane de cette commission ».</summary>
    private bool PointsBack(Question earlier) => frame.Pointed is Meaning.ThisCommission or Meaning.OneCommission && frame.Named.Count == 0 && earlier.Filter.Commissions.Count == 1;

    /// <summary>« Les notes de la 3 »: of them something is asked, and it is not said what.</summary>
    private bool IsNotesOnly => frame.Has(Meaning.Note) && !frame.GoesOn;

    /// <summary>« Sous 8 ? » after a list, « patrimoine ? » after levels.</summary>
    private bool IsParameterOnly(Question earlier) => frame.Asked.All(said => said == ParameterOf(earlier.Asking));

    private static Meaning? ParameterOf(Asking asking) => asking switch
    {
        Asking.Listing => Meaning.WithNotes,
        Asking.Levels => Meaning.OnLine,
        Asking.ProfileOf => Meaning.OnCandidate,
        _ => null,
    };

    /// <summary>« Idem 4 »: a number alone is a commission where commissions were spoken of.</summary>
    private Frame? WithNumbers() => frame.GoesOn && frame.Named.Count == 0 && FollowUp.IsElliptic(frame) && before is { Asking: not (Asking.Listing or Asking.ProfileAgainstNote) }
        && (before.Filter.Commissions.Count > 0 || before.Asking is Asking.SideBySide)
            ? frame with { BareNumbers = [], Named = [.. frame.BareNumbers.Select(number => new NamedCommission(number, $"{number}"))] }
            : null;

    /// <summary>A statistic alone, after a question about some: of them, or of all? Both are offered.</summary>
    private Reading Fresh()
    {
        var fresh = Alone();
        if (before is null || frame.SaysWhom || fresh.Ways is not [{ Asking: Asking.OneFigure or Asking.Description or Asking.Histogram or Asking.Levels or Asking.Listing }]) return Answer(fresh, goesOn: false);
        return Answer(new Choice<Question>([.. GoingOn(before).Ways.Concat(fresh.Ways).Distinct()]), goesOn: false);
    }

    private Choice<Question> Alone() => Questions(null, (told, _) => AskingRules.Of(told));

    private Choice<Question> GoingOn(Question earlier) => Questions(earlier, (told, filter) =>
        IsElliptic ? FollowUp.Of(told, filter, earlier) : IsParameterOnly(earlier) ? Parameter(told, earlier) : AskingRules.Of(told));

    private IReadOnlyList<Asking> Parameter(Told told, Question earlier) => earlier.Asking switch
    {
        Asking.Listing list => [.. frame.Ranges.Select(range => list with { Range = range })],
        Asking.ProfileOf => [.. frame.Candidates.Select(candidate => new Asking.ProfileOf(candidate.Number))],
        _ => [.. frame.Lines.Select(line => new Asking.Levels(line))],
    };

    private Choice<Question> Questions(Question? earlier, Func<Told, Filter, IReadOnlyList<Asking>> asking)
    {
        var filters = FilterChoice.Of(frame, scope, earlier?.Filter);
        var shape = Shapes.Of(frame, earlier);
        var questions = from filter in filters.Ways
                        from asked in asking(new Told(frame, filter.Commissions.Count, shape), filter)
                        select new Question(asked, filter);
        return new Choice<Question>([.. questions.Distinct()], filters.Missing);
    }

    /// <summary>« Combien en SLAM ? » after a list may count those of it, or all.</summary>
    private Reading OfTheList(Question earlier)
    {
        var ofTheList = Questions(earlier, (_, _) => FollowUp.OfTheList(frame, earlier));
        return frame.GoesOn || !frame.SaysWhom || frame.Has(Meaning.Who)
            ? Answer(ofTheList, goesOn: true)
            : Answer(new Choice<Question>([.. ofTheList.Ways, .. Alone().Ways], ofTheList.Missing), goesOn: true);
    }

    /// <summary>Only of whom is known: what could be asked of them is offered.</summary>
    private Reading Suggestions()
    {
        if (!frame.SaysWhom || frame.Has(Meaning.EachCommission)) return new Reading.NotUnderstood();
        if (frame.Named.Count == 2 && !IsNotesOnly) return Answer(Questions(null, (told, _) => [told.Shaped(null)]), goesOn: false);
        Asking last = IsNotesOnly ? new Asking.Listing(NoteBounds.All, OnlyCount: false) : new Asking.Progress();
        var suggested = Questions(null, (told, _) => [told.Shaped(null), new Asking.Histogram(), last]);
        return Answer(suggested.Ways.Count == 0 ? suggested : suggested with { Ways = [.. suggested.Ways.Take(MostOffered)] }, goesOn: false);
    }

    private static Reading Answer(Choice<Question> choice, bool goesOn) => choice switch
    {
        { Missing: { } missing } => missing,
        { Ways: [var only] } => new Reading.Understood(only, goesOn),
        { Ways.Count: > 1 and <= MostOffered } => new Reading.Several(choice.Ways),
        _ => new Reading.NotUnderstood(),
    };
}
