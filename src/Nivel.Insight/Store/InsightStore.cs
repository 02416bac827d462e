using Nivel.Insight.Columns;
using Nivel.Insight.Spells;
using Nivel.Rules;

namespace Nivel.Insight.Store;

/// <summary>One store file, opened to be read or to be written.</summary>
public sealed class InsightStore : IDisposable
{
    private InsightStore(ColumnStore columns) => Columns = columns;

    /// <summary>For questions.</summary>
    public ColumnStore Columns { get; }

    /// <summary>A new empty store in the file, or in memory when there is none.</summary>
    public static InsightStore Create(string? file)
    {
        var columns = ColumnStore.Open(file);
        columns.Run(Schema.Tables);
        columns.Run($"insert into marks values ('schema', '{Schema.Number}')");
        return new(columns);
    }

    /// <summary>Whether a file with these marks is of the schema of now.</summary>
    public static bool IsCurrent(IReadOnlyDictionary<string, string> marks) => marks.GetValueOrDefault("schema") == $"{Schema.Number}";

    /// <summary>Opens a store; null when the file is of another schema and must be built anew.</summary>
    public static InsightStore? Open(string file, bool reads)
    {
        var store = new InsightStore(ColumnStore.Open(file, reads));
        if (store.IsOfThisSchema) return store;
        store.Dispose();
        return null;
    }

    /// <summary>All that a file remembers, of whatever schema it is; nothing when it cannot be read.</summary>
    public static IReadOnlyDictionary<string, string> MarksOf(string file)
    {
        try
        {
            using var columns = ColumnStore.Open(file, reads: true);
            return columns.Ask("select name, value from marks").ToDictionary(row => row.Text(0)!, row => row.Text(1) ?? "");
        }
        catch (ColumnStoreException)
        {
            return new Dictionary<string, string>();
        }
    }

    /// <summary>A remembered value of the store: how far it has read.</summary>
    public string? Mark(string name) => Columns.Ask("select value from marks where name = $1", name) is [var row] ? row.Text(0) : null;

    /// <summary>Remembers a value.</summary>
    public void Mark(string name, string value)
    {
        Columns.Ask("delete from marks where name = $1", name);
        Columns.Ask("insert into marks values ($1, $2)", name, value);
    }

    /// <summary>Writes the rows of persons, who must not be in the store.</summary>
    public void Add(IEnumerable<PersonFacts> persons) => Add(persons.Select(Life.Of));

    /// <summary>The same, of rows that were derived already.</summary>
    public void Add(IEnumerable<Life> lives)
    {
        using Appender rows = Columns.Append("spells"), persons = Columns.Append("persons");
        foreach (var (person, spells) in lives)
        {
            persons.Add(person.Person).End();
            foreach (var row in spells) Write(rows, person.Person, person.Traits, row);
        }
    }

    /// <summary>Writes what is open in the house and belongs to nobody, anew each time.</summary>
    public void Replace(IEnumerable<(Traits Traits, SpellRow Row)> ofTheHouse)
    {
        Columns.Run("delete from spells where person = 0");
        using var rows = Columns.Append("spells");
        foreach (var (traits, row) in ofTheHouse) Write(rows, 0, traits, row);
    }

    /// <summary>How many persons are in the store and known.</summary>
    public int Persons => (int)Columns.Ask("select count(*) from persons")[0].Whole(0);

    /// <summary>How many twins of persons whose record is gone.</summary>
    public int Twins => (int)Columns.Ask("select count(*) from twins")[0].Whole(0);

    /// <summary>Writes what happened.</summary>
    public void Add(IEnumerable<EventRow> events)
    {
        using var rows = Columns.Append("events");
        foreach (var one in events)
            rows.Add((int)one.Kind).Add(one.Person).Add(one.Traits.Area).Add(one.Traits.Place).Add(one.Traits.Team).Add(one.Traits.Coach).Add(one.Service)
                .Add(one.On).Add(Calendar.Number(Month.Of(one.On))).Add(one.Code).Add(one.Part).Add(one.Days).End();
    }

    /// <summary>Takes the rows of the persons away, so that they can be written anew.</summary>
    public void Remove(IReadOnlyCollection<long> persons)
    {
        Gather("gone", persons);
        Columns.Run("delete from spells where person in (select person from gone); delete from events where person in (select person from gone); delete from persons where person in (select person from gone)");
    }

    /// <summary>Lays rows of one kind beside each other, so that a question about one kind reads only those. Worth it after everything was written; rows that come later stand at the end.</summary>
    public void Settle() => Columns.Run("create table settled as select * from spells order by kind, area, enters; drop table spells; alter table settled rename to spells");

    /// <summary>Puts pseudonyms into a table for the time of this opening.</summary>
    internal void Gather(string table, IEnumerable<long> persons)
    {
        Columns.Run($"create or replace temp table {table} (person bigint)");
        using var rows = Columns.Append(table);
        foreach (var person in persons) rows.Add(person).End();
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => Columns.Dispose();

    private bool IsOfThisSchema
    {
        get
        {
            try
            {
                return Mark("schema") == $"{Schema.Number}";
            }
            catch (ColumnStoreException)
            {
                return false;
            }
        }
    }

    private static void Write(Appender rows, long person, Traits traits, SpellRow row)
    {
        rows.Add((int)row.Kind).Add(person).Add(traits.Area).Add(traits.Place).Add(traits.BornOn.Year).Add(traits.Language).Add(traits.Sex).Add(traits.Phase)
            .Add(traits.Team).Add(traits.Coach).Add(row.Code).Add(row.Service).Add(row.Begins).Add(row.Ends).Add(Calendar.Enters(row.Begins)).Add(Calendar.Leaves(row.Ends)).Add(row.Gap).End();
    }
}
