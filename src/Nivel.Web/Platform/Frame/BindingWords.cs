using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Nivel.Web.Platform.Frame;

/// <summary>What a form says when a field cannot even be read: in the reader's language, with what to write instead. The name of
/// the property is never shown; the message stands at its field.</summary>
public static class BindingWords
{
    public static void AddBindingWords(this IServiceCollection services) =>
        services.AddOptions<MvcOptions>().Configure<Texts>((mvc, t) => Say(mvc.ModelBindingMessageProvider, t));

    private static void Say(DefaultModelBindingMessageProvider say, Texts t)
    {
        say.SetAttemptedValueIsInvalidAccessor((value, _) => t["Frame.binding-unreadable", value]);
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => t["Frame.binding-unreadable", value]);
        say.SetValueIsInvalidAccessor(value => t["Frame.binding-unreadable", value]);
        say.SetValueMustBeANumberAccessor(_ => t["Frame.binding-number"]);
        say.SetNonPropertyValueMustBeANumberAccessor(() => t["Frame.binding-number"]);
        say.SetValueMustNotBeNullAccessor(_ => t["Frame.binding-missing"]);
        say.SetMissingBindRequiredValueAccessor(_ => t["Frame.binding-missing"]);
        say.SetMissingKeyOrValueAccessor(() => t["Frame.binding-missing"]);
        say.SetMissingRequestBodyRequiredValueAccessor(() => t["Frame.binding-missing"]);
        say.SetUnknownValueIsInvalidAccessor(_ => t["Frame.binding-unknown"]);
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => t["Frame.binding-unknown"]);
    }
}
