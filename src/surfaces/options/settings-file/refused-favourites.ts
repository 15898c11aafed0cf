import { leadsAway } from '../../../core/directory/hosts/company-ground';
import { ignore } from '../../../core/ignore';
import type { Choices } from '../../../core/settings/choices';
import type { OwnAddressProps } from '../own-server';

/**
 * The choices of a file without the favourites that are the address of a Big-Tech service, which no form would
 * have taken, or on the ground of its company, and the names of those services, or hosts. A server of the user's own
 * may be in a network at home.
 */
export async function withoutServices(
  choices: Partial<Choices>,
  findService: OwnAddressProps['findService'],
): Promise<{ choices: Partial<Choices>; refused: readonly string[] }> {
  const { favourites } = choices;
  if (!favourites) return { choices, refused: [] };
  const services = await Promise.all(
    favourites.map(async ({ address }) => {
      const name = await ignore(
        findService(address),
        'without the list, the hosts alone are looked at',
      );
      return name ?? (leadsAway(address) ? undefined : new URL(address).hostname);
    }),
  );
  const left = favourites.filter((_, place) => services[place] === undefined);
  const refused = services.filter((name) => name !== undefined);
  return { choices: { ...choices, favourites: left }, refused: [...new Set(refused)] };
}
