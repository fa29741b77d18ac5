using System.Text;
using E4Bot.Host.Files.Fonts;
using E4Bot.Pdf.Fonts;
using E4Bot.Pdf.Tests.Samples;

namespace E4Bot.Pdf.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void The_same_document_is_the_same_bytes() =>
        Assert.Equal(SampleForm.OnOnePage().ToBytes(), SampleForm.OnOnePage().ToBytes());

    [Fact]
    public void Fonts_used_before_leave_no_trace_in_a_document()
    {
        var fresh = new Typeface(TrueTypeFont.Read(InterFont.Regular), TrueTypeFont.Read(InterFont.Bold));
        _ = Short.Of("Ελληνικά").ToBytes();
        Assert.Equal((Short.Of("Ωμέγα") with { Typeface = fresh }).ToBytes(), Short.Of("Ωμέγα").ToBytes());
    }

    [Fact]
    public void Documents_written_at_the_same_time_do_not_disturb_each_other()
    {
        var documents = Enumerable.Range(0, 200).Select(number => Short.Of($"n° {number} {(char)(0x3B1 + number % 24)}")).ToArray();
        var alone = documents.Select(document => document.ToBytes()).ToArray();
        var together = documents.AsParallel().AsOrdered().Select(document => document.ToBytes()).ToArray();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Two_documents_that_differ_have_two_identifiers() => Assert.NotEqual(Identifier(Short.Of("un")), Identifier(Short.Of("deux")));

    private static string Identifier(PdfDocument document) =>
        Encoding.Latin1.GetString(document.ToBytes()).Split("/ID [<")[1][..32];
}
