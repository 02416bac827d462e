using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.Modules.Services.Classes;

/// <summary>The three national lists by which public services are sorted: service classes (palveluluokat), target groups (kohderyhmät) and life events (elämäntilanteet).</summary>
public enum TermList { Class, Group, Event }

/// <summary>One term of a national list, by its official code; the beginning of the code tells the list. Taken in from the official files, never written here.</summary>
public sealed partial class ServiceTerm : Recorded
{
    private ServiceTerm() { }

    public ServiceTerm(string code) => Code = code;

    public string Code { get; private set; } = "";
    public string NameFi { get; private set; } = "";
    public string NameSv { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public string? Uri { get; private set; }

    public TermList List => ListOf(Code);
    public string Name => Languages.Pick(Languages.Current, NameFi, NameSv, NameEn);

    public void Write(string fi, string sv, string en, string? uri) => (NameFi, NameSv, NameEn, Uri) = (fi, sv, en, uri);

    public static TermList ListOf(string code) => code.StartsWith("KR", StringComparison.Ordinal) ? TermList.Group : code.StartsWith("KE", StringComparison.Ordinal) ? TermList.Event : TermList.Class;

    /// <summary>"P27", "KR1.3", "KE13": what a code of these lists looks like.</summary>
    public static bool IsCode(string text) => Shape().IsMatch(text);

    /// <summary>The code and those above it: "P27.1" stands in "P27" too.</summary>
    public static IEnumerable<string> WithBroader(string code)
    {
        for (var end = code.Length; end > 0; end = code.LastIndexOf('.', end - 1)) yield return code[..end];
    }

    [GeneratedRegex(@"^(P|KR|KE)\d{1,3}(\.\d{1,3}){0,3}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shape();

    private sealed class Table : IEntityTypeConfiguration<ServiceTerm>
    {
        public void Configure(EntityTypeBuilder<ServiceTerm> term)
        {
            term.ToTable("service_terms");
            term.HasKey(t => t.Code);
            term.Property(t => t.Code).HasMaxLength(20);
            term.Property(t => t.NameFi).HasMaxLength(200);
            term.Property(t => t.NameSv).HasMaxLength(200);
            term.Property(t => t.NameEn).HasMaxLength(200);
            term.Property(t => t.Uri).HasMaxLength(200);
            term.Ignore(t => t.List);
            term.Ignore(t => t.Name);
        }
    }
}
