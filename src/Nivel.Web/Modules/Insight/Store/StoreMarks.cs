using System.Globalization;
using Nivel.Insight.Store;

namespace Nivel.Web.Modules.Insight.Store;

/// <summary>What the store before remembers: how far and on which day it was read, by which secret, and whether it is of the schema of now.</summary>
internal sealed record StoreMarks(long? ReadTo, DateOnly? ReadOn, string? Sign, bool IsCurrent, bool IsEmpty, int Twins)
{
    private const string To = "happenings-read-to", On = "read-on", Secret = "secret", Count = "twins";

    internal static StoreMarks Of(string? file)
    {
        var marks = file is null ? new Dictionary<string, string>() : InsightStore.MarksOf(file);
        return new(
            long.TryParse(marks.GetValueOrDefault(To), CultureInfo.InvariantCulture, out var to) ? to : null,
            DateOnly.TryParseExact(marks.GetValueOrDefault(On), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : null,
            marks.GetValueOrDefault(Secret), InsightStore.IsCurrent(marks), marks.Count == 0,
            int.TryParse(marks.GetValueOrDefault(Count), CultureInfo.InvariantCulture, out var twins) ? twins : 0);
    }

    internal static void Write(InsightStore store, long readTo, DateOnly day, Pseudonyms pseudonyms)
    {
        store.Mark(To, readTo.ToString(CultureInfo.InvariantCulture));
        store.Mark(On, day.ToString("O", CultureInfo.InvariantCulture));
        store.Mark(Secret, pseudonyms.Sign);
        store.Mark(Count, store.Twins.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether the pseudonyms of the store are those of this secret.</summary>
    internal bool Knows(Pseudonyms pseudonyms) => Sign == pseudonyms.Sign;

    /// <summary>A record that is older than the store was put back from a copy: the store is then built anew.</summary>
    internal bool CanGoOn(Pseudonyms pseudonyms, long last) => IsCurrent && Knows(pseudonyms) && ReadOn is not null && ReadTo <= last;
}
