import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSuggestionsWanted } from '../../../src/adapters/background/suggestions';
import { deleteDatabase } from '../../../src/adapters/store/database';
import type { needs } from '../../../src/core/need';
import type { ReadySuggestions } from '../../../src/core/suggestions/ready-suggestions';
import { resetBrowser } from '../../fakes/fake-browser';
import { inStore } from '../../fakes/raw-database';
import { packageJson, servePackage, unreadable } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(() => {
  resetBrowser();
  serveLocks();
  servePackage();
});
afterEach(deleteDatabase);

describe('answering a page that has no answer', () => {
  it('fills an empty directory first', async () => {
    const answer = await answerSuggestionsWanted({ need: 'videoconf' });
    const packaged = packageJson<ReadySuggestions>('directory/suggestions/videoconf.json');
    expect(answer).toEqual({ ok: true, value: packaged });
  });

  it('mends a damaged record instead of handing it on', async () => {
    await fillDirectory();
    await inStore('suggestions', (store) => store.put({ need: 'videoconf', suggestions: 'x' }));
    const answer = await answerSuggestionsWanted({ need: 'videoconf' });
    const shown = answer.ok ? answer.value.suggestions[0]?.hosterName : answer.reason;
    expect(shown).toBe('Altertek');
  });

  it('fails with a reason where not even the package can be read', async () => {
    unreadable.add('directory/snapshot.json');
    expect(await answerSuggestionsWanted({ need: 'email' })).toMatchObject({ ok: false });
  });

  it('has none for a need nobody knows', async () => {
    const need = 'telepathy' as (typeof needs)[number]['id'];
    expect(await answerSuggestionsWanted({ need })).toMatchObject({ ok: false });
  });
});
