using System.ComponentModel.DataAnnotations.Schema;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Happenings;

/// <summary>An entity whose verbs record what they did. <see cref="Data.Db"/> writes the happenings in the same save.</summary>
public abstract class Recorded
{
    private List<Happening>? happened;

    /// <summary>Row version: two people who edit the same thing are told. Raised by Db on every save of a change.</summary>
    public int Version { get; private set; }

    [NotMapped]
    public IReadOnlyList<Happening> Happened => happened ?? [];

    protected void Record(Happening happening) => (happened ??= []).Add(happening);

    /// <summary>A happening about a person, by an actor, with the facts its text names.</summary>
    protected void Record(string kind, Actor by, DateTimeOffset at, ClientId? client, string about, Audience audience = Audience.Shared,
        string? words = null, OrganisationId? forOrganisation = null, params ReadOnlySpan<(string Name, string? Value)> facts)
    {
        var named = new Dictionary<string, string>();
        foreach (var (name, value) in facts)
            if (value is not null) named[name] = value;
        Record(new Happening
        {
            Kind = kind, At = at, AreaId = by.AreaId, ClientId = client, By = by.UserId, ByOrganisation = by.OrganisationId,
            About = about, Audience = audience, Words = words, ForOrganisation = forOrganisation, Facts = named,
        });
    }

    internal IReadOnlyList<Happening> TakeHappened()
    {
        var taken = Happened;
        happened = null;
        return taken;
    }

    internal void Touch() => Version++;
}
