namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>What a text above the table announces.</summary>
internal enum Label
{
    Name,
    FirstName,
    Number,
    Centre,
    Option,
    Address,
}
