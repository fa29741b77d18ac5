namespace E4Bot.Host.OneDrive;

/// <summary>Puts the handing over of files into the program.</summary>
public static class OneDriveRegistration
{
    public static IServiceCollection AddOneDrive(this IServiceCollection services) => services
        .AddSingleton<FileRights>()
        .AddSingleton<FileSeals>()
        .AddSingleton<FileOffers>()
        .AddSingleton<UploadHosts>()
        .AddSingleton<DriveConnections>()
        .AddSingleton<DriveUploads>()
        .AddSingleton<FileOfferDelivery>()
        .AddSingleton<FileSending>()
        .AddSingleton<FileConsentTurn>();
}
