namespace Nivel.Rules.Asking;

/// <summary>A kind of question that the rules answer.</summary>
/// <param name="Kind">Its name, "initial-interview".</param>
/// <param name="Summary">What it answers, in English.</param>
/// <param name="Example">An input that can be answered, as JSON.</param>
/// <param name="Answer">Reads the input and answers.</param>
public sealed record Question(string Kind, string Summary, string Example, Func<Asked, Reply> Answer)
{
    /// <summary>Answers; every fault of the input comes out as one that names its field.</summary>
    /// <exception cref="BadFieldException">A field is missing, cannot be read, or has a value that the rules have no answer for.</exception>
    public Reply Ask(Asked asked)
    {
        try
        {
            return Answer(asked);
        }
        catch (NotInForceException none)
        {
            throw new BadFieldException(asked.FieldOf(none.Day), $"no rule is in force on {none.Day:yyyy-MM-dd}");
        }
        catch (ArgumentOutOfRangeException wrong) when (wrong.ActualValue is DateOnly day)
        {
            throw new BadFieldException(asked.FieldOf(day), "the day is outside the years that the calendar knows (2000–2199)");
        }
        catch (OverflowException)
        {
            throw new BadFieldException("input", "the numbers are too large to be worked with");
        }
    }
}
