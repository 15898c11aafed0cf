import type { Page } from 'puppeteer-core';
import { callApi } from '../../browsers/extension-world';

/** The things that an extension has kept, as far as they tell whether it is whole. */
type KeptState = {
  /** The number of hosters that the directory says it has; null: there is no directory. */
  told: number | null;
  hosters: number;
  suggestions: number;
  /** The descriptions of all hosters, each once: one where all are of one copy of the mirror. */
  marks: readonly string[];
  /** The marks of the source rows that the directory is made of. */
  sourceMarks: readonly string[];
  source: string | null;
  /** The content of storage.local. */
  stored: Record<string, unknown>;
};

/** Reads what the extension has kept, by a page of it. */
export async function readKeptState(page: Page): Promise<KeptState> {
  const directory = await readDirectory(page);
  const stored = await callApi(page, ({ storage }) => storage.local.get(null));
  return { ...directory, stored };
}

/** The reason why a directory is not whole; undefined: it is. */
export function halfOf(state: Omit<KeptState, 'stored'>, needCount: number): string | undefined {
  const { told, hosters, suggestions, marks, sourceMarks } = state;
  if (told === null) return 'there is no directory';
  if (told !== hosters) return `${hosters} of ${told} hosters`;
  if (suggestions !== needCount) return `${suggestions} of ${needCount} answers`;
  // Of the package and of hosters each describes itself; of the mirror all say one thing.
  const isMarked = (all: readonly string[]) => all.some((mark) => mark.startsWith('copy '));
  if (!isMarked(marks) && !isMarked(sourceMarks)) return undefined;
  const all = new Set([...marks, ...sourceMarks]);
  return all.size === 1 ? undefined : `parts of ${[...all].slice(0, 3).join(', ')}`;
}

type Described = { description: string | null };
type ReadDirectory = Omit<KeptState, 'stored'>;

type Raw = {
  version: { hosterCount: number; source: string } | undefined;
  hosters: Described[];
  suggestions: number;
  base: { rows: string[] } | undefined;
};

async function readDirectory(page: Page): Promise<ReadDirectory> {
  const raw = await page.evaluate(readRaw);
  const { version, hosters = [], suggestions = 0, base } = raw ?? {};
  const rows = (base?.rows ?? []).map((row) => JSON.parse(row) as Described);
  const marksOf = (all: readonly Described[]) => [
    ...new Set(all.map(({ description }) => description ?? '')),
  ];
  return {
    told: version?.hosterCount ?? null,
    hosters: hosters.length,
    suggestions,
    marks: marksOf(hosters),
    sourceMarks: marksOf(rows),
    source: version?.source ?? null,
  };
}

/**
 * Runs in a page of the extension, and stands alone there: no function in it may have a name, which what runs our
 * TypeScript would note by a helper of its own. Null: there is no database of ours.
 */
function readRaw(): Promise<Raw | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('chatiere');
    // One that is not there would be made: that is called off, and is no error.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () =>
      opening.error?.name === 'AbortError' ? resolve(null) : reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('directoryVersion')) return resolve(null);
      const names = ['directoryVersion', 'hosters', 'suggestions', 'sourceRows'];
      const reading = database.transaction(names);
      const version = reading.objectStore('directoryVersion').get('current');
      const hosters = reading.objectStore('hosters').getAll();
      const suggestions = reading.objectStore('suggestions').count();
      const base = reading.objectStore('sourceRows').get('base');
      reading.onerror = () => reject(reading.error);
      reading.oncomplete = () => {
        database.close();
        resolve({
          version: version.result,
          hosters: hosters.result,
          suggestions: suggestions.result,
          base: base.result,
        });
      };
    };
  });
}
