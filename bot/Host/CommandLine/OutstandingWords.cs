using System.Globalization;
using E4Bot.Domain.Transmission;

namespace E4Bot.Host.CommandLine;

/// <summary>What keeps a candidate from being handed over, for the operator.</summary>
internal static class OutstandingWords
{
    /// <summary>By number, not by name: it may be copied into a ticket.</summary>
    public static string Of(BordereauLine line) => $"{line.Candidate.Number}, commission {line.Candidate.Commission.Number}: {Of(line.Outstanding!)}.";

    private static string Of(Outstanding outstanding) => outstanding switch
    {
        Outstanding.NotHeard => "not heard, and no outcome is recorded",
        Outstanding.FileToBePutRight o => $"the file is to be put right by {Day(o.Deadline)}, or declared NV",
        Outstanding.NotSealed => "the evaluation is open, and its sheet is not sealed",
        Outstanding.Reopened o => $"the sheet was reopened, and version {o.Version} is not sealed",
        Outstanding.Rescheduled o => $"rescheduled to {Day(o.Date)}, and not heard since",
        Outstanding.Unreadable => "what is kept cannot be read, or is not what was sealed: run « verify »",
        _ => throw new ArgumentOutOfRangeException(nameof(outstanding)),
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
