namespace E4Bot.Cards.Lists;

/// <summary>What is said with a message that may have come already: nothing is sent twice without a word.</summary>
public static class Doubled
{
    public const string Sheet = "Cet envoi peut faire double emploi : l'envoi précédent n'a pas été confirmé.";

    public const string Notice = "Cette notification peut faire double emploi : l'envoi précédent n'a pas été confirmé.";

    public const string FileOffer = "Cette proposition peut faire double emploi : l'envoi précédent n'a pas été confirmé.";

    public const string File = "Ce message peut faire double emploi : l'envoi précédent n'a pas été confirmé.";

    public const string Reminder = "Ce rappel peut faire double emploi : l'envoi précédent n'a pas été confirmé.";

    public const string Greeting = "Cet accueil peut faire double emploi : l'envoi précédent n'a pas été confirmé.";

    public const string Announcement = "Cette annonce peut faire double emploi : l'envoi précédent n'a pas été confirmé.";

    public const string JuryNote = "Cette annonce peut faire double emploi : l'envoi précédent n'a pas été confirmé.";

    public const string Card = "Cette carte peut faire double emploi : l'envoi précédent n'a pas été confirmé. S'il y en a deux, la plus récente fait foi.";
}
