import { ignore } from '../../core/ignore';
import { instanceLists } from '../../core/instance-lists/index';
import { type ChosenSources, listsOn } from '../../core/refresh/chosen-sources';
import { type HeldSites, sortHeldSites } from '../../core/settings/granted-sites';
import { optedInPatterns } from '../../core/spotting/opt-ins';
import { withLock } from '../browser/locks';
import { builtInMirror } from '../package/built-in-mirror';
import { loadWatching } from '../package/data';
import { loadNudge } from '../store/nudge';
import { loadSettings } from '../store/settings';
import {
  askForSites,
  everySite,
  giveBackSites,
  heldPermissions,
  mayAskSome,
  shippedSites,
  siteOf,
} from './permissions';

/** The sites that these sources are asked on. */
export function sitesOf(sources: ChosenSources): string[] {
  const { source, mirror, indexes: chosen } = sources;
  const address = mirror ?? builtInMirror;
  const lists = instanceLists.filter(({ id }) => chosen.includes(id));
  return [
    ...(source === 'federation' ? [everySite] : []),
    ...(source === 'mirror' && address ? [siteOf(address)] : []),
    ...lists.map(({ nextAddress }) => siteOf(nextAddress([]) ?? '')),
    ...listsOn(sources).map((list) => siteOf(list.address)),
  ];
}

/** Reads what the browser permits now: names of permissions, and sites by what needs them. */
export async function readHeld(): Promise<{ names: string[]; sites: HeldSites }> {
  const [{ sources, watched }, { isOn }, { optIns }, { names, sites }] = await Promise.all([
    loadSettings(),
    loadNudge(),
    loadWatching(),
    heldPermissions(),
  ]);
  const needs = {
    shipped: shippedSites(),
    nudge: isOn ? shippedSites() : [],
    sources: sitesOf(sources),
    watched: optedInPatterns(optIns, watched),
  };
  return { names, sites: sortHeldSites(sites, needs) };
}

/**
 * Gives back every site that nothing chosen needs any more: no source, nothing watched, no nudge.
 * With every site Chromium takes away the narrower ones as well: in a click it gives these again
 * without a question. `keepWatching` and `keepNudging` wait for that.
 */
export function giveBackUnneeded(): Promise<void> {
  return withLock('watched', async () => {
    const { sites } = await readHeld();
    await giveBackSites([...sites.unneeded, ...(await withNudgeSites(sites))]);
    const left = (await heldPermissions()).sites;
    const lost = [...sites.sources, ...sites.watched].filter((site) => !left.includes(site));
    // These are always told to be there, as the content script runs on them.
    if (sites.nudge.length > 0 && !(await mayAskSome(sites.nudge))) lost.push(...sites.nudge);
    if (lost.length > 0)
      await ignore(askForSites(lost), 'browsers give sites again in a click only');
  });
}

/**
 * The sites that take those of the nudge along when it is off. Chromium refuses to give back what
 * is on the manifest's list too, and does so only with every site. Firefox permits the list by
 * itself, and keeps it.
 */
async function withNudgeSites({ nudge, sources, unneeded }: HeldSites): Promise<string[]> {
  const isWanted = nudge.length > 0 || sources.includes(everySite) || unneeded.includes(everySite);
  return isWanted || !(await mayAskSome(shippedSites())) ? [] : [everySite];
}
