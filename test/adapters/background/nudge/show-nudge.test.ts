import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerNudgeChosen } from '../../../../src/adapters/background/nudge/nudge-switch';
import { followWithNudge } from '../../../../src/adapters/background/nudge/show-nudge';
import { answerSettingsChosen } from '../../../../src/adapters/background/settings';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadNudge } from '../../../../src/adapters/store/nudge';
import { strasbourg } from '../../../builders/homes';
import { browser, world } from '../../../fakes/fake-browser';

import {
  from,
  goTo,
  offered,
  on,
  refuse,
  startNudging,
  visit,
  withdrawn,
} from '../../../fakes/nudged-pages';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startNudging);
afterEach(async () => {
  vi.useRealTimers();
  await deleteDatabase();
});

describe('the nudge', () => {
  it('touches no page until it is switched on, and reads nothing of it either', async () => {
    await visit(4, 'google-docs');
    expect([world.injected, offered, withdrawn]).toEqual([[], [], []]);
  });

  it('shows its pill once, in the corner that was chosen', async () => {
    await on();
    await answerNudgeChosen({ corner: 'left' });
    await visit(4, 'google-docs');
    expect(world.injected).toEqual([{ tabId: 4, files: ['src/surfaces/nudge/main.js'] }]);
    expect(offered).toMatchObject([
      { service: 'google-docs', corner: 'left', text: 'Une adresse libre offre la même chose' },
    ]);
    await visit(4, 'google-docs');
    await visit(5, 'gmail');
    expect(offered).toHaveLength(1);
  });

  it('offers every page the same, whatever the home', async () => {
    await on();
    await visit(4, 'google-docs');
    goTo(30);
    await answerSettingsChosen({ choices: { home: strasbourg } });
    await visit(4, 'google-docs');
    expect(offered).toHaveLength(2);
    expect(offered[1]).toEqual(offered[0]);
    expect(JSON.stringify(offered)).not.toMatch(/Evolix|Marseille|Strasbourg/);
  });

  it('keeps a day and an offer of the service, no address, no tab and no hour', async () => {
    await on();
    await visit(4, 'google-docs');
    expect(browser.storage.local.kept.get('nudge')).toEqual({
      isOn: true,
      corner: 'right',
      last: '2026-11-23',
      services: { 'google-docs': { until: '2026-11-30', offer: 'evolix/etherpad' } },
    });
  });

  it('does not count a page that was busy, gone or not ours', async () => {
    await on();
    refuse('typing');
    await visit(4, 'google-docs');
    await followWithNudge({ service: 'gmail' }, from(6));
    expect((await loadNudge()).last).toBeNull();
    refuse(null);
    await visit(5, 'google-docs');
    expect(offered).toHaveLength(2);
  });

  it('comes to one of two pages that open at once', async () => {
    await on();
    await Promise.all([visit(4, 'google-docs'), visit(5, 'gmail')]);
    expect(offered).toHaveLength(1);
  });

  it('leaves private pages alone, and services without a strong answer', async () => {
    await on();
    await visit(4, 'google-docs', true);
    await visit(5, 'google-translate');
    await visit(6, 'no-such-service');
    expect(world.injected).toEqual([]);
  });

  it('tells each page what it is now, so that a pill of something else goes', async () => {
    await on();
    await visit(4, null);
    expect(withdrawn).toEqual([{ service: null }]);
  });
});
