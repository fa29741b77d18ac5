using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import.Values;

namespace E4Bot.Host.Files.Import.Lines;

/// <summary>Reads centres and commissions, with one spelling for each centre throughout the files.</summary>
internal sealed class CentreReading
{
    private readonly CentreSpelling _spelling = new();

    public string? Centre(Line line)
    {
        if (line.Name(Column.Centre) is not { } given) return null;
        var kept = _spelling.Of(given);
        if (!string.Equals(kept, given, StringComparison.Ordinal)) line.Remark(new ImportRemark.CentreRespelled(given, kept));
        return kept;
    }

    /// <summary>The same where it may be left out; null as well when it is refused.</summary>
    public string? OptionalCentre(Line line) => line.IsBlank(Column.Centre) ? null : Centre(line);

    public CommissionKey? Commission(Line line)
    {
        var centre = Centre(line);
        var number = line.Value<int>(Column.Commission, Numbers.ReadCommission);
        return centre is null || number is null ? null : new CommissionKey(centre, number.Value);
    }
}
