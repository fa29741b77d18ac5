using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import.Values;

namespace E4Bot.Host.Files.Import.Lines;

/// <summary>A line of « Personnes »: what could be read of it, for the rules between lines, and the person if nothing is refused.</summary>
internal sealed record PersonLine(
    int Line, MailAddress? Mail, string? LastName, string? FirstName, PersonRole? Role, string? Centre, CommissionKey? Commission, MemberQuality? Quality,
    Person? Person)
{
    public bool IsMember => Role == PersonRole.Member;

    /// <summary>False when this line may be a member of any commission: none can be counted before it is put right.</summary>
    public bool IsPlaced => Role is not null && (!IsMember || (Commission is not null && Quality is not null));

    /// <summary>President of the jury of the whole session, as far as the line can be read.</summary>
    public bool ChairsAll => Person is { Role: PersonRole.President, Centre: null };

    public static PersonLine Read(Line line, CentreReading centres)
    {
        var mail = line.Value<MailAddress>(Column.Mail, Mails.Read);
        var lastName = line.Name(Column.LastName);
        var firstName = line.Name(Column.FirstName);
        var role = line.Value<PersonRole>(Column.Role, Words.ReadRole);
        var isMember = role == PersonRole.Member;
        var commission = isMember ? centres.Commission(line) : null;
        var quality = isMember ? line.Value<MemberQuality>(Column.Quality, Words.ReadQuality) : null;
        var centre = role switch
        {
            PersonRole.PedagogicalTeam => centres.Centre(line),
            PersonRole.President => centres.OptionalCentre(line),
            _ => commission?.Centre,
        };
        if (role is not null && !isMember) RemarkIgnored(line);
        var person = line.IsRefused ? null : new Person(mail!.Value, lastName!, firstName!, role!.Value, centre, commission, quality);
        return new(line.Number, mail, lastName, firstName, role, centre, commission, quality, person);
    }

    private static void RemarkIgnored(Line line)
    {
        foreach (var column in new[] { Column.Commission, Column.Quality }.Where(column => !line.IsBlank(column)))
            line.Remark(new ImportRemark.ValueIgnored(SheetName.People, line.Number, column.Name));
    }
}
