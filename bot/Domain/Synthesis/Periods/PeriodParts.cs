namespace E4Bot.Domain.Synthesis.Periods;

/// <summary>How two dates that follow each other are joined.</summary>
internal enum Joint
{
    /// <summary>By a blank or a line break.</summary>
    Loose,

    /// <summary>As a start and its end.</summary>
    Range,

    /// <summary>As two that stand side by side.</summary>
    Apart,
}

/// <summary>The dates of a text with what stands between them, and what the words say of them.</summary>
internal sealed class PeriodParts
{
    private readonly List<PeriodToken.Written> _dates = [];
    private readonly List<Joint> _joints = [];
    private Joint _joint = Joint.Loose;

    private PeriodParts(string plain)
    {
        var isBetween = plain.Contains("entre ", StringComparison.Ordinal);
        foreach (var token in PeriodTokens.Of(plain)) Take(token, isBetween);
        IsUnsure |= _dates.Count > 0 && _joint == Joint.Range && !IsOpen;
    }

    public IReadOnlyList<PeriodToken.Written> Dates => _dates;

    /// <summary>One less than the dates.</summary>
    public IReadOnlyList<Joint> Joints => _joints;

    public bool IsOpen { get; private set; }

    /// <summary>A word changes what a date says, a number belongs to none, or one end of a period is not written.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Words that say something else than when.</summary>
    public bool HasUnknownWords { get; private set; }

    public static PeriodParts Of(string plain) => new(plain);

    private void Take(PeriodToken token, bool isBetween)
    {
        switch (token)
        {
            case PeriodToken.Written date: Add(date); break;
            case PeriodToken.Word { Text: "au" or "jusqu" or "jusque" } when _dates.Count == 0: IsUnsure = true; break;
            case PeriodToken.Word word: Take(PeriodWords.Of(word.Text), isBetween); break;
            case PeriodToken.Join join: Join(join.Text is "\n" ? Joint.Loose : join.Text is "," or ";" or "&" or "+" ? Joint.Apart : Joint.Range); break;
            default: IsUnsure = true; break;
        }
    }

    private void Take(PeriodWord word, bool isBetween)
    {
        IsOpen |= word is PeriodWord.Opening or PeriodWord.Lasting;
        IsUnsure |= word is PeriodWord.Altering;
        HasUnknownWords |= word is PeriodWord.Unknown;
        if (word == PeriodWord.Until || (word == PeriodWord.And && isBetween)) Join(Joint.Range);
        else if (word == PeriodWord.And) Join(Joint.Apart);
    }

    private void Add(PeriodToken.Written date)
    {
        if (_dates.Count > 0) _joints.Add(_joint);
        _dates.Add(date);
        _joint = Joint.Loose;
    }

    /// <summary>The strongest of what stands between two dates: a line break before « au » changes nothing.</summary>
    private void Join(Joint joint) => _joint = (Joint)Math.Max((int)_joint, (int)joint);
}
