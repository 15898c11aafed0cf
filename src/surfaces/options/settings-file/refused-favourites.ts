import { ignore } from '../../../core/ignore';
import type { Choices } from '../../../core/settings/choices';
import type { OwnAddressProps } from '../own-server';

/**
 * The choices of a file without the favourites that are the address of a Big-Tech service, which no form would
 * have taken, and the names of those services.
 */
export async function withoutServices(
  choices: Partial<Choices>,
  findService: OwnAddressProps['findService'],
): Promise<{ choices: Partial<Choices>; refused: readonly string[] }> {
  const { favourites } = choices;
  if (!favourites) return { choices, refused: [] };
  const services = await Promise.all(
    favourites.map(({ address }) =>
      ignore(findService(address), 'without the list, the file is believed'),
    ),
  );
  const left = favourites.filter((_, place) => services[place] === undefined);
  const refused = services.filter((name) => name !== undefined);
  return { choices: { ...choices, favourites: left }, refused: [...new Set(refused)] };
}
