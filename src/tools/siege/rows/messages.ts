import { readPageQuestion } from '../../../core/message-questions';
import type { NameFrom } from '../../../core/messages';
import { needs } from '../../../core/need';
import type { Random } from '../../random';
import { hostileAddress, hostileText, hostileWord } from './hostile-values';
import type { Row } from './made-up-hoster';
import { faultsOfChoices } from './oracle-choices';
import { choiceBreaks, madeUpChoices } from './settings-files';
import type { Kind } from './trial';

// The questions that pages of the extension ask the background. Who may ask at all is tried in
// test/adapters/browser/hostile-messages.test.ts, where there is a browser.

type Name = NameFrom<'page'>;

const need = (random: Random) => random.pick(needs).id;

/** A sound question of each message. */
const soundQuestions: Readonly<Record<Name, (random: Random) => unknown>> = {
  sourcesChosen: () => ({ sources: { source: 'package', mirror: null, indexes: ['peertube'] } }),
  settingsChosen: (random) => {
    const { home, favourites } = madeUpChoices(random);
    return { choices: { home, favourites } };
  },
  offerPostponed: (random) => ({
    need: need(random),
    address: 'https://a.example/',
    isPostponed: random.below(2) === 0,
  }),
  watchedChosen: () => ({ watched: ['doodle'] }),
  pageOpened: () => null,
  refreshWanted: () => null,
  crawlPaused: (random) => ({ isPaused: random.below(2) === 0 }),
  previousWanted: () => ({ gotAt: '2026-11-28T00:00:00.000Z' }),
  countingChosen: () => ({ isCounting: true }),
  countsErased: () => null,
  languageChosen: () => ({ language: null }),
  nudgeChosen: (random) => random.pick([{ isOn: true }, { corner: 'left' }, {}]),
  hostersWanted: (random) => ({ after: random.pick([null, 'evolix']) }),
  hosterCheckWanted: () => ({ typed: 'a.example' }),
  suggestionsWanted: (random) => ({ need: need(random) }),
};

const names = Object.keys(soundQuestions) as Name[];

/** The fields of all questions: no others come through. */
const fields = new Set([
  'sources',
  'choices',
  'replacedSettings',
  'need',
  'address',
  'isPostponed',
  'watched',
  'isPaused',
  'gotAt',
  'isCounting',
  'isOn',
  'corner',
  'after',
  'typed',
  'filters',
  'language',
]);
const flags = ['isPostponed', 'isPaused', 'isCounting', 'isOn'];
const texts = ['language', 'address', 'gotAt', 'after', 'typed', 'corner'];

function rulesBroken(raw: unknown): string[] {
  if (raw === null) return [];
  const question = raw as Row;
  const has = (name: string) => Object.hasOwn(question, name) && question[name] !== undefined;
  const { watched = [], choices, sources } = question;
  const faults: (string | false | undefined)[] = [
    Object.keys(question).some((key) => !fields.has(key)) && 'a field of no question came through',
    flags.some((flag) => has(flag) && typeof question[flag] !== 'boolean') &&
      'a flag is no yes or no',
    texts.some(
      (text) => has(text) && question[text] !== null && !(String(question[text]).length <= 2000),
    ) && 'a text is too long',
    has('need') && !needs.some(({ id }) => id === question.need) && 'a need is none',
    !(
      Array.isArray(watched) && watched.every((id) => typeof id === 'string' && id.length <= 200)
    ) && 'an opt-in is none',
  ];
  // What is not signed, the user agrees to on a page, which says so in a message.
  const chosen = { ...(choices as Row), ...(sources ? { sources } : {}) };
  return [...faults.filter((fault) => typeof fault === 'string'), ...faultsOfChoices(chosen, true)];
}

const strange: readonly ((random: Random) => unknown)[] = [
  () => undefined,
  () => 7,
  () => 'x'.repeat(3000),
  () => [],
  () => ({}),
  () => null,
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":1}'),
  (random) => hostileText(random, 2000),
  (random) => hostileAddress(random),
  (random) => hostileWord(random),
  (random) => Array.from({ length: random.below(300) }, () => hostileWord(random)),
];

/** Makes up a question that breaks some rule of its message. */
function brokenQuestion(random: Random, name: Name): unknown {
  const question = soundQuestions[name](random);
  if (question === null || random.below(4) === 0) return random.pick(strange)(random);
  if (name === 'settingsChosen' && random.below(2)) {
    const choices = choiceBreaks[random.pick(Object.keys(choiceBreaks))]?.(random) ?? {};
    return { choices, ...(random.below(3) ? {} : { replacedSettings: hostileWord(random) }) };
  }
  const field = random.pick([...Object.keys(question as Row), 'strange']);
  return { ...(question as Row), [field]: random.pick(strange)(random) };
}

function read(name: Name, question: unknown): { taken: unknown } | undefined {
  try {
    return { taken: readPageQuestion(name, question) };
  } catch {
    // Refused in words that name the field, as it has to be.
    return undefined;
  }
}

/** Questions of messages. */
export const messages: Kind = {
  name: 'questions of messages',
  hostile: (random) => {
    const name = random.pick(names);
    const question = brokenQuestion(random, name);
    return {
      breaks: [name],
      read: () => {
        const answer = read(name, question);
        return () => (answer ? rulesBroken(answer.taken) : []);
      },
    };
  },
  sound: (random) => {
    const name = random.pick(names);
    const question = soundQuestions[name](random);
    return {
      breaks: [],
      read: () => {
        const answer = read(name, question);
        return () => (answer ? rulesBroken(answer.taken) : ['it was refused']);
      },
    };
  },
};
