namespace Nivel.Match;

/// <summary>What speaks for a concept; the order is that of the learnt weights.</summary>
internal enum Feature
{
    /// <summary>Letters of the best name in the language of the phrase.</summary>
    Letters,
    /// <summary>Parts of words.</summary>
    Parts,
    /// <summary>Whole words and roots.</summary>
    Wholes,
    /// <summary>The three together, of one name.</summary>
    Joint,
    /// <summary>Its third power: the nearer, the more each step counts.</summary>
    Near,
    /// <summary>The same words.</summary>
    Exact,
    /// <summary>How much of a name the phrase holds.</summary>
    Held,
    /// <summary>Letters of names in the other languages.</summary>
    Foreign,
    /// <summary>Names of the first other language, through the dictionary.</summary>
    Translated,
    /// <summary>Names of the second other language, through the dictionary.</summary>
    TranslatedToo,
    /// <summary>How much of a name in another language the translated phrase holds.</summary>
    TranslatedHeld,
    /// <summary>Description and names as a text.</summary>
    Told,
    /// <summary>The same in another language, through the dictionary.</summary>
    TranslatedTold,
    /// <summary>What speaks for the other concepts of its group.</summary>
    Group,
    /// <summary>Letters and translation both: they seldom err together.</summary>
    Agree,
    /// <summary>How common it is.</summary>
    Prior,
    /// <summary>How well the concepts that it is linked with are named: the skills that an occupation needs, the occupations that need a skill.</summary>
    Linked,
    /// <summary>The same in another language, through the dictionary.</summary>
    TranslatedLinked,
    /// <summary>Nearness in the space of meanings.</summary>
    Meaning,
    /// <summary>All its names together: many that are near say more than one.</summary>
    Many,
    /// <summary>Names in the language of the phrase, through what other names say for the words of labels: professori for lehtori.</summary>
    Paraphrased,
    /// <summary>How much of a name the phrase so changed holds.</summary>
    ParaphrasedHeld,
    /// <summary>Of a text: what its first words say when they are read as a title.</summary>
    Opening,
}
