using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Clients;

/// <summary>The statutory side: registration, unemployment and benefit days. In add-on mode these come from the national system.</summary>
public sealed partial class Client
{
    [Statutory, Personal(ListItem.JobSearch, "Statutory interviews count from registration")]
    public DateOnly? RegisteredOn { get; private set; }

    /// <summary>The beginning of a search that went on within six months, when a later registration was told; else null.</summary>
    [Personal(ListItem.JobSearch, "Interviews held before a later registration count when the search went on")]
    public DateOnly? SearchSince { get; private set; }

    /// <summary>From when the interviews of law count.</summary>
    public DateOnly? CountsFrom => SearchSince ?? RegisteredOn;

    [Statutory, Personal(ListItem.JobSearch, "Whether the path is still open")]
    public DateOnly? EndedOn { get; private set; }

    [Personal(ListItem.JobSearch, "Why the search ended: work, study, other")]
    public string? EndReason { get; private set; }

    [Statutory, Personal(ListItem.JobSearch, "Long-term unemployment, service obligations")]
    public DateOnly? UnemployedSince { get; private set; }

    /// <summary>Paid days of labour market subsidy on the ground of unemployment; the municipality's share follows from them.</summary>
    [Statutory, Personal(ListItem.JobSearch, "The municipality's share and its thresholds")]
    public int? BenefitDays { get; private set; }

    [Personal(ListItem.JobSearch, "Where the statutory facts came from and how old they are (D-06)")]
    public Provenance? Statutory { get; private set; }

    public bool IsOpen => EndedOn is null;

    /// <summary>Takes the statutory facts in, with where they came from.</summary>
    public void TakeIn(DateOnly? registeredOn, DateOnly? unemployedSince, int? benefitDays, Provenance from) =>
        (RegisteredOn, UnemployedSince, BenefitDays, Statutory) = (registeredOn, unemployedSince, benefitDays, from);

    public void EndSearch(DateOnly on, string reason)
    {
        if (on < RegisteredOn) throw new ArgumentOutOfRangeException(nameof(on), "A search cannot end before it began");
        (EndedOn, EndReason, UnemployedSince) = (on, reason, null);
        Expect(null, null);
        ExpectByLaw(null, null);
    }
}
