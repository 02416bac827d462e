using System.Text.Json.Nodes;
using Json.Schema;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Profiles;
using Nivel.Web.Modules.Profiles.Exports;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Profiles;

public sealed class Profiles_by_official_schemas(TestHouse house) : IClassFixture<TestHouse>
{
    private const string National = "data/integrations/tyomarkkinatori_P51-tmt-profile-tuonti-V1.yaml", Finland = "standards/virtual-finland/JobApplicantProfile_v2.0.json";

    [Theory]
    [InlineData("full")]
    [InlineData("empty")]
    public async Task The_national_service_would_take_the_profile(string kind)
    {
        var schema = Schemas.OfComponent(National, "FullProfileDto_ExternalPut");
        schema.Errors(Text(NationalProfile.Of(await Facts(kind)))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("full")]
    [InlineData("empty")]
    public async Task Virtual_Finland_would_take_the_profile(string kind)
    {
        var schema = Schemas.OfComponent(Finland, "JobApplicantProfileResponse");
        schema.Errors(Text(ApplicantProfile.Of(await Facts(kind)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_broken_profile_is_noticed_by_both()
    {
        var national = JsonNode.Parse(NationalProfile.Of(await Facts("full")))!;
        national["generalInfo"]!["personAvailability"] = 7;
        Schemas.OfComponent(National, "FullProfileDto_ExternalPut").Errors(national.ToJsonString()).ShouldNotBeEmpty();
        var applicant = JsonNode.Parse(ApplicantProfile.Of(await Facts("full")))!;
        applicant["workPreferences"]!["workingTime"] = "99";
        Schemas.OfComponent(Finland, "JobApplicantProfileResponse").Errors(applicant.ToJsonString()).ShouldNotBeEmpty();
    }

    private async Task<ProfileFacts> Facts(string kind)
    {
        var person = await Employers.Orders.Aino(house);
        // The demo area lies in invented municipalities, which no official list has.
        person.Move("091");
        var wish = new WorkWish(person.Id);
        if (kind == "empty") return new("fi", person, wish, [], [], [], null, IsEsco: true);
        (wish.HasCar, wish.Shifts, wish.AvailableFrom) = (true, "day,evening", new DateOnly(2026, 5, 1));
        var concept = "f2b15a0e-a65a-438a-affb-29b9d50b77d1";
        return new("fi", person, wish, [new(concept, "ohjelmistokehittäjä")],
            [new(concept, "ohjelmointi", SkillKind.Skill, 3, null), new("own:1", "poronhoito", SkillKind.Skill, null, null), new("finnish-language", "suomen kieli", SkillKind.Language, null, "C2"), new("swedish-language", "ruotsin kieli", SkillKind.Language, null, "A2"),
                new("food-hygiene-passport", "hygieniapassi", SkillKind.Card, null, null), new("b-driving-licence", "B-ajokortti", SkillKind.Licence, null, null)],
            [new(person.Id, CvKind.Work, "Kokki", "Kulma", new(2020, 1, 1), null, "Keitin.", concept), new(person.Id, CvKind.Work, "Leipuri", null, new(2018, 1, 1), new(2019, 12, 1), null, null),
                new(person.Id, CvKind.Education, "Ravintolakokki", "Stadin AO", new(2015, 8, 1), new(2018, 5, 1), null, null), new(person.Id, CvKind.Other, "Talkootyö", null, new(2017, 1, 1), null, null, null)], null, IsEsco: true);
    }

    private static string Text(byte[] json) => System.Text.Encoding.UTF8.GetString(json);
}
