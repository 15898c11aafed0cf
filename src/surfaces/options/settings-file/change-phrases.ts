import type { NeedId } from '../../../core/need';
import { listName } from '../../../core/refresh/added-list';
import { type ChosenSources, listsOn } from '../../../core/refresh/chosen-sources';
import type { Change } from '../../../core/settings/choice-changes';
import type { ChoiceField } from '../../../core/settings/choices';
import type { Favourite } from '../../../core/suggestions/favourites';
import type { Filters } from '../../../core/suggestions/filters';
import { countryPhrase } from '../../../core/suggestions/where-phrases';
import { wishesMade } from '../../../core/suggestions/wishes';
import { type I18n, needMessage } from '../../../core/text/i18n';
import type { MessageKey } from '../../../core/text/message-keys';
import { bodyWords } from '../../../ui/hoster-facts-phrases';
import { instanceListNames } from '../../../ui/offer-phrases';
import { wishMessage } from '../../../ui/wish-phrases';
import { sourceLabels } from '../directory/source-choice';

/** The name of each choice, the same as in the title of its section. */
export const fieldWords: Record<ChoiceField, MessageKey> = {
  home: 'options_home',
  filters: 'filters_title',
  favourites: 'favourites_title',
  awaited: 'awaited_title',
  sources: 'options_directory',
  hasDot: 'change_dot',
  quiet: 'quiet_title',
  ticks: 'change_ticks',
};

/** The names of services by their ids. */
export type ServiceNames = ReadonlyMap<string, string>;

/** The words of a change: a line, or one for what comes and one for what goes. */
export function changePhrases(change: Change, names: ServiceNames, i18n: I18n): string[] {
  if (change.about === 'others') return [i18n.say('change_others', String(change.count))];
  const what = i18n.say(fieldWords[change.about]);
  const nameOf = (service: string) => names.get(service) ?? service;
  switch (change.about) {
    case 'ticks':
      return [i18n.say('change_of', what, listOf(change.services.map(nameOf), i18n))];
    case 'quiet':
      return differencePhrases(what, change.more.map(nameOf), change.less.map(nameOf), i18n);
    case 'awaited': {
      const named = (need: NeedId) => i18n.say(needMessage(need));
      return differencePhrases(what, change.more.map(named), change.less.map(named), i18n);
    }
    case 'favourites':
      return differencePhrases(what, change.more.map(hostOf), change.less.map(hostOf), i18n);
    default: {
      const [from, to] = endPhrases(change, i18n);
      return [i18n.say('change_from_to', what, from, to)];
    }
  }
}

function differencePhrases(
  what: string,
  more: readonly string[],
  less: readonly string[],
  i18n: I18n,
): string[] {
  if (more.length + less.length === 0) return [i18n.say('change_order', what)];
  return [
    ...(more.length > 0 ? [i18n.say('change_more', what, listOf(more, i18n))] : []),
    ...(less.length > 0 ? [i18n.say('change_less', what, listOf(less, i18n))] : []),
  ];
}

function listOf(items: readonly string[], { language }: I18n): string {
  return new Intl.ListFormat(language).format(items);
}

const hostOf = ({ address }: Favourite) => new URL(address).host;

type OneForAnother = Extract<Change, { from: unknown }>;

/** The words for what a choice is and for what it would be. */
function endPhrases(change: OneForAnother, i18n: I18n): [from: string, to: string] {
  const both = <Value>({ from, to }: { from: Value; to: Value }, say: (value: Value) => string) =>
    [say(from), say(to)] as [string, string];
  switch (change.about) {
    case 'home':
      return both(change, (home) => home?.label ?? i18n.say('change_no_home'));
    case 'filters':
      return both(change, (filters) => wishesPhrase(filters, i18n));
    case 'sources':
      return both(change, (sources) => sourcesPhrase(sources, i18n));
    case 'hasDot':
      return both(change, (hasDot) => i18n.say(hasDot ? 'change_yes' : 'change_no'));
  }
}

function wishesPhrase(filters: Filters, i18n: I18n): string {
  const wishes = wishesMade(filters)
    .toReversed()
    .flatMap((wish) => {
      if (wish === 'countries') return filters.countries.map((code) => countryPhrase(code, i18n));
      if (wish === 'body') return filters.bodies.map((body) => i18n.say(bodyWords[body]));
      return [i18n.say(wishMessage(wish))];
    });
  if (wishes.length === 0) return i18n.say('change_no_wish');
  return listOf(wishes, i18n);
}

function sourcesPhrase(sources: ChosenSources, i18n: I18n): string {
  const { source, mirror, indexes } = sources;
  const main = i18n.say(sourceLabels[source].name);
  const where = source === 'mirror' && mirror ? `${main} (${new URL(mirror).host})` : main;
  const lists = listsOn(sources).map(({ address }) => listName(address));
  return [where, ...indexes.map((id) => instanceListNames[id]), ...lists].join(' + ');
}
