using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Employers;

/// <summary>The advertisement behind the order was changed by its employer.</summary>
public sealed partial class JobOrder
{
    /// <summary>Takes the new words. Requirements that nobody has touched follow them; those that a person has corrected stay, and the order tells that the advertisement changed.</summary>
    public void Renew(string title, string words, JobNeed read, Actor by, DateTimeOffset at)
    {
        (Title, Words) = (title.Trim(), words);
        Need = Need.IsCorrected ? Need with { AdvertChangedOn = at.InFinland().Day } : read;
        Happens("JobOrderRenewed", by, at, ("title", Title));
    }
}
