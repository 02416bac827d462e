using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

public enum SkillStanding { Suggested, Has, WantsToLearn, Rejected }

/// <summary>A skill (osaaminen) of a person, by the installed taxonomy. Only what the person confirmed counts in matching.</summary>
public sealed class ClientSkill
{
    private ClientSkill() { }

    public ClientSkill(ClientId client, string concept, SkillStanding standing, string source) =>
        (Id, ClientId, ConceptId, Standing, Source) = (ClientSkillId.New(), client, concept, standing, source);

    public ClientSkillId Id { get; private set; }
    public ClientId ClientId { get; private set; }
    public string ConceptId { get; private set; } = "";
    public SkillStanding Standing { get; set; }

    /// <summary>Where it came from: own-words, cv, worker, workshop, world.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The person's own words for it, beside the name of the classification; null where there are none or they held personal data.</summary>
    public string? OwnWords { get; set; }

    /// <summary>Kept in own words alone: no name of the classification fits, so matching does not know it.</summary>
    public bool IsOwn => ConceptId.StartsWith(SkillWords.OwnPrefix, StringComparison.Ordinal);

    public string Label(OpenTaxonomy taxonomy, Language language) => IsOwn ? OwnWords ?? "" : taxonomy.Label(ConceptId, language);

    public int? Years { get; set; }
    public int? LastUsedYear { get; set; }

    /// <summary>Level of a language, A1…C2.</summary>
    public string? Level { get; set; }

    /// <summary>How well a skill that is no language is mastered, as the person says; null where nobody has said.</summary>
    public SkillLevel? Mastery { get; set; }

    private sealed class Table : IEntityTypeConfiguration<ClientSkill>
    {
        public void Configure(EntityTypeBuilder<ClientSkill> skill)
        {
            skill.ToTable("client_skills");
            skill.Property(s => s.ConceptId).HasMaxLength(80);
            skill.Property(s => s.Standing).HasConversion<string>().HasMaxLength(12);
            skill.Property(s => s.Source).HasMaxLength(20);
            skill.Property(s => s.Level).HasMaxLength(2);
            skill.Property(s => s.Mastery).HasConversion<string>().HasMaxLength(12);
            skill.Property(s => s.OwnWords).HasMaxLength(SkillWords.Longest);
            skill.Ignore(s => s.IsOwn);
            skill.HasIndex(s => new { s.ClientId, s.ConceptId }).IsUnique();
            skill.HasOne<Client>().WithMany().HasForeignKey(s => s.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
