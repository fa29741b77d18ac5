using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using E4Bot.Domain.Evaluations;

namespace E4Bot.Domain.Tests.Conventions;

/// <summary>The exam's code and the forms' numbers come with the session: the domain's own text holds none.</summary>
public sealed partial class LiteralTests
{
    [Fact]
    public void No_text_in_the_domain_names_an_exam_or_a_form()
    {
        var literals = Literals().ToArray();

        Assert.Contains(literals, text => text.Contains("A note lies between", StringComparison.Ordinal));
        Assert.DoesNotContain(literals, text => ExamOrForm.IsMatch(text));
    }

    private static IEnumerable<string> Literals()
    {
        using var file = new PEReader(File.OpenRead(typeof(Exam).Assembly.Location));
        var reader = file.GetMetadataReader();
        for (var handle = reader.GetNextHandle(MetadataTokens.UserStringHandle(0)); !handle.IsNil; handle = reader.GetNextHandle(handle))
            yield return reader.GetUserString(handle);
    }

    [GeneratedRegex(@"\b(EF?\d|[1-9]\d?-\d)\b")]
    private static partial Regex ExamOrForm { get; }
}
