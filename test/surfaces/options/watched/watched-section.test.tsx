// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../../src/core/result';
import {
  type WatchedProps,
  WatchedSection,
} from '../../../../src/surfaces/options/watched/watched-section';
import { aWatchedSection } from '../../../builders/watched-section';
import { languages } from '../../../fakes/real-words';
import { promised } from '../../../promised';
import { clear, click, expectAccessible, showSection, textOf, the } from '../../../ui/screen';

const chooseWatched = vi.fn<WatchedProps['chooseWatched']>();
const section = (watched: readonly string[] = []) => (
  <WatchedSection {...aWatchedSection({ watched, chooseWatched })} />
);
const isTicked = (name: string) => (the('checkbox', name) as HTMLInputElement).checked;

beforeEach(() => {
  chooseWatched.mockReset().mockResolvedValue(success(null));
});
afterEach(clear);

describe('what is watched', () => {
  it('is named by company, with how many services that makes', async () => {
    await showSection(section());
    expect(textOf()).toContain('Google (2)');
    expect(textOf()).toContain('Google Docs, Gmail');
  });

  it('beside that is nothing until the user says so, and the reason for the question is there', async () => {
    await showSection(section());
    expect(isTicked('Doodle')).toBe(false);
    expect(textOf()).toContain('cochés : 0 sur 3');
    expect(textOf()).toContain('Votre navigateur vous demandera l’autorisation');
  });
});

describe('a service that is opted in', () => {
  it('joins the others, with those that share its hosts', async () => {
    await showSection(section(['doodle']));
    await click(the('checkbox', 'Dropbox, Dropbox Paper'));
    expect(chooseWatched.mock.calls).toEqual([[['doodle', 'dropbox', 'dropbox-paper']]]);
    expect(textOf(the('status'))).toBe('C’est fait : l’icône changera aussi sur ces pages.');
  });

  it('is shown so, and leaves alone', async () => {
    await showSection(section(['doodle', 'elsewhere:Google']));
    expect(isTicked('Doodle')).toBe(true);
    expect(isTicked('Google, dans ses autres pays')).toBe(true);
    await click(the('checkbox', 'Doodle'));
    expect(chooseWatched.mock.calls).toEqual([[['elsewhere:Google']]]);
    expect(textOf(the('status'))).toContain('l’autorisation est retirée');
  });

  it('is not lost to another one, which is chosen before it is kept', async () => {
    chooseWatched.mockReturnValueOnce(
      promised<Awaited<ReturnType<typeof chooseWatched>>>().promise,
    );
    await showSection(section(['doodle', 'elsewhere:Google']));
    await click(the('checkbox', 'Doodle'));
    await click(the('checkbox', 'Google, dans ses autres pays'));
    expect(chooseWatched.mock.lastCall).toEqual([[]]);
  });

  it('can be all of them at once, which are no countries', async () => {
    await showSection(section());
    await click(the('checkbox', 'Cocher tous ces services'));
    expect(chooseWatched.mock.lastCall).toEqual([['doodle', 'dropbox', 'dropbox-paper']]);
    await showSection(section(['doodle', 'dropbox', 'dropbox-paper']));
    expect(isTicked('Cocher tous ces services')).toBe(true);
    await click(the('checkbox', 'Cocher tous ces services'));
    expect(chooseWatched.mock.lastCall).toEqual([[]]);
  });

  it.each([
    ['no-permission', 'Sans votre autorisation, rien n’a changé.'],
    ['disk full', 'Cela n’a pas marché.'],
  ])('stays off where that failed (%s), in a sentence', async (reason, sentence) => {
    chooseWatched.mockResolvedValue(failure(reason));
    await showSection(section());
    await click(the('checkbox', 'Doodle'));
    expect(isTicked('Doodle')).toBe(false);
    expect(textOf(the('alert'))).toContain(sentence);
  });

  it('says so where the background can not be reached', async () => {
    chooseWatched.mockRejectedValue(new Error('Receiving end does not exist.'));
    await showSection(section());
    await click(the('checkbox', 'Doodle'));
    expect(isTicked('Doodle')).toBe(false);
    expect(textOf(the('alert'))).toContain('Cela n’a pas marché.');
  });
});

it.each(languages)('the section is accessible in %s', async (language) => {
  // On the page, a heading of its own stands above the section.
  const page = (
    <>
      <h3>Chatière</h3>
      {section(['doodle'])}
    </>
  );
  await showSection(page, language);
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expectAccessible();
});
