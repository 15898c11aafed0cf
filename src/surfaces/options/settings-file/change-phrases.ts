import type { ChosenSources } from '../../../core/refresh/chosen-sources';
import type { Change } from '../../../core/settings/choice-changes';
import type { ChoiceField } from '../../../core/settings/choices';
import type { Favourite } from '../../../core/suggestions/favourites';
import { type Filters, wishesMade } from '../../../core/suggestions/filters';
import type { WordKey } from '../../../core/text/word-keys';
import type { Words } from '../../../core/text/words';
import { bodyWords } from '../../../ui/hoster-phrases';
import { countryPhrase, instanceListNames, wishWords } from '../../../ui/phrases';
import { sourceLabels } from '../directory/source-choice';

/** What each choice is called, as the titles of their sections are. */
export const fieldWords: Record<ChoiceField, WordKey> = {
  home: 'options_home',
  filters: 'filters_title',
  favourites: 'favourites_title',
  sources: 'options_directory',
  hasDot: 'change_dot',
  quiet: 'quiet_title',
  ticks: 'change_ticks',
};

/** Names of services by their ids. */
export type ServiceNames = ReadonlyMap<string, string>;

/** A change in words: a line, or one for what comes and one for what goes. */
export function changePhrases(change: Change, names: ServiceNames, words: Words): string[] {
  if (change.about === 'others') return [words.say('change_others', String(change.count))];
  const what = words.say(fieldWords[change.about]);
  const nameOf = (service: string) => names.get(service) ?? service;
  switch (change.about) {
    case 'ticks':
      return [words.say('change_of', what, listOf(change.services.map(nameOf), words))];
    case 'quiet':
      return differencePhrases(what, change.more.map(nameOf), change.less.map(nameOf), words);
    case 'favourites':
      return differencePhrases(what, change.more.map(hostOf), change.less.map(hostOf), words);
    default: {
      const [from, to] = endPhrases(change, words);
      return [words.say('change_from_to', what, from, to)];
    }
  }
}

function differencePhrases(
  what: string,
  more: readonly string[],
  less: readonly string[],
  words: Words,
): string[] {
  if (more.length + less.length === 0) return [words.say('change_order', what)];
  return [
    ...(more.length > 0 ? [words.say('change_more', what, listOf(more, words))] : []),
    ...(less.length > 0 ? [words.say('change_less', what, listOf(less, words))] : []),
  ];
}

function listOf(items: readonly string[], { language }: Words): string {
  return new Intl.ListFormat(language).format(items);
}

const hostOf = ({ address }: Favourite) => new URL(address).host;

type OneForAnother = Extract<Change, { from: unknown }>;

/** What it is and what it would be. */
function endPhrases(change: OneForAnother, words: Words): [from: string, to: string] {
  const both = <Value>({ from, to }: { from: Value; to: Value }, say: (value: Value) => string) =>
    [say(from), say(to)] as [string, string];
  switch (change.about) {
    case 'home':
      return both(change, (home) => home?.label ?? words.say('change_no_home'));
    case 'filters':
      return both(change, (filters) => wishesPhrase(filters, words));
    case 'sources':
      return both(change, (sources) => sourcesPhrase(sources, words));
    case 'hasDot':
      return both(change, (hasDot) => words.say(hasDot ? 'change_yes' : 'change_no'));
  }
}

function wishesPhrase(filters: Filters, words: Words): string {
  const wishes = wishesMade(filters)
    .toReversed()
    .flatMap((wish) => {
      if (wish === 'countries') return filters.countries.map((code) => countryPhrase(code, words));
      if (wish === 'body') return filters.bodies.map((body) => words.say(bodyWords[body]));
      return [words.say(wishWords[wish])];
    });
  if (wishes.length === 0) return words.say('change_no_wish');
  return listOf(wishes, words);
}

function sourcesPhrase({ source, mirror, indexes }: ChosenSources, words: Words): string {
  const main = words.say(sourceLabels[source].name);
  const where = source === 'mirror' && mirror ? `${main} (${new URL(mirror).host})` : main;
  return [where, ...indexes.map((id) => instanceListNames[id])].join(' + ');
}
