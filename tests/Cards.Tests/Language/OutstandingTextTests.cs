using E4Bot.Cards.French;
using E4Bot.Domain.Transmission;

namespace E4Bot.Cards.Tests.Language;

/// <summary>Why somebody cannot be handed over yet, in words: each reason its own.</summary>
public sealed class OutstandingTextTests
{
    [Fact]
    public void Every_reason_is_said_well_and_no_two_alike()
    {
        var sentences = AllOf.Cases<Outstanding>().Select(OutstandingText.Of).ToArray();

        Assert.Empty(sentences.SelectMany(sentence => Fault.In(Spacing.Of(sentence))));
        Assert.Distinct(sentences);
    }
}
