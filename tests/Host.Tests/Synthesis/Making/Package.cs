using System.IO.Compression;
using System.Text;

namespace E4Bot.Host.Tests.Synthesis.Making;

/// <summary>A good file with one of its parts written anew.</summary>
internal static class Package
{
    public static byte[] With(string part, Func<string, string> change)
    {
        using var file = new MemoryStream();
        file.Write(new BookWriter().Write(OfficialModel.FilledIn(2026)));
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.GetEntry(part)!.Open();
            using var reader = new StreamReader(entry, leaveOpen: true);
            var content = change(reader.ReadToEnd());
            entry.SetLength(0);
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return file.ToArray();
    }
}
