using Mono.Cecil;

namespace Nivel.Tests.Itself;

/// <summary>Which module uses which, read from the compiled assembly: signatures, fields, method bodies, lambdas and generic arguments.</summary>
internal static class BoundaryRules
{
    private const string Modules = "Nivel.Web.Modules.";

    /// <summary>Uses that the table does not allow, as "Referrals → Insight (Type.Member)".</summary>
    public static IReadOnlyList<string> Trespasses(AssemblyDefinition assembly, IReadOnlyDictionary<string, string[]> allowed)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in assembly.MainModule.GetTypes())
        {
            if (ModuleOf(type) is not { } from) continue;
            foreach (var used in Used(type))
                if (ModuleOf(used) is { } to && to != from && to != "Shared" && !allowed.GetValueOrDefault(from, []).Contains(to))
                    found.Add($"{from} → {to} ({type.Name} uses {used.Name})");
        }

        return [.. found];
    }

    private static string? ModuleOf(TypeReference type)
    {
        while (type.DeclaringType is not null) type = type.DeclaringType;
        return type.Namespace.StartsWith(Modules, StringComparison.Ordinal) ? type.Namespace[Modules.Length..].Split('.')[0] : null;
    }

    private static IEnumerable<TypeReference> Used(TypeDefinition type)
    {
        var direct = type.Fields.Select(f => f.FieldType).Concat(type.Interfaces.Select(i => i.InterfaceType));
        if (type.BaseType is not null) direct = direct.Append(type.BaseType);
        return direct.Concat(type.Methods.SelectMany(Used)).SelectMany(Parts);
    }

    private static IEnumerable<TypeReference> Used(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var parameter in method.Parameters) yield return parameter.ParameterType;
        if (!method.HasBody) yield break;
        foreach (var variable in method.Body.Variables) yield return variable.VariableType;
        foreach (var instruction in method.Body.Instructions)
        {
            if (instruction.Operand is TypeReference type) yield return type;
            if (instruction.Operand is not MemberReference member) continue;
            if (member.DeclaringType is not null) yield return member.DeclaringType;
            if (member is MethodReference called) yield return called.ReturnType;
            if (member is GenericInstanceMethod generic) foreach (var argument in generic.GenericArguments) yield return argument;
        }
    }

    private static IEnumerable<TypeReference> Parts(TypeReference type)
    {
        yield return type.GetElementType();
        if (type is GenericInstanceType generic)
            foreach (var part in generic.GenericArguments.SelectMany(Parts)) yield return part;
    }
}
