using System.Text.RegularExpressions;
using E4Bot.Cards.Adaptive;
using FsCheck.Xunit;

namespace E4Bot.Cards.Tests.Markup;

public sealed partial class MarkdownTests
{
    [Theory]
    [InlineData("Camille FICTIVE", "Camille FICTIVE")]
    [InlineData("Jean-Pierre D'EXEMPLE (fils)", "Jean-Pierre D'EXEMPLE (fils)")]
    [InlineData("*Camille* _F_", @"\*Camille\* \_F\_")]
    [InlineData("[ici](https://exemple.test)", @"\[ici\](https://exemple.test)")]
    [InlineData("<b>A&amp;B</b>", @"\<b\>A\&amp;B\</b\>")]
    [InlineData("# Titre", @"\# Titre")]
    [InlineData("- puce", @"\- puce")]
    [InlineData("12. douze", @"12\. douze")]
    [InlineData("3) trois", @"3\) trois")]
    [InlineData("v1.5", "v1.5")]
    [InlineData("a\n# b", "a # b")]
    [InlineData("{{DATE(2027-05-18T08:00:00Z)}}", @"\{\{DATE(2027-05-18T08:00:00Z)}}")]
    [InlineData(@"\*", @"\\\*")]
    public void Only_what_would_be_markup_is_escaped(string text, string escaped) => Assert.Equal(escaped, Markdown.Escape(text));

    [Property(MaxTest = 500)]
    public bool Without_its_backslashes_an_escaped_text_is_the_text(string? text)
    {
        var plain = string.Concat((text ?? "").Select(c => char.IsControl(c) ? ' ' : c));
        return Escapes().Replace(Markdown.Escape(text ?? ""), "$1") == plain;
    }

    [Property(MaxTest = 500)]
    public bool No_markup_is_left_unescaped(string? text) => !Escapes().Replace(Markdown.Escape(text ?? ""), "").Any(c => "*_`[]<>&~{\n".Contains(c));

    [GeneratedRegex(@"\\([\\`*_\[\]<>&~{#+=.)-])")]
    private static partial Regex Escapes();
}
