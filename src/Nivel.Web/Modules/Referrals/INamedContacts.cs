using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The named people of an organisation in the network, who are told when its mailbox stays silent. The module that keeps them knows this one, not the other way.</summary>
public interface INamedContacts
{
    Task<ILookup<OrganisationId, string>> EmailsOf(IReadOnlyCollection<OrganisationId> organisations, CancellationToken cancel);
}
