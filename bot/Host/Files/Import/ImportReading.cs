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

    /// <summary>Nothing is taken. In the order of the file, at most <see cref="ImportLimits.ToldRefusals"/>; <paramref name="Others"/> more were met.</summary>
    public sealed record Refused(IReadOnlyList<ImportRefusal> Refusals, int Others) : ImportReading;
}
