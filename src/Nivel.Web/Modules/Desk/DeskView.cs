using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Desk;

/// <summary>How a worker narrows the own people: a ready filter, another one at the same time, a phase, an order.</summary>
public sealed record DeskLook(DeskFilter Filter, DeskFilter? And, string? Phase, string? Sort)
{
    public static DeskLook Of(string? filter, string? and, string? phase, string? sort) => new(
        DeskFilter.Find(filter), DeskFilter.All.FirstOrDefault(f => f.Code == and), phase is { Length: 1 } && Shared.PhaseLine.Letters.Contains(phase, StringComparison.Ordinal) ? phase : null,
        sort is "name" or "contact" or "phase" ? sort : null);

    public bool Takes(DeskRow row) => row.Has(Filter.Mark) && (And is null || row.Has(And.Mark)) && (Phase is null || row.Phase == Phase);

    public string Address => "/clients?filter=" + Filter.Code + Part("and", And?.Code) + Part("phase", Phase) + Part("sort", Sort);

    private static string Part(string name, string? value) => value is null ? "" : $"&{name}={value}";
}

/// <summary>A worker's own filter with a name (oma rajaus).</summary>
public sealed class DeskView
{
    public const int Longest = 60;
    public const int Most = 12;

    private DeskView() { }

    public DeskView(UserId user, string name, DeskLook look) =>
        (Id, UserId, Name, Filter, And, Phase, Sort) = (DeskViewId.New(), user, name, look.Filter.Code, look.And?.Code, look.Phase, look.Sort);

    public DeskViewId Id { get; private set; }
    public UserId UserId { get; private set; }
    public string Name { get; private set; } = "";
    public string Filter { get; private set; } = "";
    public string? And { get; private set; }
    public string? Phase { get; private set; }
    public string? Sort { get; private set; }

    public DeskLook Look => DeskLook.Of(Filter, And, Phase, Sort);

    private sealed class Table : IEntityTypeConfiguration<DeskView>
    {
        public void Configure(EntityTypeBuilder<DeskView> view)
        {
            view.ToTable("desk_views");
            view.Property(v => v.Name).HasMaxLength(Longest);
            foreach (var code in new[] { nameof(Filter), nameof(And), nameof(Phase), nameof(Sort) }) view.Property(code).HasMaxLength(20);
            view.Ignore(v => v.Look);
            view.HasIndex(v => v.UserId);
            view.HasOne<User>().WithMany().HasForeignKey(v => v.UserId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
