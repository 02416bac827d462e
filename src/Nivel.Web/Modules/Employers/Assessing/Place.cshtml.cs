using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>A place of work as the coach sees it: the three views beside each other, the question to the employer, and the next step before the end.</summary>
[For(Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed partial class PlaceModel(Db db, AssessmentDesk desk, AssessmentMails mails, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>Working days that an employer is given, unless the place ends before.</summary>
    public const int AnswerDays = 5;

    [FromQuery] public string? Done { get; set; }

    public Placement Placement { get; private set; } = null!;
    public Stay Stay { get; private set; } = null!;
    public Client Person { get; private set; } = null!;
    public Views Views { get; private set; } = null!;
    public AssessForm Form { get; private set; } = new();
    public Assessor? By { get; private set; }
    public string? Email { get; private set; }
    public string? Next { get; private set; }
    public int Seen { get; private set; }

    public DateOnly AnswerBy => FinnishCalendar.AddWorkingDays(clock.Today, AnswerDays, WorkingDays.Strict) is var day && Placement.EndsOn is { } last && last >= clock.Today && last < day ? last : day;

    /// <summary>Whose view is not there yet.</summary>
    public IReadOnlyList<Assessor> Missing => Stay.WhyNot(clock.Today) is not null ? [] : [.. Views.Everybody.Where(a => Views.Of(a) is null)];

    public bool MayAsk => Missing.Contains(Assessor.Employer);

    public async Task<IActionResult> OnGetAsync(PlacementId id) => await Load(id) ? Page() : NotFound();

    private async Task<bool> Load(PlacementId id)
    {
        if (await desk.Of(id) is not { Placement: { } place } stay || await db.ClientOf(this.Actor, place.ClientId, clock.Today) is not var (person, why)) return false;
        await looks.Record(this.Actor, person.Id, "placement", why);
        (Stay, Placement, Person, Views, Seen, Next) = (stay, place, person, await desk.ViewsOf(stay), place.Version, place.NextStep);
        var employer = place.EmployerId;
        Email = await db.Employers.Where(e => e.Id == employer).Select(e => e.Email).SingleAsync();
        return true;
    }
}
