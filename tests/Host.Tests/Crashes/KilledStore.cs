using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Crashes;

/// <summary>Where killed programs keep things. <paramref name="Settings"/>: environment variables. <paramref name="Open"/>: given the room's folder.</summary>
internal sealed record KilledStore(int Replicas, Dictionary<string, string> Settings, Func<string, IRowStore> Open);
