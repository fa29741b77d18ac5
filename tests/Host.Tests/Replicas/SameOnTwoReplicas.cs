using E4Bot.Host.Tests.Conformity;
using E4Bot.Host.Tests.Portfolio;
using E4Bot.Host.Tests.SharePoint;
using E4Bot.Host.Tests.SignIn;
using E4Bot.Host.Tests.Turns;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Replicas;

// What is true of one program is true of two that share a store: the same tests, each request to one of them at random.

[OnTwoReplicas]
public sealed class AnnouncementOnTwoReplicasTests : AnnouncementTests;

[OnTwoReplicas]
public sealed class ConformityOnTwoReplicasTests : ConformityTests;

[OnTwoReplicas]
public sealed class CorrectionOnTwoReplicasTests : CorrectionTests;

[OnTwoReplicas]
public sealed class JuryNoteOnTwoReplicasTests : JuryNoteTests;

[OnTwoReplicas]
public sealed class LeavingApartOnTwoReplicasTests : LeavingApartTests;

[OnTwoReplicas]
public sealed class MentionOnTwoReplicasTests : MentionTests;

[OnTwoReplicas]
public sealed class NoticeDeliveryOnTwoReplicasTests : NoticeDeliveryTests;

[OnTwoReplicas]
public sealed class RehearsalOnTwoReplicasTests : RehearsalTests;

[OnTwoReplicas]
public sealed class RehearsedTogetherOnTwoReplicasTests : RehearsedTogetherTests;

[OnTwoReplicas]
public sealed class RehearsalSecrecyOnTwoReplicasTests : RehearsalSecrecyTests;

[OnTwoReplicas]
public sealed class ReminderOnTwoReplicasTests : ReminderTests;

[OnTwoReplicas]
public sealed class TeamTyingOnTwoReplicasTests : TeamTyingTests;

[OnTwoReplicas]
public sealed class OneScreenOnTwoReplicasTests : OneScreenTests;

[OnTwoReplicas]
public sealed class OnDemandOnTwoReplicasTests : OnDemandTests;

[OnTwoReplicas]
public sealed class AtTheOpeningOnTwoReplicasTests : AtTheOpeningTests;

[OnTwoReplicas]
public sealed class OtherCentreOnTwoReplicasTests : OtherCentreTests;

[OnTwoReplicas]
public sealed class OutcomeOnTwoReplicasTests : OutcomeTests;

[OnTwoReplicas]
public sealed class ReopeningOnTwoReplicasTests : ReopeningTests;

[OnTwoReplicas]
public sealed class ReplacementOnTwoReplicasTests : ReplacementTests;

[OnTwoReplicas]
public sealed class TyingOnTwoReplicasTests : TyingTests;

[OnTwoReplicas]
public sealed class WalkOnTwoReplicasTests : WalkTests;

[OnTwoReplicas]
public sealed class LeavingOnTwoReplicasTests : LeavingTests;

[OnTwoReplicas]
public sealed class RandomPressOnTwoReplicasTests : RandomPressTests;

[OnTwoReplicas]
public sealed class ReceptionOnTwoReplicasTests : ReceptionTests;

[OnTwoReplicas]
public sealed class RecognitionOnTwoReplicasTests : RecognitionTests;

[OnTwoReplicas]
public sealed class RefreshOnTwoReplicasTests : RefreshTests;

[OnTwoReplicas]
public sealed class RepetitionOnTwoReplicasTests : RepetitionTests;

[OnTwoReplicas]
public sealed class TogetherOnTwoReplicasTests : TogetherTests;

[OnTwoReplicas]
public sealed class StrangerOnTwoReplicasTests : StrangerTests;

[OnTwoReplicas]
public sealed class ConflictOnTwoReplicasTests : ConflictTests;

[OnTwoReplicas]
public sealed class GrantedOnTwoReplicasTests : GrantedTests;

/// <summary>A sheet is filed once, whichever of the two does it.</summary>
[OnTwoReplicas]
public sealed class SheetFilingOnTwoReplicasTests : SheetFilingTests;
