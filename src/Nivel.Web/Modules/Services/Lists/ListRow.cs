using System.Security.Cryptography;
using System.Text;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Services.Lists;

/// <summary>One service of a list: whose it is, by what key it is known again, and how it is written on a card.</summary>
internal sealed record ListRow(int Line, string Name, string Organisation, string Key)
{
    private const int LongestKey = 60;

    /// <summary>Only the columns that the list has are written; an empty cell leaves what the card says.</summary>
    public required Action<CardForm> Write { get; init; }

    /// <summary>Reads a row; null when something in it is refused.</summary>
    public static ListRow? Read(TabularRow row, ListColumns columns, ListCodes codes)
    {
        var writes = new List<Action<CardForm>>();
        foreach (var (field, column) in columns.Written)
            if (row.Text(column).Trim() is { Length: > 0 } words) writes.Add(form => form.Put(field, words));
        Coded(row, columns, codes, writes);
        var (name, organisation) = (row.Needed(columns.Written[nameof(CardForm.NameFi)]).Trim(), row.Needed(columns.Organisation).Trim());
        var read = new ListRow(row.Line, name, organisation, KeyOf(row, columns.Key, name, organisation)) { Write = form => writes.ForEach(write => write(form)) };
        Judge(row, read);
        return row.Problems.Count > 0 ? null : read;
    }

    private static void Coded(TabularRow row, ListColumns columns, ListCodes codes, List<Action<CardForm>> writes)
    {
        void When(Column? column, Func<TabularRow, Column, Action<CardForm>> read)
        {
            if (column is not null && !row[column].IsEmpty) writes.Add(read(row, column));
        }

        When(columns.Phases, (r, c) => { var found = codes.Phases(r, c); return form => form.Phases = found; });
        When(columns.Field, (r, c) => { var found = codes.Field(r, c); return form => form.Field = found ?? form.Field; });
        When(columns.Targets, (r, c) => { var found = codes.Targets(r, c); return form => form.Targets = found; });
        When(columns.Municipalities, (r, c) => { var found = codes.Towns(r, c); return form => form.Municipalities = found; });
        When(columns.Languages, (r, c) => { var found = codes.Languages(r, c); return form => form.Languages = found; });
        When(columns.Takes, (r, c) => { var takes = r.YesNo(c); return form => form.TakesReferrals = takes ?? form.TakesReferrals; });
        When(columns.AnswerDays, (r, c) => { var days = (int?)r.Whole(c); return form => form.AnswerDays = days ?? form.AnswerDays; });
    }

    /// <summary>A key of the list's own, or one made of the names: the same service is then known again as long as it is called the same.</summary>
    private static string KeyOf(TabularRow row, Column? column, string name, string organisation)
    {
        var own = column is null ? "" : row.Text(column).Trim();
        if (own.Length > LongestKey) row.Refuse(TabularProblemCode.CellTooLong, column, $"{LongestKey}");
        return own.Length > 0 ? own : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{ListCodes.Folded(organisation)}|{ListCodes.Folded(name)}")).AsSpan(0, 12));
    }

    /// <summary>The same rules as on the card's own form, before anything is written.</summary>
    private static void Judge(TabularRow row, ListRow read)
    {
        if (row.Problems.Count > 0) return;
        var form = new CardForm { NameFi = read.Name, Field = "guidance", AnswerDays = 5 };
        read.Write(form);
        foreach (var (field, code) in form.Problems()) row.Refuse($"card-{code}", null, field);
    }
}
