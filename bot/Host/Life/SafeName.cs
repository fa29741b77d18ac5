using E4Bot.Domain.French;

namespace E4Bot.Host.Life;

/// <summary>A name that people gave, as a part of a file's name on any system: Latin letters and digits of the plain alphabet, hyphens, not too long.</summary>
internal static class SafeName
{
    private const int Most = 60;

    public static string Of(string text)
    {
        var plain = string.Concat(Folding.Fold(text).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return plain.Length switch
        {
            0 => "sans-nom",
            > Most => plain[..Most].TrimEnd('-'),
            _ => plain,
        };
    }
}
