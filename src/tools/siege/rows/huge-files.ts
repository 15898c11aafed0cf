import { addressKey } from '../../../core/address-key';
import { pathId, serviceKey, siteHost } from '../../../core/directory/site-host';
import { parseHosters, parseSnapshot } from '../../../core/directory/snapshot';
import { readChatonsinfos } from '../../../core/federation/read-chatonsinfos';
import { parseJson } from '../../../core/parse-json';
import { readSettingsFile } from '../../../core/settings/settings-file';
import type { Outcome } from '../room';
import { factsOf } from './made-up-hoster';

// Files as large as they may be. How long reading one takes is told, and is no measure here: where it matters, the product
// reads in slices.

const mebibyte = 2 ** 20;

const filled = (piece: string, bytes: number) => piece.repeat(Math.floor(bytes / piece.length));

/** The huge files: what each is, and how it is read. */
const files: readonly (readonly [what: string, read: () => unknown])[] = [
  [
    '4 MiB of rows that are none',
    () => read(`{"schema":1,"asOf":"${factsOf}","hosters":[0${filled(',0', 4 * mebibyte - 64)}]}`),
  ],
  [
    '4 MiB of departures that are none',
    () =>
      read(
        `{"schema":1,"asOf":"${factsOf}","hosters":[],"departures":[0${filled(',0', 4 * mebibyte - 64)}]}`,
      ),
  ],
  ['4 MiB of brackets', () => read(filled('[', 4 * mebibyte))],
  ['a row of 4 MiB', () => parseHosters([{ name: filled('x\u200b', 4 * mebibyte) }], factsOf)],
  ['256 KiB of lines', () => readProperties(filled('a.b=c\n', mebibyte / 4))],
  ['a line of 256 KiB', () => readProperties(`organization.name=${filled('\\"x ', mebibyte / 4)}`)],
  ['addresses of 256 KiB of one sign, and a letter', () => longAddresses.map(readKeys)],
  ['a settings file of 200,000 characters', () => readSettingsFile(filled('{"a":', 200_000))],
];

/** Signs that stand at the end of addresses in numbers, where a pattern would begin anew at each. */
const longAddresses = ['/', ';', '.', '%20', '-', '/index.a', 'a/', 'a-'].map(
  (sign) => `https://pad.example/${filled(sign, mebibyte / 4)}a`,
);

function readKeys(address: string): void {
  const host = `https://pad${'.'.repeat(address.length)}a/`;
  for (const key of [serviceKey, addressKey, siteHost]) key(address);
  pathId('pad-example', new URL(address).pathname);
  if (URL.canParse(host)) siteHost(host);
}

const read = (text: string) => {
  const json = parseJson(text);
  return json.ok ? parseSnapshot(json.value) : json;
};
const readProperties = (text: string) => readChatonsinfos(new TextEncoder().encode(text));

/** Reads each: none may throw. */
export function readHugeFiles(): Outcome[] {
  return files.map(([what, take]) => {
    const started = performance.now();
    try {
      take();
      const figures = `${(performance.now() - started).toFixed(0)} ms, told alone`;
      return { what, tried: 1, held: 1, figures };
    } catch (error) {
      return { what, tried: 1, held: 0, broke: [`threw ${String(error).slice(0, 200)}`] };
    }
  });
}
