using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Tests.Registry;

/// <summary>Where somebody's part holds: a president's in the centre of their jury, or everywhere if they have none.</summary>
public sealed class PersonTests
{
    [Theory]
    [InlineData(PersonRole.President, "Lycée Imaginaire", true)]
    [InlineData(PersonRole.President, "Lycée Lointain", false)]
    [InlineData(PersonRole.President, null, true)]
    [InlineData(PersonRole.Administrator, null, false)]
    [InlineData(PersonRole.Administrator, "Lycée Imaginaire", false)]
    [InlineData(PersonRole.PedagogicalTeam, "Lycée Imaginaire", false)]
    [InlineData(PersonRole.Member, "Lycée Imaginaire", false)]
    public void The_jury_of_a_centre_is_chaired_by_its_president_and_by_that_of_the_session(PersonRole role, string? centre, bool chairs) =>
        Assert.Equal(chairs, new Person(MailAddress.Parse("maud.exemple@exemple.test"), "EXEMPLE", "Maud", role, centre, null, null).Chairs("Lycée Imaginaire"));
}
