using E4Bot.Domain.French;

namespace E4Bot.Host.Files.Import.Lines;

/// <summary>A column of a sheet. One that is not needed may be absent, and its cells may be empty.</summary>
/// <param name="Name">As the person reads it.</param>
/// <param name="Longest">Characters of its longest value.</param>
internal sealed record Column(string Name, int Longest, bool Needed = true)
{
    private const int Word = 40;
    private const int FullName = 100;

    public static readonly Column Number = new("numero", Word);
    public static readonly Column LastName = new("nom", FullName);
    public static readonly Column FirstName = new("prenom", FullName);
    public static readonly Column Option = new("option", Word);
    public static readonly Column Form = new("forme", Word);
    public static readonly Column Centre = new("centre", 120);
    public static readonly Column Commission = new("commission", Word);
    public static readonly Column Date = new("date", Word);
    public static readonly Column Time = new("heure", Word);
    public static readonly Column Engagement = new("engagement", Word);
    public static readonly Column ExtraMinutes = new("tiers_temps", Word, Needed: false);
    public static readonly Column TrainingEnd = new("fin_formation", Word, Needed: false);
    public static readonly Column Mail = new("email", 254);
    public static readonly Column Role = new("role", Word);
    public static readonly Column Quality = new("qualite", Word);

    public static IReadOnlyList<Column> Of(SheetName sheet) => sheet switch
    {
        SheetName.Candidates =>
            [Number, LastName, FirstName, Option, Form, Centre, Commission, Date, Time, Engagement, ExtraMinutes, TrainingEnd],
        SheetName.People => [Mail, LastName, FirstName, Role, Centre, Commission, Quality],
        _ => throw new ArgumentOutOfRangeException(nameof(sheet)),
    };

    /// <summary>« Tiers-temps » and « tiers_temps », « E-mail » and « email » are the same column.</summary>
    public bool IsTitled(string title) => Key(title) == Key(Name);

    private static string Key(string title) => Folding.Fold(title).Replace(" ", "", StringComparison.Ordinal);
}
