using System.Security.Cryptography;
using System.Text.Json;

namespace Nivel.Web.Modules.Services.Ptv;

/// <summary>A mark of what the source said, so that only a change of the source asks for a person, not the person's own edit time after time.</summary>
public static class SourceMark
{
    public static string Of(PtvCard card) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(card)).AsSpan(0, 16));
}
