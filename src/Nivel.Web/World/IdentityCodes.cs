using Nivel.Rules;

namespace Nivel.Web.World;

/// <summary>Artificial identity codes (individual number 900–999, never given to a real person), each once.</summary>
internal sealed class IdentityCodes
{
    private const string CheckCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private readonly Dictionary<DateOnly, int> used = [];

    public PersonalIdentityCode Next(DateOnly bornOn)
    {
        var nth = used[bornOn] = used.GetValueOrDefault(bornOn) + 1;
        var signs = bornOn.Year < 2000 ? "-YXWVU" : "ABCDEF";
        var number = $"{bornOn:ddMMyy}{900 + nth % 100}";
        var check = CheckCharacters[(int)(long.Parse(number, null) % 31)];
        return PersonalIdentityCode.Parse($"{number[..6]}{signs[nth / 100]}{number[6..]}{check}");
    }
}
