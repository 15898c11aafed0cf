import type { Page } from 'puppeteer-core';
import { callApi, type ExtensionApi } from '../../browsers/extension-world';
import type { Random } from '../../random';
import { mirror } from './served-sources';

/** A choice as it is stored, by the names of its keys. */
type Stored = Record<string, unknown>;

/** The choices of the user: those from before, and those that were being written as the browser was killed. */
export type Entered = { before: Stored; after: Stored };

const homes = ['Lyon', 'Marseille', 'Lille', 'Nantes'].map((label, at) => ({
  country: 'FR',
  code: ['69123', '13055', '59350', '44109'][at] ?? '',
  point: { lat: 43 + at, lon: 1 + at },
  label,
}));

const favouriteAt = (at: number) => ({
  need: 'text-collab',
  hosterId: null,
  address: `https://pad${at}.example/`,
});

/** The choices of the user number `at`. */
export function choicesAt(at: number): Stored {
  return {
    home: homes[at % homes.length],
    favourites: [favouriteAt(at), favouriteAt(at + 1)],
    hasDot: at % 2 === 0,
  };
}

/** Sends a message to the background, and does not wait for its answer: the browser may be gone by then. */
export async function tell(page: Page, name: string, question: unknown): Promise<void> {
  await callApi(page, sendOnly, { sender: 'page', name, question });
}

/** Runs in a page of the extension. */
function sendOnly({ runtime }: ExtensionApi, message: object): void {
  runtime.sendMessage(message).catch(() => undefined);
}

/** The sources that are chosen: the mirror, or the hosters themselves. */
export const sourcesOf = {
  mirror: { source: 'mirror', mirror, unsigned: mirror, indexes: [] },
  federation: { source: 'federation', mirror: null, indexes: [] },
} as const;

/** Begins to write other choices: one of them, or all as a settings file does. */
export async function writeChoices(page: Page, at: number, random: Random): Promise<Stored> {
  const choices = choicesAt(at);
  const field = random.pick(['home', 'favourites', 'all']);
  const written = field === 'all' ? choices : { [field]: choices[field] };
  const replacedSettings = { replacedBy: 'file', day: '2026-11-28', choices: choicesAt(at + 1) };
  await tell(page, 'settingsChosen', {
    choices: written,
    ...(field === 'all' && { replacedSettings }),
  });
  return written;
}

/** The first choice that is neither what it was nor what was being written; undefined: none is lost. */
export function lostOf(stored: Stored, { before, after }: Entered): string | undefined {
  const text = (value: unknown) => JSON.stringify(sorted(value));
  return Object.keys(before).find((key) => {
    const now = text(stored[key]);
    return now !== text(before[key]) && !(key in after && now === text(after[key]));
  });
}

/** A value with its fields in the order of their names: storage gives them in one of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const rows = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(rows.map(([key, each]) => [key, sorted(each)]));
}
