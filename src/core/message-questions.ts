import * as v from 'valibot';
import type { Messages, NameFrom } from './messages';
import { isNeedId, type NeedId } from './need';
import { readChosenSources } from './refresh/chosen-sources';
import { readReplacedSettings, readSomeChoices } from './settings/choices';
import { maximumCharacters } from './settings/settings-file';
import { readFilters } from './suggestions/filters';

// What pages may ask the background, field by field: a field that is too long, or of another kind, has the
// whole message refused, and one that no field of ours is named like is left out.

/** The most characters of an id, an instant or the name of a corner. */
const mostOfId = 200;

/** The most characters of an address. */
const mostOfAddress = 2000;

/** The most characters, as JSON, of settings: several times as many as a file of them may have. */
const mostOfSettings = 5 * maximumCharacters;

/** The most opt-ins: a hundred times as many as there are. */
const mostWatched = 10_000;

const id = v.pipe(v.string(), v.maxLength(mostOfId));
const address = v.pipe(v.string(), v.maxLength(mostOfAddress));
const need = v.custom<NeedId>((raw) => typeof raw === 'string' && isNeedId(raw));
const settings = v.custom<unknown>(
  (raw) => typeof raw === 'object' && raw !== null && JSON.stringify(raw).length <= mostOfSettings,
);

const schemas = {
  sourcesChosen: v.object({ sources: v.pipe(settings, v.transform(readChosenSources)) }),
  settingsChosen: v.pipe(
    v.object({
      choices: v.pipe(settings, v.transform(readSomeChoices)),
      replacedSettings: v.optional(v.pipe(settings, v.transform(readReplacedSettings))),
    }),
    v.transform(({ choices, replacedSettings }) =>
      replacedSettings ? { choices, replacedSettings } : { choices },
    ),
  ),
  offerPostponed: v.object({ need, address, isPostponed: v.boolean() }),
  watchedChosen: v.object({ watched: v.pipe(v.array(id), v.maxLength(mostWatched)) }),
  pageOpened: v.null(),
  refreshWanted: v.null(),
  crawlPaused: v.object({ isPaused: v.boolean() }),
  previousWanted: v.object({ gotAt: id }),
  countingChosen: v.object({ isCounting: v.boolean() }),
  languageChosen: v.object({ language: v.nullable(id) }),
  countsErased: v.null(),
  nudgeChosen: v.object({ isOn: v.optional(v.boolean()), corner: v.optional(id) }),
  hostersWanted: v.object({ after: v.nullable(id) }),
  hosterCheckWanted: v.object({ typed: address }),
  suggestionsWanted: v.object({
    need,
    filters: v.optional(v.pipe(settings, v.transform(readFilters))),
  }),
} satisfies Record<NameFrom<'page'>, v.GenericSchema>;

/** Reads the question of a page's message. Throws, naming the field, where it is none of that message. */
export function readPageQuestion<Name extends NameFrom<'page'>>(
  name: Name,
  raw: unknown,
): Messages[Name]['question'] {
  return v.parse(schemas[name] as v.GenericSchema<unknown, Messages[Name]['question']>, raw);
}
