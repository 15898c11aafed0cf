import { readdirSync, readFileSync } from 'node:fs';
import { inRepository } from '../../src/tools/root';

/**
 * The longest text, in characters, that every store takes for a field. Name: Edge, 45; summary: the manifest's
 * description in the Chrome Web Store, 132; description: Edge, 10,000, which also wants 250 at least. The fields of
 * the Chrome Web Store's privacy tab take 1,000 each. The data and the notes are answers, not one field: they are
 * held to what somebody reads.
 */
const longest: ReadonlyMap<string, number> = new Map([
  ['name.txt', 45],
  ['summary.txt', 132],
  ['description.txt', 10_000],
  ['captions.txt', 500],
  ['single-purpose.txt', 1000],
  ['remote-code.txt', 1000],
  ['data-chromium.txt', 2000],
  ['data-firefox.txt', 2000],
  ['reviewer-notes.txt', 3000],
]);

const longestReason = 1000;

/** The texts for the stores in one language, by their paths within the folder of the language. */
export function storeTexts(language: string): Map<string, string> {
  const folder = inRepository('docs/store', language);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8').trimEnd()]),
  );
}

/** What is wrong with the length of a text, as a sentence; undefined where it fits. */
export function lengthFault(path: string, text: string): string | undefined {
  const most = path.startsWith('permissions/') ? longestReason : longest.get(path);
  if (most === undefined) return `${path}: no field of a store is called so`;
  if (text === '') return `${path}: it is empty`;
  return text.length > most ? `${path}: ${text.length} characters, ${most} at most` : undefined;
}

/** The names of fields that a language must have, beside the reasons. */
export const fields: readonly string[] = [...longest.keys()];

/** What permissions and reasons lack of each other, a sentence each. */
export function reasonFaults(
  manifest: Readonly<Record<string, unknown>>,
  paths: Iterable<string>,
): string[] {
  const list = (key: string) => (Array.isArray(manifest[key]) ? manifest[key].map(String) : []);
  const hosts = ['host_permissions', 'optional_host_permissions', 'content_scripts'];
  const wanted = [
    ...list('permissions'),
    ...list('optional_permissions'),
    ...(hosts.some((key) => list(key).length > 0) ? ['hosts'] : []),
  ];
  const given = [...paths]
    .filter((path) => path.startsWith('permissions/'))
    .map((path) => path.replace(/^permissions\/|\.txt$/g, ''));
  return [
    ...wanted
      .filter((name) => !given.includes(name))
      .map((name) => `${name} has no reason: write permissions/${name}.txt`),
    ...given
      .filter((name) => !wanted.includes(name))
      .map((name) => `no manifest asks for ${name}: remove permissions/${name}.txt`),
  ];
}

/** Addresses and hosts that a text names: what looks like a name of a host, with a known end. */
export function hostsIn(text: string): string[] {
  return [...text.matchAll(/\b(?:[a-z0-9-]+\.)+(?:com|org|net|fr|eu|io|dev|example)\b/g)].map(
    ([host]) => host,
  );
}

/** Signs of French that want a no-break space beside them and have none, each with what stands around. */
export function spaceFaults(text: string): string[] {
  const wrong = /(?<![\u00a0/:])(?:[?!;»]|:(?!\/\/))|«(?!\u00a0)|'(?!self')(?<!'self')/g;
  return [...text.matchAll(wrong)].map(({ index }) =>
    text.slice(Math.max(0, index - 15), index + 5),
  );
}
