using System.Globalization;
using System.Text.Json.Nodes;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Telling;

/// <summary>A period for programs: as written, and as understood, each end as exact as it was written: « 2024-10-15 », « 2024-10 » or « 2024 ».</summary>
internal static class PeriodJson
{
    public static JsonObject Of(WrittenPeriod period)
    {
        var json = Understood(period.Understood);
        json.Insert(0, "written", period.Text);
        return json;
    }

    private static JsonObject Understood(Period period) => period switch
    {
        Period.Missing => Kind("missing"),
        Period.At at => Kind("at", at.Moment, at.Moment),
        Period.Between between => Kind("between", between.From, between.To),
        Period.Since since => Kind("since", since.From),
        Period.Several several => new JsonObject { ["kind"] = "several", ["parts"] = new JsonArray([.. several.Parts.Select(Understood)]) },
        Period.Impossible => Kind("impossible"),
        Period.Unreadable => Kind("unreadable"),
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };

    private static JsonObject Kind(string kind, Moment? from = null, Moment? to = null)
    {
        var json = new JsonObject { ["kind"] = kind };
        if (from is { } start) json["from"] = Text(start);
        if (to is { } end) json["to"] = Text(end);
        return json;
    }

    private static string Text(Moment moment) =>
        moment.First.ToString(moment switch { { Day: not null } => "yyyy-MM-dd", { Month: not null } => "yyyy-MM", _ => "yyyy" }, CultureInfo.InvariantCulture);
}
