// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guides } from '../../../src/core/guides';
import type { Guide } from '../../../src/core/guides/guide';
import type { MoveStep } from '../../../src/core/guides/move-step';
import { closingOn } from '../../../src/core/services/closing';
import { dayNumberOf } from '../../../src/core/time/day-number';
import { GuideList, type GuideListProps } from '../../../src/surfaces/move/guide-list';
import { GuidePage, type GuidePageProps } from '../../../src/surfaces/move/guide-page';
import { aReadyAnswer } from '../../builders/ready-answers';
import { evolix } from '../../builders/suggestions';
import { languages } from '../../fakes/real-words';
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
} from '../../ui/screen';

const keepTicks = vi.fn<GuidePageProps['keepTicks']>();
const print = vi.fn();
const eraseTicks = vi.fn<GuideListProps['eraseTicks']>();

function guideOf(id: string): Guide {
  const guide = guides.find(({ service }) => service === id);
  if (!guide) throw new Error(`no guide for ${id}`);
  return guide;
}

function pageOf(id: string, change: Partial<GuidePageProps> = {}) {
  return (
    <GuidePage
      guide={guideOf(id)}
      service={{ name: 'Google Docs', closing: null }}
      day={today}
      answer={aReadyAnswer([evolix])}
      ticks={[]}
      keepTicks={keepTicks}
      print={print}
      tracker={null}
      {...change}
    />
  );
}

const skype = { name: 'Skype', closing: closingOn('2025-05-05') };
const today = dayNumberOf(Date.parse('2026-11-28'));
const boxes = () => all('checkbox') as HTMLInputElement[];
const ticked = () => boxes().map((box) => box.checked);
const status = () => textOf(the('status'));

beforeEach(() => {
  keepTicks.mockReset().mockResolvedValue();
  eraseTicks.mockReset().mockResolvedValue();
  print.mockReset();
});
afterEach(clear);

