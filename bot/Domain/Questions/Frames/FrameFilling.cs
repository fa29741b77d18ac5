using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions.Parts;
using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions.Frames;

/// <summary>Fills a frame with what the parts of a text say. A part that fits nowhere, or that contradicts another, leaves no frame: nothing is passed over.</summary>
internal sealed class FrameFilling
{
    private readonly HashSet<Meaning> asked = [];
    private readonly HashSet<NoteBasis> bases = [];
    private Frame frame = new() { Asked = new HashSet<Meaning>(), GoesOn = false };
    private bool isWhole = true;

    private FrameFilling()
    {
    }

    /// <returns>Null when something of it cannot be understood.</returns>
    public static Frame? Of(IReadOnlyList<Part> parts, QuestionScope scope)
    {
        var filling = new FrameFilling();
        for (var at = 0; at < parts.Count; at++) at += filling.Take(parts, at, scope);
        return filling.isWhole ? filling.Filled(parts) : null;
    }

    private Frame Filled(IReadOnlyList<Part> parts) => frame with
    {
        Asked = Settled(),
        GoesOn = asked.Contains(Meaning.Same) || parts.FirstOrDefault(part => part is not Part.Said { Meaning: Meaning.Harmless }) is Part.Said { Meaning: Meaning.And },
        Bases = [.. bases],
    };

    /// <summary>« Côte à côte » are those that are named, or else all of them.</summary>
    private HashSet<Meaning> Settled() => asked.Contains(Meaning.SideBySide)
        ? [.. asked.Where(said => said != Meaning.SideBySide), Meaning.Compare, .. frame.Named.Count > 1 ? Array.Empty<Meaning>() : [Meaning.EachCommission]]
        : asked;

    /// <returns>How many more parts were taken with this one.</returns>
    private int Take(IReadOnlyList<Part> parts, int at, QuestionScope scope)
    {
        if (parts[at] is Part.Said { Meaning: Meaning.Except }) return Exception(parts, at);
        isWhole &= parts[at] switch
        {
            Part.Said said => Says(said.Meaning, at > 0 ? parts[at - 1] : null),
            Part.OfCommissions(var named, var opposed) => (!opposed || Asks(Meaning.Compare)) && Names(named),
            Part.Numbers numbers => Numbers(numbers, parts),
            Part.CountOfCommissions { Value: var count } => count == scope.Commissions.Count && Asks(Meaning.EachCommission),
            Part.OnDays { Days: var days } => Set(frame.Days.Contradicts(days), frame with { Days = Slot<DaySpan?>.Said(days) }),
            Part.InCentre { Names: var names } => Set(frame.Centres is { } other && !other.SequenceEqual(names), frame with { Centres = names }),
            Part.OnLine line => Asks(Meaning.OnLine) && Set(frame.Lines.Count > 0, frame with { Lines = line.Lines, LineIsSure = line.Sure }),
            Part.OnCandidate { Candidates: var who } => Asks(Meaning.OnCandidate) && Set(frame.Candidates.Count > 0, frame with { Candidates = who }),
            Part.WithNotes { Ranges: var ranges } => Asks(Meaning.WithNotes) && Bounds(ranges),
            Part.WithWorth { Note: var worth } => Asks(Meaning.WithWorth) && Set(frame.Worth is not null, frame with { Worth = worth }),
            _ => false,
        };
        return 0;
    }

    private bool Says(Meaning meaning, Part? before) => meaning switch
    {
        Meaning.Harmless or Meaning.And => true,
        Meaning.Sisr => Option(Speciality.Sisr),
        Meaning.Slam => Option(Speciality.Slam),
        Meaning.BothOptions => Option(null),
        Meaning.Ccf => Form(ExamForm.Ccf),
        Meaning.Ponctuelle => Form(ExamForm.Ponctuelle),
        Meaning.BothForms => Form(null),
        Meaning.AllDays => Set(frame.Days.Contradicts(null), frame with { Days = Slot<DaySpan?>.Said(null) }),
        Meaning.Own or Meaning.OwnCentre or Meaning.ThisCommission or Meaning.OneCommission => Set(frame.Pointed is { } other && other != meaning, frame with { Pointed = meaning }),
        Meaning.BeforePenalties or Meaning.AfterPenalties or Meaning.AfterHarmonisation or Meaning.BeforeHarmonisation => By(meaning),
        Meaning.WithoutPenalties or Meaning.WithPenalties => !IsWho(before) && Asks(meaning) && By(meaning),
        Meaning.Above or Meaning.AtLeast or Meaning.Below or Meaning.AtMost or Meaning.AndMore or Meaning.AndLess or Meaning.Exactly => false,
        _ => !IsExtremeOf(before, meaning) && Asks(meaning),
    };

