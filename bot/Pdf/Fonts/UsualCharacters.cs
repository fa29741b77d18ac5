namespace E4Bot.Pdf.Fonts;

/// <summary>
/// The characters of written French, which every subset holds whether used or not: documents that keep to them, nearly all,
/// then share one subset, compressed once. It costs a few kilobytes in each file.
/// </summary>
internal static class UsualCharacters
{
    private const string BeyondAscii = "\u00A0«»°²³·ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŸŒàâäæçèéêëîïôöùûüÿœ×\u2011–—‘’“”•…\u202F€→−≤≥";

    public static IReadOnlyList<int> All { get; } = [.. Enumerable.Range(' ', '~' - ' ' + 1), .. BeyondAscii.Select(c => (int)c)];
}
