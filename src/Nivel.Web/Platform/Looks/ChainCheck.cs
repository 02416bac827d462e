using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Platform.Looks;

/// <summary>What a check of the look log found: how many looks and chains, and the first broken place of each broken chain.</summary>
public sealed record ChainFindings(int Looks, int Chains, IReadOnlyList<string> Broken);

/// <summary>Walks every chain: numbers without gaps, each hash right and equal to what the next one holds as previous.</summary>
public static class ChainCheck
{
    public static async Task<ChainFindings> Run(Db db, CancellationToken cancel)
    {
        var (looks, broken, last) = (0, new List<string>(), new Dictionary<Guid, Look>());
        var bad = new HashSet<Guid>();
        await foreach (var look in db.Looks.AsNoTracking().OrderBy(l => l.Chain).ThenBy(l => l.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            looks++;
            var before = last.GetValueOrDefault(look.Chain);
            last[look.Chain] = look;
            if (Follows(before, look) || !bad.Add(look.Chain)) continue;
            broken.Add($"chain {look.Chain:N} breaks at number {look.Number}");
        }

        return new(looks, last.Count, broken);
    }

    private static bool Follows(Look? before, Look look) =>
        look.IsIntact && look.Number == (before?.Number ?? 0) + 1 && look.Previous.AsSpan().SequenceEqual(before?.Hash ?? new byte[32]);
}
