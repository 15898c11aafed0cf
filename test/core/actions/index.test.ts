import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fr from '../../../assets/_locales/fr/messages.json';
import { softwareActions } from '../../../src/core/actions';
import { landingOf } from '../../../src/core/actions/landing';
import { isPortal } from '../../../src/core/actions/portals';
import type { Hoster, Offer } from '../../../src/core/directory/hoster';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import type { NeedId } from '../../../src/core/need';
import { conditionOf } from '../../../src/core/offers/condition';
import { softwareById } from '../../../src/core/software/software';
import { landingLines } from '../../../src/tools/chatiere/landings';
import { inRepository } from '../../../src/tools/root';
import { packageJson } from '../../fakes/served-package';

const { hosters } = packageJson<Snapshot>('directory/snapshot.json');

/** The landing of each offer that the package ships, for each of its needs. */
const landings = hosters.flatMap((hoster) =>
  hoster.offers.flatMap((offer) => offer.needs.map((need) => shipped(hoster, offer, need))),
);

function shipped(hoster: Hoster, offer: Offer, need: NeedId) {
  const condition = conditionOf(hoster, offer);
  const landing = landingOf({ ...offer, condition, hoster, isFavourite: false }, need);
  return { hoster, offer, need, condition, ...landing };
}

/** True where the button leads to a page of the software itself: the action, or the sign-up page. */
function isOnSoftware({ hoster, offer, label, second }: (typeof landings)[number]): boolean {
  if (offer.addressKind === 'site' || !label.startsWith('landing_')) return false;
  return label === 'landing_join' ? second === hoster.site : label !== 'landing_plan';
}

/** The parts of an address that would save, post or shorten something of a person's, or carry their words. */
const neverThere =
  /[?&](?:url|u|q|text|title|body|content|notes|post|uri|url_rss|data|dataUrl|subscribe_to)=|bookmarklet/;

describe('the landings of the shipped offers', () => {
  it('are told one by one in out/landings.tsv, each in its five parts', () => {
    const lines = landingLines(hosters).trimEnd().split('\n');
    mkdirSync(inRepository('out'), { recursive: true });
    writeFileSync(inRepository('out/landings.tsv'), `${lines.join('\n')}\n`);
    const needs = hosters.flatMap(({ offers }) => offers.flatMap((offer) => offer.needs));
    expect(lines.length).toBe(needs.length);
    const shape = /^[\w.-]+\t[a-z-]+\t[a-z-]+\t(landing|open)_\w+\thttps:\/\/[^\s{}]+(\{name\})?$/;
    expect(lines.filter((line) => !shape.test(line))).toEqual([]);
  });

  it('are https addresses on the ground of the hoster', () => {
    const faults = landings.filter(({ hoster, offer, address, second }) =>
      [address, second ?? address].some((each) => {
        const url = new URL(each.replace('{name}', 'x'));
        const own = [offer.address, hoster.site].map((other) => new URL(other).host);
        return url.protocol !== 'https:' || !own.includes(url.host) || url.username !== '';
      }),
    );
    expect(faults).toEqual([]);
  });

  it('add nothing to a portal, nor to the address of a site', () => {
    const entries = landings.filter(
      ({ offer }) => offer.addressKind === 'site' || isPortal(offer.address),
    );
    const faults = entries.filter(
      ({ hoster, offer, address }) => ![offer.address, hoster.site].includes(address),
    );
    expect(entries.filter(({ offer }) => isPortal(offer.address)).length).toBeGreaterThan(8);
    expect(faults).toEqual([]);
  });

  it('save, post and shorten nothing, and carry no words', () => {
    expect(landings.filter(({ address }) => neverThere.test(address))).toEqual([]);
  });

  it('keep the entry page within reach, or are it', () => {
    const faults = landings.filter(({ hoster, offer, address, second }) => {
      const entries = [offer.address, hoster.site];
      return !entries.includes(second ?? address);
    });
    expect(faults).toEqual([]);
  });

  it('are the action for at least 80 that want no account', () => {
    const there = landings.filter((each) => each.condition === 'no-account' && isOnSoftware(each));
    expect(new Set(there.map(({ offer }) => offer.id)).size).toBeGreaterThanOrEqual(80);
  });

  it('are a page of the software for at least 85 that want an account, or may want one', () => {
    const there = landings.filter((each) => each.condition !== 'no-account' && isOnSoftware(each));
    expect(there.length).toBeGreaterThanOrEqual(85);
  });
});

describe('the actions of software', () => {
  it('stand once for each software, in a file of its name', () => {
    const ids = softwareActions.map(({ software }) => software);
    expect(ids).toEqual([...new Set(ids)].sort());
    const files = Object.keys(import.meta.glob('../../../src/core/actions/software/*.ts'));
    expect(files.map((path) => /([^/]+)\.ts$/.exec(path)?.[1]).sort()).toEqual(ids);
  });

  it('answer needs of their software, each need once', () => {
    for (const { software, actions } of softwareActions) {
      const needs = actions.flatMap((action) => action.needs);
      expect(new Set(needs).size, software).toBe(needs.length);
      const known = softwareById(software)?.needs ?? [];
      expect(
        needs.filter((need) => !known.includes(need)),
        software,
      ).toEqual([]);
    }
  });

  it('lead to paths below the base that carry nothing, under words that exist', () => {
    for (const { software, actions, signUp } of softwareActions) {
      for (const { path } of [...actions, ...(signUp ? [signUp] : [])]) {
        expect(path, software).not.toMatch(/^\/|^[a-z]+:|\.\.|\{(?!name\})/);
        expect(path, software).not.toMatch(neverThere);
      }
      expect(
        actions.map(({ label }) => label in fr),
        software,
      ).not.toContain(false);
    }
  });

  it('each tell their source', () => {
    for (const { software, actions, signUp } of softwareActions) {
      for (const { source } of [...actions, ...(signUp ? [signUp] : [])]) {
        expect(source.name.length, software).toBeGreaterThan(5);
      }
    }
  });
});
