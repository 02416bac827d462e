using Nivel.Rules.Statutory;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Clients;

/// <summary>The next act as a sentence with its reason and day: "alkuhaastattelu viimeistään ti 15.4. – laki 1.1.2026".</summary>
public static class ActWords
{
    public static string Of(string? act, DateOnly? on, DateOnly? registeredOn, Texts texts, DateOnly today)
    {
        if (act is null || on is not { } day || !texts.Has($"Clients.act-{act}")) return texts["Clients.act-none"];
        var law = act == "initial-interview" && registeredOn is { } from ? InitialInterview.Terms.FindOn(from)?.InForce.First.ToString("d.M.yyyy", null) : null;
        return texts[$"Clients.act-{act}", FinnishTime.Spoken(day, today), law ?? "–"];
    }
}
