namespace E4Bot.Domain.Registry;

/// <summary>What of a person's part may change from one import to the next.</summary>
public enum PersonField
{
    LastName,
    FirstName,
    Centre,
    Commission,
    Quality,
}

internal static class PersonFields
{
    public static IReadOnlyList<PersonField> Between(Person before, Person after) =>
        [.. Enum.GetValues<PersonField>().Where(field => !Equals(Of(before, field), Of(after, field)))];

    private static object? Of(Person person, PersonField field) => field switch
    {
        PersonField.LastName => person.LastName,
        PersonField.FirstName => person.FirstName,
        PersonField.Centre => person.Centre,
        PersonField.Commission => person.Commission?.Number,
        PersonField.Quality => person.Quality,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
