import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../../src/adapters/package/words';
import { servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(servePackage);

describe('the sentences in the package', () => {
  it.each(['fr', 'en'] as const)(
    'are read in %s whatever the language of the browser',
    async (language) => {
      const words = await loadWords(language);
      expect(words.interface_language).toBe(language);
      expect(words.spotted_on).toContain('$1');
    },
  );
});
