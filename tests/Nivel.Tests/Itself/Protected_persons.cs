using System.Text.RegularExpressions;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Itself;

/// <summary>Turvakielto: contact details leave the named workers by one function, and of a protected person nothing leaves.</summary>
public sealed partial class Protected_persons
{
    /// <summary>Where the worker's own form, the person's own pages, and mails to the person's own address stand.</summary>
    private static readonly string[] Inside = ["Clients", "Own", "Messages", "Guidance", "Desk"];

    /// <summary>Where the home municipality is reckoned with and not shown: figures without names, which services take people of the town, how far a job is, and the map of a worker who has the person.</summary>
    private static readonly string[] Reckoned = ["Insight/", "Skills/Candidates/Profiles.cs", "Referrals/New.cshtml.cs", "Network/Map.cshtml.cs", "Network/PersonLight.cs", "Referrals/Judged.cs"];

    [Fact]
    public void Of_a_protected_person_nothing_leaves_but_the_name()
    {
        var client = new Client(ClientId.New(), EmploymentAreaId.New(), "Aino", "Virta", new(1992, 1, 1), "901", "fi") { Phone = "040 1", Email = "a@example.org" };
        client.ToOthers().Ways.ShouldBe(["040 1", "a@example.org"]);
        client.Protect(true);
        client.ToOthers().ShouldBe(new OutwardContact("Aino Virta", null, null, null, null, true));
        client.ToOthers().Ways.ShouldBeEmpty();
    }

    [Fact]
    public void No_other_module_reads_how_a_person_is_reached() => Readers(Repository.Files("*.cs", "*.cshtml")).ShouldBeEmpty();

    [Fact]
    public void A_second_door_would_be_noticed() =>
        Readers([("src/Nivel.Web/Modules/Jobs/Bad.cs", ["<p>@facts.Person.Phone</p>"])]).ShouldBe(["src/Nivel.Web/Modules/Jobs/Bad.cs: <p>@facts.Person.Phone</p>"]);

    [Fact]
    public void A_home_municipality_shown_to_others_would_be_noticed()
    {
        Readers([("src/Nivel.Web/Modules/Caseload/Bad.cs", ["select new OfferRow(c.Id, c.MunicipalityCode)"])]).ShouldHaveSingleItem();
        Readers([("src/Nivel.Web/Modules/Caseload/Good.cs", ["select new OfferRow(c.Id, c.IsProtected ? null : c.MunicipalityCode)"])]).ShouldBeEmpty();
    }

    private static IEnumerable<string> Readers(IEnumerable<(string Path, string[] Lines)> files) =>
        from file in files
        where file.Path.StartsWith("src/Nivel.Web/Modules/", StringComparison.Ordinal) && !Inside.Contains(file.Path.Split('/')[3])
        from line in file.Lines
            // The employer's page shows what came through the door, and mails of orders and plans go to the person's own address.
        where Reads().IsMatch(line) || (Homes().IsMatch(line) && !line.Contains("IsProtected", StringComparison.Ordinal) && !Reckoned.Any(r => file.Path.StartsWith($"src/Nivel.Web/Modules/{r}", StringComparison.Ordinal)))
        where !file.Path.EndsWith("_Shown.cshtml", StringComparison.Ordinal) && !file.Path.EndsWith("OrderMails.cs", StringComparison.Ordinal) && !file.Path.EndsWith("PlanMails.cs", StringComparison.Ordinal) && !file.Path.StartsWith("src/Nivel.Web/Modules/Admin/", StringComparison.Ordinal)
        select $"{file.Path}: {line.Trim()}";

    [GeneratedRegex(@"\b([Cc]lient|[Pp]erson)\.(Phone|Email)\b")]
    private static partial Regex Reads();

    [GeneratedRegex(@"\b(c|[Cc]lient|[Pp]erson)\??\.MunicipalityCode\b")]
    private static partial Regex Homes();
}
