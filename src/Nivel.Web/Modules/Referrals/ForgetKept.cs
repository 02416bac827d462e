using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Referrals;

/// <summary>A referral that nobody finishes is kept for three months and no longer: what is not used next week is not held. The list of unfinished ones tells the day beforehand.</summary>
public sealed class ForgetKept(TimeProvider clock) : IScheduledJob
{
    /// <summary>A time of this house; no act states one.</summary>
    public const int Days = 90;

    public string Name => "forget-kept-referrals";

    public TimeSpan Every => TimeSpan.FromHours(6);

    /// <summary>The first day on which it is no longer there.</summary>
    public static DateOnly ForgottenOn(DateTimeOffset kept, DateTimeOffset? asked) => (asked is { } at && at > kept ? at : kept).InFinland().Day.AddDays(Days);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, before) = (services.GetRequiredService<Db>(), FinnishTime.StartOf(clock.Today.AddDays(1 - Days)));
        var gone = await db.KeptReferrals.Where(k => k.KeptAt < before && (k.AskedAt == null || k.AskedAt < before)).ExecuteDeleteAsync(cancel);
        return $"{gone} forgotten";
    }
}
