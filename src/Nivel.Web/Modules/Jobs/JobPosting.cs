using System.Text.Json;
using System.Text.Json.Nodes;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Jobs;

/// <summary>A job as schema.org JobPosting, so that search engines and other job sites can show it.</summary>
/// <remarks>Only what the employer said: no pay, no address of a street that nobody gave. Fields: https://schema.org/JobPosting.</remarks>
public static class JobPosting
{
    public static string Of(JobOrder job, string employer, string place, string address, string? isco, IReadOnlyList<string> required, IReadOnlyList<string> useful)
    {
        var posting = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "JobPosting",
            ["url"] = address,
            ["title"] = job.Title,
            ["description"] = Paragraphs(job.Words.Length > 0 ? job.Words : job.Title),
            ["datePosted"] = Day(job.PublishedAt!.Value.InFinland().Day),
            ["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = employer, ["value"] = job.Id.ToString() },
            ["hiringOrganization"] = new JsonObject { ["@type"] = "Organization", ["name"] = employer },
            ["jobLocation"] = new JsonObject { ["@type"] = "Place", ["address"] = new JsonObject { ["@type"] = "PostalAddress", ["addressLocality"] = place, ["addressCountry"] = "FI" } },
            ["totalJobOpenings"] = job.Openings,
            ["directApply"] = false,
        };
        if (job.ClosesOn is { } closes) posting["validThrough"] = Day(closes);
        if (job.Need.StartsOn is { } starts) posting["jobStartDate"] = Day(starts);
        if (job.Need.Hours is "full" or "part") posting["employmentType"] = job.Need.Hours == "full" ? "FULL_TIME" : "PART_TIME";
        if (isco is { Length: > 0 }) posting["occupationalCategory"] = isco;
        if (required.Count + useful.Count > 0) posting["skills"] = new JsonArray([.. required.Concat(useful).Select(s => (JsonNode)s)]);
        // The default encoder writes < and > as codes, so no text can end the element it stands in.
        return posting.ToJsonString(new JsonSerializerOptions());
    }

    private static string Paragraphs(string words) =>
        string.Concat(words.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => $"<p>{System.Net.WebUtility.HtmlEncode(p).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
