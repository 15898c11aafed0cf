import type { InstanceListId } from '../../../core/directory/hoster';
import { instanceLists } from '../../../core/instance-lists/index';
import type { InstanceList } from '../../../core/instance-lists/instance-list';
import { toEnd } from '../../../core/time/steps';
import type { Random } from '../../random';
import {
  hostileAddress,
  hostileNumber,
  hostileText,
  hostileWord,
  privateHost,
} from './hostile-values';
import { factsOf, type Row } from './made-up-hoster';
import { faultsOfHosters } from './mirror-rows';
import type { Kind } from './trial';

// The answers of the lists of independent hosts.

const reading = { askedOn: factsOf, language: 'fr' };

const soundRows: Readonly<Record<InstanceListId, (host: string) => Row>> = {
  peertube: (host) => ({ host, health: 100, signupAllowed: true, name: 'Vidéos' }),
  mobilizon: (host) => ({ host, health: 100, totalLocalEvents: 12 }),
  privatebin: (host) => ({ url: `https://${host}/`, https: true, uptime: 100 }),
  'xmpp-providers': (host) => ({ jid: host, website: { fr: `https://${host}/` } }),
};

/** The fields that any of the lists has, each broken in its own way. */
const breaks: Readonly<Record<string, (random: Random) => unknown>> = {
  host: (random) =>
    random.pick<unknown>([
      privateHost(random),
      `user@a.example`,
      'a.example/path',
      hostileText(random, 253),
      'docs.google.com',
      7,
    ]),
  jid: (random) =>
    random.pick<unknown>([privateHost(random), 'a@b.example', hostileText(random, 253), null]),
  url: (random) => hostileAddress(random),
  name: (random) => hostileText(random, 120),
  shortDescription: (random) => hostileText(random, 600),
  country: (random) => random.pick<unknown>(['__', 'FRANCE', 7, '\u202eFR']),
  country_id: (random) => random.pick<unknown>(['zz9', {}, 'F\0']),
  health: (random) => hostileNumber(random),
  uptime: (random) => hostileNumber(random),
  website: (random) => ({
    fr: hostileAddress(random),
    en: `https://${privateHost(random)}/`,
    __proto__x: 1,
  }),
  registrationWebPage: (random) => ({ fr: hostileAddress(random) }),
  serverSoftwareName: (random) => hostileText(random, 120),
  serverLocations: (random) => [hostileWord(random)],
  latestChange: (random) => random.pick<unknown>(['9999-12-31', 'x', 7]),
  languages: (random) => random.pick<unknown>(['fr', [7], {}]),
};

function answerOf({ id }: InstanceList, rows: readonly unknown[], random: Random): unknown {
  if (id === 'privatebin' || id === 'xmpp-providers') return rows;
  return { total: random.below(9) ? rows.length : 1e9, data: rows };
}

/** Rows of the lists of independent hosts. */
export const instanceRows: Kind = {
  name: 'rows of instance lists',
  hostile: (random) => {
    const list = random.pick(instanceLists);
    const field = random.pick(Object.keys(breaks));
    const good = soundRows[list.id]('good.example');
    const bad = random.below(20)
      ? { ...soundRows[list.id]('bad.example'), [field]: breaks[field]?.(random) }
      : random.pick<unknown>([
          null,
          'row',
          [],
          {},
          JSON.parse('{"__proto__":{"host":"a.example"}}'),
        ]);
    const answer = answerOf(list, [bad, good], random);
    return {
      breaks: [list.id, field],
      read: () => {
        const { hosters } = toEnd(list.parse([answer], reading));
        return () => {
          const alien = hosters.some(
            ({ index, seat, membership }) =>
              index !== list.id || seat !== null || membership !== null,
          );
          const isLost = !hosters.some(({ id }) => id === 'good-example');
          return [
            ...faultsOfHosters(hosters),
            ...(alien ? ['it is told as more than a row of its list'] : []),
            ...(isLost ? ['the sound row beside it is lost'] : []),
          ];
        };
      },
    };
  },
  sound: (random) => {
    const list = random.pick(instanceLists);
    const rows = Array.from({ length: 5 }, (_, at) =>
      soundRows[list.id](`h${at}-${random.below(1e6)}.example`),
    );
    return {
      breaks: [],
      read: () => {
        const { hosters, refusals } = toEnd(
          list.parse(
            [
              list.id === 'privatebin' || list.id === 'xmpp-providers'
                ? rows
                : { total: 5, data: rows },
            ],
            reading,
          ),
        );
        return () => [
          ...refusals.map(({ reason }) => reason),
          ...(hosters.length === 5 ? [] : ['a row is missing']),
          ...faultsOfHosters(hosters),
        ];
      },
    };
  },
};
