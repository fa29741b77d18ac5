namespace E4Bot.BotFramework;

/// <summary>What an OpenTelemetry set-up subscribes to.</summary>
public static class TelemetryNames
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Source = "Microsoft.Teams.Core";
}
