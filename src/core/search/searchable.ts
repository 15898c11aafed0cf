import { type NeedId, needs } from '../need';
import { needFamilies, offeredFirst } from '../need-families';
import { foldWords } from '../text/fold';
import { type I18n, needMessage, needWordsMessage } from '../text/i18n';

/** The names that the search knows beside the needs: users type them instead of what they need. */
export type SearchNames = {
  /** The services that are replaced, with what they are used for, the main need first. */
  services: readonly {
    name: string;
    otherNames?: readonly string[];
    needs: readonly NeedId[];
  }[];
  /** The libre software, with other ways in which its name is written. */
  software: readonly { name: string; aliases: readonly string[]; needs: readonly NeedId[] }[];
  hosters: readonly { id: string; name: string }[];
};

/** One thing that a search finds: a need, by itself or by a name that stands for it, or a hoster. */
export type Finding =
  | { kind: 'need'; need: NeedId }
  | { kind: 'service' | 'software'; need: NeedId; name: string }
  | { kind: 'hoster'; id: string; name: string };

/** A finding, with the folded names by which it is found. */
export type Searchable = {
  finding: Finding;
  name: string;
  /** The other names that it has: a match with one of them is worth less. */
  otherNames: readonly string[];
};

const labels = new Map<NeedId, readonly string[]>(
  needs.map(({ id, directoryLabels }) => [id, directoryLabels]),
);

/**
 * Everything that can be found, with what comes first among equals at the start: needs, then
 * services, software and hosters. Needs that no hoster offers come after the others.
 */
export function searchables(
  i18n: I18n,
  { services, software, hosters }: SearchNames,
  offered: ReadonlySet<NeedId>,
): readonly Searchable[] {
  const every = offeredFirst(
    needFamilies.flatMap((family) => [...family.needs]),
    offered,
  );
  return [
    ...every.map((need) => searchableNeed(need, i18n)),
    ...services.flatMap((service) =>
      standIn('service', { ...service, aliases: service.otherNames ?? [] }, offered),
    ),
    ...software.flatMap((each) => standIn('software', each, offered)),
    ...hosters.map(({ id, name }) => searchable({ kind: 'hoster', id, name }, name)),
  ];
}

/**
 * A need is found by its name, by other words in the user's language, and by what French directories
 * call it ("drive", "pad").
 */
function searchableNeed(need: NeedId, i18n: I18n): Searchable {
  const words = i18n.say(needWordsMessage(need)).split(',');
  const others = [...words, ...(labels.get(need) ?? [])];
  return searchable({ kind: 'need', need }, i18n.say(needMessage(need)), others);
}

/** A name that stands for the first of its needs that some hoster offers. */
function standIn(
  kind: 'service' | 'software',
  { name, aliases, needs }: SearchNames['software'][number],
  offered: ReadonlySet<NeedId>,
): Searchable[] {
  const [need] = offeredFirst(needs, offered);
  return need ? [searchable({ kind, need, name }, name, aliases)] : [];
}

function searchable(
  finding: Finding,
  name: string,
  otherNames: readonly string[] = [],
): Searchable {
  return { finding, name: foldWords(name), otherNames: otherNames.map(foldWords) };
}
