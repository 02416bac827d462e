namespace Nivel.Web.Platform.Network;

/// <summary>Licences that an area may give to its open data. Until it has decided, nobody has given any: who wants to use the data asks.</summary>
public static class DataLicences
{
    public const string Undecided = "undecided";

    /// <summary>SPDX identifiers, and where each licence is read. CC BY 4.0 is what JHS 189 recommended to the public sector.</summary>
    public static readonly IReadOnlyDictionary<string, Uri> All = new Dictionary<string, Uri>
    {
        ["CC-BY-4.0"] = new("https://creativecommons.org/licenses/by/4.0/"),
        ["CC0-1.0"] = new("https://creativecommons.org/publicdomain/zero/1.0/"),
    };
}