describe('a guide', () => {
  it('says each step by the name of its tick, in order', async () => {
    await show(pageOf('google-docs'));
    expect(the('heading', 'Guide pour quitter Google Docs')).toBeDefined();
    for (const name of [
      'Choisir où aller',
      'Télécharger vos données',
      'Importer vos données au nouvel endroit',
      'Vérifier que tout est là',
      'Prévenir les autres',
      'Garder l’ancien compte quelque temps',
    ]) {
      expect(the('checkbox', name)).toBeDefined();
    }
    expect(boxes()).toHaveLength(6);
  });

  it('leads to the export page and to the hoster, and takes nothing with it', async () => {
    await show(pageOf('google-docs'));
    const out = all('link').filter((link) => link.getAttribute('href')?.startsWith('https:'));
    expect(out.map((link) => link.getAttribute('href'))).toEqual([
      'https://pad.evolix.example/',
      'https://takeout.google.com/settings/takeout/custom/drive',
    ]);
    for (const link of out) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
    }
  });

  it('says what one gets, what stays behind, and to copy once', async () => {
    await show(pageOf('google-docs'));
    expect(textOf()).toContain('Formats possibles : ODT, DOCX, HTML, EPUB, TXT, Markdown.');
    expect(textOf()).toContain('L’historique des versions');
    expect(textOf()).toContain('Fixez un jour : copiez tout une fois');
  });

  it('leaves out what stays behind where that is not known', async () => {
    await show(pageOf('google-contacts'));
    expect(textOf()).not.toContain('Ce qui ne suit pas');
  });

  it('says where no export exists, and has no step for it', async () => {
    await show(pageOf('skype', { service: skype }));
    expect(the('heading', 'Rien à télécharger d’ici')).toBeDefined();
    expect(textOf()).toContain('Skype a fermé le 5 mai 2025.');
    expect(boxes()).toHaveLength(3);
  });

  it.each([
    ['2026-11-28', 'Amazon WorkMail ferme le 31 mars 2027.', 6],
    ['2027-03-30', 'Amazon WorkMail ferme le 31 mars 2027.', 6],
    ['2027-03-31', 'Amazon WorkMail a fermé le 31 mars 2027.', 5],
    ['2027-04-01', 'Amazon WorkMail a fermé le 31 mars 2027.', 5],
  ])('on %s of a service with a last day: %s', async (day, sentence, steps) => {
    const service = { name: 'Amazon WorkMail', closing: closingOn('2027-03-31') };
    await show(pageOf('amazon-workmail', { service, day: dayNumberOf(Date.parse(day)) }));
    expect(textOf()).toContain(sentence);
    expect(boxes()).toHaveLength(steps);
  });

  it('says that it was not checked, and how old it is', async () => {
    await show(pageOf('gmail'));
    expect(textOf()).toContain('Guide rédigé en novembre 2026');
    expect(textOf()).toContain('pas encore essayé ni vérifié auprès du service');
    expect(textOf()).toContain('D’après : technology.kenyon.edu.');
  });

  it('says when it was checked, once it was', async () => {
    await show(pageOf('gmail', { guide: { ...guideOf('gmail'), checkedOn: '2027-01-10' } }));
    expect(textOf()).toContain('suivi pas à pas le 10 janvier 2027');
    expect(textOf()).not.toContain('Il n’a pas été vérifié');
  });

  it('shows the first software at once and the others at a press', async () => {
    await show(pageOf('google-docs'));
    const more = the('button', 'Avec un autre logiciel (4)');
    const others = document.getElementById(more.getAttribute('aria-controls') ?? '');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(others?.className).toBe('others-folded');
    await click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(others?.className).not.toBe('others-folded');
    expect(textOf(others)).toContain('HedgeDoc');
  });

  it('has nothing to unfold where there is one software', async () => {
    await show(pageOf('gmail'));
    expect(all('button').map(textOf)).toEqual([
      'Imprimer cette page',
      'Tout décocher dans ce guide',
    ]);
  });

  it('names the collective where no hoster is known', async () => {
    await show(pageOf('google-docs', { answer: null }));
    expect(textOf()).toContain('Pas encore d’hébergeur connu pour cela.');
    expect(the('link', 'Chercher sur chatons.org').getAttribute('href')).toBe(
      'https://www.chatons.org/',
    );
  });

  it('says of each software what it takes, how old that is, and the pages read', async () => {
    await show(pageOf('google-docs'));
    const lines = [...document.querySelectorAll('.software dd > .quiet')].map(textOf);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      'Prend : HTML, TXT, DOCX. Rédigé en novembre 2026, d’après : ether/etherpad CHANGELOG.md (3.3.7).',
    );
    expect(lines[1]).toBe('Rédigé en novembre 2026, sans page à l’appui.');
  });

  it('says that the hoster does it, and what to ask them for', async () => {
    await show(pageOf('trello'));
    expect(textOf()).toContain(
      'C’est l’hébergeur qui s’en charge. Demandez à l’hébergeur d’importer',
    );
  });

  it('says what has to be converted before, and with what', async () => {
    await show(pageOf('google-keep'));
    expect(textOf()).toContain('Avant, avec Joplin : Importez d’abord');
  });

  it('says plainly that nothing can be brought in', async () => {
    await show(pageOf('whatsapp'));
    expect(textOf()).toContain('Les anciennes conversations ne s’importent nulle part ailleurs');
    expect(textOf()).toContain('Rien ne s’importe ici');
  });

  it('can be printed', async () => {
    await show(pageOf('google-docs'));
    await click(the('button', 'Imprimer cette page'));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the ticks', () => {
  const before: readonly MoveStep[] = ['place', 'tell'];

  it('are shown as they were left', async () => {
    await show(pageOf('google-docs', { ticks: before }));
    expect(ticked()).toEqual([true, false, false, false, true, false]);
    expect(status()).toBe('Étapes faites : 2 sur 6');
  });

  it('are kept when one is added or taken away, and the progress is said', async () => {
    await show(pageOf('google-docs', { ticks: before }));
    await click(the('checkbox', 'Télécharger vos données'));
    await click(the('checkbox', 'Prévenir les autres'));
    expect(keepTicks.mock.calls).toEqual([[['place', 'take', 'tell']], [['place', 'take']]]);
    expect(status()).toBe('Étapes faites : 2 sur 6');
  });

  it('can be erased', async () => {
    await show(pageOf('google-docs', { ticks: before }));
    await click(the('button', 'Tout décocher dans ce guide'));
    expect(keepTicks.mock.calls).toEqual([[[]]]);
    expect(ticked()).not.toContain(true);
    expect(status()).toBe('Étapes faites : 0 sur 6');
  });

  it('that could not be kept are said to be so, until they can', async () => {
    keepTicks.mockRejectedValueOnce(new Error('disk full'));
    await show(pageOf('google-docs'));
    await click(the('checkbox', 'Prévenir les autres'));
    expect(textOf(the('alert'))).toContain('Cette coche n’a pas pu être enregistrée');
    await click(the('checkbox', 'Choisir où aller'));
    expect(status()).toBe('Étapes faites : 2 sur 6');
  });
});

