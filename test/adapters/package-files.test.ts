import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  loadGuide,
  loadPackagedDirectory,
  loadPackagedSuggestions,
  loadServiceCards,
  loadTownLines,
} from '../../src/adapters/package-files';
import { parseSnapshot } from '../../src/core/directory/snapshot';
import { needs } from '../../src/core/need';
import { services } from '../../src/core/services';
import { fetched, servePackage, unreadable } from './served-package';

vi.mock('../../src/adapters/browser', () => import('./fake-browser'));

beforeEach(servePackage);

describe('the package', () => {
  it('holds a directory of which every row is right', async () => {
    const parsed = parseSnapshot(await loadPackagedDirectory());
    expect(parsed.ok && parsed.value.refusals).toEqual([]);
    expect(parsed.ok && parsed.value.hosters.length).toBeGreaterThan(50);
  });

  it('holds an answer to every need, for nobody’s home', async () => {
    for (const { id } of needs) {
      const ready = await loadPackagedSuggestions(id);
      expect(ready).toMatchObject({ need: id, home: null });
      expect(ready.suggestions.length).toBe(Math.min(20, ready.count));
    }
  });

  it('holds a card for every service', async () => {
    const cards = await loadServiceCards();
    expect([...cards.keys()].toSorted()).toEqual(services.map(({ id }) => id).toSorted());
    expect(cards.get('skype')).toMatchObject({ name: 'Skype', closedOn: '2025-05-05' });
  });

  it('holds a guide for every service', async () => {
    for (const { id } of services) expect(await loadGuide(id)).toMatchObject({ service: id });
  });

  it('holds the lines of towns and départements', async () => {
    const { towns, admins } = await loadTownLines();
    expect(towns.find((line) => line.endsWith('\t13055'))).toContain('\tMarseille\t');
    expect(admins).toContain('FR\t13\tBouches-du-Rhône');
  });

  it('is all that is ever asked: no address outside of it', async () => {
    await Promise.all([loadPackagedDirectory(), loadServiceCards(), loadTownLines()]);
    expect(fetched.filter((path) => path.includes('//'))).toEqual([]);
    expect(fetched).toHaveLength(4);
  });
});

describe('a file that is missing', () => {
  it('is an error of the browser, not an empty answer', async () => {
    unreadable.add('services.json');
    await expect(loadServiceCards()).rejects.toThrow(TypeError);
  });

  it('is named where the browser answers with an error page', async () => {
    vi.stubGlobal('fetch', async () => new Response('Not found', { status: 404 }));
    await expect(loadPackagedSuggestions('email')).rejects.toThrow(
      'directory/suggestions/email.json is missing',
    );
  });
});
