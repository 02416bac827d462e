using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Development;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Employers.Jobs;
using Nivel.Web.Modules.Employers.Orders;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.OpenData;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Ptv;
using Nivel.Web.Modules.Own;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Network;

namespace Nivel.Web;

/// <summary>What each module adds to the house beyond its pages: engines, jobs, endpoints.</summary>
public static class ModuleList
{
    public static void AddModules(this IServiceCollection services)
    {
        services.AddScoped<IImporter, MunicipalityImport>();
        services.AddScoped<IImporter, Platform.Network.Borders.BorderImport>();
        services.AddScoped<IImporter, StatisticsImport>();
        services.AddScoped<IImporter, ProjectImport>();
        services.AddSingleton<Modules.Insight.Store.InsightFolder>().AddScoped<Modules.Insight.Store.StoreBuild>().AddScoped<Breakdown>().AddSingleton<IScheduledJob, CountIndicators>();
        services.AddScoped<Modules.Insight.Released.StatisticsDoor>().AddScoped<Modules.Insight.Released.StatisticsFile>().AddScoped<Modules.Insight.Released.JsonStat>()
            .AddScoped<Modules.Insight.Progress.ProgressReading>();
        services.AddScoped<Modules.Insight.Reporting.ReportBuilder>().AddScoped<Modules.Insight.Reporting.ReportShelf>().AddSingleton<Modules.Insight.Reporting.ReportMail>()
            .AddSingleton<Modules.Insight.WorkerFigures>().AddSingleton<IScheduledJob, Modules.Insight.Reporting.MonthlyReports>();
        services.AddScoped<IImporter, ClientImport>();
        services.AddScoped<IImporter, PtvImport>().AddScoped<IImporter, Modules.Services.Lists.ServiceImport>().AddScoped<IImporter, Modules.Services.Classes.TermImport>()
            .AddSingleton<Modules.Services.Classes.TermShelf>();
        services.AddSingleton<Modules.Phases.LinesOfArea>().AddSingleton<AreaMaps>().AddScoped<Lenses>().AddScoped<LightRules>()
            .AddScoped<INamedContacts, Modules.Network.Partners.NamedContacts>().AddScoped<Modules.Network.Merging.Merger>().AddScoped<Modules.Network.Partners.OrganisationDesk>()
            .AddSingleton<IScheduledJob, Modules.Network.Partners.RemindReviews>().AddSingleton<IScheduledJob, Modules.Network.Meetings.RemindTasks>();
        services.AddOpenData();
        services.AddSingleton<Modules.Services.Finding.CardShelf>().AddSingleton<Platform.Network.Borders.TownPlaceShelf>();
        services.AddSingleton<Modules.Services.Links.ILinkDoor, Modules.Services.Links.LinkDoor>().AddSingleton<IScheduledJob, Modules.Services.Links.WalkRound>().AddSingleton<IScheduledJob, ChaseCards>();
        services.AddSingleton<IScheduledJob, IndexCards>();
        services.AddSingleton<PublicAddress>().AddSingleton<ReferralMails>().AddScoped<AnswerDesk>();
        services.AddScoped<Modules.Profiling.ProfileShelf>().AddScoped<Modules.Panels.PanelMails>().AddScoped<Modules.Panels.PanelClosing>()
            .AddSingleton<IScheduledJob, Modules.Panels.RemindPanels>().AddScoped<WaitingLine>().AddScoped<ResultDesk>().AddScoped<Sending>().AddScoped<OwnConsents>().AddScoped<Invitations>()
            .AddScoped<GroupCancelling>().AddSingleton<IScheduledJob, ChaseAnswers>().AddSingleton<IScheduledJob, ChaseResults>().AddSingleton<IScheduledJob, MoveLines>().AddSingleton<IScheduledJob, ForgetKept>();
        services.AddScoped<NextActKeeping>().AddSingleton<IScheduledJob, ReckonActs>().AddSingleton<IScheduledJob, ForgetReminders>()
            .AddScoped<INextActSource, Modules.Guidance.MeetingFacts>().AddScoped<INextActSource, Modules.Plans.PlanFacts>().AddScoped<IPathGoal, Modules.Plans.PlanGoal>().AddScoped<INoteLinkSource, Modules.Plans.PlanLinks>()
            .AddScoped<IOpenThings, OpenTasks>().AddScoped<IOpenThings, Modules.Guidance.OpenMeetings>().AddScoped<IOpenThings, OpenReferrals>().AddScoped<IOpenThings, OpenCandidacies>()
            .AddScoped<INoteLinkSource, ReferralLinks>().AddScoped<INoteLinkSource, WorkerLinks>();
        services.AddScoped<Modules.Caseload.CaseloadDesk>().AddScoped<Modules.Instruments.InstrumentShelf>().AddScoped<Modules.Instruments.InstrumentDesk>()
            .AddScoped<Modules.Plans.PlanDesk>().AddScoped<Modules.Plans.PlanMails>().AddScoped<Modules.Needs.KnownNeeds>().AddScoped<IPersonNeeds, Modules.Needs.PersonNeeds>()
            .AddScoped<Modules.Needs.NeedsDesk>().AddScoped<ClientDoor>().AddScoped<Modules.MultiAgency.SupportDoor>()
            .AddSingleton<IScheduledJob, Modules.MultiAgency.RemindSupport>().AddScoped<Modules.Messages.Conversation>().AddScoped<ClientSearch>()
            .AddScoped<Modules.Guidance.Queue>().AddSingleton<Modules.Guidance.AppointmentMail>();
        services.AddSingleton<TaxonomyShelf>().AddSingleton<CandidateShelf>().AddHostedService<TaxonomyWarmth>();
        services.AddScoped<IImporter, EscoImport>();
        services.AddScoped<IImporter, AdImport>();
        services.AddSingleton<IScheduledJob, LateOrders>().AddSingleton<IScheduledJob, PlacementFollowUps>().AddSingleton<IScheduledJob, AskWorkplaces>()
            .AddScoped<Modules.Employers.Assessing.AssessmentDesk>().AddSingleton<Modules.Employers.Assessing.AssessmentMails>();
        services.AddScoped<Modules.Profiles.ProfileDesk>().AddScoped<Modules.Profiles.ProfileDuty>();
        services.AddScoped<Modules.Skills.Fairness.FairnessRun>().AddSingleton<IScheduledJob, Modules.Skills.Fairness.AuditFairness>();
        services.AddScoped<Trainings>().AddScoped<IGapTrainings>(s => s.GetRequiredService<Trainings>()).AddScoped<SkillsReach>()
            .AddScoped<Modules.Skills.Occupations.ISkillDemand, OrderDemand>().AddSingleton<TaughtExtractor>().AddScoped<SkillsDesk>().AddScoped<NextStep>()
            .AddScoped<Modules.Own.OwnData>().AddSingleton<IScheduledJob, RemindSteps>().AddScoped<OrderRanking>().AddScoped<JobsForOne>().AddScoped<OrderMails>().AddScoped<WorkerLoad>()
            .AddScoped<EmployerLoad>();
    }

    public static void MapModules(this IEndpointRouteBuilder app)
    {
        app.MapOpenData();
    }
}
