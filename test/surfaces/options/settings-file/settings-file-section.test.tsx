// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../../src/core/result';
import {
  type Choices,
  noChoices,
  type ReplacedSettings,
} from '../../../../src/core/settings/choices';
import { writeSettingsFile } from '../../../../src/core/settings/settings-file';
import { SettingsFileSection } from '../../../../src/surfaces/options/settings-file/settings-file-section';
import type { SettingsFileProps } from '../../../../src/surfaces/options/settings-file/use-replacing';
import { chosen } from '../../../builders/choices';
import { aSettingsFile } from '../../../builders/settings-file-section';
import { languages } from '../../../fakes/real-words';
import { promised } from '../../../promised';
import {
  all,
  clear,
  click,
  expectAccessible,
  settle,
  showSection,
  textOf,
  the,
} from '../../../ui/screen';

const replace = vi.fn<SettingsFileProps['replace']>();
const undo = vi.fn<SettingsFileProps['undo']>();
const settleFormer = vi.fn<SettingsFileProps['settle']>();
const saveFile = vi.fn<(name: string, text: string) => void>();
const outlet = { saveFile, copyText: async () => undefined };
const needAgreement = vi.fn<SettingsFileProps['needAgreement']>();
const former: ReplacedSettings = { replacedBy: 'file', day: '2026-11-22', choices: chosen };

const sectionWith = (now: Choices, change: Partial<SettingsFileProps> = {}) => (
  <SettingsFileSection
    {...aSettingsFile({ replace, undo, settle: settleFormer, outlet, needAgreement })}
    loadChoices={async () => now}
    {...change}
  />
);

async function open(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('There is no field for a file');
  Object.defineProperty(field, 'files', {
    value: [new File([text], 'any.json')],
    configurable: true,
  });
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
  await settle();
}

const lines = () => [...document.querySelectorAll('.changes li')].map(textOf);
/** What the section says of the last act, be it done or refused. */
const status = () =>
  ['status', 'alert']
    .flatMap((role) => all(role))
    .map((each) => textOf(each))
    .join('');
const focused = () => document.activeElement?.id;

beforeEach(() => {
  replace.mockReset().mockResolvedValue(success({ areSourcesLeft: false }));
  undo.mockReset().mockResolvedValue(success({ areSourcesLeft: false }));
  needAgreement.mockReset().mockResolvedValue(false);
  settleFormer.mockReset().mockResolvedValue();
  saveFile.mockReset();
});
afterEach(clear);

describe('the settings', () => {
  it('are saved to a file by its day, as they are at that moment', async () => {
    await showSection(sectionWith(chosen));
    await click(the('button', 'Enregistrer dans un fichier'));
    expect(saveFile.mock.calls).toEqual([['chatiere-2026-11-22.json', writeSettingsFile(chosen)]]);
    expect(status()).toBe('Votre navigateur enregistre chatiere-2026-11-22.json.');
  });
});

