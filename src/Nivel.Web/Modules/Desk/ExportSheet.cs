using System.Text;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>Export sheet (vientilehti): what belongs to the national record, so that nothing is typed twice (D-04).</summary>
public sealed record ExportSheet(DateOnly Since, DateOnly MadeOn, ExportPlan? Plan, IReadOnlyList<ExportMeeting> Meetings, IReadOnlyList<ExportService> Services)
{
    public static async Task<ExportSheet> Of(Db db, ClientId client, DateOnly since, DateOnly today)
    {
        var from = FinnishTime.StartOf(since);
        var plan = await db.Plans.AsNoTracking().Include(p => p.Steps).Where(p => p.ClientId == client && p.State == PlanState.Agreed).FirstOrDefaultAsync();
        var meetings = await db.Appointments.AsNoTracking().Where(a => a.ClientId == client && a.StartsAt >= from && (a.State == AppointmentState.Held || a.State == AppointmentState.Missed))
            .OrderBy(a => a.StartsAt).ToListAsync();
        var services = await (from p in db.Participations
                              where p.ClientId == client && (p.EndsOn == null || p.EndsOn >= since)
                              join s in db.Services on p.ServiceId equals (ServiceId?)s.Id into found
                              from s in found.DefaultIfEmpty()
                              orderby p.StartsOn
                              select new ExportService(p.Kind, s == null ? null : s.NameFi, p.StartsOn, p.EndsOn)).AsNoTracking().ToListAsync();
        return new(since, today,
            plan is null ? null : new(plan.Edition, plan.Goal, plan.AgreedOn, $"{plan.AgreedBy}", [.. plan.Steps.OrderBy(s => s.Order).Select(s => new ExportStep(s.Text, $"{s.Bearer}", s.DueOn, s.DoneOn, s.IsLeft))]),
            [.. meetings.Select(m => new ExportMeeting(m.StartsAt.InFinland().Day, m.Kind, $"{m.State}"))], services);
    }

    /// <summary>The same as plain lines for a system that takes only pasted text; in Finnish, for that is the language of the record.</summary>
    public string AsText(Texts texts)
    {
        string Say(string key, params object?[] with) => texts.In(Languages.Finnish, key, with);
        var lines = new StringBuilder();
        if (Plan is { } plan)
        {
            lines.AppendLine(Say("Clients.sheet-plan", plan.Edition, Date(plan.AgreedOn), Say($"Plans.way-{plan.Way}"))).AppendLine(Say("Clients.sheet-goal", plan.Goal));
            foreach (var step in plan.Steps) lines.AppendLine(Say(step.DoneOn is null ? "Clients.sheet-step" : step.IsLeft ? "Clients.sheet-step-left" : "Clients.sheet-step-done", step.Text, Say($"Plans.bearer-{step.Bearer}"), Date(step.DoneOn ?? step.DueOn)));
        }

        foreach (var meeting in Meetings) lines.AppendLine(Say($"Clients.sheet-meeting-{meeting.State}", Say($"Guidance.appointment-{meeting.Kind}"), Date(meeting.On)));
        foreach (var service in Services) lines.AppendLine(Say("Clients.sheet-service", service.Name ?? Say($"Clients.participation-{service.Kind}"), Date(service.StartsOn), Date(service.EndsOn)));
        return lines.ToString();
    }

    private static string Date(DateOnly? day) => day?.ToString("d.M.yyyy", null) ?? "";
}

public sealed record ExportPlan(int Edition, string Goal, DateOnly? AgreedOn, string Way, IReadOnlyList<ExportStep> Steps);

public sealed record ExportStep(string Text, string Bearer, DateOnly DueOn, DateOnly? DoneOn, bool IsLeft);

public sealed record ExportMeeting(DateOnly On, string Kind, string State);

public sealed record ExportService(string Kind, string? Name, DateOnly StartsOn, DateOnly? EndsOn);
