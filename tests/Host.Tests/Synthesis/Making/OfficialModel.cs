using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Tests.Synthesis.Making;

/// <summary>The official model of a session, empty or filled in by Alix EXEMPLE.</summary>
internal static class OfficialModel
{
    public const string Number = "02345678901";
    public const string Portfolio = "https://alix.exemple.test/portfolio";

    private const string Title =
        "Compétences mises en œuvre\n\nRéalisations professionnelles\n(intitulé et liste des documents et productions associés)";

    public static SheetModel Of(int year)
    {
        var sheet = new SheetModel { Name = year < 2025 ? "Tableau de synthèse Épreuve E4" : "Tableau de synthèse Épreuve E5" };
        Heading(sheet, year);
        sheet.With("A6", Title).Merge("A6:A7").With("B6", "Période\n(sous la forme du JJ/MM/AA au JJ/MM/AA)").Merge("B6:B7");
        foreach (var (competence, column) in Coverage.Block(Sample.Grid).Zip("CDEFGH"))
        {
            sheet[$"{column}6"] = competence.Title.Replace('\'', '’');
            sheet[$"{column}7"] = string.Join('\n', competence.SubSkills.Select(skill => $"▸ {skill.Replace('\'', '’')}"));
        }

        Section(sheet, 8, SectionKind.Training);
        Section(sheet, 19, SectionKind.FirstYear);
        Section(sheet, 27, SectionKind.SecondYear);
        return year == 2022 ? sheet.DeleteRow(5) : sheet;
    }

    /// <summary>With three realisations, that cover everything, and nothing left to say.</summary>
    public static SheetModel FilledIn(int year)
    {
        var sheet = Of(year).With("A3", "NOM et prénom : Alix EXEMPLE").With("F3", $"N° candidat : {Number}").With("A4", "Centre de formation : Lycée Imaginaire").With("H4", "☑ SLAM");
        var up = year == 2022 ? 1 : 0;
        if (up == 0) sheet["A5"] = $"Adresse URL du portfolio : {Portfolio}";
        Realisation(sheet, 9 - up, "Gestion du parc\nFiche d’inventaire", "15/10/2024 au 26/11/2024", "CD");
        Realisation(sheet, 20 - up, "Site vitrine", "du 26/05/25 au 27/06/25", "EF");
        Realisation(sheet, 28 - up, "Déploiement d’un intranet", "05/01/2026 au 13/02/2026", "CGH");
        return sheet;
    }

    public static void Realisation(SheetModel sheet, int row, string title, object period, string columns)
    {
        sheet.With($"A{row}", title).With($"B{row}", period);
        foreach (var column in columns) sheet[$"{column}{row}"] = "X";
    }

    public static void Section(SheetModel sheet, int row, SectionKind kind) => sheet.With($"A{row}", SectionTitles.Official(kind)).Merge($"A{row}:H{row}");

    private static void Heading(SheetModel sheet, int year) => sheet
        .With("A1", "BTS SERVICES INFORMATIQUES AUX ORGANISATIONS").Merge("A1:F1").With("G1", $"SESSION {year}").Merge("G1:H1")
        .With("A2", $"{(year < 2025 ? "Épreuve E4" : "Épreuve E5")} - Tableau de synthèse des réalisations professionnelles").Merge("A2:H2")
        .With("A3", "NOM et prénom : ").Merge("A3:E3").With("F3", "N° candidat : ").Merge("F3:H3")
        .With("A4", "Centre de formation : ").Merge("A4:E4").With("F4", "Option : ").With("G4", "▢ SISR").With("H4", "▢ SLAM")
        .With("A5", "Adresse URL du portfolio : ").Merge("A5:H5");
}
