using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Employers;

/// <summary>The advertisement behind the order was changed by its employer.</summary>
public sealed partial class JobOrder
{
    public void Renew(string title, string words, JobNeed need, Actor by, DateTimeOffset at)
    {
        (Title, Words) = (title.Trim(), words);
        Correct(need, by, at);
    }
}
