namespace E4Bot.Host.SharePoint;

/// <summary>Where a sheet stands in a channel's folder. Named after the candidate's number; the folder itself may be named after anything.</summary>
/// <param name="UniqueId">The GUID by which Teams shows it.</param>
public sealed record FiledSheet(string Drive, string Item, string Name, string ContentUrl, string WebUrl, string UniqueId);
