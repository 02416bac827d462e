using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Platform.Data;

/// <summary>What is kept between questions must never change an answer.</summary>
public sealed class Kept_statements(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Question<string, Municipality> ByCode = new((db, code) => db.Municipalities.AsNoTracking().Where(m => m.Code == code));

    [Fact]
    public Task Answer_each_asking_with_its_own_values() => house.InDb(async db =>
    {
        var codes = await db.Municipalities.Select(m => m.Code).ToListAsync();
        foreach (var code in codes.Concat(codes)) (await ByCode.Ask(db, code)).ShouldHaveSingleItem().Code.ShouldBe(code);
        (await ByCode.Ask(db, "000")).ShouldBeEmpty();
    });

    [Fact]
    public Task Let_two_readers_of_the_same_words_go_on_side_by_side() => house.InDb(async db =>
    {
        if (db is not SqliteDb) Assert.Skip("PostgreSQL reads one answer at a time.");
        await using var first = db.Municipalities.AsNoTracking().OrderBy(m => m.Code).AsAsyncEnumerable().GetAsyncEnumerator();
        await using var second = db.Municipalities.AsNoTracking().OrderBy(m => m.Code).AsAsyncEnumerable().GetAsyncEnumerator();
        var read = 0;
        for (; await first.MoveNextAsync(); read++)
        {
            (await second.MoveNextAsync()).ShouldBeTrue();
            second.Current.Code.ShouldBe(first.Current.Code);
        }

        read.ShouldBeGreaterThan(1);
    });

    [Fact]
    public Task See_what_another_connection_has_written_and_a_table_that_has_changed() => house.InDb(async db =>
    {
        var count = db.Municipalities.CountAsync();
        var before = await count;
        await house.InDb(other => other.Database.ExecuteSqlRawAsync("insert into municipalities (code, name_fi, name_sv, official_area, official_area_fi, official_area_sv) select '998', 'Keksitty', 'Påhittad', '', '', ''"));
        (await db.Municipalities.CountAsync()).ShouldBe(before + 1);
        await house.InDb(other => other.Database.ExecuteSqlRawAsync("create index ix_made_by_a_test on municipalities (name_fi)"));
        (await db.Municipalities.CountAsync(m => m.NameFi == "Keksitty")).ShouldBe(1);
    });

    [Fact]
    public Task Are_whole_again_after_a_refused_write() => house.InDb(async db =>
    {
        var code = await db.Municipalities.Select(m => m.Code).FirstAsync();
        for (var turn = 0; turn < 2; turn++)
            await Should.ThrowAsync<Exception>(() => db.Database.ExecuteSqlAsync($"insert into municipalities (code, name_fi, name_sv, official_area, official_area_fi, official_area_sv) values ({code}, 'Toinen', 'Andra', '', '', '')"));
        (await ByCode.Ask(db, code)).ShouldHaveSingleItem().NameFi.ShouldNotBe("Toinen");
    });

    [Fact]
    public Task See_the_present_after_a_reader_was_left_open() => house.InDb(async db =>
    {
        if (db is not SqliteDb) Assert.Skip("PostgreSQL ends what a connection left open when it is given back.");
        var left = db.Municipalities.AsNoTracking().AsAsyncEnumerable().GetAsyncEnumerator();
        (await left.MoveNextAsync()).ShouldBeTrue();
        var before = await db.Municipalities.CountAsync();
        await db.Database.CloseConnectionAsync();
        await house.InDb(other => other.Database.ExecuteSqlRawAsync("insert into municipalities (code, name_fi, name_sv, official_area, official_area_fi, official_area_sv) values ('997', 'Toinen keksitty', 'Påhittad', '', '', '')"));
        (await db.Municipalities.CountAsync()).ShouldBe(before + 1);
    });
}
