namespace Nivel.Tests.Houses;

/// <summary>A small classification in the shape of ESCO whose occupations no other one knows: herders of twelve beings.</summary>
internal static class MadeClassification
{
    /// <returns>The folder, which may be imported as ESCO.</returns>
    public static string In(string folder)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, "made")).FullName;
        void Table(string name, params string[] rows) => File.WriteAllLines(Path.Combine(place, name + ".tsv"), rows);
        string[] beings = ["kissa", "koira", "lehmä", "lammas", "vuohi", "hevonen", "ankka", "kvasaari", "kana", "hanhi", "sika", "poro"];
        Table("isco_groups", "code\tfi\tsv\ten", "6121\tpaimenet\therdar\therders");
        Table("skills", ["id\tkind\ttheme\tfi\tsv\ten", .. beings.Select((b, i) => $"s{i}\tskill\t\t{b}en hoito\t{b}vård\t{b} care")]);
        Table("occupations", ["id\tisco08\tfi\tsv\ten", .. beings.Select((b, i) => $"w{i}\t6121\t{b}paimen\t{b}herde\t{b} herder")]);
        Table("occupation_skills", ["occupation\tskill\trelation", .. beings.Select((_, i) => $"w{i}\ts{i}\tessential")]);
        Table("skill_relations", "skill\trelated\trelation");
        return place;
    }
}
