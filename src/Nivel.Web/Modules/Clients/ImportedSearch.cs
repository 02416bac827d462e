using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Clients;

/// <summary>Where the national system is the record, searches end and begin again by what its lists tell.</summary>
internal static class ImportedSearch
{
    /// <summary>An end before the beginning that is known is a mistake of the list, or of an earlier search.</summary>
    public static bool IsImpossible(ClientRow row, Client client) => row.EndedOn < (row.RegisteredOn ?? client.RegisteredOn);

    public static async Task Take(ClientRow row, Client client, ImportRun run, Provenance from)
    {
        if (client.EndedOn is { } before && row.RegisteredOn > before) await Reopen(row.RegisteredOn.Value, client, run, from);
        var registered = client.IsOpen ? row.RegisteredOn ?? client.RegisteredOn : client.RegisteredOn;
        var since = client.IsOpen ? row.UnemployedSince ?? client.UnemployedSince : null;
        if (row.UnemployedUntil >= since) since = null;
        var days = row.BenefitDays ?? client.BenefitDays;
        if ((registered, since, days) != (client.RegisteredOn, client.UnemployedSince, client.BenefitDays)) client.TakeIn(registered, since, days, from);
        if (client.IsOpen && row.UnemployedUntil is { } until) await SearchKeeping.EndUnemployment(run.Db, client, until, null);
        if (row.EndedOn is { } ended) await End(ended, row.EndReason, client, run);
    }

    private static async Task Reopen(DateOnly on, Client client, ImportRun run, Provenance from)
    {
        if (client.MayContinueOn(on)) client.Continue(run.Actor, run.At, on);
        else client.BeginAgain(on, from, run.Actor, run.At);
        await SearchKeeping.KeepTasks(run.Db, client.Id, run.Today);
    }

    private static async Task End(DateOnly on, string? reason, Client client, ImportRun run)
    {
        if (client.IsOpen) await SearchKeeping.End(run.Db, client, on, reason ?? "other", null, null, run.Actor, run.At, run.Today);
        else if (client.EndedOn != on || (reason is not null && reason != client.EndReason)) client.EndSearch(on, reason ?? client.EndReason ?? "other");
    }
}
