import { needs } from '../need';
import { foldName, foldWords } from '../text/fold';
import { type SoftwareId, softwareById } from './software';
import { type KnownSoftware, softwareList } from './software-list';
import { genericWords, supportWords } from './support-words';

const all: readonly (KnownSoftware & { id: SoftwareId })[] = softwareList;

const weakNames = new Map<string, SoftwareId>(
  all.flatMap(({ id, weakAliases = [] }) =>
    weakAliases.map((alias) => [foldName(alias), id] as const),
  ),
);

/**
 * The software by each folded name and alias. A name that is an everyday word too is left out: it
 * is weak.
 */
const names = new Map<string, SoftwareId>(
  all.flatMap(({ id, name, aliases }) =>
    [name, ...aliases]
      .map((each) => [foldName(each), id] as const)
      .filter(([folded]) => weakNames.get(folded) !== id),
  ),
);

/** The words around a name that say nothing of which software it is. */
const padding = new Set(
  (
    'ce ee community communautaire edition enterprise server serveur instance instances logiciel ' +
    'application app service plateforme espace site sites multi version latest last stable beta lite self ' +
    'hosted hub im le la les l un une de du des d notre nos the our an a'
  ).split(' '),
);

/**
 * The pattern of what is left of a version between its dots: `28`, `v5`, `1ubuntu2`, `rc1`, `ynh3`.
 */
const versionPart = /^(?:v?\d[\da-z]*|(?:rc|ynh|beta|alpha)\d*|x)$/;

/**
 * The software that a text names, beside versions, padding and what it is for: `Visio Jitsi 2.0`.
 * Undefined where it names none.
 */
export function softwareNamed(text: string): SoftwareId | undefined {
  return find(text, names, (word) => !names.has(word) && (padding.has(word) || isAboutNeed(word)));
}

const everydayNames = new Map<string, SoftwareId>(
  all
    .map(({ id, name }) => [foldName(name), id] as const)
    .filter(([folded, id]) => weakNames.get(folded) === id),
);

/** The software whose name is an everyday word, and this text; undefined: there is none. */
export function softwareCalled(text: string): SoftwareId | undefined {
  return everydayNames.get(foldName(text));
}

/**
 * The software that a text may mean, if a description supports it: `Pad`, `Deck`. Undefined where
 * there is none.
 */
export function softwareMeant(text: string, description: string): SoftwareId | undefined {
  const id = find(text, weakNames, (word) => padding.has(word));
  return id && supports(description, id, text) ? id : undefined;
}

type Test = (word: string) => boolean;

/**
 * Looks a text up whole, then without the number that its last word ends in (`Apache2`), then with
 * one word less at an end as long as that word says nothing.
 */
function find(
  text: string,
  table: ReadonlyMap<string, SoftwareId>,
  saysNothing: Test,
): SoftwareId | undefined {
  let words = foldWords(text).split(' ');
  for (;;) {
    const name = words.join('');
    const id = table.get(name) ?? table.get(name.replace(/(?<=\p{L}{3})\d+$/u, ''));
    if (id || words.length < 2) return id;
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (versionPart.test(last) || saysNothing(last)) words = words.slice(0, -1);
    else if (saysNothing(first)) words = words.slice(1);
    else return undefined;
  }
}

/**
 * True if a description speaks of what the software is for, or names it. The alias alone proves
 * nothing.
 */
function supports(description: string, id: SoftwareId, alias: string): boolean {
  const words = foldWords(description).split(' ');
  const own = stem(foldWords(alias).split(' ')[0] ?? '');
  const about = (softwareById(id)?.needs ?? []).map((need) => wordsOfNeeds.get(need));
  const isAbout = (word: string) =>
    about.some((each) => each?.has(stem(word))) && !word.startsWith(own);
  return words.some(isAbout) || words.some((_, at) => names.get(nameAt(words, at)) === id);
}

/**
 * The known name of one to three words (the most that a name has) that starts at a word; empty
 * where there is none.
 */
function nameAt(words: readonly string[], at: number): string {
  const lengths = [3, 2, 1].map((length) => words.slice(at, at + length).join(''));
  return lengths.find((name) => names.has(name)) ?? '';
}

/** The stems of the words by which directories and hosters call each need. */
const wordsOfNeeds = new Map<string, ReadonlySet<string>>(
  needs.map(({ id, directoryLabels }) => {
    const words = foldWords([...directoryLabels, supportWords[id] ?? ''].join(' ')).split(' ');
    const telling = words.filter((word) => word.length > 2 && !genericWords.has(word));
    return [id, new Set(telling.map(stem))];
  }),
);

const wordsOfAnyNeed = new Set([...wordsOfNeeds.values()].flatMap((words) => [...words]));

function isAboutNeed(word: string): boolean {
  return genericWords.has(word) || wordsOfAnyNeed.has(stem(word));
}

/** True if a text only says what something is for (`agenda`, `fichiers partagés`). */
export function isAboutNeeds(text: string): boolean {
  return foldWords(text)
    .split(' ')
    .every((word) => padding.has(word) || isAboutNeed(word));
}

/** The start of a word, long enough to find its plural and its feminine. */
function stem(word: string): string {
  const singular = word.length > 3 ? word.replace(/[sx]$/, '') : word;
  return singular.slice(0, 7);
}
