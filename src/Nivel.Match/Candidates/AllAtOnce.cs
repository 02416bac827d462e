using System.Buffers;

namespace Nivel.Match;

/// <summary>What a row has so far: the sum, and the best for the need whose turn it is.</summary>
/// <remarks>In one place, because reaching for memory is what the time goes to; and a turn makes wiping the best needless.</remarks>
internal readonly record struct Cell(int Total, ushort Best, ushort Turn);

/// <summary>Points of all rows, gathered from the lists that lead from skills and occupations to rows.</summary>
internal sealed class AllAtOnce
{
    /// <summary>What making the table of marks costs, in entries read.</summary>
    private const int GettingReady = 1 << 14;

    private readonly Cell[] cells;

    public AllAtOnce(Rows rows, Needs needs)
    {
        (cells, Done, Wished) = (Clean<Cell>(rows), [], []);
        GatherSkills(rows, needs);
        if (needs.Occupation is null) return;
        (Done, Wished) = (Clean<int>(rows), Clean<int>(rows));
        GatherOccupations(rows, needs);
    }

    public int[] Done { get; }
    public int[] Wished { get; }

    public int Skills(int row) => cells[row].Total;

    /// <summary>Entries of lists that gathering has to read.</summary>
    public static long Work(Rows rows, Needs needs)
    {
        var work = GettingReady + 2L * rows.Count;
        foreach (var need in needs.Skills)
            foreach (var standIn in need.StandIns) work += rows.BySkill[standIn.Skill].Length;
        foreach (var (occupation, _) in needs.Closeness) work += rows.ByOccupation[occupation].Length;
        return work;
    }

    /// <summary>Gives the working arrays back; nothing must be read after it.</summary>
    public void Release()
    {
        ArrayPool<Cell>.Shared.Return(cells);
        if (Done.Length == 0) return;
        ArrayPool<int>.Shared.Return(Done);
        ArrayPool<int>.Shared.Return(Wished);
    }

    // For each need the best of the skill itself and its stand-ins counts, never the sum of them.
    private void GatherSkills(Rows rows, Needs needs)
    {
        var (turn, marks) = ((ushort)0, Marks(needs));
        foreach (var need in needs.Skills)
        {
            turn++;
            foreach (var (skill, factor, _) in need.StandIns)
            {
                foreach (var holder in rows.BySkill[skill])
                {
                    ref var cell = ref cells[holder.Row];
                    var points = marks[holder.Strength << 8 | holder.Year] * factor / Points.Full;
                    var before = cell.Turn == turn ? cell.Best : 0;
                    if (points <= before) continue;
                    cell = new Cell(cell.Total + need.Weight * (points - before), (ushort)points, turn);
                }
            }
        }
    }

    /// <summary>Full marks by strength and year, worked out once: millions of holders share a few thousand of them.</summary>
    private static ushort[] Marks(Needs needs)
    {
        var marks = new ushort[1 << 16];
        for (var at = 0; at < marks.Length; at++) marks[at] = (ushort)needs.Mark((byte)(at >> 8), (byte)at, Points.Full);
        return marks;
    }

    private void GatherOccupations(Rows rows, Needs needs)
    {
        foreach (var (occupation, closeness) in needs.Closeness)
        {
            foreach (var (row, held) in rows.ByOccupation[occupation])
            {
                if (held.Done) Done[row] = Math.Max(Done[row], closeness * Points.Practised(held.Strength) / Points.Full);
                if (held.Wished) Wished[row] = Math.Max(Wished[row], closeness);
            }
        }
    }

    // Rented, because a fresh megabyte per question would keep the collector busy.
    private static T[] Clean<T>(Rows rows)
    {
        var array = ArrayPool<T>.Shared.Rent(Math.Max(1, rows.Count));
        Array.Clear(array, 0, rows.Count);
        return array;
    }
}
