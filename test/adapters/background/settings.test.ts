import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import * as toolbar from '../../../src/adapters/background/spotted';
import { today } from '../../../src/adapters/browser/today';
import { loadChoices, loadReplacedSettings } from '../../../src/adapters/store/choices';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import * as store from '../../../src/adapters/store/write-directory';
import { success } from '../../../src/core/result';
import { type Choices, noChoices } from '../../../src/core/settings/choices';
import { chosen } from '../../builders/choices';
import { marseille, strasbourg } from '../../builders/homes';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));
vi.mock('../../../src/adapters/store/write-directory', { spy: true });
vi.mock('../../../src/adapters/background/spotted', { spy: true });

const packaged = { ...chosen, home: strasbourg, sources: noChoices.sources };

beforeEach(async () => {
  resetBrowser();
  serveLocks();
  servePackage();
  await fillDirectory();
  vi.clearAllMocks();
});
afterEach(deleteDatabase);

describe('choosing settings', () => {
  it('keeps each of them and answers every need for them, once', async () => {
    expect(await answerSettingsChosen({ choices: packaged })).toEqual(success(null));
    expect(await loadChoices()).toEqual(packaged);
    expect(store.writeAnswers).toHaveBeenCalledOnce();
    const ready = await readSuggestions('email');
    expect(ready).toMatchObject({ home: strasbourg, filters: chosen.filters });
  });

  it('has other sources take effect, with the answers written once all the same', async () => {
    await answerSettingsChosen({ choices: chosen });
    vi.clearAllMocks();
    expect(await answerSettingsChosen({ choices: packaged })).toEqual(success(null));
    const writes = [store.writeAnswers, store.writeDirectory].map((write) => vi.mocked(write));
    expect(writes.flatMap(({ mock }): unknown[] => mock.calls)).toHaveLength(1);
    expect((await loadChoices()).sources).toEqual(noChoices.sources);
    expect(await readSuggestions('email')).toMatchObject({ home: strasbourg });
  });

  it('leaves alone what is not named, and answers nothing where nothing depends on it', async () => {
    await answerSettingsChosen({ choices: packaged });
    vi.clearAllMocks();
    await answerSettingsChosen({ choices: { hasDot: true } });
    expect(await loadChoices()).toEqual({ ...packaged, hasDot: true });
    expect(store.writeAnswers).not.toHaveBeenCalled();
    expect(await loadReplacedSettings()).toBeNull();
  });

  it('keeps what was before where that is asked for, and brings it back', async () => {
    await answerSettingsChosen({ choices: packaged });
    const former = { replacedBy: 'reset', day: today(), choices: packaged } as const;
    await answerSettingsChosen({ choices: noChoices, replacedSettings: former });
    expect(await loadChoices()).toEqual(noChoices);
    expect(await loadReplacedSettings()).toEqual(former);
    // Told twice, where the first answer was lost.
    await answerSettingsChosen({ choices: noChoices, replacedSettings: former });
    expect(await loadReplacedSettings()).toEqual(former);
    await answerSettingsChosen({ choices: former.choices });
    expect(await loadChoices()).toEqual(packaged);
  });

  it('changes the icon of open tabs at once', async () => {
    const sender = { tab: { id: 4, incognito: false } } as Parameters<
      typeof toolbar.answerServiceSpotted
    >[1];
    await toolbar.answerServiceSpotted({ service: 'google-docs' }, sender);
    await answerSettingsChosen({ choices: { hasDot: false } });
    expect(world.toolbarIcons.get(4)).toMatchObject({
      title: expect.stringContaining('Docs'),
      text: '',
    });
    await answerSettingsChosen({ choices: { quiet: { never: ['google-docs'], notNow: {} } } });
    expect(world.toolbarIcons.get(4)).toMatchObject({
      title: 'Chatière\u00a0: trouver un service libre',
    });
  });

  it.each([
    { chosen: { hasDot: false }, icons: 1, answers: 0 },
    { chosen: { quiet: { never: ['gmail'], notNow: {} } }, icons: 1, answers: 0 },
    { chosen: { ticks: { gmail: ['take'] } }, icons: 0, answers: 0 },
    { chosen: { home: marseille }, icons: 1, answers: 1 },
    { chosen: { filters: { ...noChoices.filters, noAccount: true } }, icons: 1, answers: 1 },
    { chosen: { favourites: chosen.favourites }, icons: 1, answers: 1 },
    { chosen: { sources: noChoices.sources }, icons: 0, answers: 0 },
    { chosen: { home: null }, icons: 0, answers: 0 },
  ] as { chosen: Partial<Choices>; icons: number; answers: number }[])(
    'does nothing needless for $chosen: icons drawn $icons times, needs answered $answers times',
    async ({ chosen, icons, answers }) => {
      expect(await answerSettingsChosen({ choices: chosen })).toEqual(success(null));
      const drawn = [toolbar.showAllToolbarIcons, toolbar.redrawToolbarIcons];
      expect(drawn.flatMap((each) => vi.mocked(each).mock.calls)).toHaveLength(icons);
      expect(store.writeAnswers).toHaveBeenCalledTimes(answers);
      expect(store.writeDirectory).not.toHaveBeenCalled();
    },
  );

  it('reads what comes as it reads what is stored', async () => {
    const choices = { home: { lat: 3 }, hasDot: 'no', notice: 'directory-rebuilt' };
    await answerSettingsChosen({ choices: choices as unknown as Partial<typeof chosen> });
    expect(await loadChoices()).toEqual(noChoices);
    expect(browser.storage.local.kept.has('notice')).toBe(false);
  });

  it('says why where it could not be kept', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    expect(await answerSettingsChosen({ choices: { home: marseille } })).toEqual({
      ok: false,
      reason: 'Error: disk full',
    });
  });
});
