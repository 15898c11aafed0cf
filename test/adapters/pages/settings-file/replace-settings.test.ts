import { beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '../../../../src/adapters/browser/today';
import {
  replaceSettings,
  undoReplacement,
} from '../../../../src/adapters/pages/settings-file/replace-settings';
import {
  forgetReplacedSettings,
  loadReplacedSettings,
  saveChoices,
} from '../../../../src/adapters/store/choices';
import { saveSources } from '../../../../src/adapters/store/settings';
import type { Messages } from '../../../../src/core/messages';
import { failure, success } from '../../../../src/core/result';
import { noChoices } from '../../../../src/core/settings/choices';
import { chosen } from '../../../builders/choices';
import { browser, resetBrowser, world } from '../../../fakes/fake-browser';
import { servePackage } from '../../../fakes/served-package';
import { serveLocks } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

type Sent = {
  name: string;
  question: Partial<Messages['settingsChosen']['question']> | null;
};

const sent = () => world.sent as Sent[];
const former = { replacedBy: 'file', day: '2026-11-22', choices: chosen } as const;
const nothingBefore = { replacedBy: 'file', day: today(), choices: noChoices } as const;
let answer: unknown;

beforeEach(async () => {
  resetBrowser();
  serveLocks();
  servePackage();
  answer = success(null);
  // As the background does: what is needed is looked up in what is kept.
  browser.runtime.onMessage.addListener(async (message) => {
    const { sources } = (message as Sent).question?.choices ?? {};
    if (sources) await saveSources(sources);
    return answer;
  });
  await forgetReplacedSettings();
});

describe('replacing the settings', () => {
  it('asks the user for the sites in the click itself, before anything else', async () => {
    const request = vi.spyOn(browser.permissions, 'request');
    const replaced = replaceSettings(chosen, 'file');
    expect(request.mock.calls).toEqual([
      [{ origins: ['https://miroir.example/*', expect.stringMatching(/^https:/)] }],
    ]);
    request.mockRestore();
    await replaced;
  });

  it('hands everything over in one message, then refreshes from the new sources', async () => {
    expect(await replaceSettings(chosen, 'file')).toEqual(success({ areSourcesLeft: false }));
    expect(sent().map(({ name }) => name)).toEqual(['settingsChosen', 'refreshWanted']);
    expect(sent()[0]?.question).toEqual({ choices: chosen, replacedSettings: nothingBefore });
    expect([...world.sites]).toContain('https://miroir.example/*');
  });

  it('leaves the sources where the user does not agree, and replaces the rest', async () => {
    world.agrees = false;
    expect(await replaceSettings(chosen, 'file')).toEqual(success({ areSourcesLeft: true }));
    const { sources: _, ...rest } = chosen;
    expect(sent()).toEqual([
      {
        sender: 'page',
        name: 'settingsChosen',
        question: { choices: rest, replacedSettings: nothingBefore },
      },
    ]);
  });

  it('asks nobody anything where the sources stay the same', async () => {
    await saveSources(chosen.sources);
    await replaceSettings(chosen, 'file');
    expect(sent().map(({ name }) => name)).toEqual(['settingsChosen']);
    expect(sent()[0]?.question?.choices).not.toHaveProperty('sources');
  });

  it('asks for no site where the sources are not to be replaced', async () => {
    const request = vi.spyOn(browser.permissions, 'request');
    expect(await replaceSettings({ hasDot: false }, 'file')).toEqual(
      success({ areSourcesLeft: false }),
    );
    expect(request).not.toHaveBeenCalled();
    request.mockRestore();
  });

  it('gives back the sites that nothing needs any more', async () => {
    await saveSources(chosen.sources);
    world.sites.add('https://miroir.example/*');
    await replaceSettings(noChoices, 'reset');
    expect([...world.sites]).toEqual([]);
  });

  it('says so where it could not be kept', async () => {
    answer = failure('disk full');
    expect(await replaceSettings(chosen, 'file')).toEqual(failure('disk full'));
    expect(sent()).toHaveLength(1);
  });
});

describe('undoing it', () => {
  it('hands over what was before, which is then no longer kept aside', async () => {
    await saveChoices({}, former);
    expect(await undoReplacement(former)).toEqual(success({ areSourcesLeft: false }));
    expect(sent()[0]?.question).toEqual({ choices: chosen });
    expect(await loadReplacedSettings()).toBeNull();
  });

  it('keeps it where it could not be brought back', async () => {
    await saveChoices({}, former);
    answer = failure('disk full');
    expect(await undoReplacement(former)).toEqual(failure('disk full'));
    expect(await loadReplacedSettings()).toEqual(former);
  });
});
