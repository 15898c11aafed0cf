import type { NeedId } from '../need';
import { foldName } from '../text/fold';
import { plainText } from '../text/plain-text';
import { type SoftwareId, softwareById } from './software';
import { isAboutNeeds, softwareCalled, softwareMeant, softwareNamed } from './software-lookup';

/** The software and the needs that a free text names. */
export type SoftwareMatch = {
  /** The ids of the software, in the order of the text, each once. */
  software: readonly SoftwareId[];
  /** The needs that this software answers, in the order of the software, each once. */
  needs: readonly NeedId[];
  /** The pieces that name no software we know: to be told, so that a maintainer adds an alias. */
  unknown: readonly string[];
};

// No hoster writes longer texts; a file may hold them.
const longestText = 300;
const longestDescription = 2000;
const longestUnknown = 60;

/** The pattern between the names of a list, where words such as `et` stand between blanks. */
const betweenNames = /[,;/+&|•·\n]|\s(?:et|and|ou|or|avec|with|plus|via)\s/iu;

/** The pattern between names, or between a name and what it is: `Nextcloud – agenda`. */
const dash = /\s[-–—]+\s|\s*:\s+|\s(?:pour|for)\s/iu;

/** The pattern of brackets with what stands in them; the last bracket may stay open. */
const brackets = /[([]([^()[\]]*)(?:[)\]]|$)/g;

/** Tidies a text: `Nextcloud (+ OnlyOffice)` becomes a list, `Nextcloud™` a name. */
function tidy(text: string): string {
  return text.replace(/[([]\s*([+&][^()[\]]*)[)\]]?/g, ' $1').replace(/[™℠®©]/g, ' ');
}

/** The most pieces that one name with separators has: `Mailman3 / HyperKitty` has two. */
const mostPieces = 3;

/**
 * Finds the software that a hoster's free text names, and the needs that it answers. Names are
 * folded and looked up; lists are split, versions and brackets dropped; everyday words (`Pad`)
 * count only where the description supports them, or where there is no description at all and the
 * text is the whole name of a software (`Send`). A name in brackets counts where no name stands
 * outside them: `Visio (Jitsi)`, but not `Forgejo (Gitea)`.
 */
export function matchSoftware(text: string, description: string | null): SoftwareMatch {
  const about = (description ?? '').slice(0, longestDescription);
  const found = new Set<SoftwareId>();
  const unknown: string[] = [];
  const tidied = tidy(text.slice(0, longestText));
  const called = description === null ? softwareCalled(tidied) : undefined;
  if (called) found.add(called);
  for (const { piece, software } of called ? [] : readPieces(tidied, about)) {
    for (const id of software) found.add(id);
    if (software.length === 0) unknown.push(piece);
  }
  const needs = [...found].flatMap((id): readonly NeedId[] => softwareById(id)?.needs ?? []);
  return {
    software: [...found],
    needs: [...new Set(needs)],
    unknown: found.size > 0 ? unknown.filter((piece) => !isAboutNeeds(piece)) : unknown,
  };
}

type Piece = { piece: string; software: readonly SoftwareId[] };

/** The pieces of a list, each with the software that it names. */
function readPieces(text: string, description: string): Piece[] {
  const slices = splitOutsideBrackets(text, betweenNames);
  const pieces: Piece[] = [];
  for (let at = 0; at < slices.length; ) {
    const run = nameOfSeveral(text, slices.slice(at, at + mostPieces));
    const piece = slices[at]?.text ?? '';
    // What stands beside a name may support it as the description does.
    const software = run ? [run.id] : readPiece(piece, `${text} ${description}`);
    const shown = plainText(piece, longestUnknown);
    if (shown && foldName(shown).length > 1) pieces.push({ piece: shown, software });
    at += run?.length ?? 1;
  }
  return pieces;
}

type Slice = { text: string; start: number; end: number };

function splitOutsideBrackets(text: string, separator: RegExp): Slice[] {
  const masked = text.replace(brackets, (group) => '_'.repeat(group.length));
  const slices: Slice[] = [];
  let start = 0;
  for (const match of masked.matchAll(new RegExp(separator, 'giu'))) {
    slices.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...slices, { text: text.slice(start), start, end: text.length }];
}

/**
 * Finds one name that holds separators (`Postfix / Dovecot`), unless a piece names another
 * software: `Nextcloud + OnlyOffice` are two, and `Nextcloud, mail` is not Nextcloud Mail. `length`
 * counts the pieces; undefined means that there is no such name.
 */
function nameOfSeveral(
  text: string,
  slices: readonly Slice[],
): { id: SoftwareId; length: number } | undefined {
  for (let length = slices.length; length > 1; length -= 1) {
    const run = slices.slice(0, length);
    const id = softwareNamed(text.slice(run[0]?.start, run.at(-1)?.end));
    const isOne = run.every((slice) => (softwareNamed(slice.text) ?? id) === id);
    if (id && isOne) return { id, length };
  }
  return undefined;
}

/**
 * The software in one piece of a list: surely named ones, else one everyday word that the
 * description supports.
 */
function readPiece(piece: string, description: string): SoftwareId[] {
  const whole = softwareNamed(piece);
  if (whole) return [whole];
  const parts = splitOutsideBrackets(piece, dash).map(({ text }) => text);
  const named = parts.flatMap(readPart);
  if (named.length > 0) return named;
  const meant = [piece, ...parts.map(withoutBrackets)].map((part) =>
    softwareMeant(part, description),
  );
  return meant.filter((id) => id !== undefined).slice(0, 1);
}

function readPart(part: string): SoftwareId[] {
  const outside = softwareNamed(part) ?? softwareNamed(withoutBrackets(part));
  if (outside) return [outside];
  return [...part.matchAll(brackets)]
    .flatMap(([, inside = '']) => inside.split(betweenNames))
    .map(softwareNamed)
    .filter((id) => id !== undefined);
}

function withoutBrackets(text: string): string {
  return text.replace(brackets, ' ');
}
