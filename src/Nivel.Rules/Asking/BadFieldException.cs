namespace Nivel.Rules.Asking;

/// <summary>A field of the input is missing or cannot be read.</summary>
/// <param name="name">The field, "search_started_on".</param>
/// <param name="problem">What is wrong with it and what is wanted, in English, without the value: a value may be a person's.</param>
public sealed class BadFieldException(string name, string problem) : Exception($"{name}: {problem}")
{
    /// <summary>The field.</summary>
    public string Field => name;

    /// <summary>What is wrong with it.</summary>
    public string Problem => problem;
}
