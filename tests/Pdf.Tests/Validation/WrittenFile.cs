namespace E4Bot.Pdf.Tests.Validation;

/// <summary>A document on disk for as long as a validator needs it.</summary>
internal sealed class WrittenFile : IDisposable
{
    public WrittenFile(byte[] document) => File.WriteAllBytes(Path, document);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");

    public void Dispose() => File.Delete(Path);
}