    /// <summary>« Moyenne maximum » is no mean and a maximum: it is the highest of some means.</summary>
    private static bool IsExtremeOf(Part? before, Meaning meaning) => before is Part.Said { Meaning: var first }
        && (meaning is Meaning.Lowest or Meaning.Highest && IsFigure(first) || first is Meaning.Lowest or Meaning.Highest && IsFigure(meaning));

    private static bool IsFigure(Meaning meaning) => meaning is Meaning.Mean or Meaning.Median or Meaning.Deviation or Meaning.Quartiles or Meaning.Extent;

    /// <summary>« Les candidats sans pénalité » are some of the candidates; « sans les pénalités » are all of them, by another note.</summary>
    private static bool IsWho(Part? part) => part is Part.Said { Meaning: Meaning.Candidates or Meaning.Who or Meaning.HowMany };

    private bool Asks(Meaning meaning)
    {
        asked.Add(meaning);
        return true;
    }

    private bool Option(Speciality? option) => Set(frame.Speciality.Contradicts(option), frame with { Speciality = Slot<Speciality?>.Said(option) });

    private bool Form(ExamForm? form) => Set(frame.Form.Contradicts(form), frame with { Form = Slot<ExamForm?>.Said(form) });

    /// <summary>Which note « avant harmonisation » means, the proposed one or the final one, another word may tell.</summary>
    private bool By(Meaning meaning)
    {
        IReadOnlyList<NoteBasis> said = meaning switch
        {
            Meaning.BeforePenalties or Meaning.WithoutPenalties => [NoteBasis.BeforePenalties],
            Meaning.AfterHarmonisation => [NoteBasis.AfterHarmonisation],
            Meaning.BeforeHarmonisation => [NoteBasis.BeforePenalties, NoteBasis.AfterPenalties],
            _ => [NoteBasis.AfterPenalties],
        };
        if (bases.Count == 0) bases.UnionWith(said);
        else bases.IntersectWith(said);
        return bases.Count > 0;
    }

    private bool Names(IReadOnlyList<NamedCommission> named) => Set(frame.Named.Count > 0 && !asked.Contains(Meaning.Compare) && !asked.Contains(Meaning.Versus), frame with { Named = [.. frame.Named, .. named] });

    /// <summary>Bare numbers are commissions where something is compared; otherwise only a question before can tell.</summary>
    private bool Numbers(Part.Numbers numbers, IReadOnlyList<Part> parts)
    {
        if (numbers.Opposed) Asks(Meaning.Compare);
        if (numbers.Opposed || parts.Any(part => part is Part.Said { Meaning: Meaning.Compare })) return Names([.. numbers.Values.Select(value => new NamedCommission(value, numbers.Written))]);
        return Set(frame.BareNumbers.Count > 0, frame with { BareNumbers = numbers.Values });
    }

    /// <summary>« Plus de 8 et moins de 12 » is one range.</summary>
    private bool Bounds(IReadOnlyList<NoteRange> ranges)
    {
        if (frame.Ranges.Count == 0 || frame.Ranges is [var first] && first == NoteBounds.All) return Set(false, frame with { Ranges = ranges });
        if (frame.Ranges is not [var one] || ranges is not [var other]) return false;
        var both = new NoteRange(Math.Max(one.First, other.First), Math.Min(one.Last, other.Last));
        return both.First <= both.Last && both != one && both != other && Set(false, frame with { Ranges = [both] });
    }

    /// <summary>« Sauf la 3 », « hors SISR »: what is left. A second exception, or anything else that is excepted, is not understood.</summary>
    private int Exception(IReadOnlyList<Part> parts, int at)
    {
        var excepted = at + 1;
        while (excepted < parts.Count && parts[excepted] is Part.Said { Meaning: Meaning.Harmless or Meaning.Candidates or Meaning.Note }) excepted++;
        isWhole &= excepted < parts.Count && frame.Excepted.Count == 0 && !GoesOnAfter(parts, excepted) && parts[excepted] switch
        {
            Part.Said { Meaning: Meaning.Sisr } => Option(Speciality.Slam),
            Part.Said { Meaning: Meaning.Slam } => Option(Speciality.Sisr),
            Part.Said { Meaning: Meaning.Ccf } => Form(ExamForm.Ponctuelle),
            Part.Said { Meaning: Meaning.Ponctuelle } => Form(ExamForm.Ccf),
            Part.OfCommissions { Named: var named } => Set(false, frame with { Excepted = named }),
            _ => false,
        };
        return excepted - at;
    }

    /// <summary>« Hors SISR et CCF »: whether the second is excepted too, nobody knows.</summary>
    private static bool GoesOnAfter(IReadOnlyList<Part> parts, int at) =>
        at + 1 < parts.Count && (parts[at + 1] is Part.Said { Meaning: Meaning.And } || parts[at + 1] is Part.Said { Meaning: Meaning.Except });

    private bool Set(bool contradicts, Frame with)
    {
        frame = with;
        return !contradicts;
    }
}
