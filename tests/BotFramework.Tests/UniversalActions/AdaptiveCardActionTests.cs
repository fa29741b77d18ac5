using System.Text.Json;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.UniversalActions;

public sealed class AdaptiveCardActionTests
{
    [Theory]
    [InlineData("invoke-card-manual", CardTrigger.Manual)]
    [InlineData("invoke-card-automatic", CardTrigger.Automatic)]
    public void TryRead_a_press_gives_verb_data_and_trigger(string name, CardTrigger trigger)
    {
        Assert.True(AdaptiveCardAction.TryRead(Corpus.Read(name), out var action, out _));

        Assert.Equal("evaluation/valider", action.Verb);
        Assert.Equal("4", action.Data.GetProperty("niveau").GetString());
        Assert.Equal(trigger, action.Trigger);
        Assert.DoesNotContain("niveau", action.ToString());
    }

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("[]", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":"x"}""", "BadRequest")]
    [InlineData("""{"action":{"verb":"v"}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"v"}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":""}}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":5}}""", "BadRequest")]
    public void TryRead_what_cannot_be_acted_on_gives_the_answer_to_send(string value, string code)
    {
        Assert.False(AdaptiveCardAction.TryRead(Invoke(value), out _, out var refusal));

        var body = JsonDocument.Parse(refusal.Body).RootElement;
        Assert.Equal(200, refusal.Status);
        Assert.Equal(400, body.GetProperty("statusCode").GetInt32());
        Assert.Equal(code, body.GetProperty("value").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"v"}}""", CardTrigger.Manual)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"v","data":[]},"trigger":"Automatic"}""", CardTrigger.Automatic)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"v","data":"x"},"trigger":"somehow"}""", CardTrigger.Automatic)]
    public void TryRead_without_data_gives_an_empty_object_and_only_a_sure_press_is_manual(string value, CardTrigger trigger)
    {
        Assert.True(AdaptiveCardAction.TryRead(Invoke(value), out var action, out _));

        Assert.Empty(action.Data.EnumerateObject());
        Assert.Equal(trigger, action.Trigger);
    }

    private static Activity Invoke(string value) => new() { Type = "invoke", Name = InvokeNames.AdaptiveCardAction, Value = JsonElement.Parse(value) };
}
