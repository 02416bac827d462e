using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Jobs;

/// <summary>One open job for everybody, with its data for search engines. A job that has ended says so, and asks search engines to forget it.</summary>
[ForAnyone]
public sealed class JobModel(Db db, TaxonomyShelf shelf, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public JobOrderId Id { get; set; }

    public JobOrder? Job { get; private set; }
    public string Employer { get; private set; } = "";
    public string Place { get; private set; } = "";
    public string? Occupation { get; private set; }
    public IReadOnlyList<string> Required { get; private set; } = [];
    public IReadOnlyList<string> Useful { get; private set; } = [];
    public string Posting { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await db.JobOrders.AnyAsync(o => o.Id == Id && o.PublishedAt != null)) return NotFound();
        if (await OpenJobs.Orders(db, clock.Today).SingleOrDefaultAsync(o => o.Id == Id) is not { } job) { Response.StatusCode = StatusCodes.Status410Gone; return Page(); }
        var (employer, place) = (job.EmployerId, job.MunicipalityCode);
        (Job, Employer) = (job, await db.Employers.Where(e => e.Id == employer).Select(e => e.Name).SingleAsync());
        Place = (await db.Municipalities.AsNoTracking().SingleOrDefaultAsync(m => m.Code == place))?.Name ?? "";
        Describe(job, await shelf.Open());
        return Page();
    }

    private void Describe(JobOrder job, OpenTaxonomy taxonomy)
    {
        var (language, need) = (LanguageCodes.Parse(Languages.Current), job.Need);
        string Name(string id) => taxonomy.Label(id, language);
        Required = [.. need.Cards.Concat(need.RequiredSkills).Select(Name), .. need.Languages.Select(l => $"{Name(l.Key)} {l.Value}".TrimEnd())];
        Useful = [.. need.UsefulSkills.Select(Name)];
        var occupation = need.OccupationId is { } id ? taxonomy.Occupation(id) : null;
        Occupation = occupation?.Label(language);
        Posting = JobPosting.Of(job, Employer, Place, $"{Request.Scheme}://{Request.Host}/jobs/{job.Id}", occupation is null ? null : $"ISCO-08 {occupation.Isco} {occupation.Label(language)}", Required, Useful);
    }
}
