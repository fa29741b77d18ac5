using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace E4Bot.BotFramework.Inbound;

/// <summary>Reads metadata and key set together, into one snapshot.</summary>
internal sealed class KeyRetriever : IConfigurationRetriever<ChannelKeys>
{
    public async Task<ChannelKeys> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancel) =>
        new(await OpenIdConnectConfigurationRetriever.GetAsync(address, retriever, cancel));
}
