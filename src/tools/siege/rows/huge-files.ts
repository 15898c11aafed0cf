import { addressKey } from '../../../core/address-key';
import { readDirectoryFile } from '../../../core/directory/file/read-directory-file';
import { pathId, serviceKey, siteHost } from '../../../core/directory/site-host';
import { readChatonsinfos } from '../../../core/federation/read-chatonsinfos';
import { readListAnswer } from '../../../core/instance-lists/read-list-answer';
import { readSettingsFile } from '../../../core/settings/settings-file';
import { eachInSteps } from '../../../core/time/steps';
import { longestStep } from '../../longest-step';
import type { Outcome } from '../room';
import { factsOf } from './made-up-hoster';

// Files as large as they may be, read as the product reads them: in steps, between which others get the thread, or
// at once where they are short.

const mebibyte = 2 ** 20;

/** The milliseconds that a step of reading may hold the thread. */
const longestMilliseconds = 50;

const filled = (piece: string, bytes: number) => piece.repeat(Math.floor(bytes / piece.length));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const atOnce = (read: () => unknown) => () => eachInSteps([null], read);

/** The rows of a directory's file that is nearly as long as it may be. */
const directory = (hosters: string, departures = '') =>
  `{"schema":1,"asOf":"${factsOf}","hosters":[${hosters}],"departures":[${departures}]}`;

const nearlyAll = 4 * mebibyte - 128;

/** The texts that a mirror, or a list, may send. */
const texts: Readonly<Record<string, string>> = {
  '4 MiB of rows that are none': directory(`0${filled(',0', nearlyAll)}`),
  '4 MiB of departures that are none': directory('', `0${filled(',0', nearlyAll)}`),
  '4 MiB of brackets': filled('[', nearlyAll),
  '4 MiB of brackets in a row': directory(filled('[', nearlyAll)),
  '4 MiB of brackets that are closed': directory(
    `${filled('[', nearlyAll / 2)}${filled(']', nearlyAll / 2)}`,
  ),
  'a row of 4 MiB': directory(`{"name":"${filled('x\u200b', nearlyAll / 2)}"}`),
  '4 MiB around the rows': `{"x":${filled('{"a":', nearlyAll)}`,
};

/** Signs that stand at the end of addresses in numbers, where a pattern would begin anew at each. */
const longAddresses = ['/', ';', '.', '%20', '-', '/index.a', 'a/', 'a-'].map(
  (sign) => `https://pad.example/${filled(sign, mebibyte / 4)}a`,
);

/** The readings, each of which begins anew: what is read, and how the product reads it. */
const readings: readonly (readonly [what: string, start: () => Iterator<unknown, unknown>])[] = [
  ...Object.entries(texts).flatMap(([what, text]) => {
    const bytes = bytesOf(text);
    return [
      [`${what}, of a mirror`, () => readDirectoryFile(bytes)],
      [`${what}, of a list`, () => readListAnswer(bytes)],
    ] as const;
  }),
  ['256 KiB of lines', readProperties(filled('a.b=c\n', mebibyte / 4))],
  ['a line of 256 KiB', readProperties(`organization.name=${filled('\\"x ', mebibyte / 4)}`)],
  ['addresses of 256 KiB of one sign, and a letter', () => eachInSteps(longAddresses, readKeys)],
  [
    'a settings file of 200,000 characters',
    atOnce(() => readSettingsFile(filled('{"a":', 200_000))),
  ],
];

function readProperties(text: string): () => Iterator<unknown, unknown> {
  const bytes = bytesOf(text);
  return atOnce(() => readChatonsinfos(bytes));
}

function readKeys(address: string): void {
  const host = `https://pad${'.'.repeat(address.length)}a/`;
  for (const key of [serviceKey, addressKey, siteHost]) key(address);
  pathId('pad-example', new URL(address).pathname);
  if (URL.canParse(host)) siteHost(host);
}

/** Reads each: none may throw, nor hold the thread. */
export function readHugeFiles(): Outcome[] {
  return readings.map(([what, start]) => {
    try {
      const milliseconds = longestStep(start);
      const figures = `longest step ${milliseconds.toFixed(1)} ms`;
      if (milliseconds <= longestMilliseconds) return { what, tried: 1, held: 1, figures };
      return { what, tried: 1, held: 0, figures, broke: ['held the thread for too long'] };
    } catch (error) {
      return { what, tried: 1, held: 0, broke: [`threw ${String(error).slice(0, 200)}`] };
    }
  });
}
