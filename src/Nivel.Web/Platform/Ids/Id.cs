using System.Diagnostics.CodeAnalysis;

namespace Nivel.Web.Platform.Ids;

/// <summary>What every typed id is: a UUIDv7 that cannot be mistaken for the id of another kind.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }
    static abstract TSelf Of(Guid value);
}

/// <summary>The shared work of the id types. MVC does not see default interface members, so each type keeps its own TryParse.</summary>
public static partial class Id
{
    public static bool TryParse<T>([NotNullWhen(true)] string? text, out T id) where T : struct, IId<T>
    {
        var parsed = Guid.TryParseExact(text, "N", out var value) || Guid.TryParseExact(text, "D", out value);
        id = parsed ? T.Of(value) : default;
        return parsed;
    }

    public static T Parse<T>(string text) where T : struct, IId<T> =>
        TryParse<T>(text, out var id) ? id : throw new FormatException($"Not an id of {typeof(T).Name}");

    public static Guid Next() => Repeatable.Value?.Next() ?? Guid.CreateVersion7();
}
