using UglyToad.PdfPig.Tokens;

namespace E4Bot.Pdf.Tests.Reading;

internal static class Tokens
{
    public static T Get<T>(this DictionaryToken dictionary, string name)
        where T : IToken => (T)dictionary.Data[name];
}
