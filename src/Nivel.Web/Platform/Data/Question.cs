using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Nivel.Web.Platform.Data;

/// <summary>A question of the pages that are open all day: its LINQ is read and translated once for each database, not at each asking,
/// which is half of what a small question costs. What changes from asking to asking comes as its own argument.</summary>
public sealed class Question<T1, TRow>(Expression<Func<Db, T1, IQueryable<TRow>>> words)
{
    private readonly ConditionalWeakTable<IModel, Func<Db, T1, IAsyncEnumerable<TRow>>> known = [];

    public Task<List<TRow>> Ask(Db db, T1 first) => Answers.All(known.GetValue(db.Model, _ => EF.CompileAsyncQuery(words))(db, first));
}

/// <inheritdoc cref="Question{T1, TRow}"/>
public sealed class Question<T1, T2, TRow>(Expression<Func<Db, T1, T2, IQueryable<TRow>>> words)
{
    private readonly ConditionalWeakTable<IModel, Func<Db, T1, T2, IAsyncEnumerable<TRow>>> known = [];

    public Task<List<TRow>> Ask(Db db, T1 first, T2 second) => Answers.All(known.GetValue(db.Model, _ => EF.CompileAsyncQuery(words))(db, first, second));
}

/// <inheritdoc cref="Question{T1, TRow}"/>
public sealed class Question<T1, T2, T3, TRow>(Expression<Func<Db, T1, T2, T3, IQueryable<TRow>>> words)
{
    private readonly ConditionalWeakTable<IModel, Func<Db, T1, T2, T3, IAsyncEnumerable<TRow>>> known = [];

    public Task<List<TRow>> Ask(Db db, T1 first, T2 second, T3 third) => Answers.All(known.GetValue(db.Model, _ => EF.CompileAsyncQuery(words))(db, first, second, third));
}

/// <inheritdoc cref="Question{T1, TRow}"/>
public sealed class Question<T1, T2, T3, T4, TRow>(Expression<Func<Db, T1, T2, T3, T4, IQueryable<TRow>>> words)
{
    private readonly ConditionalWeakTable<IModel, Func<Db, T1, T2, T3, T4, IAsyncEnumerable<TRow>>> known = [];

    public Task<List<TRow>> Ask(Db db, T1 first, T2 second, T3 third, T4 fourth) =>
        Answers.All(known.GetValue(db.Model, _ => EF.CompileAsyncQuery(words))(db, first, second, third, fourth));
}

/// <inheritdoc cref="Question{T1, TRow}"/>
public sealed class Question<T1, T2, T3, T4, T5, TRow>(Expression<Func<Db, T1, T2, T3, T4, T5, IQueryable<TRow>>> words)
{
    private readonly ConditionalWeakTable<IModel, Func<Db, T1, T2, T3, T4, T5, IAsyncEnumerable<TRow>>> known = [];

    public Task<List<TRow>> Ask(Db db, T1 first, T2 second, T3 third, T4 fourth, T5 fifth) =>
        Answers.All(known.GetValue(db.Model, _ => EF.CompileAsyncQuery(words))(db, first, second, third, fourth, fifth));
}

file static class Answers
{
    public static async Task<List<TRow>> All<TRow>(IAsyncEnumerable<TRow> rows)
    {
        var all = new List<TRow>();
        await foreach (var row in rows) all.Add(row);
        return all;
    }
}
