import { foldName } from '../fold';

/** What names an offer within its hoster. */
export type Nameable = { name: string; software: readonly string[]; needs: readonly string[] };

/**
 * Ids of a hoster's offers, in order: hoster id / software id, or the folded name where the software
 * is unknown or runs twice, + the first need where that stands twice too. They are stored with
 * favourites, so they depend on nothing but the offers themselves.
 */
export function offerIds(hosterId: string, offers: readonly Nameable[]): string[] {
  const short = offers.map(({ software, name }) => software[0] ?? foldName(name));
  const named = offers.map(({ name }) => foldName(name));
  return offers.map(({ needs }, index) => {
    const isAlone = (names: readonly string[]) =>
      names.filter((each) => each === names[index]).length === 1;
    if (isAlone(short)) return `${hosterId}/${short[index]}`;
    if (isAlone(named)) return `${hosterId}/${named[index]}`;
    return `${hosterId}/${named[index]}+${needs[0] ?? index}`;
  });
}
