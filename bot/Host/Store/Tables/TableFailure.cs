using Azure;
using Azure.Identity;

namespace E4Bot.Host.Store.Tables;

/// <summary>What the operator is told when the service does not serve: what is wrong, and what to do. The service's own words may hold keys, and stay out.</summary>
internal static class TableFailure
{
    private const int NoAnswer = 0;

    public static bool Is(Exception failure, CancellationToken cancellation) => failure switch
    {
        RequestFailedException or AuthenticationFailedException or HttpRequestException or IOException => true,
        // The client gives up on an attempt by cancelling it: an outage, unless it was the caller who left.
        OperationCanceledException => !cancellation.IsCancellationRequested,
        AggregateException several => several.InnerExceptions.All(inner => Is(inner, cancellation)),
        _ => false,
    };

    public static StoreUnavailableException CannotOpen(Exception cause) => new($"Table Storage {Remedy(cause)}", cause);

    public static StoreUnavailableException CannotRead(Exception cause) => new($"Reading failed: Table Storage {Remedy(cause)}", cause);

    public static StoreUnavailableException CannotWrite(Exception cause) => new($"Nothing was acknowledged: Table Storage {Remedy(cause)}", cause);

    private static string Remedy(Exception cause) => cause switch
    {
        AuthenticationFailedException => "gives nobody an identity here: no managed identity answers. Run where one is assigned, or set Storage:ManagedIdentityClientId to the one meant.",
        RequestFailedException { Status: 401 or 403 } => "refuses the program. Check the key of Storage:ConnectionString, or give the identity the role « Storage Table Data Contributor », and let the account's firewall pass.",
        RequestFailedException { Status: 404 } => "has no such table. Start the program once so that it makes it, or check Storage:Table and the account.",
        RequestFailedException { Status: 503 or 500 } failure => $"is busy or failing ({failure.Status} {failure.ErrorCode}). It goes on by itself; if it lasts, look at the account's metrics for throttling.",
        RequestFailedException { Status: > NoAnswer } failure => $"answers {failure.Status} {failure.ErrorCode}. Look the code up in the service's documentation, and check the settings under Storage.",
        _ => "cannot be reached. Check the address in Storage:ConnectionString or Storage:Account, the network and the account's firewall.",
    };
}
