using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Staging;

/// <summary>Notices of made-up files, and their cards.</summary>
internal static class SampleNotices
{
    public static readonly Scene ToBePutRight = Given.AFileToBePutRight();

    public static ConformityNotice First { get; } = ConformityNotice.Of(ToBePutRight.Passage, Sample.Checker, SampleFile.DayOfTheCheck)!;

    public static WallClock Clock { get; } = new(Stage.Paris, SampleFile.DayOfTheCheck);

    /// <summary>The card of the first, whatever has become of it since.</summary>
    public static AdaptiveCard After(Scene scene) => NoticeCard.Full(First, scene.Passage.Conformity, scene.Session, Clock, mayBeDouble: true);

    /// <summary>The card of the one that stands.</summary>
    public static AdaptiveCard Standing(Scene scene) => NoticeCard.Full(
        ConformityNotice.Of(scene.Passage, Sample.Checker, SampleFile.DayOfTheCheck)!, scene.Passage.Conformity, scene.Session, Clock, mayBeDouble: false);
}
