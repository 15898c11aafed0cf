import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speakWith } from '../../../src/adapters/browser/i18n';
import { loadGuide } from '../../../src/adapters/package/guide';
import { services } from '../../../src/core/services';
import { fetched, servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(() => {
  servePackage();
  speakWith(undefined);
});

const wordsRead = () => fetched.filter((path) => path.includes('words/'));

describe('the package', () => {
  it('holds a guide for every service', async () => {
    for (const { id } of services) expect(await loadGuide(id)).toMatchObject({ service: id });
  });

  it('gives a guide in the language of the interface, and reads no other', async () => {
    const { out } = await loadGuide('gmail');
    expect(out.ways[0]).toMatchObject({ language: 'fr' });
    expect(wordsRead()).toEqual(['guides/words/fr.json']);
  });

  it('gives it in the language that was chosen, whatever that of the browser', async () => {
    speakWith({ interface_language: 'nl' });
    const { out, leftBehind } = await loadGuide('gmail');
    expect([...out.ways, leftBehind].map((text) => text?.language)).toEqual(
      Array(out.ways.length + 1).fill('nl'),
    );
    expect(wordsRead()).toEqual(['guides/words/nl.json']);
  });

  it('has what that has no sentence for said by the language that it falls back to', async () => {
    speakWith({ interface_language: 'de' });
    const { out } = await loadGuide('slack');
    expect(out.ways[0]?.language).toBe('en');
    expect(wordsRead()).toEqual(['guides/words/de.json', 'guides/words/en.json']);
  });
});
