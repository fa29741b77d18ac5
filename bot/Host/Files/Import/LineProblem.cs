using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Import;

/// <summary>What may be wrong with a line.</summary>
public abstract record LineProblem
{
    private LineProblem()
    {
    }

    public sealed record Missing : LineProblem;

    /// <summary>Longer than its column allows.</summary>
    public sealed record TooLong(int Longest) : LineProblem;

    /// <summary>A line break, a control character or one that only changes how others are shown.</summary>
    public sealed record UnseenCharacter : LineProblem;

    /// <summary>The spreadsheet itself shows an error here, or a formula was saved without its result.</summary>
    public sealed record FormulaFails : LineProblem;

    /// <summary>A name without any letter or digit.</summary>
    public sealed record NotAName : LineProblem;

    public sealed record NotANumber : LineProblem;

    /// <summary>A candidate number that the spreadsheet has shortened: its digits are lost.</summary>
    public sealed record NumberShortened : LineProblem;

    public sealed record NotASpeciality : LineProblem;

    public sealed record NotAForm : LineProblem;

    public sealed record NotACommission : LineProblem;

    public sealed record NotADate : LineProblem;

    public sealed record NotATime : LineProblem;

    public sealed record NotYesNo : LineProblem;

    public sealed record NotMinutes : LineProblem;

    public sealed record NotAMail : LineProblem;

    public sealed record NotARole : LineProblem;

    public sealed record NotAQuality : LineProblem;

    /// <summary>A text file's line whose quotes are not closed.</summary>
    public sealed record QuotesNotClosed : LineProblem;

    /// <summary>A text file's line that is longer than any line of an import.</summary>
    public sealed record LineTooLong : LineProblem;

    /// <summary>A text file's line with more cells than the header.</summary>
    public sealed record MoreCellsThanHeader : LineProblem;

    public sealed record NumberTwice(int FirstLine) : LineProblem;

    public sealed record RoleTwice(int FirstLine) : LineProblem;

    /// <summary>The same mail address under two names.</summary>
    public sealed record OtherName(int FirstLine) : LineProblem;

    /// <summary>Two candidates of one commission at once.</summary>
    public sealed record SlotTaken(int FirstLine) : LineProblem;

    public sealed record CommissionWithoutMembers(CommissionKey Commission) : LineProblem;

    public sealed record CommissionWithOneMember(CommissionKey Commission) : LineProblem;

    public sealed record CommissionWithTooManyMembers(CommissionKey Commission) : LineProblem;

    public sealed record CommissionWithoutTeacher(CommissionKey Commission) : LineProblem;

    public sealed record CommissionOfTwoTeachers(CommissionKey Commission) : LineProblem;
}
