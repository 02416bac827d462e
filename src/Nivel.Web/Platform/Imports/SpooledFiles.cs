using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Imports;

/// <summary>Files that wait between preview and commit, in the data folder, readable by the server only; removed when the batch ends.</summary>
public sealed class SpooledFiles(Settings settings)
{
    private string Folder => Directory.CreateDirectory(Path.Combine(settings.DataFolder, "imports")).FullName;

    public async Task<string> Keep(IFormFile file)
    {
        var path = Path.Combine(Folder, $"{Id.Next():N}.part");
        await using var target = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        await file.CopyToAsync(target);
        return path;
    }

    public void Name(string path, ImportBatchId batch) => File.Move(path, PathOf(batch));

    public string? Find(ImportBatchId batch) => File.Exists(PathOf(batch)) ? PathOf(batch) : null;

    public void Forget(ImportBatchId batch) => File.Delete(PathOf(batch));

    private string PathOf(ImportBatchId batch) => Path.Combine(Folder, $"{batch}.file");
}
