using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>Tokens of the made-up channel: right unless a test says otherwise.</summary>
internal static class Tokens
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    public static string Valid(ChannelKeyPair key) => Make(token => token.SigningCredentials = key.Sign());

    public static string Make(Action<SecurityTokenDescriptor> change)
    {
        var now = DateTime.UtcNow;
        var token = new SecurityTokenDescriptor
        {
            Issuer = TestBot.Issuer,
            Audience = TestBot.AppId,
            NotBefore = now.AddMinutes(-1),
            Expires = now.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = TestBot.ServiceUrl },
        };
        change(token);
        return Handler.CreateToken(token);
    }
}