describe('a file', () => {
  it('is shown as what it would change, in words, and changes nothing yet', async () => {
    await showSection(sectionWith(noChoices));
    await open(writeSettingsFile(chosen));
    expect(lines()).toEqual([
      'Ma commune : aucune commune → Marseille (Bouches-du-Rhône)',
      'Mes préférences : aucun → sans compte, Belgique, France et association',
      'Mes services libres, en plus : mail.zaclys.example et mail.jeanne.example',
      'Hébergeurs attendus, en plus : Traduire',
      'Point sur l’icône : oui → non',
      'Services sans signe sur l’icône, en plus : Gmail et slack',
      'Annuaire des hébergeurs : Celui de l’extension → Celui d’un site que vous indiquez, chaque jour (miroir.example) + PeerTube',
      'Étapes cochées des guides : Skype',
      'Réglages d’une autre version de Chatière, gardés sans être lus : 1',
    ]);
    expect(focused()).toBe('preview-title');
    expect(replace).not.toHaveBeenCalled();
  });

  it('brings no address of a Big-Tech service as a libre one, and says which it was', async () => {
    const own = (address: string) => ({ need: 'email', hosterId: null, address });
    const favourites = [own('https://gmail.com/'), own('https://mail.jeanne.example/')];
    const findService = async (address: string) =>
      address === 'https://gmail.com/' ? 'Gmail' : undefined;
    await showSection(sectionWith(noChoices, { findService }));
    await open(JSON.stringify({ chatiere: 1, favourites }));
    expect(lines()).toEqual(['Mes services libres, en plus : mail.jeanne.example']);
    expect(textOf(the('alert'))).toContain('c’est un service à remplacer : Gmail.');
    await click(the('button', 'Appliquer ces changements'));
    expect(replace.mock.lastCall?.[0]).toEqual({ favourites: [favourites[1]] });
  });

  it('brings no address where a Big-Tech company signs in, and says its host', async () => {
    const own = (address: string) => ({ need: 'email', hosterId: null, address });
    const favourites = [own('https://accounts.google.com/x'), own('https://192.168.1.9/')];
    await showSection(sectionWith(noChoices));
    await open(JSON.stringify({ chatiere: 1, favourites }));
    expect(lines()).toEqual(['Mes services libres, en plus : 192.168.1.9']);
    expect(textOf(the('alert'))).toContain('accounts.google.com');
  });

  it('tells what goes and what only changes its order', async () => {
    const favourites = chosen.favourites.toReversed();
    const quiet = { never: [], notNow: chosen.quiet.notNow };
    await showSection(sectionWith(chosen));
    await open(JSON.stringify({ chatiere: 1, favourites, quiet }));
    expect(lines()).toEqual([
      'Mes services libres : même liste, autre ordre ou autre date',
      'Services sans signe sur l’icône, en moins : Gmail',
    ]);
  });

  it('of long ago silences nothing whose day has passed, and ends nothing that has', async () => {
    const quiet = { never: [], notNow: { gmail: '2026-11-22', skype: '2026-11-23' } };
    const now = { ...noChoices, quiet: { never: [], notNow: { slack: '2026-11-01' } } };
    await showSection(sectionWith(now));
    await open(JSON.stringify({ chatiere: 1, quiet }));
    expect(lines()).toEqual(['Services sans signe sur l’icône, en plus : Skype']);
    await click(the('button', 'Ne rien changer'));
    await open(
      JSON.stringify({ chatiere: 1, quiet: { ...quiet, notNow: { gmail: '2026-11-22' } } }),
    );
    expect(textOf()).toContain('ce fichier contient les mêmes réglages.');
  });

  it('replaces nothing but what it was shown to: the rest may have been chosen anew', async () => {
    await showSection(sectionWith(chosen));
    await open(JSON.stringify({ chatiere: 1, hasDot: true, home: chosen.home }));
    await click(the('button', 'Appliquer ces changements'));
    expect(replace.mock.calls).toEqual([[{ hasDot: true }, 'file']]);
  });

  it('that says the same leaves nothing to apply', async () => {
    await showSection(sectionWith(chosen));
    await open(writeSettingsFile(chosen));
    expect(textOf()).toContain('ce fichier contient les mêmes réglages.');
    expect(all('button', 'Appliquer ces changements')).toEqual([]);
  });

  it('is applied by a click, whole, and the focus goes to the way back', async () => {
    const kept = promised<Awaited<ReturnType<SettingsFileProps['replace']>>>();
    replace.mockReturnValue(kept.promise);
    await showSection(sectionWith(noChoices));
    await open(writeSettingsFile(chosen));
    await click(the('button', 'Appliquer ces changements'));
    expect(replace.mock.calls).toEqual([[chosen, 'file']]);
    expect(status()).toBe('Recherche des plus proches…');
    await click(the('button', 'Appliquer ces changements'));
    expect(replace).toHaveBeenCalledOnce();
    await showSection(sectionWith(chosen, { replacedSettings: former }));
    kept.resolve(success({ areSourcesLeft: false }));
    await settle();
    expect(lines()).toEqual([]);
    expect(focused()).toBe('former-note');
    expect(textOf()).toContain('Les réglages du fichier sont en place depuis le 22 novembre 2026.');
  });

  it('is dropped by another click, and the focus goes back to its field', async () => {
    await showSection(sectionWith(noChoices));
    await open(writeSettingsFile(chosen));
    await click(the('button', 'Ne rien changer'));
    expect(lines()).toEqual([]);
    expect(focused()).toBe('file-open');
    expect(replace).not.toHaveBeenCalled();
  });

  it('names what it leaves as it is, and what it holds only in part', async () => {
    await showSection(sectionWith(noChoices));
    await open(JSON.stringify({ chatiere: 1, home: 3, hasDot: 'no', favourites: [{}], ticks: {} }));
    expect(textOf()).toContain('donc laissé comme il est : Ma commune et Point sur l’icône.');
    expect(textOf()).toContain('le reste est laissé de côté : Mes services libres.');
  });

  it('says beforehand that the browser will ask, and afterwards that the directory stayed', async () => {
    needAgreement.mockResolvedValue(true);
    replace.mockResolvedValue(success({ areSourcesLeft: true }));
    await showSection(sectionWith(noChoices));
    await open(writeSettingsFile(chosen));
    expect(needAgreement.mock.calls).toEqual([[chosen.sources]]);
    expect(textOf()).toContain('votre navigateur vous demandera une autorisation');
    await click(the('button', 'Appliquer ces changements'));
    expect(status()).toContain('L’annuaire, lui, est resté comme il était');
  });

  it('asks for nothing where the sources stay the same', async () => {
    needAgreement.mockResolvedValue(true);
    await showSection(sectionWith(chosen));
    await open(writeSettingsFile({ ...chosen, home: null }));
    expect(textOf()).not.toContain('autorisation');
  });

  it('stays on view where it could not be applied', async () => {
    replace.mockResolvedValue(failure('disk full'));
    await showSection(sectionWith(noChoices));
    await open(writeSettingsFile(chosen));
    await click(the('button', 'Appliquer ces changements'));
    expect(status()).toContain('Cela n’a pas marché.');
    expect(all('button', 'Appliquer ces changements')).toHaveLength(1);
  });

  it.each([
    ['a picture', '\u0089PNG', 'Ce fichier n’est pas une sauvegarde de Chatière'],
    ['another JSON', '{"name": "x"}', 'Ce fichier n’est pas une sauvegarde de Chatière'],
    ['a newer one', '{"chatiere": 2}', 'vient d’une version plus récente de Chatière'],
    ['a huge one', `{"chatiere": 1, "x": "${'x'.repeat(900_000)}"}`, 'est trop gros'],
  ])('that is no settings file is refused in a sentence: %s', async (_, text, sentence) => {
    await showSection(sectionWith(chosen));
    await open(text);
    expect(status()).toContain(sentence);
    expect(status()).toContain('Rien n’a changé.');
    expect(all('button', 'Appliquer ces changements')).toEqual([]);
  });
});

