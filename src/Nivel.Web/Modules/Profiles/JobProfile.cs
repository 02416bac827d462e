using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiles;

/// <summary>The job-search profile (työnhakuprofiili) as words: a heading and a presentation in each language. The rest of it is read from the record.</summary>
/// <remarks>The profile itself is published in the national service; here it is drafted, and the day of publishing is marked (rules P-34–P-39).</remarks>
public sealed class JobProfile : Recorded
{
    public const int LongestHeading = 100, LongestWords = 3000;

    private JobProfile() { }

    public JobProfile(ClientId client) => ClientId = client;

    public ClientId ClientId { get; private set; }
    public string? HeadingFi { get; private set; }
    public string? HeadingSv { get; private set; }
    public string? HeadingEn { get; private set; }
    public string? WordsFi { get; private set; }
    public string? WordsSv { get; private set; }
    public string? WordsEn { get; private set; }
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>True when the authority published it because the person had not in time.</summary>
    public bool ByAuthority { get; private set; }

    public bool HasWords => (WordsFi ?? WordsSv ?? WordsEn) is not null;

    public (string? Heading, string? Words) In(string language) => language switch
    {
        "sv" => (HeadingSv, WordsSv),
        "en" => (HeadingEn, WordsEn),
        _ => (HeadingFi, WordsFi),
    };

    public void Write(string language, string? heading, string? words, Actor by, DateTimeOffset at)
    {
        if (In(language) == (heading, words)) return;
        if (language == "sv") (HeadingSv, WordsSv) = (heading, words);
        else if (language == "en") (HeadingEn, WordsEn) = (heading, words);
        else (HeadingFi, WordsFi) = (heading, words);
        Record("ProfileWritten", by, at, ClientId, $"profiles/{ClientId}");
    }

    public void MarkPublished(DateOnly on, bool byAuthority, Actor by, DateTimeOffset at)
    {
        (PublishedOn, ByAuthority) = (on, byAuthority);
        Record("ProfilePublished", by, at, ClientId, $"profiles/{ClientId}");
    }

    /// <summary>It was not published after all; what was marked stays in the happenings.</summary>
    public void TakeBack(Actor by, DateTimeOffset at)
    {
        (PublishedOn, ByAuthority) = (null, false);
        Record("ProfileTakenBack", by, at, ClientId, $"profiles/{ClientId}");
    }

    private sealed class Table : IEntityTypeConfiguration<JobProfile>
    {
        public void Configure(EntityTypeBuilder<JobProfile> profile)
        {
            profile.ToTable("job_profiles");
            profile.HasKey(p => p.ClientId);
            foreach (var heading in (string[])[nameof(HeadingFi), nameof(HeadingSv), nameof(HeadingEn)]) profile.Property<string?>(heading).HasMaxLength(LongestHeading);
            foreach (var words in (string[])[nameof(WordsFi), nameof(WordsSv), nameof(WordsEn)]) profile.Property<string?>(words).HasMaxLength(LongestWords);
            profile.HasOne<Client>().WithOne().HasForeignKey<JobProfile>(p => p.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
