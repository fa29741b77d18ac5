namespace E4Bot.Host.SignIn;

/// <summary>A way in which people say who they are before a document is opened.</summary>
public interface IDoor
{
    /// <summary>Whether it is set so that people can come through.</summary>
    bool IsOpen { get; }

    /// <summary>The authentication scheme that knows them, and that asks whom it does not know.</summary>
    string Scheme { get; }

    /// <summary>Whether somebody known there is of those for whom it is.</summary>
    bool Admits(Visitor visitor);
}

/// <summary>The one that is open; none where documents cannot be opened.</summary>
public sealed class Doors(IEnumerable<IDoor> doors)
{
    public IDoor? Open => doors.FirstOrDefault(door => door.IsOpen);
}
