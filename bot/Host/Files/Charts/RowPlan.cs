using E4Bot.Cards.French;

namespace E4Bot.Host.Files.Charts;

/// <summary>How many rows a picture has room for, and how high each is; that some are left out is said.</summary>
internal sealed record RowPlan(int Drawn, int All, int Pitch)
{
    public static RowPlan Of(DrawingSheet sheet, int rows, int below, int least, int most)
    {
        var room = sheet.Left - below - sheet.Small.Leading;
        var drawn = Math.Min(rows, room / least);
        return new RowPlan(drawn, rows, Math.Clamp(room / Math.Max(drawn, 1), least, most));
    }

    public void SayWhatIsLeftOut(DrawingSheet sheet)
    {
        if (Drawn < All) sheet.Write($"Seules les {Typography.Number(Drawn)} premières lignes sur {Typography.Number(All)} sont dessinées.", sheet.Small, Tone.Ink);
    }
}