describe('the list of guides', () => {
  const cards = new Map(
    Object.entries({ zoom: 'Zoom', gmail: 'Gmail', evernote: 'Évernote' }).map(([id, name]) => [
      id,
      { name },
    ]),
  );
  const listWith = (change: Partial<GuideListProps> = {}) => (
    <GuideList
      cards={cards}
      isUnknown={false}
      begun={[]}
      eraseTicks={eraseTicks}
      tracker={null}
      {...change}
    />
  );
  const links = () => all('link').map(textOf);

  it('lets users say that a service is missing, where the build has a tracker', async () => {
    const tracker = { template: 'https://tracker.example/?t={title}&b={body}', version: '0.1.0' };
    await show(listWith({ tracker }));
    const link = new URL(the('link', 'Il manque un service').getAttribute('href') ?? '');
    expect(Object.fromEntries(link.searchParams)).toEqual({ t: 'service: ?', b: 'version: 0.1.0' });
    clear();
    await show(pageOf('google-docs', { tracker }));
    const error = new URL(the('link', 'Signaler une erreur').getAttribute('href') ?? '');
    expect(error.searchParams.get('b')).toBe(
      `service: google-docs\nfact: ${guideOf('google-docs').asOf}\nversion: 0.1.0`,
    );
  });

  it('names every service by the alphabet, each with the address of its guide', async () => {
    await show(listWith());
    expect(links()).toEqual(['Évernote', 'Gmail', 'Zoom']);
    expect(the('link', 'Zoom').getAttribute('href')).toBe(
      '/src/surfaces/move/index.html?service=zoom',
    );
    expect(status()).toBe('Services : 3');
  });

  it('finds a service without accents or capitals, or says that there is none', async () => {
    await show(listWith());
    await type(the('searchbox', 'Chercher un service'), 'EVER');
    expect(links()).toEqual(['Évernote']);
    await type(the('searchbox'), 'xyz');
    expect(links()).toEqual([]);
    expect(textOf(the('alert'))).toBe('Aucun service nommé « xyz ». Vérifiez l’orthographe.');
    await click(the('button', 'Voir toute la liste'));
    expect(all('alert')).toEqual([]);
  });

  it('says so where a guide was asked for that does not exist', async () => {
    await show(listWith({ isUnknown: true }));
    expect(textOf()).toContain('Pas encore de guide pour ce service.');
    expect(links()).toHaveLength(3);
  });

  it('shows what is under way, and forgets it when asked', async () => {
    await show(listWith({ begun: ['gmail'] }));
    expect(links()).toEqual(['Gmail', 'Évernote', 'Gmail', 'Zoom']);
    await click(the('button', 'Tout décocher dans tous les guides'));
    await settle();
    expect(eraseTicks).toHaveBeenCalledOnce();
    expect(links()).toEqual(['Évernote', 'Gmail', 'Zoom']);
    expect(all('status').map(textOf)).toContain('Tout est décoché.');
  });

  it.each(languages)('is accessible in %s, before and after erasing', async (language) => {
    await show(listWith({ begun: ['gmail'], isUnknown: true }), language);
    await expectAccessible();
    await click(all('button')[0] as HTMLElement);
    await expectAccessible();
  });
});

describe.each(languages)('in %s', (language) => {
  it.each([
    ['with everything to do', pageOf('google-docs')],
    ['of a closed service', pageOf('skype', { service: skype })],
    ['with hardly anything to take along', pageOf('google-meet')],
    ['without a hoster', pageOf('google-docs', { answer: aReadyAnswer([]) })],
  ])('a guide %s is accessible', async (_, page) => {
    await show(page, language);
    await expectAccessible();
  });
});
