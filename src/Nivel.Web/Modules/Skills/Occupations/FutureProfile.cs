using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Skills.Occupations;

/// <summary>Future-skills profile (osaajaprofiili): how the work of an occupation changes in the area, as several employers and somebody who checked it say.</summary>
/// <remarks>A profile names who checked it and when it is looked at again, and never describes one company only: lessons of the profile work in Lapland.</remarks>
public sealed class FutureProfile : Recorded
{
    public const int LongestStory = 3000, LongestSource = 300, YearsValid = 3, LeastEmployers = 2;

    private FutureProfile() { }

    public FutureProfile(EmploymentAreaId area, string occupation) => (Id, AreaId, OccupationId) = (FutureProfileId.New(), area, occupation);

    public FutureProfileId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string OccupationId { get; private set; } = "";
    public string Story { get; private set; } = "";

    /// <summary>Skills that grow in weight, comma separated ids.</summary>
    public string Growing { get; private set; } = "";

    public int EmployersHeard { get; private set; }

    /// <summary>Who checked it, as an office or an organisation.</summary>
    public string CheckedBy { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }
    public string Source { get; private set; } = "";
    public DateOnly ReviewOn => CheckedOn.AddYears(YearsValid);
    public bool IsStale(DateOnly today) => today > ReviewOn;
    public IReadOnlyList<string> GrowingSkills => Growing.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public void Write(FutureForm form, IEnumerable<string> growing, Actor by, DateTimeOffset at)
    {
        (Story, EmployersHeard, CheckedBy, CheckedOn, Source) = (form.Story!.Trim(), form.EmployersHeard, form.CheckedBy!.Trim(), form.CheckedOn!.Value, form.Source!.Trim());
        Growing = string.Join(',', growing);
        Record("FutureProfileWritten", by, at, null, $"skills/occupations/{OccupationId}", Audience.Nobody);
    }

    private sealed class Table : IEntityTypeConfiguration<FutureProfile>
    {
        public void Configure(EntityTypeBuilder<FutureProfile> profile)
        {
            profile.ToTable("future_profiles", t => t.HasCheckConstraint("ck_future_profile_employers", $"employers_heard >= {LeastEmployers}"));
            profile.Property(p => p.OccupationId).HasMaxLength(80);
            profile.Property(p => p.Story).HasMaxLength(LongestStory);
            profile.Property(p => p.CheckedBy).HasMaxLength(200);
            profile.Property(p => p.Source).HasMaxLength(LongestSource);
            profile.HasIndex(p => new { p.AreaId, p.OccupationId }).IsUnique();
            profile.HasOne<EmploymentArea>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>The profile as the form has it.</summary>
public sealed class FutureForm
{
    public string? Story { get; set; }
    public List<string> Growing { get; set; } = [];
    public string? Find { get; set; }
    public int EmployersHeard { get; set; }
    public string? CheckedBy { get; set; }
    public DateOnly? CheckedOn { get; set; }
    public string? Source { get; set; }
    public int Version { get; set; } = -1;

    public static FutureForm Of(FutureProfile? profile) => profile is null ? new() : new()
    {
        Story = profile.Story, Growing = [.. profile.GrowingSkills], EmployersHeard = profile.EmployersHeard, CheckedBy = profile.CheckedBy, CheckedOn = profile.CheckedOn, Source = profile.Source, Version = profile.Version,
    };

    /// <summary>What is wrong, by field; the texts lie under <c>Skills.future-…</c>.</summary>
    public IEnumerable<(string Field, string Why)> Problems(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Story) || Story.Trim().Length > FutureProfile.LongestStory) yield return (nameof(Story), "story-wrong");
        if (EmployersHeard is < FutureProfile.LeastEmployers or > 10_000) yield return (nameof(EmployersHeard), "one-employer");
        if (string.IsNullOrWhiteSpace(CheckedBy) || CheckedBy.Trim().Length > 200) yield return (nameof(CheckedBy), "checker-missing");
        if (CheckedOn is not { } day || day > today || day < today.AddYears(-FutureProfile.YearsValid)) yield return (nameof(CheckedOn), "checked-wrong");
        if (string.IsNullOrWhiteSpace(Source) || Source.Trim().Length > FutureProfile.LongestSource) yield return (nameof(Source), "source-missing");
    }
}
