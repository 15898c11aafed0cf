import { type AllTicks, readAllTicks } from '../guides/move-step';
import { isPlainObject } from '../plain-object';
import { isDay } from '../time/calendar-date';
import { isShownHome } from '../towns/shown-home';
import { readSettings, type Settings } from './settings';

/**
 * Everything that the user chose: what a settings file holds, and what starting afresh erases. What
 * is watched is not among it: no file can carry the browser's permission. Nor is what stands last until
 * tomorrow.
 */
export type Choices = Omit<Settings, 'watched' | 'postponed'> & {
  /** The steps of each guide that were done. */
  ticks: AllTicks;
  /** The settings of a file that this version does not know: kept for the one that does. */
  others: Readonly<Record<string, unknown>>;
};

/**
 * The names of the choices in a settings file. They are written into files, so they never change.
 */
export const choiceFields = [
  'home',
  'filters',
  'favourites',
  'awaited',
  'sources',
  'hasDot',
  'quiet',
  'ticks',
] as const satisfies readonly (keyof Choices)[];

export type ChoiceField = (typeof choiceFields)[number];

/** Reads stored choices, field by field: what is missing or wrong takes its default. */
export function readChoices(raw: unknown): Choices {
  const fields = isPlainObject(raw) ? raw : {};
  const { home, filters, favourites, awaited, sources, hasDot, quiet } = readSettings(fields);
  const ticks = readAllTicks(fields.ticks);
  return {
    home: home && isShownHome(home) ? home : null,
    filters,
    favourites,
    awaited,
    sources,
    hasDot,
    quiet,
    ticks,
    others: readOthers(fields.others),
  };
}

/** Reads the choices that are there, and no others. */
export function readSomeChoices(raw: unknown): Partial<Choices> {
  const named = isPlainObject(raw) ? raw : {};
  const read = Object.entries(readChoices(raw)).filter(([field]) => Object.hasOwn(named, field));
  return Object.fromEntries(read);
}

/** The most characters, as JSON, of settings that this version does not know: no version has as many. */
const mostOthers = 100_000;

/**
 * Reads all fields but those that are known: one of these could hide what it is named like. Of more than
 * a later version could write, those that fit are read: what is stored is limited by the browser.
 */
export function readOthers(raw: unknown): Choices['others'] {
  const known: readonly string[] = ['chatiere', 'others', ...choiceFields];
  const rows = isPlainObject(raw) ? Object.entries(raw) : [];
  let length = 0;
  const kept = rows.filter(([field, value]) => {
    if (known.includes(field)) return false;
    const added = field.length + (JSON.stringify(value) ?? '').length;
    if (length + added > mostOthers) return false;
    length += added;
    return true;
  });
  return Object.fromEntries(kept);
}

/** The choices of a user who has chosen nothing. */
export const noChoices: Choices = readChoices({});

/** The choices from before a file or a fresh start replaced them. */
export type ReplacedSettings = {
  replacedBy: Replacement;
  /** The day of the replacement, `YYYY-MM-DD`. */
  day: string;
  choices: Choices;
};

/** The outcome of a replacement: true if the sources of the directory stayed what they were. */
export type Replaced = { areSourcesLeft: boolean };

/** A way to replace everything at once: by a file, or by a fresh start. */
export type Replacement = 'file' | 'reset';

/**
 * Reads stored choices that were replaced. Null where nothing was replaced, or it can't be read.
 */
export function readReplacedSettings(raw: unknown): ReplacedSettings | null {
  const { replacedBy, day, choices } = isPlainObject(raw) ? raw : {};
  if (replacedBy !== 'file' && replacedBy !== 'reset') return null;
  if (!isDay(day) || !isPlainObject(choices)) return null;
  return { replacedBy, day, choices: readChoices(choices) };
}
