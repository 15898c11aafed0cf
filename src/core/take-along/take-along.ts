import { parseAddress } from '../parse-address';
import type { MessageKey } from '../text/message-keys';
import type { Thing } from '../thing';
import { below } from './below';
import { type Captures, fillAddress, fillWords } from './fill-template';
import type { Format } from './format';
import { handOversOf } from './hand-over';
import type { HandOver, Journey, Outcome, Receiver } from './journey';
import type { PackagedExports, PackagedImports } from './packaged-exports';
import { readParts } from './read-parts';
import type { WayOut } from './service-export';
import type { WayIn } from './software-import';

/** The thing of a page, and how it comes to another place. */
export type TakeAlong = {
  thing: Thing;
  out: Outcome;
  /** The sentence on how to bring it in; null where nothing is known for sure. */
  how: MessageKey | null;
  /** The page that takes it; null where the offer's own address is all that is known. */
  inAddress: string | null;
  left: MessageKey | null;
  caution: MessageKey | null;
  /** The addresses of others that take the thing at once; first the receiver's. */
  handOvers: readonly HandOver[];
};

/**
 * Says how the thing of a page is taken along; null where the page shows none that comes out. It only
 * puts the address together anew.
 */
export function takeAlong(
  exports: PackagedExports,
  imports: PackagedImports,
  journey: Journey,
): TakeAlong | null {
  const href = parseAddress(journey.address)?.href;
  if (href === undefined) return null;
  for (const { patterns, thing, ways, openAt, caution } of exports) {
    const found = matchOf(href, patterns);
    if (!found) continue;
    const parts = readParts(found, journey.language);
    const { wayOut, format, wayIn } = choose(ways, imports, journey);
    const out = outOf(wayOut, format, href, parts);
    return {
      thing,
      out,
      how: wayIn?.how ?? null,
      inAddress: inAddressOf(wayIn, journey.receiver, parts),
      left: wayOut.left ?? null,
      caution: caution ?? null,
      handOvers: handOversOf({
        out,
        format,
        parts,
        wayIn,
        openAt,
        receiver: journey.receiver,
      }),
    };
  }
  return null;
}

function matchOf(href: string, patterns: readonly string[]): Captures | undefined {
  for (const pattern of patterns) {
    const found = new RegExp(pattern).exec(href);
    if (found) return found.groups ?? {};
  }
  return undefined;
}

type Chosen = { wayOut: WayOut; format: Format; wayIn?: WayIn };

/** The best format that the software surely takes, and how; else the first that comes out. */
function choose(
  ways: readonly WayOut[],
  imports: PackagedImports,
  { need, receiver }: Journey,
): Chosen {
  const waysIn = imports
    .filter(({ software }) => software.some((id) => receiver.software.includes(id)))
    .flatMap((each) => each.ways)
    .filter(({ needs }) => !needs || needs.includes(need));
  for (const wayIn of waysIn) {
    for (const wanted of wayIn.formats) {
      const wayOut = ways.find(({ as, formats }) =>
        wanted === 'any' ? as === 'file' : formats.includes(wanted),
      );
      const format = wanted === 'any' ? wayOut?.formats[0] : wanted;
      if (wayOut && format) return { wayOut, format, wayIn };
    }
  }
  const [wayOut] = ways;
  const format = wayOut?.formats[0];
  if (!wayOut || !format) throw new Error('A thing has no way out');
  return { wayOut, format };
}

const wordFormats: readonly Format[] = ['words', 'translation', 'point'];

function outOf(
  { as, template, keep = [], set = {} }: WayOut,
  format: Format,
  href: string,
  parts: Captures,
): Outcome {
  if (as === 'text' && template !== undefined) {
    const fill = wordFormats.includes(format) ? fillWords : fillAddress;
    return { as, text: fill(template, parts), format };
  }
  const url = new URL(template === undefined ? href : fillAddress(template, { ...parts, format }));
  for (const [name, value] of kept(href, keep)) url.searchParams.append(name, value);
  for (const [name, value] of Object.entries(set)) url.searchParams.set(name, value);
  url.hash = '';
  return { as: as === 'page' ? 'page' : 'file', address: url.href, format };
}

/** The parameters of these names that a page's address has, in its query or else in its fragment. */
function kept(href: string, names: readonly string[]): [string, string][] {
  const { searchParams, hash } = new URL(href);
  const inFragment = new URLSearchParams(hash.slice(1));
  return names.flatMap((name) => {
    const value = searchParams.get(name) ?? inFragment.get(name);
    return value ? [[name, value]] : [];
  });
}

function inAddressOf(
  wayIn: WayIn | undefined,
  { address }: Receiver,
  parts: Captures,
): string | null {
  if (address === null || wayIn?.path === undefined) return null;
  return below(address, fillAddress(wayIn.path, parts));
}
