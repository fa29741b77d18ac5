namespace E4Bot.Pdf.Fonts;

/// <summary>Characters that many fonts lack and that look like another: drawn as that one, read back as themselves.</summary>
internal static class LookAlikes
{
    public static int? Of(int codePoint) => codePoint switch
    {
        0x00A0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000 => ' ',
        0x2010 or 0x2011 or 0x2212 => '-',
        0x2018 or 0x2019 or 0x02BC => '\'',
        _ => null,
    };
}
