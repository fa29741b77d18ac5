using System.Text.Json;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;

namespace E4Bot.Cards.Tests.Walking;

/// <summary>On a phone, buttons that do not fit side by side are cut off, not wrapped.</summary>
public sealed class PhoneTests
{
    /// <summary>About what 360 pixels hold beside the card's edges and the buttons' own.</summary>
    private const int MostCharacters = 45;

    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void Buttons_side_by_side_fit_a_phone(string state)
    {
        var rows = Stage.Views(States.All[state]).SelectMany(view => new ReadCard(MemberCard.Of(view)).Nodes)
            .Where(node => node.Type() == "ActionSet").Select(Titles).Where(titles => titles.Length > 1).Select(titles => string.Join("  ", titles));

        Assert.DoesNotContain(rows, row => row.Length > MostCharacters);
    }

    private static string[] Titles(JsonElement set) => [.. set.GetProperty("actions").EnumerateArray().Select(a => a.Word("title")!)];
}
