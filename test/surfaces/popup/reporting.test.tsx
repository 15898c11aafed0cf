// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../src/core/suggestions/suggestion';
import { Reporting } from '../../../src/surfaces/popup/views/reporting';
import { aReadyAnswer } from '../../builders/ready-answers';
import { aSuggestion } from '../../builders/suggestions';
import { all, clear, settle, showPiece, the } from '../../ui/screen';

const tracker = { template: 'https://tracker.example/?t={title}&b={body}', version: '0.1.0' };

const docs = {
  id: 'google-docs',
  name: 'Google Docs',
  needs: ['text-collab'],
  equivalents: [],
  closing: null,
} as unknown as Parameters<typeof Reporting>[0]['service'];

/** The lines of the issue that the row opens, by its address; undefined where there is no row. */
async function reported(
  service: typeof docs,
  suggestion: Suggestion | undefined,
  loadTracker: Parameters<typeof Reporting>[0]['loadTracker'] = async () => tracker,
) {
  const shown = aReadyAnswer(suggestion ? [suggestion] : []);
  await showPiece(
    <ul>
      <Reporting answer={{ shown }} day={0} {...{ service, loadTracker }} />
    </ul>,
  );
  await settle();
  if (all('link', 'Signaler une erreur').length === 0) return undefined;
  const address = the('link', 'Signaler une erreur').getAttribute('href') ?? '';
  return Object.fromEntries(new URL(address).searchParams);
}

afterEach(clear);

describe('the row of the popup that reports an error', () => {
  it('opens an address with ids, the fact and the version: no town, distance or wish', async () => {
    const suggestion = aSuggestion({ kilometres: 3, town: 'Marseille', favouriteRank: 0 });
    expect(await reported(docs, suggestion)).toEqual({
      t: 'error: google-docs, pad-club',
      b: [
        'service: google-docs',
        'hoster: pad-club',
        'fact: pad-club/etherpad, free, no-account, ?, seen, 2026-06',
        'version: 0.1.0',
      ].join('\n'),
    });
  });

  it('says nothing of a server of the user’s own, which is a setting', async () => {
    const own = aSuggestion({ origin: 'own', hosterId: 'cloud.me.example' });
    expect(await reported(docs, own)).toEqual({
      t: 'error: google-docs',
      b: 'service: google-docs\nversion: 0.1.0',
    });
  });

  it('says that a service is missing where none is recognised, with the version alone', async () => {
    expect(await reported(null, undefined)).toBeUndefined();
    const missing = new URL(the('link', 'Il manque un service').getAttribute('href') ?? '');
    expect(Object.fromEntries(missing.searchParams)).toEqual({
      t: 'service: ?',
      b: 'version: 0.1.0',
    });
    clear();
    await reported(docs, aSuggestion());
    expect(all('link', 'Il manque un service')).toEqual([]);
  });

  it('is not there where the build has no tracker', async () => {
    expect(await reported(docs, aSuggestion(), async () => null)).toBeUndefined();
    expect(all('link')).toEqual([]);
  });
});
