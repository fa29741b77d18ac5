namespace E4Bot.Host.Tests.Secrecy;

/// <summary>What the people of a walk type: words that nothing else would ever hold. What begins with « zqx » was typed, with « wvk » is a candidate's name.</summary>
internal static class Planted
{
    public const string Typed = "zqx";
    public const string Name = "wvk";

    public const string FirstName = "Wvkprenom";
    public const string LastName = "WVKNOM";

    public const string PortfolioGround = "zqxconstatportfolio";
    /// <summary>No secret of the commission's: the team and the administration may have it visited as well.</summary>
    public const string Portfolio = "https://ptfsite.exemple.test/ptfpage";
    public const string SynthesisGround = "zqxconstatsynthese";
    public const string EnvironmentGround = "zqxconstatenvironnement";
    public const string FirstsComment = "zqxconfidencedelapremiere";
    public const string SecondsComment = "zqxconfidencedusecond";
    public const string Observation1 = "zqxobservationun";
    public const string Observation2 = "zqxobservationdeux";
    public const string Appreciation = "zqxappreciation";
    public const string ReopeningReason = "zqxmotifdereouverture";
    public const string JuryReason = "zqxmotifdujury";
    public const string OutcomeReason = "zqxmotifdabsence";

    public const string CheckReason = "zqxmotifdecontrole";
    public const string UnreadableWeeks = "zqx";

    public const string Chatter = "zqxbavardage";
    public const string UnknownLevel = "zqxniveau";
    public const string UnreadableNote = "douze zqxnote";
    public const string Unprintable = "zqxsignal \u0007";

    public const string Note = "13,370377";
    public const string SecondNote = "15,440244";

    /// <summary>As a careless service would quote it in an error.</summary>
    public static readonly string Everything = string.Join(' ', FirstName, LastName, PortfolioGround, FirstsComment, Observation1, Appreciation, Note, "GoodMastery");

    /// <summary>Beyond what any field takes.</summary>
    public static readonly string TooLong = string.Concat(Enumerable.Repeat("zqxtroplong ", 600));
}
