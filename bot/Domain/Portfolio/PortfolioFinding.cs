namespace E4Bot.Domain.Portfolio;

/// <summary>
/// What came of a visit to a portfolio's address. Evidence beside what the commission itself has seen: none of these applies a penalty. The names are stored
/// for years: a name is never reused for another meaning.
/// </summary>
public enum PortfolioFinding
{
    /// <summary>A page was given.</summary>
    Answers,

    /// <summary>Somebody who is not signed in does not see it: status 401, or it leads to a page that asks who one is.</summary>
    AsksToSignIn,

    /// <summary>Status 403. It may ask to sign in, or turn away programs and let people in.</summary>
    AccessRefused,

    /// <summary>Any other status than that of a page: not found, broken down…</summary>
    AnswersWithError,

    /// <summary>What answers does not speak as a web site does, or breaks off.</summary>
    NotUnderstood,

    /// <summary>It leads on and on.</summary>
    RedirectsTooLong,

    TooSlow,

    NoSuchHost,

    NoConnection,

    CertificateNotTrusted,

    /// <summary>Not visited: not of the public internet, but of this machine, or of a network of its own.</summary>
    NotPublic,

    /// <summary>Not visited: http, or what is no web page at all.</summary>
    NotHttps,

    /// <summary>Not visited: a port that is not the web's own.</summary>
    OtherPort,

    /// <summary>Not visited: a user name stands before the host, which is also how one site is made to look like another.</summary>
    HoldsCredentials,

    /// <summary>Not visited: nothing that a browser would open.</summary>
    NotAnAddress,
}
