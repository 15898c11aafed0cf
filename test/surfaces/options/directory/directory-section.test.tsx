// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RefreshProblemId } from '../../../../src/core/refresh/refresh-problem';
import type { Refresh } from '../../../../src/core/refresh/status';
import { failure, type Result, success } from '../../../../src/core/result';
import type { DirectoryProps } from '../../../../src/surfaces/options/directory/directory-props';
import { DirectorySection } from '../../../../src/surfaces/options/directory/directory-section';
import { aDirectorySection } from '../../../builders/directory-section';
import { languages } from '../../../fakes/real-words';
import { promised } from '../../../promised';
import {
  all,
  clear,
  click,
  expectAccessible,
  settle,
  show,
  textOf,
  the,
  type,
} from '../../../ui/screen';

afterEach(clear);

const section = (changes: Parameters<typeof aDirectorySection>[0] = {}) => (
  <DirectorySection {...aDirectorySection(changes)} />
);

const mirrored = {
  source: 'mirror',
  mirror: 'https://miroir.example/a.json',
  indexes: [],
} as const;
const federated = { source: 'federation', mirror: null, indexes: [] } as const;

describe('the directory', () => {
  it.each([
    [
      'fr',
      '1 190 hébergeurs. Informations réunies le 22 novembre 2026 (il y a 3 jours), annuaire fourni avec l’extension.',
    ],
    [
      'en',
      '1,190 hosts. Facts gathered on 22 November 2026 (3 days ago); the directory came with the extension.',
    ],
  ] as const)('is shown with its size, age and source, in %s', async (language, sentence) => {
    await show(section(), language);
    expect(textOf().replaceAll('\u202f', ' ')).toContain(sentence.replaceAll('\u202f', ' '));
  });

  it('that another page holds up is not called unreadable, and it is said what to do', async () => {
    await show(section({ directory: undefined, isHeldUp: true }));
    expect(textOf()).toContain('retient l’annuaire');
    expect(textOf()).not.toContain('navigation privée');
  });

  it('that is old is never called up to date', async () => {
    await show(section({ today: '2027-01-22' }));
    expect(textOf()).toContain('Cette copie est ancienne');
    await show(section());
    expect(textOf()).not.toContain('ancienne');
  });

  it('before this one can be had again', async () => {
    const goBack = vi.fn().mockResolvedValue(success(null));
    await show(section({ previous: '2026-10-01', goBack }));
    await click(the('button', 'Rétablir l’annuaire du 1er octobre 2026'));
    expect(goBack).toHaveBeenCalledOnce();
    expect(textOf()).toContain('l’annuaire précédent est rétabli');
  });

  it.each([
    ['is not there any more', async () => failure('none')],
    [
      'can not be asked for',
      async () => {
        throw new Error('Receiving end does not exist.');
      },
    ],
  ])('before this one, and says so where it %s', async (_, goBack) => {
    await show(section({ previous: '2026-10-01', goBack }));
    await click(the('button', 'Rétablir l’annuaire du 1er octobre 2026'));
    expect(textOf()).toContain('Cela n’a pas marché.');
  });
});

describe('the source', () => {
  it('that is chosen says what it sends to whom', async () => {
    await show(section());
    const [own, , hosters] = all('radio') as HTMLInputElement[];
    expect(own?.checked).toBe(true);
    expect(textOf()).toContain('Aucune requête : l’annuaire arrive');
    expect(hosters?.closest('label')?.textContent).toContain('Plusieurs centaines de sites');
  });

  it('can be another mirror than the one of the build', async () => {
    const chooseSources = vi.fn(async () => success(null));
    await show(section({ chooseSources, sources: { ...mirrored, mirror: null } }));
    await type(the('textbox', 'Adresse du fichier (https)'), 'https://miroir.example/a.json');
    await click(the('button', 'Utiliser cette adresse'));
    expect(chooseSources.mock.calls).toEqual([[mirrored]]);
  });

  it('is no mirror where the build has none, unless one was chosen before', async () => {
    await show(section({ builtInMirror: null }));
    expect(all('radio').length).toBe(2);
    expect(textOf()).not.toContain('D’un site');
    await show(section({ builtInMirror: null, sources: mirrored }));
    expect(all('radio').length).toBe(3);
  });

  it('that is a mirror without an address asks for one, and is not chosen yet', async () => {
    const chooseSources = vi.fn(async () => success(null));
    const lost = { ...mirrored, mirror: null };
    await show(section({ chooseSources, builtInMirror: null, sources: lost }));
    await click(all('radio')[0] as HTMLElement);
    await click(all('radio')[1] as HTMLElement);
    expect(chooseSources).toHaveBeenCalledOnce();
    the('textbox', 'Adresse du fichier (https)');
  });

  it('is chosen at once where the extension knows the mirror', async () => {
    const chooseSources = vi.fn(async () => success(null));
    await show(section({ chooseSources, builtInMirror: 'https://miroir.example/b.json' }));
    await click(all('radio')[1] as HTMLElement);
    expect(chooseSources.mock.calls).toEqual([[{ source: 'mirror', mirror: null, indexes: [] }]]);
  });

  it.each([
    ['bad-address', 'elle doit être complète et commencer par https://'],
    ['no-permission', 'Sans votre autorisation, rien n’a changé.'],
    ['not-kept', 'Cela n’a pas marché. Réessayez'],
  ] as const)('that can not be had (%s) is said to be so', async (reason, sentence) => {
    await show(section({ chooseSources: async () => failure(reason) }));
    await click(all('radio')[2] as HTMLElement);
    await settle();
    expect(textOf()).toContain(sentence);
  });

  it('stays marked while it is asked for, whatever is drawn meanwhile, and not once refused', async () => {
    let refuse: () => void = () => undefined;
    const chooseSources = () =>
      new Promise<Result<null, 'no-permission'>>((resolve) => {
        refuse = () => resolve(failure('no-permission'));
      });
    await show(section({ chooseSources }));
    await click(all('radio')[2] as HTMLElement);
    await show(section({ chooseSources }));
    const marked = () => (all('radio') as HTMLInputElement[]).map(({ checked }) => checked);
    expect(marked()).toEqual([false, false, true]);
    refuse();
    await settle();
    expect(marked()).toEqual([true, false, false]);
  });

  it('outside CHATONS is ticked by itself', async () => {
    const chooseSources = vi.fn(async () => success(null));
    await show(section({ chooseSources }));
    await click(the('checkbox', 'Mobilizon Des événements'));
    expect(chooseSources.mock.calls).toEqual([
      [{ source: 'package', mirror: null, indexes: ['mobilizon'] }],
    ]);
  });

  it('outside CHATONS is not lost to another one, which is ticked before it is kept', async () => {
    const chooseSources = vi.fn<DirectoryProps['chooseSources']>();
    chooseSources.mockReturnValueOnce(
      promised<Awaited<ReturnType<DirectoryProps['chooseSources']>>>().promise,
    );
    chooseSources.mockResolvedValueOnce(success(null));
    await show(section({ chooseSources }));
    await click(the('checkbox', 'PeerTube Des vidéos'));
    await click(the('checkbox', 'Mobilizon Des événements'));
    expect(chooseSources.mock.lastCall).toMatchObject([{ indexes: ['peertube', 'mobilizon'] }]);
  });
});

