import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  eraseAllTicks,
  eraseTicksBut,
  loadAllTicks,
  loadBegunMoves,
  loadChosenOffer,
  loadLeft,
  loadTicks,
  saveChosenOffer,
  saveLeft,
  saveTicks,
} from '../../../src/adapters/store/move-ticks';
import { marseille } from '../../builders/homes';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

const stored = () => browser.storage.local.get(null);

describe('the ticks of a guide', () => {
  it('are none at first', async () => {
    expect(await loadTicks('gmail')).toEqual([]);
    expect(await loadBegunMoves()).toEqual([]);
  });

  it('are remembered, each guide for itself', async () => {
    await saveTicks('gmail', ['place', 'take']);
    await saveTicks('slack', ['place']);
    expect(await loadTicks('gmail')).toEqual(['place', 'take']);
    expect(await loadTicks('slack')).toEqual(['place']);
    expect((await loadBegunMoves()).toSorted()).toEqual(['gmail', 'slack']);
  });

  it('leave nothing behind once the last one is gone', async () => {
    await saveTicks('gmail', ['place']);
    await saveTicks('gmail', []);
    expect(await stored()).toEqual({});
  });

  it('lose only what is damaged', async () => {
    await browser.storage.local.set({ 'ticks:gmail': ['place', 7], 'ticks:slack': 'yes' });
    expect(await loadTicks('gmail')).toEqual(['place']);
    expect(await loadTicks('slack')).toEqual([]);
    expect(await loadBegunMoves()).toEqual(['gmail']);
  });

  it('are all erased at once, damaged ones too, and the settings stay', async () => {
    await browser.storage.local.set({ home: marseille, 'ticks:slack': 'yes' });
    await saveTicks('gmail', ['place']);
    await eraseAllTicks();
    expect(await stored()).toEqual({ home: marseille });
  });

  it('can be read all at once, and erased but for some', async () => {
    await saveTicks('gmail', ['place']);
    await saveTicks('slack', ['place']);
    expect(await loadAllTicks()).toEqual({ gmail: ['place'], slack: ['place'] });
    await eraseTicksBut({ slack: ['take'] });
    expect(await loadAllTicks()).toEqual({ slack: ['place'] });
  });
});

describe('that a service was left', () => {
  it('is kept beside the steps of its guide, and neither undoes the other', async () => {
    await saveTicks('gmail', ['place']);
    await saveLeft('gmail', true);
    await saveTicks('gmail', ['place', 'take']);
    await saveLeft('slack', true);
    expect(await stored()).toEqual({
      'ticks:gmail': ['place', 'take', 'left'],
      'ticks:slack': ['left'],
    });
    expect(await loadTicks('gmail')).toEqual(['place', 'take']);
    expect((await loadLeft()).toSorted()).toEqual(['gmail', 'slack']);
  });

  it('leaves nothing behind once it is taken back', async () => {
    await saveLeft('gmail', true);
    await saveLeft('gmail', true);
    await saveLeft('gmail', false);
    expect(await stored()).toEqual({});
    expect(await loadLeft()).toEqual([]);
  });

  it('stays when the steps of the guide are erased', async () => {
    await saveLeft('gmail', true);
    await saveTicks('gmail', []);
    expect(await loadLeft()).toEqual(['gmail']);
  });
});

describe('the offer that was chosen for a guide', () => {
  it('is none at first, and is remembered for its guide alone', async () => {
    await saveChosenOffer('gmail', 'evolix/mailbox');
    expect(await loadChosenOffer('gmail')).toBe('evolix/mailbox');
    expect(await loadChosenOffer('slack')).toBeNull();
  });

  it('is forgotten with the ticks of its guide, and stays with those that stay', async () => {
    await saveChosenOffer('gmail', 'evolix/mailbox');
    await saveChosenOffer('slack', 'evolix/zulip');
    await eraseTicksBut({ slack: ['place'] });
    expect(await stored()).toEqual({ 'place:slack': 'evolix/zulip' });
    await eraseAllTicks();
    expect(await stored()).toEqual({});
  });
});
