// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describePage } from '../../../src/adapters/pages/describe-page';
import { wordsIn } from '../../fakes/real-words';

describe('a page', () => {
  it('says its language, its title, and that its lines begin on the left', () => {
    describePage({ ...wordsIn('en'), language: 'en-GB' }, 'Settings');
    expect(document.documentElement.lang).toBe('en-GB');
    expect(document.documentElement.dir).toBe('ltr');
    expect(document.title).toBe('Settings');
  });

  it('is mirrored where its sentences are', () => {
    const i18n = wordsIn('fr');
    describePage({ ...i18n, say: (key) => (key === 'interface_direction' ? 'rtl' : '') }, 'x');
    expect(document.documentElement.dir).toBe('rtl');
  });
});
