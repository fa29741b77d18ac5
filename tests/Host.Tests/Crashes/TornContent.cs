using System.Net;

namespace E4Bot.Host.Tests.Crashes;

/// <summary>A body that is on its way when something happens: so many bytes before it, the rest after.</summary>
internal sealed class TornContent(byte[] body, int before, Action happens) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(body.AsMemory(0, before));
        await stream.FlushAsync();
        happens();
        await stream.WriteAsync(body.AsMemory(before));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
