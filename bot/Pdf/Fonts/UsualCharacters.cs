namespace E4Bot.Pdf.Fonts;

/// <summary>
/// The characters of written French, which every subset holds whether used or not: documents that keep to them, nearly all,
/// then share one subset, compressed once. It costs a few kilobytes in each file.
/// </summary>
internal static class UsualCharacters
{
    private const string BeyondAscii = "\u00A0«»°²³·ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŸŒàâäæçèéêëîïôöùûüÿœ×\u2011–—‘’“”•…\u202F€→−≤≥";

    public static IReadOnlyList<int> All { get; } = [.. Enumerable.Range(' ', '~' - ' ' + 1), .. BeyondAscii.Select(c => (int)c)];

    private static readonly ushort[] Numbers = NumberAll();

    /// <summary>The number of a usual character in every subset, counted from 1; 0 for another character.</summary>
    public static int NumberOf(int codePoint) => codePoint < Numbers.Length ? Numbers[codePoint] : 0;

    private static ushort[] NumberAll()
    {
        var numbers = new ushort[All.Max() + 1];
        for (var index = 0; index < All.Count; index++) numbers[All[index]] = (ushort)(index + 1);
        return numbers;
    }
}
