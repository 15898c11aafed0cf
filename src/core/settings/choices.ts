import { type AllTicks, readAllTicks } from '../guides/move-step';
import { isPlainObject } from '../plain-object';
import { isDay } from '../time/calendar-date';
import { readSettings, type Settings } from './settings';

/**
 * Everything that a person chose: what a settings file holds, and what starting afresh erases. What is
 * watched is not among it: no file can carry the browser's permission.
 */
export type Choices = Omit<Settings, 'watched'> & {
  /** What was done of each guide. */
  ticks: AllTicks;
  /** What a file held that this version does not know: kept for the one that does. */
  others: Readonly<Record<string, unknown>>;
};

/** What a settings file names. Written into files, so never changed. */
export const choiceFields = [
  'home',
  'filters',
  'favourites',
  'sources',
  'hasDot',
  'quiet',
  'ticks',
] as const satisfies readonly (keyof Choices)[];

export type ChoiceField = (typeof choiceFields)[number];

/** Reads what was stored, field by field: what is missing or wrong takes its default. */
export function readChoices(raw: unknown): Choices {
  const fields = isPlainObject(raw) ? raw : {};
  const { home, filters, favourites, sources, hasDot, quiet } = readSettings(fields);
  const ticks = readAllTicks(fields.ticks);
  return {
    home,
    filters,
    favourites,
    sources,
    hasDot,
    quiet,
    ticks,
    others: readOthers(fields.others),
  };
}

/** Reads those that are there. */
export function readSomeChoices(raw: unknown): Partial<Choices> {
  const named = isPlainObject(raw) ? raw : {};
  const read = Object.entries(readChoices(raw)).filter(([field]) => Object.hasOwn(named, field));
  return Object.fromEntries(read);
}

/** All but what is known: it could hide what it is named like. */
export function readOthers(raw: unknown): Choices['others'] {
  const known: readonly string[] = ['chatiere', 'others', ...choiceFields];
  const rows = isPlainObject(raw) ? Object.entries(raw) : [];
  return Object.fromEntries(rows.filter(([field]) => !known.includes(field)));
}

/** Nothing chosen. */
export const noChoices: Choices = readChoices({});

/** What was chosen before a file or a fresh start replaced it. */
export type ReplacedSettings = {
  replacedBy: Replacement;
  /** When, `YYYY-MM-DD`. */
  day: string;
  choices: Choices;
};

/** What can replace everything at once. */
export type Replacement = 'file' | 'reset';

/** Reads what was stored; null: nothing was replaced, or it can't be read. */
export function readReplacedSettings(raw: unknown): ReplacedSettings | null {
  const { replacedBy, day, choices } = isPlainObject(raw) ? raw : {};
  if (replacedBy !== 'file' && replacedBy !== 'reset') return null;
  if (!isDay(day) || !isPlainObject(choices)) return null;
  return { replacedBy, day, choices: readChoices(choices) };
}
