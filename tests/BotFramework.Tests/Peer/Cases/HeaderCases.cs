namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>A right token, in headers that say more or less than « Bearer » and it.</summary>
internal static class HeaderCases
{
    private const string Junk = "x.y.z";

    public static IEnumerable<GateCase> All =>
    [
        GateCase.Header("no header", false, _ => []),
        GateCase.Header("header that is empty", false, _ => [""]),
        GateCase.Header("scheme in lower case", true, token => [$"bearer {token}"]),
        GateCase.Header("scheme in upper case", true, token => [$"BEARER {token}"]),
        GateCase.Header("scheme alone", false, _ => ["Bearer"]),
        GateCase.Header("scheme and a blank", false, _ => ["Bearer "]),
        GateCase.Header("no scheme", false, token => [token]),
        GateCase.Header("another scheme", false, token => [$"Basic {token}"]),
        GateCase.Header("scheme with a colon", false, token => [$"Bearer: {token}"]),
        GateCase.Header("two blanks between", false, token => [$"Bearer  {token}"]),
        GateCase.Header("tab between", false, token => [$"Bearer\t{token}"]),
        GateCase.Header("blanks before and after", true, token => [$"   Bearer {token}   "]),
        GateCase.Header("word behind", false, token => [$"Bearer {token} encore"]),
        GateCase.Header("two tokens in a line", false, token => [$"Bearer {token}, Bearer {token}"]),
        GateCase.Header("two tokens behind one scheme", false, token => [$"Bearer {token},{token}"]),
        GateCase.Header("two lines with the same token", false, token => [$"Bearer {token}", $"Bearer {token}"]),
        GateCase.Header("two lines, the first right", false, token => [$"Bearer {token}", $"Bearer {Junk}"]),
        GateCase.Header("two lines, the second right", false, token => [$"Bearer {Junk}", $"Bearer {token}"]),
    ];
}
