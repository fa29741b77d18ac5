using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.OneDrive;

/// <summary>What a file consent card carries, signed and encrypted: the client gives it back, and can neither read nor change it.</summary>
/// <param name="Number">Of a sheet or a grid, its version; of a notice, which of the candidate's it is.</param>
/// <param name="PersonId">Whose it is: nobody else may answer it.</param>
/// <param name="Id">The same for a card that was sent again, another for one that was asked for anew.</param>
/// <param name="Until">An answer after that is none. UTC.</param>
public sealed record FileOffer(DocumentKind Kind, CandidateNumber Candidate, int Number, string PersonId, string? Tenant, string Id, DateTimeOffset Until);

/// <summary>Where an accepted file goes, and how long that is believed. UTC.</summary>
public sealed record KeptPlace(BotFramework.UploadPlace Place, DateTimeOffset Until);
