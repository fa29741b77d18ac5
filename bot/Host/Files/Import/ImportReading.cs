using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Import;

/// <summary>What came of reading the files: a whole registry, or the reasons why there is none.</summary>
public abstract record ImportReading
{
    private ImportReading()
    {
    }

    /// <summary>Every line is good.</summary>
    public sealed record Accepted(SessionRegistry Registry, IReadOnlyList<ImportRemark> Remarks, ImportLines Lines) : ImportReading;

    /// <summary>Nothing is taken. In the order of the file.</summary>
    /// <param name="Refusals">At most <see cref="ImportLimits.ToldRefusals"/>.</param>
    /// <param name="Others">How many more were met.</param>
    public sealed record Refused(IReadOnlyList<ImportRefusal> Refusals, int Others) : ImportReading;
}
