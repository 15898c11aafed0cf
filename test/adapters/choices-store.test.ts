import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetFormer,
  loadChoices,
  loadFormer,
  saveChoices,
} from '../../src/adapters/choices-store';
import { saveNotice, saveWasFilled } from '../../src/adapters/settings-store';
import { noChoices } from '../../src/core/choices';
import { chosen } from '../core/choices-builders';
import { browser, resetBrowser } from './fake-browser';

vi.mock('../../src/adapters/browser', () => import('./fake-browser'));

beforeEach(resetBrowser);

describe('the choices', () => {
  it('are those of a new user at first', async () => {
    expect(await loadChoices()).toEqual(noChoices);
  });

  it('are kept and read all at once, ticks of guides included, and nothing else is', async () => {
    await saveWasFilled();
    await saveNotice('directory-rebuilt');
    await saveChoices(chosen);
    expect(await loadChoices()).toEqual(chosen);
    expect(browser.storage.local.kept.get('ticks:skype')).toEqual(['place', 'take']);
    expect(browser.storage.local.kept.has('ticks')).toBe(false);
  });

  it('stay as they are where they are not named', async () => {
    await saveChoices(chosen);
    await saveChoices({ hasDot: true });
    expect(await loadChoices()).toEqual({ ...chosen, hasDot: true });
  });
});

describe('what was before', () => {
  const former = { replacedBy: 'reset', day: '2026-11-22', choices: chosen } as const;

  it('is kept beside what replaced it, until the user is content', async () => {
    await saveChoices(noChoices, former);
    expect(await loadFormer()).toEqual(former);
    expect(await loadChoices()).toEqual(noChoices);
    await forgetFormer();
    expect(await loadFormer()).toBeNull();
  });

  it('is that of the last replacement', async () => {
    await saveChoices(noChoices, former);
    await saveChoices(chosen, { ...former, choices: noChoices });
    expect((await loadFormer())?.choices).toEqual(noChoices);
    await saveChoices({ hasDot: true });
    expect((await loadFormer())?.choices).toEqual(noChoices);
  });
});
