using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Shared;

/// <summary>One version of something that is asked: a questionnaire of profiling, an instrument.</summary>
public interface IAskedTemplate
{
    string Code { get; }
    string Edition { get; }
    DateOnly InForceFrom { get; }
    DateOnly? InForceUntil { get; }

    bool IsInForce(DateOnly day) => InForceFrom <= day && (InForceUntil is not { } until || day <= until);
}

/// <summary>A version as the area holds it: the file whole, so that an answer can be read as it was asked. What has been answered is never changed and never removed.</summary>
public abstract class HeldForm
{
    public EmploymentAreaId AreaId { get; private set; }
    public string Code { get; private set; } = "";
    public string Edition { get; private set; } = "";
    public string Json { get; private set; } = "";

    /// <summary>Null when it came with the product.</summary>
    public UserId? TakenInBy { get; private set; }
    public DateTimeOffset TakenInAt { get; private set; }

    /// <summary>Whether the area may ask it on a day; the days of the version itself are asked apart.</summary>
    public virtual bool MayBeAsked(DateOnly day) => true;

    internal abstract Guid Key { get; }

    protected void Hold(EmploymentAreaId area, IAskedTemplate template, string json, UserId? takenInBy, DateTimeOffset at) =>
        (AreaId, Code, Edition, Json, TakenInBy, TakenInAt) = (area, template.Code, template.Edition, json, takenInBy, at);

    protected static void Configure<T>(EntityTypeBuilder<T> form, string table) where T : HeldForm
    {
        form.ToTable(table);
        form.Ignore(f => f.Key);
        form.Property(f => f.Code).HasMaxLength(40);
        form.Property(f => f.Edition).HasMaxLength(40);
        form.HasIndex(f => new { f.AreaId, f.Code, f.Edition }).IsUnique();
    }
}
