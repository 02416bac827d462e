namespace Nivel.Insight.Store;

/// <summary>What happened on one day. The numbers stand in the files: none changes, none is used again.</summary>
public enum EventKind : byte
{
    /// <summary>A referral was sent. Code: <see cref="ReferralFate"/>. Days: working days to the answer.</summary>
    Referral = 1,

    /// <summary>A job order came in. Code: 1 answered in time, 2 answered late, 3 unanswered and late, 0 not due yet. Part: how many candidates were shown. Days: 1 when filled, 2 when filled by an own client.</summary>
    JobOrder = 2,

    /// <summary>Somebody came to the walk-in desk. Part: 1 when the visitor stayed unnamed.</summary>
    Visit = 3,

    /// <summary>A booked meeting. Code: 1 held, 2 missed, 3 cancelled, 0 to come.</summary>
    Appointment = 4,

    /// <summary>Feedback was given. Days: working days to the answer, unknown while unanswered.</summary>
    Feedback = 5,

    /// <summary>A search began and an initial interview is due by law; on the day of the beginning. Code: 1 held in time, 2 held late, 3 late and not held, 0 not due yet.</summary>
    Interview = 6,

    /// <summary>What became of an accepted referral, on the day of the start or of giving it up. Code: 1 started, 2 did not start. Days: from sending to the start.</summary>
    Start = 7,

    /// <summary>An employer was answered; on the day the order came in. Days: working days to the answer.</summary>
    OrderAnswer = 8,
}

/// <summary>How a referral went so far.</summary>
public enum ReferralFate
{
    /// <summary>Its promised day has not come.</summary>
    Unripe = 0,

    /// <summary>Accepted, started or ended.</summary>
    Accepted = 1,

    /// <summary>Answered, but not accepted: a question, a refusal, another time, a line.</summary>
    Answered = 2,

    /// <summary>The promised day went by without an answer.</summary>
    Unanswered = 3,

    /// <summary>The sender took it back.</summary>
    Withdrawn = 4,
}

/// <summary>One row of what happened.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Person">The pseudonym; 0 where there is nobody.</param>
/// <param name="Traits">By what figures are divided.</param>
/// <param name="Service">Code of a service; 0 when there is none.</param>
/// <param name="On">The Finnish day.</param>
/// <param name="Code">By kind.</param>
/// <param name="Part">By kind.</param>
/// <param name="Days">By kind.</param>
public readonly record struct EventRow(EventKind Kind, long Person, Spells.Traits Traits, int Service, DateOnly On, int Code, int Part = 0, int? Days = null);
