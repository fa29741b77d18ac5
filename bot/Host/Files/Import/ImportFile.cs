namespace E4Bot.Host.Files.Import;

/// <summary>A file as an administrator gave it. Nothing of it is trusted, its name included.</summary>
public sealed record ImportFile(string Name, ReadOnlyMemory<byte> Content);
