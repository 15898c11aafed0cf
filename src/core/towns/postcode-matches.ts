import type { TownPack } from './pack';
import type { CodeRange } from './search-text';
import { townOf } from './search-text';

/** The numbers of towns, and whether the code is one of theirs or only starts one of them. */
type PostcodeMatches = ReadonlyMap<number, 'exact' | 'start'>;

/** Finds the towns with a postcode that starts like this (capitals and digits, no gaps). */
export function matchPostcodes(pack: TownPack, code: string): PostcodeMatches {
  const found = new Map<number, 'exact' | 'start'>();
  const { text, starts } = pack.postcodeText;
  let town = 0;
  for (let at = text.indexOf(`,${code}`); at >= 0; at = text.indexOf(`,${code}`, at + 1)) {
    town = townOf(pack.postcodeText, at, town);
    const after = text[at + 1 + code.length];
    const isExact = after === ',' || after === '~';
    if (isExact || !found.has(town)) found.set(town, isExact ? 'exact' : 'start');
    if (isExact) at = (starts[town + 1] ?? text.length) - 1;
  }
  for (const [each, match] of inRanges(pack.ranges, code)) {
    if (match === 'exact' || !found.has(each)) found.set(each, match);
  }
  return found;
}

/** Finds the towns of which a range holds such a code. */
function inRanges(ranges: readonly CodeRange[], code: string): [number, 'exact' | 'start'][] {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d+)$/.exec(code) ?? [];
  if (!digits) return [];
  return ranges.flatMap<[number, 'exact' | 'start']>(
    ({ town, letters: before, width, from, to }) => {
      const missing = width - digits.length;
      if (missing < 0 || before !== letters) return [];
      const first = Number(digits) * 10 ** missing;
      if (first + 10 ** missing - 1 < from || first > to) return [];
      return [[town, missing === 0 ? 'exact' : 'start']];
    },
  );
}
