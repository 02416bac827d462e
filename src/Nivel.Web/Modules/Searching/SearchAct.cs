using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Searching;

public enum SearchActKind { Application, Contact, Interview, Other }

public enum SearchResult { Waiting, Interview, Job, No }

/// <summary>What a search act says, as it was typed and found good.</summary>
public sealed record SearchActWords(SearchActKind Kind, DateOnly On, string Job, string? Employer, string? Words);

/// <summary>One thing done to find work (työnhakuteko): an application, a contact, an interview, and what came of it.</summary>
[PersonalRecord]
public sealed class SearchAct : Recorded
{
    private SearchAct() { }

    public SearchActId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Whose search it is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.JobSearch, "Counting towards the agreed number")]
    public SearchActKind Kind { get; private set; }

    [Personal(ListItem.JobSearch, "Counting towards the agreed number")]
    public DateOnly On { get; private set; }

    [Personal(ListItem.JobSearch, "Which job was sought")]
    public string Job { get; private set; } = "";

    [Personal(ListItem.JobSearch, "Which job was sought")]
    public string? Employer { get; private set; }

    [Personal(ListItem.JobSearch, "What the person wants to remember of it")]
    public string? Words { get; private set; }

    [Personal(ListItem.JobSearch, "What helps and what does not")]
    public SearchResult Result { get; private set; }

    /// <summary>A worker wrote it down for the person, as told.</summary>
    [Personal(ListItem.Workers, "Who wrote it down")]
    public bool IsByProxy { get; private set; }

    public static SearchAct Write(Client client, SearchActWords words, Actor by, DateTimeOffset at)
    {
        var act = new SearchAct
        {
            Id = SearchActId.New(), AreaId = client.AreaId, ClientId = client.Id, Kind = words.Kind, On = words.On, Job = words.Job.Trim(), Employer = words.Employer?.Trim(), Words = words.Words?.Trim(),
            IsByProxy = by.ClientId != client.Id,
        };
        act.Record("SearchActWritten", by, at, client.Id, $"search-acts/{act.Id}", words: act.Job, facts: ("kind", $"search-{act.Kind}"));
        return act;
    }

    public void Tell(SearchResult result) => Result = result;

    private sealed class Table : IEntityTypeConfiguration<SearchAct>
    {
        public void Configure(EntityTypeBuilder<SearchAct> act)
        {
            act.Property(a => a.Kind).HasConversion<string>().HasMaxLength(12);
            act.Property(a => a.Result).HasConversion<string>().HasMaxLength(10);
            act.Property(a => a.Job).HasMaxLength(200);
            act.Property(a => a.Employer).HasMaxLength(200);
            act.Property(a => a.Words).HasMaxLength(1000);
            act.HasIndex(a => new { a.ClientId, a.On });
            act.HasOne<Client>().WithMany().HasForeignKey(a => a.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
