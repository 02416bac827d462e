using Nivel.Web.Modules.Shared;

namespace Nivel.Web.Modules.Profiles;

/// <summary>A new line of the CV as it was typed.</summary>
public sealed class CvForm
{
    public CvKind Kind { get; set; }
    public string? Title { get; set; }
    public string? Where { get; set; }
    public DateOnly? FromMonth { get; set; }
    public DateOnly? ToMonth { get; set; }
    public string? Words { get; set; }

    /// <summary>Key of the text that tells what is wrong, by field.</summary>
    public Dictionary<string, string> Problems(DateOnly today)
    {
        var wrong = new Dictionary<string, string>();
        if (Typed.Text(Title) is not { Length: <= CvEntry.LongestTitle }) wrong[nameof(Title)] = "title-wrong";
        if (Typed.Text(Where)?.Length > CvEntry.LongestTitle) wrong[nameof(Where)] = "where-long";
        if (Typed.Text(Words)?.Length > CvEntry.LongestWords) wrong[nameof(Words)] = "entry-words-long";
        if (FromMonth is null || FromMonth > today || FromMonth.Value.Year < 1940) wrong[nameof(FromMonth)] = "from-wrong";
        if (ToMonth is { } to && (to < FromMonth || to > today)) wrong[nameof(ToMonth)] = "to-wrong";
        return wrong;
    }
}

/// <summary>Heading and presentation in one language, with the version that the writer saw.</summary>
public sealed class WordsForm
{
    public string Language { get; set; } = "fi";
    public string? Heading { get; set; }
    public string? Words { get; set; }
    public int Version { get; set; }

    /// <summary>A profile that is not there yet is a version of its own, so of two who begin it the second is told.</summary>
    public static int VersionOf(JobProfile? profile) => profile?.Version ?? -1;
}

/// <summary>All that the page of the profile shows, for the person and for the coach.</summary>
/// <param name="Facts">The facts in the language of the profile, which may differ from the reader's.</param>
/// <param name="Address">Where the page itself is.</param>
/// <param name="IsOwn">The person's own page.</param>
public sealed record ProfileView(ProfileFacts Facts, string Address, bool IsOwn, CvForm Entry, WordsForm Words, bool IsDraft, DateOnly? PublishBy, DateOnly Today, string? Done, IReadOnlyList<string> Refused);
