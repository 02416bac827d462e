using System.Collections;

namespace Nivel.Rules;

/// <summary>A row of a dated table: what held on some days, and on whose authority. A change of law adds a row, it never edits one.</summary>
/// <param name="InForce">The days on which the row holds, both ends included.</param>
/// <param name="RuleId">Id of the rule, "P-02".</param>
/// <param name="Source">Where it is written, "380/2023 § 31".</param>
/// <param name="Confidence">How sure we are.</param>
public abstract record DatedTerms(Days InForce, string RuleId, string Source, Confidence Confidence)
{
    /// <summary>A line of working that rests on this row.</summary>
    public Step Step(string term, string value) => new(term, value, RuleId, Source, Confidence);
}

/// <summary>A dated table: at most one row holds on any day.</summary>
/// <typeparam name="T">The kind of row.</typeparam>
public sealed class InForce<T> : IReadOnlyList<T> where T : DatedTerms
{
    private readonly T[] _rows;

    /// <summary>A table of rows in any order.</summary>
    /// <exception cref="ArgumentException">Two rows hold on the same day.</exception>
    public InForce(params IEnumerable<T> rows)
    {
        _rows = [.. rows.OrderBy(row => row.InForce.First)];
        foreach (var (earlier, later) in _rows.Zip(_rows.Skip(1)))
            if (earlier.InForce.Overlap(later.InForce))
                throw new ArgumentException($"{earlier.RuleId} and {later.RuleId} both hold on {later.InForce.First:yyyy-MM-dd}.", nameof(rows));
    }

    /// <summary>The row that holds on the day; null when none does.</summary>
    public T? FindOn(DateOnly day) => Array.Find(_rows, row => row.InForce.Contain(day));

    /// <summary>The row that holds on the day.</summary>
    /// <exception cref="NotInForceException">The table has no row for the day.</exception>
    public T On(DateOnly day) => FindOn(day) ?? throw new NotInForceException(typeof(T).Name, day);

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The rows from the earliest.</summary>
    public T this[int index] => _rows[index];

    /// <summary>The rows from the earliest.</summary>
    public IEnumerator<T> GetEnumerator() => _rows.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>No row of a dated table holds on the day asked for: the day is before the first law that the table knows.</summary>
/// <param name="terms">The kind of row.</param>
/// <param name="day">The day.</param>
public sealed class NotInForceException(string terms, DateOnly day)
    : InvalidOperationException($"{terms} has no row in force on {day:yyyy-MM-dd}.")
{
    /// <summary>The day that was asked for.</summary>
    public DateOnly Day => day;
}
