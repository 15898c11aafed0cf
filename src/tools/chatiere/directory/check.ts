import { statSync } from 'node:fs';
import { mostDirectoryBytes } from '../../../core/directory/limits';
import { parseSnapshot } from '../../../core/directory/snapshot';
import { acceptDirectory, countsOf } from '../../../core/refresh/acceptance';
import { readJson, refusalSentence } from './directory-file';
import { done, type Outcome, readWords, refused, unusable } from './outcome';

/** The line that says how `check` is typed. */
export const checkUsage = 'chatiere directory check FILE';

/** Says whether the extension would take this file, and why it refuses each row that it does. */
export function check(words: readonly string[]): Outcome {
  const typed = readWords(words, {}, checkUsage, [1, 1]);
  if (!typed.ok) return unusable(typed.reason);
  const [path = ''] = typed.value.files;
  const json = readJson(path);
  if (!json.ok) return exists(path) ? refused(json.reason) : unusable(json.reason);
  const parsed = parseSnapshot(json.value.raw, (row) => JSON.stringify(row).length);
  if (!parsed.ok) return refused(parsed.reason);
  const { asOf, refusals, departures } = parsed.value;
  const { hosters, offers } = countsOf(parsed.value);
  const { bytes } = json.value;
  const said = [
    ...refusals.map(({ path: row, reason }) => `${row}: ${reason}`),
    `${hosters} hosters, ${offers} offers, ${departures.length} departures, as of ${asOf}`,
    `${refusals.filter(({ isKept }) => !isKept).length} rows refused`,
    `${bytes} bytes of at most ${mostDirectoryBytes}`,
    '',
  ].join('\n');
  if (bytes > mostDirectoryBytes) return refused('It is too big: the extension refuses it.', said);
  const accepted = acceptDirectory(parsed.value, { asOf: '', counts: null });
  if (accepted.ok) return done(said);
  return refused(`The extension refuses it: ${refusalSentence(accepted.reason)}.`, said);
}

function exists(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
