import type { ChosenSources } from '../core/directory/chosen-sources';
import { indexes } from '../core/directory/indexes';
import { optedInPatterns } from '../core/watching';
import { builtInMirror } from './built-in-mirror';
import { loadWatching } from './package-files';
import { everySite, giveBackSites, siteOf } from './permissions';
import { loadSettings } from './settings-store';

/** The sites that these sources are asked on. */
export function sitesOf({ source, mirror, indexes: chosen }: ChosenSources): string[] {
  const address = mirror ?? builtInMirror;
  const lists = indexes.filter(({ id }) => chosen.includes(id));
  return [
    ...(source === 'federation' ? [everySite] : []),
    ...(source === 'mirror' && address ? [siteOf(address)] : []),
    ...lists.map(({ nextAddress }) => siteOf(nextAddress([]) ?? '')),
  ];
}

/** Gives back every site that nothing chosen needs any more: no source, nothing watched. */
export async function giveBackUnneeded(): Promise<void> {
  const [{ sources, watched }, { optIns }] = await Promise.all([loadSettings(), loadWatching()]);
  await giveBackSites([...sitesOf(sources), ...optedInPatterns(optIns, watched)]);
}
