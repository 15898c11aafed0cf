import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveNotice, saveWasFilled } from '../../../src/adapters/store/background-state';
import {
  forgetReplacedSettings,
  loadChoices,
  loadReplacedSettings,
  saveChoices,
} from '../../../src/adapters/store/choices';
import { changedOnly, changesBetween } from '../../../src/core/settings/choice-changes';
import { choiceFields, noChoices, readSomeChoices } from '../../../src/core/settings/choices';
import {
  readSettingsFile,
  withFile,
  writeSettingsFile,
} from '../../../src/core/settings/settings-file';
import { anyChoices, chosen } from '../../builders/choices';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

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

  it('lose no tick where the browser stops us in between', async () => {
    await saveChoices(chosen);
    vi.spyOn(browser.storage.local, 'remove').mockRejectedValueOnce(new Error('stopped'));
    await saveChoices({ hasDot: true, ticks: { zoom: ['place'] } }).catch(() => undefined);
    expect(await loadChoices()).toMatchObject({
      hasDot: true,
      ticks: { ...chosen.ticks, zoom: ['place'] },
    });
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
    expect(await loadReplacedSettings()).toEqual(former);
    expect(await loadChoices()).toEqual(noChoices);
    await forgetReplacedSettings();
    expect(await loadReplacedSettings()).toBeNull();
  });

  it('is that of the last replacement', async () => {
    await saveChoices(noChoices, former);
    await saveChoices(chosen, { ...former, choices: noChoices });
    expect((await loadReplacedSettings())?.choices).toEqual(noChoices);
    await saveChoices({ hasDot: true });
    expect((await loadReplacedSettings())?.choices).toEqual(noChoices);
  });
});

it('whatever a file says: what is applied is what was shown, and undoing it leaves no trace', async () => {
  const anyFile = fc
    .tuple(anyChoices, fc.dictionary(fc.constantFrom(...choiceFields, 'x'), fc.jsonValue()))
    .map(([choices, odd]) => JSON.stringify({ ...JSON.parse(writeSettingsFile(choices)), ...odd }));
  await fc.assert(
    fc.asyncProperty(anyChoices, anyFile, async (before, text) => {
      resetBrowser();
      await saveChoices(before);
      const now = await loadChoices();
      expect(now).toEqual(before);
      const read = readSettingsFile(text);
      if (!read.ok) throw new Error(read.reason);
      const after = withFile(now, read.value.choices);
      const changes = changesBetween(now, after);
      const shown = changedOnly(after, changes);
      await saveChoices(readSomeChoices(shown), {
        replacedBy: 'file',
        day: '2026-11-22',
        choices: now,
      });
      expect(await loadChoices()).toEqual(after);
      expect(changesBetween(await loadChoices(), after)).toEqual([]);
      await saveChoices((await loadReplacedSettings())?.choices ?? noChoices);
      expect(await loadChoices()).toEqual(before);
    }),
  );
});
