namespace E4Bot.Cards.Wire;

/// <summary>Every input's id.</summary>
public static class Fields
{
    public const string IdentityConfirmed = "identite";
    public const string FirstQuality = "qualite1";
    public const string SecondQuality = "qualite2";
    public const string Screens = "ecrans";
    public const string ExtraMinutes = "tiersTemps";
    public const string Portfolio = "portfolio";
    public const string PortfolioGround = "portfolioConstat";
    public const string Synthesis = "synthese";
    public const string SynthesisGround = "syntheseConstat";
    public const string Level = "niveau";
    public const string Comment = "commentaire";
    public const string Observation1 = "observation1";
    public const string Observation2 = "observation2";
    public const string Environment = "environnement";
    public const string EnvironmentGround = "environnementConstat";
    public const string Note = "note";
    public const string JuryNote = "noteArretee";
    public const string Appreciation = "appreciation";
    public const string Reason = "motif";
    public const string Outcome = "issue";
    public const string PortfolioAddress = "adressePortfolio";
    public const string NewDate = "nouvelleDate";
    public const string GoesOnUnchecked = "sansControle";
    public const string Phrase = "phrase";
    public const string NewPhrase = "nouvellePhrase";
    public const string FromPaper = "papier";
    public const string HeardOn = "jourOral";
    public const string Deposit = "depot";
    public const string DepositDay = "depotDate";
    public const string Internship = "stage";
    public const string Weeks = "semaines";
    public const string Attestations = "attestations";
    public const string Deadline = "echeance";

    /// <summary>Where people write words of their own.</summary>
    public static readonly IReadOnlyList<string> Texts =
    [
        PortfolioGround, SynthesisGround, Comment, Observation1, Observation2, EnvironmentGround, Appreciation, Reason, NewPhrase,
        .. Enum.GetValues<Domain.Notes.PenaltyKind>().Select(PenaltyGround),
    ];

    /// <summary>The level of a line, where a card holds them all.</summary>
    public static string LevelOn(Domain.Grids.CompetenceId line) => $"niveau-{line}";

    /// <summary>The ground of a penalty, typed on the note's card.</summary>
    public static string PenaltyGround(Domain.Notes.PenaltyKind kind) => "constat" + kind;
}
