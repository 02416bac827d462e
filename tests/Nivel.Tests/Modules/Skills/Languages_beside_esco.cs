using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Profiles;
using Nivel.Web.Modules.Profiles.Exports;
using Nivel.Web.Modules.Skills;

namespace Nivel.Tests.Modules.Skills;

/// <summary>A person told of Finnish before ESCO was installed, an order asks for "suomi" of ESCO; and the other way round.</summary>
public sealed class Languages_beside_esco(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Esco = "0e3493f4-0cad-4fbc-8e02-025f169b8114", Own = "finnish-language";

    [Fact]
    public async Task Person_and_order_meet_in_either_wording_and_exports_name_the_language()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await house.TakeIn("esco", Folder());
        var actor = await Orders.ActorOf(house, "91-administrator");
        var aino = await Orders.Aino(house);
        var employer = await house.InDb(db => db.Employers.FirstAsync(e => e.AreaId == aino.AreaId));
        foreach (var (held, asked) in new[] { (Own, Esco), (Esco, Own) })
        {
            await house.InDb(async db =>
            {
                await db.ClientSkills.Where(s => s.ClientId == aino.Id).ExecuteDeleteAsync();
                db.ClientSkills.Add(new ClientSkill(aino.Id, held, SkillStanding.Has, "own-words") { Level = "C1" });
                await db.SaveChangesAsync();
            });
            var order = JobOrder.Receive(employer, "Tulkki", "…", "901", 1, new JobNeed { Languages = new Dictionary<string, string> { [asked] = "B2" } }, new DateOnly(2026, 3, 20), actor, DateTimeOffset.UnixEpoch);
            var one = (await scope.ServiceProvider.GetRequiredService<OrderRanking>().One(order, aino.Id)).ShouldNotBeNull();
            one.Failed.ShouldNotContain(f => f.Condition == HardCondition.Language);
            one.Reasons.ShouldContain(new Reason(ReasonKind.Language, new(Esco), default, (int)LanguageLevel.C1));
            var exported = System.Text.Encoding.UTF8.GetString(ApplicantProfile.Of(await scope.ServiceProvider.GetRequiredService<ProfileDesk>().Facts(aino, "fi")));
            exported.ShouldContain("\"languageCode\": \"fi\"");
            exported.ShouldContain($"http://data.europa.eu/esco/skill/{Esco}");
            var page = await (await house.As("7-jobseeker")).Go("/own/skills");
            page.Document.QuerySelector("#remove")!.TextContent.ShouldContain("suomi C1");
            (await page.Submit("#read", ("Words", "Osaan hyvin suomen kieltä."))).Document.QuerySelectorAll("#keep").ShouldBeEmpty("what is held is not suggested again");
        }
    }

    private static string Folder()
    {
        var folder = Databases.NewFolder();
        void Table(string name, params string[] rows) => File.WriteAllLines(Path.Combine(folder, name), rows);
        Table("isco_groups.tsv", "code\tfi\tsv\ten", "2643\ttulkit\ttolkar\tinterpreters");
        Table("skills.tsv", ["uuid\tfi\tsv\ten\tskill_type\treuse_level\tcollections", $"{Esco}\tsuomi\tfinska\tFinnish\tknowledge\ttransversal\tlanguage",
            .. Enumerable.Range(1, 12).Select(i => $"s{i}\tkvasaarien paimennus {i}\tkvasarvallning {i}\tquasar herding {i}\tskill/competence\tcross-sector\t")]);
        Table("occupations.tsv", ["uuid\tisco08\tfi\tsv\ten", .. Enumerable.Range(1, 12).Select(i => $"o{i}\t2643\tkvasaaripaimen {i}\tkvasarherde {i}\tquasar herder {i}")]);
        Table("skill_skill.tsv", "original_uuid\trelation\trelated_uuid");
        using var rows = new StreamWriter(new GZipStream(File.Create(Path.Combine(folder, "occupation_skill.tsv.gz")), CompressionLevel.Fastest));
        rows.Write("occupation_uuid\tskill_uuid\trelation\no1\ts1\tessential\n");
        return folder;
    }
}
