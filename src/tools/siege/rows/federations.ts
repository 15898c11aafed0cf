import { isDeepStrictEqual } from 'node:util';
import type { Hoster } from '../../../core/directory/hoster';
import { hostsAlone } from '../../../core/directory/hosts/authority';
import { isPublicAddress } from '../../../core/directory/hosts/public-address';
import { mergeDirectories } from '../../../core/directory/merge';
import { parseHosters } from '../../../core/directory/snapshot';
import { crawl } from '../../../core/federation/crawl';
import type { CrawledFile } from '../../../core/federation/crawled-file';
import { gatherHosters } from '../../../core/federation/gather/gather-hosters';
import { attacks, noise } from './federation-attacks';
import { at, curated, fileOf, organization, root, soundMember, type Web } from './federation-files';
import { factsOf } from './made-up-hoster';
import { faultsOfHosters } from './mirror-rows';
import { faultOfAddress } from './oracle-hosts';
import type { Kind } from './trial';

// A federation in which one member of three is hostile: it writes its own files, and anything in them.

const forbidden = { kind: 'failed', failure: 'forbidden-address', detail: '' } as const;

async function crawlWeb(web: Web) {
  const files = new Map<string, CrawledFile>();
  const asked: string[] = [];
  const ways = {
    transport: async ({ address }: { address: string }) => {
      // As every transport does, before anything else.
      if (!isPublicAddress(address)) return forbidden;
      asked.push(address);
      const file = web[address];
      if (file === undefined)
        return { kind: 'failed', failure: 'unreachable', detail: '' } as const;
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
      return { kind: 'file', bytes, askedAt: 0 } as const;
    },
    keep: async () => {},
    wait: async () => {},
    now: () => 0,
    isStopped: () => false,
  };
  await crawl({ id: 'siege', root, today: factsOf, files }, ways);
  return { files, asked };
}

async function gather(members: Web, names: readonly string[]) {
  const { files, asked } = await crawlWeb({
    ...members,
    [root]: fileOf(
      { 'federation.name': 'F' },
      names.map((name) => at(name)),
    ),
  });
  const told = gatherHosters(root, files, factsOf, undefined, { ...hostsAlone, curated });
  const merged = mergeDirectories(curated, told.hosters, told.departures);
  return { told, merged: parseHosters(merged.hosters, factsOf), asked };
}

type Gathered = Awaited<ReturnType<typeof gather>>;

function rulesBroken({ told, merged, asked }: Gathered): string[] {
  const hosts = new Set(asked.map((address) => new URL(address).hostname));
  const stays = (hoster: Hoster) => merged.hosters.some((each) => isDeepStrictEqual(each, hoster));
  const ownSites = ['good', 'fair', 'evil'].map((name) => `https://${name}.example/`);
  const good = merged.hosters.find(({ site }) => site === ownSites[0]);
  const private_ = asked.find((address) => faultOfAddress(address) !== undefined);
  const changed = curated.find((hoster) => !stays(hoster));
  const faults: (string | undefined | false)[] = [
    private_ && `${private_} was asked`,
    // The root and three members, their services, five other hosts; two hundred links of one member.
    hosts.size > 4 + 5 && `${hosts.size} hosts were asked`,
    asked.length > 4 + 2 + 200 && `${asked.length} files were asked`,
    changed && `${changed.id} was changed`,
    told.departures.some(({ host }) => host !== 'evil.example') && 'another was sent away',
    told.hosters.some(({ site }) => !ownSites.some((own) => site.startsWith(own))) &&
      'a site of another is told',
    good?.offers[0]?.address !== 'https://pad.good.example/' && 'an honest member lost its service',
  ];
  return [
    ...faults.filter((fault) => typeof fault === 'string'),
    ...faultsOfHosters(told.hosters),
    ...faultsOfHosters(merged.hosters),
  ];
}

/** Files of a federation, from the crawl to the merged directory. */
export const federations: Kind = {
  name: 'files of a federation',
  hostile: (random) => {
    const name = random.pick([...Object.keys(attacks), 'noise', 'noise']);
    const { keys = {}, links = [], files = {} } = attacks[name]?.(random) ?? {};
    const evil =
      name === 'noise' ? noise(random) : fileOf({ ...organization('evil'), ...keys }, links);
    const web = {
      ...soundMember('good', random),
      ...soundMember('fair', random),
      [at('evil')]: evil,
      ...files,
    };
    const members = random.pick([
      ['evil', 'good', 'fair'],
      ['good', 'evil', 'fair'],
      ['good', 'fair', 'evil'],
    ]);
    return {
      breaks: [name],
      read: async () => {
        const gathered = await gather(web, members);
        return () => rulesBroken(gathered);
      },
    };
  },
  sound: (random) => {
    const web = {
      ...soundMember('good', random),
      ...soundMember('fair', random),
      ...soundMember('evil', random),
    };
    return {
      breaks: [],
      read: async () => {
        const gathered = await gather(web, ['good', 'fair', 'evil']);
        return () => {
          const refused = gathered.told.refusals.map(({ path, reason }) => `${path} ${reason}`);
          const offers = gathered.told.hosters.flatMap((hoster) => hoster.offers);
          return offers.length === 3
            ? [...refused, ...rulesBroken(gathered)]
            : [...refused, `${offers.length} offers`];
        };
      },
    };
  },
};
