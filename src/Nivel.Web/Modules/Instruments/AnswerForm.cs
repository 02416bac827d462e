using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Instruments;

/// <summary>The answers as they stand in a form.</summary>
public sealed class AnswerForm
{
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>The version before the eyes: a newer one may come into force while the form is open, and the answers belong to the old.</summary>
    public string? Edition { get; set; }

    /// <summary>Kept as a draft, to go on later.</summary>
    public bool Keep { get; set; }

    [BindNever] public InstrumentTemplate Template { get; private set; } = null!;
    [BindNever] private InstrumentRound? Draft { get; set; }

    public void Show(InstrumentTemplate template, InstrumentRound? draft) => (Template, Draft) = (template, draft);

    /// <summary>A form opened anew holds what the draft held.</summary>
    public void Begin() => (Answers, Edition) = (Draft?.Answers.ToDictionary() ?? [], Template.Edition);

    public (string Field, string Words)? Problem(Texts texts) =>
        Template.Known(Answers).Count > 0 ? null : ($"Form.Answers[{Template.Items[0].Code}]", texts["Instruments.answer-one"]);
}
