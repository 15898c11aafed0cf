import { freshness } from '../../../core/directory/freshness';
import type { SourceId } from '../../../core/directory/source-id';
import type { RefreshProblem, RefreshProblemId } from '../../../core/refresh/acceptance';
import type { Refresh } from '../../../core/refresh/status';
import { type PluralForms, plural } from '../../../core/text/plural';
import type { WordKey } from '../../../core/text/word-keys';
import type { Words } from '../../../core/text/words';
import { isDay } from '../../../core/time/calendar-date';
import { hostersPhrase } from '../../../ui/hosters-phrase';
import { dayPhrase } from '../../../ui/phrases';

const problemWords: Record<RefreshProblemId, WordKey> = {
  unreachable: 'refresh_unreachable',
  'too-slow': 'refresh_too_slow',
  'bad-status': 'refresh_bad_status',
  redirected: 'refresh_redirected',
  'not-https': 'refresh_not_https',
  'forbidden-address': 'refresh_forbidden_address',
  'too-big': 'refresh_too_big',
  'not-readable': 'refresh_not_readable',
  'unknown-version': 'refresh_unknown_version',
  older: 'refresh_older',
  fewer: 'refresh_fewer',
  'too-many-bad-rows': 'refresh_too_many_bad_rows',
  'no-permission': 'refresh_no_permission',
  'not-kept': 'refresh_not_kept',
};

/** Why a refresh changed nothing, what to do, and that nothing was lost. */
function problemPhrase({ id, values }: RefreshProblem, words: Words): string {
  const said = values.map((value) => {
    if (isDay(value)) return dayPhrase(value, words);
    return /^\d+$/.test(value) ? countPhrase(Number(value), words) : value;
  });
  const sentence = words.say(problemWords[id], ...said);
  return `${sentence} ${words.say('refresh_kept')}`;
}

const filesRead: PluralForms = { one: 'refresh_files_one', other: 'refresh_files_other' };

/** How a refresh stands, in words. */
export function refreshPhrase({ state, done, known, problem }: Refresh, words: Words): string {
  const counts = [plural(done, filesRead, words), countPhrase(known, words)];
  if (state === 'changed') return words.say('refresh_changed');
  if (state === 'unchanged') return words.say('refresh_unchanged');
  if (state === 'paused') return words.say('refresh_paused', ...counts);
  if (state === 'refused') return problem ? problemPhrase(problem, words) : '';
  return known > 0 ? words.say('refresh_progress', ...counts) : words.say('refresh_asking');
}

const sourceWords: Record<SourceId, WordKey> = {
  package: 'directory_from_package',
  mirror: 'directory_from_mirror',
  federation: 'directory_from_federation',
};

/** What the directory is, from when and from where. */
export function directoryPhrase(
  { asOf, hosterCount, source }: { asOf: string; hosterCount: number; source: SourceId },
  today: string,
  words: Words,
): string {
  const { ageInDays } = freshness(asOf, today);
  const age = new Intl.RelativeTimeFormat(words.language, { numeric: 'auto' });
  return words.say(
    'options_directory_facts',
    hostersPhrase(hosterCount, words),
    dayPhrase(asOf, words),
    age.format(-ageInDays, 'day'),
    words.say(sourceWords[source]),
  );
}

function countPhrase(count: number, { language }: Words): string {
  return new Intl.NumberFormat(language).format(count);
}
