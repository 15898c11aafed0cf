import { type Comparison, compareDirectories } from './compare-directories';
import { readDirectory } from './directory-file';
import { done, type Outcome, readWords, unusable } from './outcome';

/** The line that says how `diff` is typed. */
export const diffUsage = 'chatiere directory diff OLD NEW [--json]';

/** Tells what changed from one directory to another. */
export function diff(words: readonly string[]): Outcome {
  const typed = readWords(words, { json: { type: 'boolean' } }, diffUsage, [2, 2]);
  if (!typed.ok) return unusable(typed.reason);
  const [before = '', after = ''] = typed.value.files;
  const old = readDirectory(before);
  if (!old.ok) return unusable(old.reason);
  const fresh = readDirectory(after);
  if (!fresh.ok) return unusable(fresh.reason);
  const comparison = compareDirectories(old.value.hosters, fresh.value.hosters);
  return done(typed.value.values.json ? `${JSON.stringify(comparison)}\n` : linesOf(comparison));
}

function linesOf({ came, left, moved, changed, same }: Comparison): string {
  const who = ({ name, id }: { name: string; id: string }) => `${name} (${id})`;
  const what = (hoster: Comparison['came'][number]) =>
    `${who(hoster)}, ${hoster.town ?? 'town not known'}, ${hoster.offers} offers`;
  return [
    ...came.map((hoster) => `came: ${what(hoster)}`),
    ...left.map((hoster) => `left: ${what(hoster)}`),
    ...moved.map((hoster) => {
      const far = hoster.kilometres === null ? '' : `, ${hoster.kilometres.toFixed(1)} km`;
      return `moved: ${who(hoster)}, ${hoster.from ?? 'not known'} → ${hoster.to ?? 'not known'}${far}`;
    }),
    ...changed.flatMap((hoster) => [
      `changed: ${who(hoster)}`,
      ...hoster.changes.map((change) => `  ${change}`),
    ]),
    `${came.length} came, ${left.length} left, ${moved.length} moved, ${changed.length} changed, ${same} the same`,
    '',
  ].join('\n');
}
