import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  loadFormerCodes,
  loadOfferedNeeds,
  loadPackagedDirectory,
  loadSearchNames,
} from '../../../src/adapters/package/data';
import {
  loadPackagedSuggestions,
  loadServiceCard,
  loadServiceCards,
  loadTownPack,
} from '../../../src/adapters/package/files';
import { parseSnapshot } from '../../../src/core/directory/snapshot';
import { needs } from '../../../src/core/need';
import { services } from '../../../src/core/services';
import { communeOfCode } from '../../../src/core/towns/gazetteer';
import { unpackTowns } from '../../../src/core/towns/pack';
import { fetched, servePackage, unreadable } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

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

  it('says which needs have answers', async () => {
    const offered = await loadOfferedNeeds();
    for (const { id } of needs) {
      const { count } = await loadPackagedSuggestions(id);
      expect([id, offered.includes(id)]).toEqual([id, count > 0]);
    }
  });

  it('holds the names of services, software and hosters, to be searched', async () => {
    const found = await loadSearchNames();
    expect(found.services).toContainEqual(
      expect.objectContaining({ name: 'Doodle', needs: ['date-poll'] }),
    );
    expect(found.software.find(({ name }) => name === 'Etherpad')?.needs).toEqual(['text-collab']);
    expect(found.hosters).toContainEqual({ id: 'framasoft', name: 'Framasoft' });
  });

  it('gives one service what the list of all has of it, and nothing to a stranger', async () => {
    const cards = await loadServiceCards();
    for (const id of ['google-docs', 'skype']) {
      const { takesAlong: _, ...shared } = (await loadServiceCard(id)) ?? {};
      expect(shared).toEqual(cards.get(id));
    }
    for (const id of ['nobody', 'constructor', '']) {
      expect(await loadServiceCard(id), id).toBeUndefined();
    }
    unreadable.add('services/fr/n.json');
    expect(await loadServiceCard('nextcloud')).toBeUndefined();
  });

  it('holds a card for every service', async () => {
    const cards = await loadServiceCards();
    expect([...cards.keys()].toSorted()).toEqual(services.map(({ id }) => id).toSorted());
    expect(cards.get('skype')).toMatchObject({ name: 'Skype', closing: { on: '2025-05-05' } });
  });

  it('holds the towns of the core countries, and those of the others', async () => {
    const core = unpackTowns(await loadTownPack('core'));
    const rest = unpackTowns(await loadTownPack('rest'));
    expect(communeOfCode(core, '13055')).toBeDefined();
    expect(core.count + rest.count).toBe(105_297);
  });

  it('holds the INSEE codes that are no more', async () => {
    const codes = await loadFormerCodes();
    expect(codes.get('01340')).toBe('01015');
    expect([...codes].every((pair) => pair.every((code) => /^\d[\dAB]\d{3}$/.test(code)))).toBe(
      true,
    );
  });

  it('is all that is ever asked: no address outside of it', async () => {
    await Promise.all([loadPackagedDirectory(), loadServiceCards(), loadTownPack('core')]);
    expect(fetched.filter((path) => path.includes('//'))).toEqual([]);
    expect(fetched).toHaveLength(3);
  });
});

describe('a file that is missing', () => {
  it('is an error of the browser, not an empty answer', async () => {
    unreadable.add('services/fr.json');
    await expect(loadServiceCards()).rejects.toThrow(TypeError);
  });

  it('is named where the browser answers with an error page', async () => {
    vi.stubGlobal('fetch', async () => new Response('Not found', { status: 404 }));
    await expect(loadPackagedSuggestions('email')).rejects.toThrow(
      'directory/suggestions/email.json is missing',
    );
  });
});
