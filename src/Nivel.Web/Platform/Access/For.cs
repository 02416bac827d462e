namespace Nivel.Web.Platform.Access;

/// <summary>Which roles may open a page. Every page carries this or <see cref="ForAnyoneAttribute"/>: without either it does not open for anybody.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}

/// <summary>A page for everybody, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForAnyoneAttribute : Attribute;

/// <summary>A page for everybody who has signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForSignedInAttribute : Attribute;
