using Microsoft.Data.Sqlite;
using Nivel.Match;

namespace Nivel.Match.Bench;

/// <summary>What a plain system does: a join over skills with the hard conditions in its where clause, and a full-text search over skill names. No nearness of skills, no reasons, no counts.</summary>
internal sealed class SqlPeer : IDisposable
{
    private readonly SqliteConnection db = new("Data Source=:memory:");
    private readonly Dictionary<ConceptId, int> numbers = [];

    public SqlPeer(IReadOnlyList<PersonProfile> people)
    {
        db.Open();
        Do("create table people(id integer primary key, town text, hours int, shifts int, free int, wants int)");
        Do("create table skills(person int, skill int, level int)");
        Do("create virtual table words using fts5(skills, content='', detail=none)");
        using (var work = db.BeginTransaction())
        {
            foreach (var person in people) Add(person);
            work.Commit();
        }
        Do("create index by_skill on skills(skill, person, level)");
        Do("analyze");
    }

    public List<int> Join(JobNeeds job, int most)
    {
        var skills = string.Join(",", job.RequiredSkills.Concat(job.UsefulSkills).Select(Number));
        return Read($"""
            select p.id from people p join (select person, sum(10 + level) points from skills where skill in ({(skills.Length > 0 ? skills : "-1")}) group by person) s on s.person = p.id
            where p.wants = 1 and (p.hours = 0 or p.hours & {(int)job.Hours} or {(int)job.Hours} = 0) and (p.shifts = 0 or p.shifts & {(int)job.Shifts} = {(int)job.Shifts}) and (p.free <= {job.StartsOnDay} or {job.StartsOnDay} = 0)
            order by s.points desc limit {most}
            """);
    }

    public List<int> FullText(JobNeeds job, int most) =>
        Read($"select rowid from words where words match '{string.Join(" OR ", job.RequiredSkills.Concat(job.UsefulSkills).Select(s => "s" + Number(s)).DefaultIfEmpty("none"))}' order by rank limit {most}");

    public void Dispose() => db.Dispose();

    private int Number(ConceptId skill) => numbers.TryGetValue(skill, out var number) ? number : numbers[skill] = numbers.Count;

    private void Add(PersonProfile p)
    {
        Do($"insert into people values({p.Key}, '{p.Municipality}', {(int)p.Hours}, {(int)p.Shifts}, {p.AvailableFromDay}, {(p.WantsMatching ? 1 : 0)})");
        Do("insert into skills values" + string.Join(",", p.Skills.Select(s => $"({p.Key},{Number(s.Skill)},{(int)s.Level})")));
        Do($"insert into words(rowid, skills) values({p.Key}, '{string.Join(' ', p.Skills.Select(s => "s" + Number(s.Skill)))}')");
    }

    private void Do(string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<int> Read(string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var found = new List<int>();
        while (reader.Read()) found.Add(reader.GetInt32(0));
        return found;
    }
}
