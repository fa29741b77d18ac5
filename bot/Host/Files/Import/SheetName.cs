namespace E4Bot.Host.Files.Import;

/// <summary>The two sheets of an import.</summary>
public enum SheetName
{
    /// <summary>« Candidats ».</summary>
    Candidates,

    /// <summary>« Personnes ».</summary>
    People,
}

internal static class SheetNames
{
    /// <summary>The name that the sheet, or the CSV file, carries.</summary>
    public static string Title(this SheetName sheet) => sheet switch
    {
        SheetName.Candidates => "Candidats",
        SheetName.People => "Personnes",
        _ => throw new ArgumentOutOfRangeException(nameof(sheet)),
    };
}
