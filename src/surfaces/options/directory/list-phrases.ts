import type { AddedList } from '../../../core/refresh/added-list';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import type { I18n } from '../../../core/text/i18n';
import { plural } from '../../../core/text/plural';
import { datePhrase } from '../../../ui/date-phrases';
import { hostersPhrase } from '../../../ui/hoster-count-phrase';
import { agePhrase } from './age-phrase';
import { problemSentence } from './refresh-phrases';

/** The facts of added lists: the part that each has in the directory, and how asking it went. */
export type ListFacts = {
  parts: readonly {
    address: string;
    /** The day of its facts, `YYYY-MM-DD`. */
    asOf: string;
    hosterCount: number;
    leftOutCount: number;
  }[];
  states: readonly { id: string; problem: RefreshProblem | null }[];
};

/** The sentences that say how an added list stands: what it gave, of when, and what went wrong. */
export function listPhrases(
  { address, isOn }: AddedList,
  { parts, states }: ListFacts,
  today: string,
  i18n: I18n,
): readonly string[] {
  if (!isOn) return [i18n.say('added_list_off')];
  const part = parts.find((each) => each.address === address);
  const problem = states.find(({ id }) => id === address)?.problem;
  const wrong = problem ? [problemSentence(problem, i18n)] : [];
  if (!part) return problem ? wrong : [i18n.say('added_list_unread')];
  return [
    factsPhrase(part, today, i18n),
    ...(part.leftOutCount > 0 ? [plural(part.leftOutCount, 'added_list_left_out', i18n)] : []),
    ...wrong.map((sentence) => `${sentence} ${i18n.say('added_list_kept')}`),
  ];
}

function factsPhrase(
  { asOf, hosterCount }: ListFacts['parts'][number],
  today: string,
  i18n: I18n,
): string {
  return i18n.say(
    'added_list_facts',
    hostersPhrase(hosterCount, i18n),
    datePhrase(asOf, i18n),
    agePhrase(asOf, today, i18n),
  );
}
