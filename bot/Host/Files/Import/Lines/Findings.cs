namespace E4Bot.Host.Files.Import.Lines;

/// <summary>What is found wrong, or worth a look, while the files are read.</summary>
internal sealed class Findings
{
    private readonly List<ImportRefusal> _refusals = [];
    private readonly OrderedDictionary<ImportRemark, bool> _remarks = [];

    public IReadOnlyList<ImportRemark> Remarks => _remarks.Keys;

    public bool AreFatal => _refusals.Count > 0;

    public void Refuse(ImportRefusal refusal) => _refusals.Add(refusal);

    /// <summary>Keeps a remark; the same one a second time says nothing new.</summary>
    public void Remark(ImportRemark remark) => _remarks.TryAdd(remark, true);

    /// <summary>In the order in which one walks through the files with a finger.</summary>
    public ImportReading.Refused Refused()
    {
        var ordered = _refusals.OrderBy(Place).Take(ImportLimits.ToldRefusals).ToList();
        return new ImportReading.Refused(ordered, _refusals.Count - ordered.Count);
    }

    private static (int Sheet, int Line) Place(ImportRefusal refusal) => refusal switch
    {
        ImportRefusal.OfFile => (-1, 0),
        ImportRefusal.OfSheet sheet => ((int)sheet.Sheet, 0),
        ImportRefusal.OfLine line => ((int)line.Sheet, line.Line),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
