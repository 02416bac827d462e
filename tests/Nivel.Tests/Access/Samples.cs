using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Access;

namespace Nivel.Tests.Access;

/// <summary>A real record of the demo area for each kind of id in an address, so that every page can be visited.</summary>
internal sealed class Samples
{
    private readonly Dictionary<string, string> byParameter = [];

    /// <summary>The address of a page's route with the samples filled in; the page's folder decides what a bare {id} is.</summary>
    public string Address(string route)
    {
        var address = "/" + route;
        foreach (var (parameter, value) in byParameter.OrderByDescending(p => p.Key.Length))
            if (Fits(route, parameter)) address = address.Replace($"{{{parameter.Split(':')[^1]}}}", value, StringComparison.Ordinal);
        return address.Contains('{', StringComparison.Ordinal) ? throw new InvalidOperationException($"No sample for {route}: add one to Samples.cs") : address;
    }

    public static async Task<Samples> Of(TestHouse house)
    {
        var samples = new Samples();
        await house.InDb(async db =>
        {
            var aino = await db.People.Where(u => u.Role == Role.Jobseeker).Select(u => u.ClientId!.Value).FirstAsync();
            samples.Set("clientId", aino);
            samples.Set("clients:id", aino);
            samples.Set("services:id", await db.Services.OrderBy(s => s.NameFi).Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).FirstAsync());
            samples.Set("serviceId", await db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).FirstAsync());
            samples.Set("referrals:id", await db.Referrals.Where(r => r.ClientId == aino).Select(r => r.Id).FirstAsync());
            samples.Set("employers/orders:id", await db.Candidates.Where(c => c.ClientId == aino).Select(c => c.JobOrderId).FirstAsync());
            samples.Set("employers:id", await db.Employers.OrderBy(e => e.Name).Select(e => e.Id).FirstAsync());
            samples.Set("admin/users:id", await db.People.Where(u => u.Persona == "2-coach").Select(u => u.Id).FirstAsync());
            samples.Set("insight:code", "unemployed");
            samples.Set("imports:id", "00000000000000000000000000000000");
        });
        return samples;
    }

    public void Set(string parameter, object value) => byParameter[parameter] = value.ToString()!;

    private static bool Fits(string route, string parameter)
    {
        var parts = parameter.Split(':');
        return parts.Length == 1 || route.StartsWith(parts[0], StringComparison.Ordinal);
    }
}
