namespace Nivel.Web.Platform.Ids;

public readonly record struct ClientId(Guid Value) : IId<ClientId>
{
    public static ClientId Of(Guid value) => new(value);
    public static ClientId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ClientId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ConsentId(Guid Value) : IId<ConsentId>
{
    public static ConsentId Of(Guid value) => new(value);
    public static ConsentId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ConsentId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct NoteId(Guid Value) : IId<NoteId>
{
    public static NoteId Of(Guid value) => new(value);
    public static NoteId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out NoteId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AssignmentId(Guid Value) : IId<AssignmentId>
{
    public static AssignmentId Of(Guid value) => new(value);
    public static AssignmentId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out AssignmentId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ClientTaskId(Guid Value) : IId<ClientTaskId>
{
    public static ClientTaskId Of(Guid value) => new(value);
    public static ClientTaskId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ClientTaskId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct SpellId(Guid Value) : IId<SpellId>
{
    public static SpellId Of(Guid value) => new(value);
    public static SpellId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out SpellId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ParticipationId(Guid Value) : IId<ParticipationId>
{
    public static ParticipationId Of(Guid value) => new(value);
    public static ParticipationId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ParticipationId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct ClientSkillId(Guid Value) : IId<ClientSkillId>
{
    public static ClientSkillId Of(Guid value) => new(value);
    public static ClientSkillId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out ClientSkillId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct CvEntryId(Guid Value) : IId<CvEntryId>
{
    public static CvEntryId Of(Guid value) => new(value);
    public static CvEntryId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out CvEntryId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct DeskViewId(Guid Value) : IId<DeskViewId>
{
    public static DeskViewId Of(Guid value) => new(value);
    public static DeskViewId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out DeskViewId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct AreaGuideId(Guid Value) : IId<AreaGuideId>
{
    public static AreaGuideId Of(Guid value) => new(value);
    public static AreaGuideId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out AreaGuideId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct PhaseMoveId(Guid Value) : IId<PhaseMoveId>
{
    public static PhaseMoveId Of(Guid value) => new(value);
    public static PhaseMoveId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out PhaseMoveId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}

public readonly record struct WorkerReminderId(Guid Value) : IId<WorkerReminderId>
{
    public static WorkerReminderId Of(Guid value) => new(value);
    public static WorkerReminderId New() => new(Id.Next());
    public static bool TryParse(string? text, IFormatProvider? _, out WorkerReminderId id) => Id.TryParse(text, out id);
    public override string ToString() => Value.ToString("N");
}
