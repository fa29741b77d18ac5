namespace E4Bot.Host.SharePoint;

/// <summary>The bot's own words for why a sheet is not filed.</summary>
public static class FilingCodes
{
    /// <summary>The application may not read or write there.</summary>
    public const string Forbidden = "SharePointForbidden";

    /// <summary>The channel has no folder, and has had none for hours.</summary>
    public const string NoFolder = "ChannelFolderMissing";

    /// <summary>SharePoint will not take the file.</summary>
    public const string NotTaken = "SharePointRefused";

    /// <summary>Graph's id of the team was not heard yet: held back until somebody writes in the channel.</summary>
    public const string TeamUnknown = "TeamGroupUnknown";
}
