using E4Bot.BotFramework;
using E4Bot.Host.Chat;
using E4Bot.Host.Chat.Deliveries;
using E4Bot.Host.Chat.JuryNotes;
using E4Bot.Host.Chat.Questions;
using E4Bot.Host.Chat.Rehearsing;
using E4Bot.Host.Chat.Synthesis;
using E4Bot.Host.Chat.Transmitting;
using E4Bot.Host.Conversations;
using E4Bot.Host.Delivery;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Files.Import;
using E4Bot.Host.Http;
using E4Bot.Host.Kept;
using E4Bot.Host.SignIn;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Composition;

/// <summary>The program's own parts, put together.</summary>
public static class Services
{
    public static IServiceCollection AddE4Bot(this IServiceCollection services) => services.AddLog().AddKept().AddTurns().AddChat().AddDelivery();

    private static IServiceCollection AddLog(this IServiceCollection services) => services.AddSingleton<LoggerFactory>().AddSingleton<ILoggerFactory, ToldOnce>();

    private static IServiceCollection AddKept(this IServiceCollection services) => services
        .AddSingleton<Registers>()
        .AddSingleton<Kept.Passages>()
        .AddSingleton<HoldingBack>()
            .AddSingleton<Relocation>()
        .AddSingleton<Places>()
        .AddSingleton<Phrases>()
        .AddSingleton<Rehearsals>()
        .AddSingleton<StoreAudit>()
        .AddSingleton<Consultations>()
        .AddSingleton<AskedQuestions>()
        .AddSingleton<OfficialDocuments>()
        .AddSingleton<DocumentFiles>()
        .AddSingleton<CentreDocuments>()
        .AddSingleton<CentreOpening>()
        .AddSingleton<LedgerOpening>()
        .AddSingleton<StillKnown>()
        .AddSingleton<DocumentOpening>()
        .AddSingleton<Patience>()
        .AddSingleton<DocumentDesk>()
        .AddSingleton<CommissionReading>()
        .AddSingleton<SessionGrades>()
        .AddSingleton<ConversationBook>()
        .AddSingleton<Importing>();

    private static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<Callers>()
        .AddSingleton<ExamTurn>()
        .AddSingleton<CardTurn>()
        .AddSingleton<PressTurn>()
        .AddSingleton<Reception>()
        .AddSingleton<LateCards>()
        .AddSingleton<MessageTurn>()
        .AddSingleton<ITurnHandler, TurnHandler>();

    private static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddHttpClient(AttachedFiles.ClientName).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services
            .AddSingleton<AttachedFiles>()
            .AddSingleton<CandidateChoice>()
            .AddSingleton<CardPlacing>()
            .AddSingleton<HelpAnswer>()
            .AddSingleton<TieAnswer>()
            .AddSingleton<TieToTeamAnswer>()
            .AddSingleton<ImportAnswer>()
            .AddSingleton<PassageListAnswer>()
            .AddSingleton<EvaluateAnswer>()
            .AddSingleton<OutcomeAnswer>()
            .AddSingleton<ConformityAnswer>()
            .AddSingleton<ConformityListAnswer>()
            .AddSingleton<DocumentLinking>()
            .AddSingleton<SheetAnswer>()
            .AddSingleton<GridAnswer>()
            .AddSingleton<NoticeAnswer>()
            .AddSingleton<SendAnswer>()
            .AddSingleton<JournalAnswer>()
            .AddSingleton<ReopenAnswer>()
            .AddSingleton<JuryNoteAnswer>()
            .AddSingleton<LedgerAnswer>()
            .AddSingleton<PortfolioAnswer>()
            .AddSingleton<PhrasesAnswer>()
            .AddSingleton<RehearsalAnswer>()
            .AddSingleton<ScoringAnswers>()
            .AddSingleton<SynthesisAttaching>()
            .AddSingleton<SynthesisAnswer>()
            .AddSingleton<SynthesisModelAnswer>()
            .AddSingleton<DeliveriesAnswer>()
            .AddSingleton<RetryAnswer>()
            .AddSingleton<CentreChoice>()
            .AddSingleton<BordereauAnswer>()
            .AddSingleton<TransmitAnswer>()
            .AddSingleton<QuestionScopes>()
            .AddSingleton<Populations>()
            .AddSingleton<QuestionAnswer>()
            .AddSingleton<ChatTurn>();
    }

    private static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<DutySignals>()
        .AddSingleton<DutyReadings>()
        .AddSingleton<DutyPartitions>()
        .AddSingleton<DutyBoard>()
        .AddSingleton<DutyRetry>()
        .AddSingleton<ProactivePosts>()
        .AddSingleton<Audience>()
        .AddSingleton<CardDelivery>()
        .AddSingleton<LetterPost>()
        .AddSingleton<SheetDelivery>()
        .AddSingleton<TeamChannels>()
        .AddSingleton<NoticeDelivery>()
        .AddSingleton<ReminderDelivery>()
        .AddSingleton<NoticeReceipt>()
        .AddSingleton<JuryNoteDelivery>()
        .AddSingleton<TimeDelivery>()
        .AddSingleton<GreetingDelivery>()
        .AddSingleton<TakingUp>()
        .AddSingleton<TeamTied>()
        .AddSingleton<DutyRunner>()
        .AddSingleton<LaneLeases>()
        .AddHostedService<DutyRecall>()
        .AddHostedService<DeliveryPump>()
        .AddDeliveryHealth();

    /// <summary>One, which remembers when it last looked.</summary>
    private static IServiceCollection AddDeliveryHealth(this IServiceCollection services)
    {
        services.AddSingleton<DeliveryHealth>().AddHealthChecks().AddCheck<DeliveryHealth>("delivery", tags: [BotServices.ReadyTag]);
        return services;
    }
}
