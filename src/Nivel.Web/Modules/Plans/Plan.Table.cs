using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Nivel.Web.Modules.Plans;

public sealed partial class Plan
{
    private sealed class Table : IEntityTypeConfiguration<Plan>
    {
        public void Configure(EntityTypeBuilder<Plan> plan)
        {
            plan.Property(p => p.Goal).HasMaxLength(2000);
            plan.Property(p => p.GoalTranslated).HasMaxLength(Worded.Longest);
            plan.Property(p => p.GoalTranslatedOf).HasMaxLength(2000);
            plan.Property(p => p.TranslatedTo).HasMaxLength(5);
            plan.Property(p => p.Wish).HasMaxLength(2000);
            plan.Property(p => p.Kind).HasConversion<string>().HasMaxLength(12);
            plan.Property(p => p.State).HasConversion<string>().HasMaxLength(10);
            plan.Property(p => p.AgreedBy).HasConversion<string>().HasMaxLength(12);
            plan.Ignore(p => p.Missing);
            plan.Ignore(p => p.GoalWords);
            plan.Ignore(p => p.HasStaleWords);
            plan.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.PlanId).OnDelete(DeleteBehavior.Cascade);
            plan.Navigation(p => p.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
            plan.HasMany(p => p.Signatures).WithOne().HasForeignKey(s => s.PlanId).OnDelete(DeleteBehavior.Cascade);
            plan.Navigation(p => p.Signatures).UsePropertyAccessMode(PropertyAccessMode.Field);
            plan.HasIndex(p => new { p.ClientId, p.Edition }).IsUnique();
            plan.HasIndex(p => new { p.ClientId, p.State });
            plan.HasOne<Clients.Client>().WithMany().HasForeignKey(p => p.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
