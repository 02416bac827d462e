namespace Nivel.Web.Platform;

/// <summary>Words in the languages of the house, for content that an area may write itself.</summary>
public sealed record Say(string Fi, string Sv, string En)
{
    public string In(string language) => Languages.Pick(language, Fi, Sv, En);

    public override string ToString() => In(Languages.Current);
}
