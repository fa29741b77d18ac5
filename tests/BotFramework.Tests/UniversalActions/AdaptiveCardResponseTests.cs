using System.Text;

namespace E4Bot.BotFramework.Tests.UniversalActions;

public sealed class AdaptiveCardResponseTests
{
    [Fact]
    public void Card_stands_in_the_body_as_an_object() =>
        Expect(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5"}}""",
            AdaptiveCardResponse.Card("""{"type":"AdaptiveCard","version":"1.5"}"""u8));

    [Fact]
    public void Message_stands_in_the_body_as_a_string() =>
        Expect(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"C’est noté \"ici\"."}""",
            AdaptiveCardResponse.Message("C’est noté \"ici\"."));

    [Theory]
    [InlineData(400, "application/vnd.microsoft.error")]
    [InlineData(412, "application/vnd.microsoft.error.preconditionFailed")]
    [InlineData(500, "application/vnd.microsoft.error")]
    public void Error_has_its_status_in_the_body_and_200_over_http(int status, string type) =>
        Expect($$$"""{"statusCode":{{{status}}},"type":"{{{type}}}","value":{"code":"Fictif","message":"Réessayez."}}""",
            AdaptiveCardResponse.Error("Fictif", status, "Réessayez."));

    private static void Expect(string body, TurnResult.Invoke answer)
    {
        Assert.Equal(200, answer.Status);
        Assert.Equal(body, Encoding.UTF8.GetString(answer.Body.Span));
    }
}
