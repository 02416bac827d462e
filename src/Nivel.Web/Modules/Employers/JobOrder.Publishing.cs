using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Employers;

/// <summary>An order that the employer wants everybody to see stands on the open job pages; without that it is known to workers alone (piilotyöpaikka).</summary>
public sealed partial class JobOrder
{
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Why the order cannot be shown to everybody; empty if it can.</summary>
    public IReadOnlyList<string> WhyNotPublish(DateOnly today)
    {
        if (!IsOpen) return ["publish-closed"];
        return ClosesOn < today ? ["publish-past"] : [];
    }

    public void Publish(Actor by, DateTimeOffset at)
    {
        if (PublishedAt is not null) return;
        PublishedAt = at;
        Happens("JobOrderPublished", by, at);
    }

    public void Unpublish(Actor by, DateTimeOffset at)
    {
        if (PublishedAt is null) return;
        PublishedAt = null;
        Happens("JobOrderUnpublished", by, at);
    }
}