describe('refreshing', () => {
  it('is not offered where nobody is to be asked', async () => {
    await show(section());
    expect(all('button', 'Actualiser l’annuaire')).toEqual([]);
  });

  it('is offered where somebody may be asked', async () => {
    const refreshNow = vi.fn();
    await show(section({ sources: mirrored, refreshNow }));
    await click(the('button', 'Actualiser l’annuaire'));
    expect(refreshNow).toHaveBeenCalledOnce();
  });

  it('of the hosters shows how far it is, and can be paused and gone on with', async () => {
    const pause = vi.fn();
    const counts = { done: 1200, known: 3400 };
    const props = { sources: federated, pause };
    await show(section({ ...props, refresh: { state: 'asking', ...counts } }));
    expect(textOf().replace(/\s/gu, ' ')).toContain('1 200 fichiers lus sur 3 400');
    expect((the('progressbar') as HTMLProgressElement).value).toBe(1200);
    await click(the('button', 'Mettre en pause'));
    await show(section({ ...props, refresh: { state: 'paused', ...counts } }));
    await click(the('button', 'Reprendre'));
    expect(pause.mock.calls).toEqual([[true], [false]]);
  });

  it.each<[Refresh, string]>([
    [{ state: 'changed' }, 'L’annuaire a été actualisé.'],
    [{ state: 'unchanged' }, 'Rien de nouveau'],
    [{ state: 'asking', done: 0, known: 0 }, 'Actualisation en cours'],
    [{ state: 'interrupted', done: 1, known: 9 }, 'interrompue. Elle reprendra d’elle-même'],
  ])('that is $state is told in words', async (refresh, words) => {
    await show(section({ sources: mirrored, refresh }));
    expect(textOf()).toContain(words);
  });
});

const problems: Record<RefreshProblemId, string[]> = {
  unreachable: ['miroir.example'],
  'too-slow': ['miroir.example'],
  'bad-status': ['500'],
  redirected: [],
  'forbidden-address': ['10.0.0.1'],
  'too-big': [],
  'held-up': [],
  'not-readable': [],
  'unknown-version': [],
  unsigned: ['miroir.example'],
  'unsigned-list': ['liste.example'],
  'bad-signature': ['miroir.example'],
  ahead: ['2031-12-31'],
  older: ['2026-01-01', '2026-11-22'],
  fewer: ['10', '20', '1000', '2000'],
  'answers-less': ['200', '700'],
  replaced: ['40', '119'],
  grown: ['4000', '9000', '119', '700'],
  'too-many-bad-rows': ['400', '1000'],
  'no-permission': [],
  'not-kept': [],
};

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries(problems))('%s is one sentence with its figures', async (id, values) => {
    const problem = { id: id as RefreshProblemId, values };
    await show(section({ sources: mirrored, refresh: { state: 'refused', problem } }), language);
    const text = textOf();
    expect(text).not.toMatch(/\$|undefined/);
    expect(text).toContain(language === 'fr' ? 'reste en place.' : 'stays in place.');
    for (const value of values.filter((each) => /[a-z]|\.\d/.test(each)))
      expect(text).toContain(value);
  });

  it('the section is accessible', async () => {
    const refresh: Refresh = { state: 'asking', done: 3, known: 9 };
    const full = section({ sources: federated, refresh, previous: '2026-10-01' });
    await show(
      <main>
        <h1>x</h1>
        {full}
      </main>,
      language,
    );
    await expectAccessible();
  });
});
