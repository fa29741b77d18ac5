namespace E4Bot.Pdf;

/// <summary>Lengths are given in millimetres, sizes of type in points; inside, all is points (72 to the inch of 25.4 mm).</summary>
internal static class Units
{
    public static double Points(double millimetres) => millimetres * 72 / 25.4;
}
