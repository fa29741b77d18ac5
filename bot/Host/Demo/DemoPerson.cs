namespace E4Bot.Host.Demo;

/// <summary>One of the made-up people of the room. The mail address is what the demonstration's import knows them by.</summary>
/// <param name="Key">How the page names the person.</param>
/// <param name="ObjectId">The Entra object id, the same at every start: the bot ties it to the mail address.</param>
/// <param name="Quality">What the person is there, in French.</param>
internal sealed record DemoPerson(string Key, string GivenName, string Surname, string Mail, string ObjectId, string Quality, bool IsGuest = false)
{
    public string Name => $"{GivenName} {Surname}";

    public string UserId => $"29:1demo-{Key}";

    /// <summary>A guest's principal name is not their mail address: Teams writes it with the mark #EXT#.</summary>
    public string UserPrincipalName => IsGuest ? $"{Mail.Replace('@', '_')}#EXT#@lycee-imaginaire.exemple.test" : Mail;
}
