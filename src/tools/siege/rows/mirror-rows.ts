import { isDeepStrictEqual } from 'node:util';
import { parseHosters } from '../../../core/directory/snapshot';
import type { Random } from '../../random';
import { brokenHoster } from './broken-hosters';
import { factsOf, madeUpHoster } from './made-up-hoster';
import { ruleBrokenBy } from './oracle';
import type { Kind } from './trial';

/** The faults of hosters that were believed. */
export function faultsOfHosters(hosters: readonly { id: string }[], asOf = factsOf): string[] {
  const ids = new Set(hosters.map(({ id }) => id));
  const twice = ids.size < hosters.length ? ['two hosters have one id'] : [];
  const faults = hosters.flatMap((hoster) => {
    const fault = ruleBrokenBy(hoster, asOf);
    return fault === undefined ? [] : [`${hoster.id}: ${fault}`];
  });
  return [...twice, ...faults];
}

/** Rows of a mirror's file, one by one, beside a sound one that must not be lost. */
export const mirrorRows: Kind = {
  name: 'rows of a mirror',
  hostile: (random: Random) => {
    const { row, broken } = brokenHoster(random);
    const sound = madeUpHoster(random);
    return {
      breaks: broken,
      read: () => {
        const { hosters } = parseHosters([row, sound], factsOf);
        return () => {
          const isLost = !hosters.some(({ id }) => id === sound.id);
          return [
            ...faultsOfHosters(hosters),
            ...(isLost ? ['the sound row beside it is lost'] : []),
          ];
        };
      },
    };
  },
  sound: (random) => {
    const row = madeUpHoster(random);
    return {
      breaks: [],
      read: () => {
        const { hosters, refusals } = parseHosters([row], factsOf);
        return () => {
          if (refusals.length > 0) return refusals.map(({ path, reason }) => `${path} ${reason}`);
          return isDeepStrictEqual(hosters, [row]) ? [] : ['it was changed'];
        };
      },
    };
  },
};
