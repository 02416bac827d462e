using Microsoft.EntityFrameworkCore;

namespace Nivel.Web.Modules.Services;

/// <summary>What a reader has chosen in the directory or on the map; every part may be missing. Bound from the address, so all of it is untrusted.</summary>
public sealed class ServiceChoice
{
    public string? Q { get; set; }
    public string? Phase { get; set; }
    public string? Field { get; set; }
    public string? Municipality { get; set; }
    public string? Language { get; set; }
    public string? Target { get; set; }

    /// <summary>A code of the national lists; what is narrower is found too.</summary>
    public string? Term { get; set; }
    public bool Free { get; set; }

    /// <summary>Answer promised in so many working days at most: one of <see cref="Answers"/>.</summary>
    public int? Within { get; set; }

    /// <summary>Only what is in the chosen municipality itself, not what serves the whole area from elsewhere. Cards have no coordinates: this is as near as they tell.</summary>
    public bool Near { get; set; }

    public static readonly IReadOnlyList<int> Answers = [2, 5, 10];

    public int? AnswerLimit => Within is { } days && Answers.Contains(days) ? days : null;
    public string? Sort { get; set; }

    public string? Question => string.IsNullOrWhiteSpace(Q) ? null : Q.Trim() is { Length: > 200 } longer ? longer[..200] : Q.Trim();

    public bool IsEmpty => Question is null && !HasFilter;

    public bool HasFilter => Phase is not null || Field is not null || Municipality is not null || Language is not null || Target is not null || Term is not null || Free || AnswerLimit is not null || IsNear;

    private bool IsNear => Near && Municipality is not null;

    /// <summary>Cards on which every written word is found, in any of its forms.</summary>
    /// <param name="professional">Whether the reader reads the professional face; others find by public words only.</param>
    public IQueryable<Service> Search(IQueryable<Service> services, bool professional)
    {
        foreach (var wanted in ServiceTerms.Query(Question))
        {
            var (forms, parts) = (wanted.Forms, wanted.Parts);
            services = parts.Count > 1
                ? services.Where(s => forms.Any(f => (professional ? s.SearchTerms : s.PublicTerms).Contains(f)) || parts.All(p => (professional ? s.SearchTerms : s.PublicTerms).Contains(p)))
                : services.Where(s => forms.Any(f => (professional ? s.SearchTerms : s.PublicTerms).Contains(f)));
        }

        return services;
    }

    /// <summary>Does the card pass all filters, or all but one (to count what that one would give)?</summary>
    public bool Takes(ServiceRow row, string? but = null) =>
        (but == "phase" || Phase is null || row.Phases.Contains(Phase, StringComparison.OrdinalIgnoreCase))
        && (but == "field" || Field is null || row.Field == Field)
        && (but == "municipality" || Municipality is null || row.Reaches(Municipality))
        && (but == "language" || Language is null || row.LanguageCodes.Contains(Language))
        && (but == "target" || Target is null || row.TargetGroups.Contains(Target))
        && (but == "term" || Term is null || row.IsUnder(Term))
        && (but == "within" || AnswerLimit is not { } days || (row.TakesReferrals && row.AnswerDays <= days))
        && (but == "near" || !IsNear || row.IsIn(Municipality!))
        && (but == "free" || !Free || row.Places.Free > 0);

    public IEnumerable<ServiceRow> Sorted(IEnumerable<ServiceRow> rows) => Sort switch
    {
        "start" => rows.OrderBy(r => r.Places.NextStart ?? DateOnly.MaxValue).ThenBy(r => r.Name, Platform.Texts.Sorting),
        "answer" => rows.OrderBy(r => r.AnswerDays).ThenBy(r => r.Name, Platform.Texts.Sorting),
        "provider" => rows.OrderBy(r => r.Provider, Platform.Texts.Sorting).ThenBy(r => r.Name, Platform.Texts.Sorting),
        _ => rows.OrderBy(r => r.Name, Platform.Texts.Sorting),
    };
}