describe('starting afresh', () => {
  it('shows what would go, and erases it by a second click', async () => {
    await showSection(sectionWith(chosen));
    await click(the('button', 'Voir ce qui serait effacé'));
    expect(lines()).toContain('Étapes cochées des guides : Skype');
    expect(lines().length).toBeGreaterThan(6);
    expect(replace).not.toHaveBeenCalled();
    await click(the('button', 'Effacer ces choix'));
    expect(replace.mock.calls).toEqual([[noChoices, 'reset']]);
  });

  it('is not worth it where nothing was chosen', async () => {
    await showSection(sectionWith(noChoices));
    await click(the('button', 'Voir ce qui serait effacé'));
    expect(textOf()).toContain('vous n’avez encore rien choisi de ce qui s’efface ici.');
    expect(all('button', 'Effacer ces choix')).toEqual([]);
    await click(the('button', 'Ne rien changer'));
    expect(focused()).toBe('reset-open');
  });
});

describe('what was before', () => {
  it('comes back by a click, and that is said', async () => {
    await showSection(
      sectionWith(noChoices, { replacedSettings: { ...former, replacedBy: 'reset' } }),
    );
    expect(textOf()).toContain('Vos choix ont été effacés le 22 novembre 2026.');
    await click(the('button', 'Annuler ce changement'));
    expect(undo.mock.calls).toEqual([[{ ...former, replacedBy: 'reset' }]]);
    expect(status()).toBe('Vos réglages d’avant sont rétablis.');
    expect(focused()).toBe('file-save');
  });

  it('is said not to have come back where that failed', async () => {
    undo.mockRejectedValue(new Error('unreachable'));
    await showSection(sectionWith(noChoices, { replacedSettings: former }));
    await click(the('button', 'Annuler ce changement'));
    expect(status()).toContain('Cela n’a pas marché.');
  });

  it('is forgotten by another click', async () => {
    await showSection(sectionWith(noChoices, { replacedSettings: former }));
    await click(the('button', 'Garder ce changement'));
    expect(settleFormer).toHaveBeenCalledOnce();
    expect(undo).not.toHaveBeenCalled();
  });
});

describe.each(languages)('in %s', (language) => {
  it('all of it is accessible', async () => {
    needAgreement.mockResolvedValue(true);
    await showSection(
      <>
        <h3>Chatière</h3>
        {sectionWith(noChoices, { replacedSettings: former })}
      </>,
      language,
    );
    await open(JSON.stringify({ ...JSON.parse(writeSettingsFile(chosen)), hasDot: 3 }));
    expect(lines()).not.toEqual([]);
    await expectAccessible();
  });
});
