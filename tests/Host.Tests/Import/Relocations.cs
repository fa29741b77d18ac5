using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace E4Bot.Host.Tests.Import;

internal static class Relocations
{
    public static Relocation In(IRowStore store, Kept.Passages passages) =>
        new(store, passages, new DutyReadings(NullLogger<DutyReadings>.Instance), new DutySignals());
}
