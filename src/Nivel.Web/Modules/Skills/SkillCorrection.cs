using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Match;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Skills;

/// <summary>What somebody of the area did with a suggestion that came from these words. It holds no person: it teaches the recognition of this area.</summary>
public sealed class SkillCorrection
{
    private SkillCorrection() { }

    public SkillCorrection(EmploymentAreaId area, string words, Language language, string suggested, bool accepted, string? instead) =>
        (Id, AreaId, Words, Language, Suggested, Accepted, Instead) = (SkillCorrectionId.New(), area, words, language.Code(), suggested, accepted, instead);

    public SkillCorrectionId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Words { get; private set; } = "";
    public string Language { get; private set; } = "";
    public string Suggested { get; private set; } = "";
    public bool Accepted { get; private set; }
    public string? Instead { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<SkillCorrection>
    {
        public void Configure(EntityTypeBuilder<SkillCorrection> correction)
        {
            correction.ToTable("skill_corrections");
            correction.Property(c => c.Words).HasMaxLength(SkillWords.Longest);
            correction.Property(c => c.Language).HasMaxLength(2);
            correction.Property(c => c.Suggested).HasMaxLength(80);
            correction.Property(c => c.Instead).HasMaxLength(80);
            correction.HasIndex(c => c.AreaId);
            correction.HasOne<EmploymentArea>().WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
