using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;

namespace E4Bot.Host.Store.Tables;

/// <summary>
/// Two clients of one table. What reads may be repeated freely; what writes, only when it surely had no effect. Neither logs or traces: addresses hold keys.
/// </summary>
internal sealed record TableConnection(TableClient Reads, TableClient Writes)
{
    private const int Retries = 3;

    /// <summary>A person waits: a slow attempt is given up long before the client's own 100 seconds.</summary>
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(5);

    private static readonly DelayStrategy Delay = DelayStrategy.CreateExponentialDelayStrategy(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1));

    public static TableConnection To(StoreOptions options) => new(
        Client(options, new RetryPolicy(Retries, Delay)), Client(options, new SurelyUnsent(Retries, Delay)));

    private static TableClient Client(StoreOptions options, HttpPipelinePolicy retry)
    {
        var settings = new TableClientOptions
        {
            RetryPolicy = retry,
            Retry = { NetworkTimeout = LongestAttempt },
            Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false, IsTelemetryEnabled = false },
        };
        return string.IsNullOrEmpty(options.ConnectionString)
            ? new TableClient(TableAccount.Address(options.Account!), options.Table, Identity(options), settings)
            : new TableClient(options.ConnectionString, options.Table, settings);
    }

    private static ManagedIdentityCredential Identity(StoreOptions options) => new(
        string.IsNullOrEmpty(options.ManagedIdentityClientId)
            ? ManagedIdentityId.SystemAssigned
            : ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentityClientId));
}
