using Nivel.Rules;

namespace Nivel.Web.World;

/// <summary>Artificial identity codes (individual number 900–999, never given to a real person), each once.</summary>
internal sealed class IdentityCodes
{
    private const string CheckCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private readonly Dictionary<(DateOnly, bool), int> used = [];

    /// <summary>The number is even for a woman and odd for a man, so fifty of each fit under one century sign.</summary>
    public PersonalIdentityCode Next(DateOnly bornOn, bool isWoman)
    {
        var nth = used[(bornOn, isWoman)] = used.GetValueOrDefault((bornOn, isWoman)) + 1;
        var signs = bornOn.Year < 2000 ? "-YXWVU" : "ABCDEF";
        var number = $"{bornOn:ddMMyy}{900 + nth % 50 * 2 + (isWoman ? 0 : 1)}";
        var check = CheckCharacters[(int)(long.Parse(number, null) % 31)];
        return PersonalIdentityCode.Parse($"{number[..6]}{signs[nth / 50]}{number[6..]}{check}");
    }
}
