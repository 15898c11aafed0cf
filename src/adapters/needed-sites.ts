import type { ChosenSources } from '../core/directory/chosen-sources';
import { indexes } from '../core/directory/indexes';
import { type HeldSites, sortHeldSites } from '../core/held-sites';
import { optedInPatterns } from '../core/watching';
import { builtInMirror } from './built-in-mirror';
import { inTurn } from './locks';
import { loadWatching } from './package-data';
import {
  askForSites,
  everySite,
  giveBackSites,
  heldPermissions,
  shippedSites,
  siteOf,
} from './permissions';
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

/** What the browser permits now, and what for. */
export async function readHeld(): Promise<{ names: string[]; sites: HeldSites }> {
  const [{ sources, watched }, { optIns }, { names, sites }] = await Promise.all([
    loadSettings(),
    loadWatching(),
    heldPermissions(),
  ]);
  const needs = {
    shipped: shippedSites(),
    sources: sitesOf(sources),
    watched: optedInPatterns(optIns, watched),
  };
  return { names, sites: sortHeldSites(sites, needs) };
}

/**
 * Gives back every site that nothing chosen needs any more: no source, nothing watched. With every site
 * Chromium takes away the narrower ones as well: in a click it gives these again without a question.
 * Whoever watches the permissions waits for that.
 */
export function giveBackUnneeded(): Promise<void> {
  return inTurn('watched', async () => {
    const { sites } = await readHeld();
    await giveBackSites(sites.unneeded);
    const left = (await heldPermissions()).sites;
    const lost = [...sites.sources, ...sites.watched].filter((site) => !left.includes(site));
    if (lost.length > 0) await askForSites(lost).catch(() => false);
  });
}
