import type { SourceId } from '../../../core/directory/source-id';
import type { RefreshProblem, RefreshProblemId } from '../../../core/refresh/refresh-problem';
import type { Refresh } from '../../../core/refresh/status';
import type { I18n } from '../../../core/text/i18n';
import type { MessageKey } from '../../../core/text/message-keys';
import { plural } from '../../../core/text/plural';
import { isDay } from '../../../core/time/calendar-date';
import { datePhrase } from '../../../ui/date-phrases';
import { hostersPhrase } from '../../../ui/hoster-count-phrase';
import { agePhrase } from './age-phrase';

const problemWords: Record<RefreshProblemId, MessageKey> = {
  unreachable: 'refresh_unreachable',
  'too-slow': 'refresh_too_slow',
  'bad-status': 'refresh_bad_status',
  redirected: 'refresh_redirected',
  'forbidden-address': 'refresh_forbidden_address',
  'too-big': 'refresh_too_big',
  'not-readable': 'refresh_not_readable',
  'unknown-version': 'refresh_unknown_version',
  unsigned: 'refresh_unsigned',
  'unsigned-list': 'refresh_unsigned_list',
  'bad-signature': 'refresh_bad_signature',
  ahead: 'refresh_ahead',
  older: 'refresh_older',
  fewer: 'refresh_fewer',
  'answers-less': 'refresh_answers_less',
  replaced: 'refresh_replaced',
  grown: 'refresh_grown',
  'too-many-bad-rows': 'refresh_too_many_bad_rows',
  'no-permission': 'refresh_no_permission',
  'not-kept': 'refresh_not_kept',
  'held-up': 'refresh_held_up',
};

/** The sentence that says why a refresh changed nothing, and what to do. */
export function problemSentence({ id, values }: RefreshProblem, i18n: I18n): string {
  const said = values.map((value) => {
    if (isDay(value)) return datePhrase(value, i18n);
    return /^\d+$/.test(value) ? countPhrase(Number(value), i18n) : value;
  });
  return i18n.say(problemWords[id], ...said);
}

/** The state of a refresh, in words. */
export function refreshPhrase(refresh: Refresh, i18n: I18n): string {
  if (refresh.state === 'changed') return i18n.say('refresh_changed');
  if (refresh.state === 'unchanged') return i18n.say('refresh_unchanged');
  if (refresh.state === 'refused') {
    return `${problemSentence(refresh.problem, i18n)} ${i18n.say('refresh_kept')}`;
  }
  const counts = [plural(refresh.done, 'refresh_files', i18n), countPhrase(refresh.known, i18n)];
  if (refresh.state === 'interrupted') return i18n.say('refresh_interrupted');
  if (refresh.state === 'paused') return i18n.say('refresh_paused', ...counts);
  return refresh.known > 0 ? i18n.say('refresh_progress', ...counts) : i18n.say('refresh_asking');
}

const sourceWords: Record<SourceId, MessageKey> = {
  package: 'directory_from_package',
  mirror: 'directory_from_mirror',
  federation: 'directory_from_federation',
};

/** A sentence that says what the directory is, from when and from where. */
export function directoryPhrase(
  { asOf, hosterCount, source }: { asOf: string; hosterCount: number; source: SourceId },
  today: string,
  i18n: I18n,
): string {
  return i18n.say(
    'options_directory_facts',
    hostersPhrase(hosterCount, i18n),
    datePhrase(asOf, i18n),
    agePhrase(asOf, today, i18n),
    i18n.say(sourceWords[source]),
  );
}

function countPhrase(count: number, { language }: I18n): string {
  return new Intl.NumberFormat(language).format(count);
}
