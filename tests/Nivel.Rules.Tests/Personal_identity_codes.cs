namespace Nivel.Rules.Tests;

/// <summary>All codes here are artificial (individual numbers 900–999) or the published specimen 131052-308T.</summary>
public class Personal_identity_codes
{
    private const string CheckCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    [Fact]
    public void The_published_specimen_is_read()
    {
        var code = PersonalIdentityCode.Parse("131052-308T");
        (code.BornOn, code.IsArtificial, code.Reveal()).ShouldBe((new DateOnly(1952, 10, 13), false, "131052-308T"));
    }

    [Theory]
    [InlineData('+', 1800), InlineData('-', 1900), InlineData('Y', 1900), InlineData('X', 1900), InlineData('W', 1900), InlineData('V', 1900), InlineData('U', 1900)]
    [InlineData('A', 2000), InlineData('B', 2000), InlineData('C', 2000), InlineData('D', 2000), InlineData('E', 2000), InlineData('F', 2000)]
    public void Every_century_sign_of_the_2023_reform_is_read(char sign, int century)
    {
        var code = PersonalIdentityCode.Parse(Made("010290", sign, 900));
        (code.BornOn, code.IsArtificial).ShouldBe((new DateOnly(century + 90, 2, 1), true));
    }

    [Theory]
    [InlineData("  131052-308t "), InlineData("131052\u2013308T"), InlineData("131052\u2212308T"), InlineData("131052-308T\u00a0"), InlineData("131052\u2011308T")]
    public void Codes_are_read_as_people_type_them(string text) => PersonalIdentityCode.Parse(text).Reveal().ShouldBe("131052-308T");

    [Theory]
    [InlineData(null, PersonalIdentityProblem.Empty), InlineData("   ", PersonalIdentityProblem.Empty)]
    [InlineData("131052-308", PersonalIdentityProblem.WrongLength), InlineData("13101952-308T", PersonalIdentityProblem.WrongLength)]
    [InlineData("13I052-308T", PersonalIdentityProblem.NotDigits), InlineData("131052-3O8T", PersonalIdentityProblem.NotDigits)]
    [InlineData("١٣١٠٥٢-308T", PersonalIdentityProblem.NotDigits), InlineData("１３１０５２-308T", PersonalIdentityProblem.NotDigits)]
    [InlineData("131052G308T", PersonalIdentityProblem.UnknownCentury), InlineData("131052Z308T", PersonalIdentityProblem.UnknownCentury), InlineData("131052 308T", PersonalIdentityProblem.UnknownCentury)]
    [InlineData("310220A900T", PersonalIdentityProblem.NoSuchDate), InlineData("290223A9000", PersonalIdentityProblem.NoSuchDate), InlineData("000052-308T", PersonalIdentityProblem.NoSuchDate), InlineData("131352-308T", PersonalIdentityProblem.NoSuchDate)]
    [InlineData("131052-001T", PersonalIdentityProblem.NoSuchNumber), InlineData("131052-308U", PersonalIdentityProblem.WrongCheckCharacter)]
    [InlineData("131052-308Ö", PersonalIdentityProblem.WrongCheckCharacter), InlineData("'; drop--308", PersonalIdentityProblem.WrongLength)]
    public void What_is_wrong_is_said_by_its_reason(string? text, PersonalIdentityProblem problem)
    {
        PersonalIdentityCode.TryParse(text, out var code, out var found).ShouldBeFalse();
        (code, found).ShouldBe((null, problem));
    }

    [Fact]
    public void Any_single_digit_typed_wrong_is_noticed()
    {
        const string right = "131052-308T";
        foreach (var place in new[] { 0, 1, 2, 3, 4, 5, 7, 8, 9 })
            foreach (var digit in "0123456789".Where(digit => digit != right[place]))
                PersonalIdentityCode.TryParse(right[..place] + digit + right[(place + 1)..], out _).ShouldBeFalse();
    }

    [Fact]
    public void A_megabyte_of_text_is_refused_quickly() =>
        PersonalIdentityCode.TryParse(new string('1', 1_000_000), out _).ShouldBeFalse();

    [Fact]
    public void It_never_prints_itself()
    {
        var code = PersonalIdentityCode.Parse("131052-308T");
        $"{code}".ShouldBe("******-****");
        Should.Throw<FormatException>(() => PersonalIdentityCode.Parse("131052-308U")).Message.ShouldNotContain("131052");
    }

    [Fact]
    public void Equal_characters_are_the_same_person()
    {
        PersonalIdentityCode.Parse("131052-308t").ShouldBe(PersonalIdentityCode.Parse("131052-308T"));
        PersonalIdentityCode.Parse(Made("010190", '-', 900)).ShouldNotBe(PersonalIdentityCode.Parse(Made("010190", 'Y', 900)));
    }

    [Theory]
    [InlineData("0737546-2"), InlineData("737546-2"), InlineData(" 07375462 "), InlineData("FI07375462"), InlineData("0737546\u20132")]
    public void Business_ids_are_read_as_people_type_them(string text) => BusinessId.Parse(text).ToString().ShouldBe("0737546-2");

    [Theory]
    [InlineData(null), InlineData(""), InlineData("-"), InlineData("0737546-3"), InlineData("0737546"), InlineData("00000000"), InlineData("1-2-3456-2"), InlineData("０７３７５４６-２"), InlineData("SE07375462")]
    public void What_is_not_a_business_id_is_refused(string? text) => BusinessId.TryParse(text, out _).ShouldBeFalse();

    // 1×7 + 8×2 = 23, and 23 mod 11 = 1 would need the digit 10.
    [Fact]
    public void A_body_whose_remainder_is_one_has_no_check_digit_at_all()
    {
        for (var digit = 0; digit <= 9; digit++) BusinessId.TryParse($"1000008-{digit}", out _).ShouldBeFalse();
    }

    private static string Made(string date, char sign, int number) =>
        $"{date}{sign}{number:000}{CheckCharacters[int.Parse($"{date}{number:000}", null) % 31]}";
}
