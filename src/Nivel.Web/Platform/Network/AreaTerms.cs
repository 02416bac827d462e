using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Network;

/// <summary>What holds in an area on a day: its own dated row, else what the house begins with.</summary>
public static class AreaTerms
{
    /// <summary>Two working days: what response teams of the material promised and kept (ISKU model); a beginning, not law.</summary>
    private const string FirstJobOrderDays = "2";

    /// <summary>The six lines of the map.</summary>
    public const string AllPhases = "KHOTPA";

    public static string First(AreaTermKind kind) => kind switch
    {
        AreaTermKind.JobOrderDays => FirstJobOrderDays,
        AreaTermKind.DataLicence => DataLicences.Undecided,
        _ => AllPhases,
    };

    extension(Db db)
    {
        /// <summary>The value in force on the day.</summary>
        public async Task<string> AreaTermOn(EmploymentAreaId area, AreaTermKind kind, DateOnly day) =>
            await db.AreaTerms.AsNoTracking().Where(t => t.AreaId == area && t.Kind == kind && t.FromOn <= day).OrderByDescending(t => t.FromOn).Select(t => t.Value).FirstOrDefaultAsync() ?? First(kind);

        public async Task<int> JobOrderDaysOn(EmploymentAreaId area, DateOnly day) =>
            int.Parse(await db.AreaTermOn(area, AreaTermKind.JobOrderDays, day), CultureInfo.InvariantCulture);

        /// <summary>The letters of the phases in use.</summary>
        public Task<string> PhasesOn(EmploymentAreaId area, DateOnly day) => db.AreaTermOn(area, AreaTermKind.Phases, day);
    }

    /// <summary>The value as it is kept, or null when it makes no sense: 0–30 days; a licence of the list or none yet; phases once each, in order, the terminus always among them.</summary>
    public static string? Sound(AreaTermKind kind, string? typed) => kind switch
    {
        AreaTermKind.JobOrderDays => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 30 ? days.ToString(CultureInfo.InvariantCulture) : null,
        AreaTermKind.DataLicence => typed is DataLicences.Undecided || DataLicences.All.ContainsKey(typed ?? "") ? typed : null,
        _ => string.Concat(AllPhases.Where(letter => typed?.Contains(letter, StringComparison.OrdinalIgnoreCase) == true)) is { Length: >= 2 } letters && letters[^1] == AllPhases[^1] ? letters : null,
    };
}
