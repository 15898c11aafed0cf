// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MoveStep } from '../../../src/core/guides/move-step';
import { closingOn } from '../../../src/core/services/closing';
import { dayNumberOf } from '../../../src/core/time/day-number';
import { GuidePage, type GuidePageProps } from '../../../src/surfaces/move/guide-page';
import { saidGuideOf } from '../../builders/guides';
import { aReadyAnswer } from '../../builders/ready-answers';
import { aSuggestion, evolix } from '../../builders/suggestions';
import { languages } from '../../fakes/real-words';
import { all, clear, click, expectAccessible, show, textOf, the } from '../../ui/screen';

const keepTicks = vi.fn<GuidePageProps['keepTicks']>();
const print = vi.fn();
const keepChosenOffer = vi.fn<GuidePageProps['keepChosenOffer']>();

function pageOf(id: string, change: Partial<GuidePageProps> = {}) {
  return (
    <GuidePage
      guide={saidGuideOf(id)}
      service={{ name: 'Google Docs', closing: null }}
      day={today}
      thing={null}
      answer={aReadyAnswer([evolix])}
      chosenOffer={null}
      keepChosenOffer={keepChosenOffer}
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
const status = () => textOf(document.querySelector('#progress'));

beforeEach(() => {
  keepTicks.mockReset().mockResolvedValue();
  keepChosenOffer.mockReset().mockResolvedValue();
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
      'https://pad.evolix.example/',
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
    await show(pageOf('gmail', { guide: { ...saidGuideOf('gmail'), checkedOn: '2027-01-10' } }));
    expect(textOf()).toContain('suivi pas à pas le 10 janvier 2027');
    expect(textOf()).not.toContain('Il n’a pas été vérifié');
  });

  it('shows the first software at once and the others at a press', async () => {
    await show(pageOf('google-docs'));
    const more = the('button', 'Avec un autre logiciel (4)');
    const others = document.getElementById(more.getAttribute('aria-controls') ?? '');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(others?.className).toBe('folded');
    await click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(others?.className).not.toBe('folded');
    expect(textOf(others)).toContain('HedgeDoc');
  });

  it('has nothing to unfold where there is one software', async () => {
    await show(pageOf('gmail'));
    expect(all('button').map(textOf)).toEqual(['Imprimer cette page']);
  });

  it.each([null, aReadyAnswer([])])(
    'where no hoster is known, names the collective and the way back',
    async (answer) => {
      await show(pageOf('google-docs', { answer }));
      expect(all('link', 'Voir tous les guides').length).toBeGreaterThan(2);
      expect(textOf()).toContain('Pas encore d’hébergeur connu pour cela.');
      expect(the('link', 'Chercher sur chatons.org').getAttribute('href')).toBe(
        'https://www.chatons.org/',
      );
    },
  );

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

  it('says plainly, and once, that nothing can be brought in', async () => {
    await show(pageOf('whatsapp'));
    expect(textOf()).toContain('Les anciennes conversations ne s’importent nulle part ailleurs');
    expect(textOf()).not.toContain('Rien ne s’importe ici');
    expect(the('checkbox', 'Commencer au nouvel endroit')).toBeDefined();
    clear();
    await show(pageOf('skype'));
    expect(the('checkbox', 'Commencer au nouvel endroit')).toBeDefined();
  });

  it('speaks of an account where one is asked for, or may be', async () => {
    const account = 'Ouvrez-y un compte s’il en faut un.';
    await show(pageOf('google-docs'));
    expect(textOf()).not.toContain(account);
    clear();
    const unknown = aSuggestion({ hosterName: 'Evolix', condition: 'registration-unknown' });
    await show(pageOf('google-docs', { answer: aReadyAnswer([unknown]) }));
    expect(textOf()).toContain(`${account} Faites-y un tour avant de continuer.`);
  });

  it('in another language than the page tells readers of screens which one it is', async () => {
    await show(pageOf('google-docs', { guide: saidGuideOf('google-docs', 'en') }));
    const foreign = [...document.querySelectorAll('[lang=en]')].map(textOf);
    expect(foreign).toContain('Version history, comments and sharing do not come along.');
    clear();
    await show(pageOf('google-docs'));
    expect(document.querySelector('[lang]:not(html)')).toBeNull();
  });

  it('can be printed', async () => {
    await show(pageOf('google-docs'));
    await click(the('button', 'Imprimer cette page'));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the act of a step', () => {
  const acts = () => [...document.querySelectorAll('.act')];

  it('is a button that opens a tab, and the green one is that of the next step', async () => {
    await show(pageOf('google-docs', { ticks: ['place'] }));
    expect(acts().map((act) => [textOf(act), act.className])).toEqual([
      ['Ouvrir Pad', 'small-button act'],
      ['Ouvrir takeout.google.com', 'button act'],
      ['Ouvrir Pad chez Evolix', 'small-button act'],
    ]);
    expect(acts().map((act) => act.getAttribute('target'))).toEqual(['_blank', '_blank', '_blank']);
  });

  it('says how a single thing of the service comes along, where it does', async () => {
    await show(pageOf('google-docs', { thing: 'document' }));
    expect(textOf()).toContain('ouvrez Chatière, puis « Y emporter ce document ».');
    clear();
    await show(pageOf('google-docs'));
    expect(textOf()).not.toContain('en emporter un à la fois');
    clear();
    await show(pageOf('google-docs', { thing: 'document', answer: null }));
    expect(textOf()).not.toContain('en emporter un à la fois');
  });
});

describe('the host of a guide', () => {
  const hadoly = aSuggestion({
    hosterName: 'Hadoly',
    offerId: 'hadoly/hedgedoc',
    offerName: 'HedgeDoc',
    address: 'https://notes.hadoly.example/',
    landing: { address: 'https://notes.hadoly.example/', label: 'open_service', second: null },
  });
  const two = aReadyAnswer([evolix, hadoly]);
  const software = () => textOf(document.querySelector('.software dt'));
  const hosts = () =>
    [...document.querySelectorAll('#text-place .card-name, #text-bring .act')].map(textOf);

  it('is the first suggestion, and another can be chosen in the first step alone', async () => {
    await show(pageOf('google-docs', { answer: two }));
    expect(hosts()).toEqual(['Evolix', 'Ouvrir Pad chez Evolix']);
    expect(the('link', 'Changer d’hébergeur').getAttribute('href')).toBe('#step-place');
    const unfold = the('button', 'Choisir un autre hébergeur (1)');
    expect(unfold.getAttribute('aria-expanded')).toBe('false');
    expect(all('radio')).toHaveLength(0);
    await click(unfold);
    expect(all('radio')).toHaveLength(2);
  });

  it('once chosen is the host of every step, and is kept', async () => {
    await show(pageOf('google-docs', { answer: two }));
    expect(software()).toBe('Etherpad');
    await click(the('button', 'Choisir un autre hébergeur (1)'));
    await click(all('radio')[1] as HTMLElement);
    expect(hosts()).toEqual(['Hadoly', 'Ouvrir HedgeDoc chez Hadoly']);
    expect(software()).toBe('HedgeDoc');
    expect(keepChosenOffer.mock.calls).toEqual([['hadoly/hedgedoc']]);
    expect(all('status').map(textOf)).toContain('C’est noté : ce guide continue avec Hadoly.');
  });

  it('is the one that was chosen before', async () => {
    await show(pageOf('google-docs', { answer: two, chosenOffer: 'hadoly/hedgedoc' }));
    expect(hosts()).toEqual(['Hadoly', 'Ouvrir HedgeDoc chez Hadoly']);
  });

  it('is another once the chosen one is gone, and that is said', async () => {
    await show(pageOf('google-docs', { answer: two, chosenOffer: 'gone/etherpad' }));
    expect(hosts()[0]).toBe('Evolix');
    expect(textOf()).toContain('L’hébergeur que vous aviez choisi n’est plus proposé ici.');
  });

  it('says so where the choice could not be kept', async () => {
    keepChosenOffer.mockRejectedValue(new Error('disk full'));
    await show(pageOf('google-docs', { answer: two }));
    await click(the('button', 'Choisir un autre hébergeur (1)'));
    await click(all('radio')[1] as HTMLElement);
    expect(textOf(the('alert'))).toContain('Cela n’a pas marché.');
  });
});

describe('a step that is done', () => {
  const text = () => document.querySelector('#text-take');

  it('folds to its line, and unfolds at a press or when it is unticked', async () => {
    await show(pageOf('google-docs'));
    expect(text()?.className).toBe('step-text');
    await click(the('checkbox', 'Télécharger vos données'));
    expect(text()?.className).toBe('step-text folded');
    const review = the('button', 'Revoir : Télécharger vos données');
    expect(review.getAttribute('aria-expanded')).toBe('false');
    await click(review);
    expect(review.getAttribute('aria-expanded')).toBe('true');
    expect(text()?.className).toBe('step-text');
    await click(the('checkbox', 'Télécharger vos données'));
    expect(all('button', 'Revoir : Télécharger vos données')).toEqual([]);
    expect(text()?.className).toBe('step-text');
  });
});

describe('the ticks', () => {
  const before: readonly MoveStep[] = ['place', 'tell'];

  it('are shown as they were left', async () => {
    await show(pageOf('google-docs', { ticks: before }));
    expect(ticked()).toEqual([true, false, false, false, true, false]);
    expect(status()).toBe('Étapes faites : 2 sur 6');
    const bar = the('progressbar', 'Étapes faites : 2 sur 6') as HTMLProgressElement;
    expect([bar.value, bar.max]).toEqual([2, 6]);
  });

  it('are kept when one is added or taken away, and the progress is said', async () => {
    await show(pageOf('google-docs', { ticks: before }));
    await click(the('checkbox', 'Télécharger vos données'));
    await click(the('checkbox', 'Prévenir les autres'));
    expect(keepTicks.mock.calls).toEqual([[['place', 'take', 'tell']], [['place', 'take']]]);
    expect(status()).toBe('Étapes faites : 2 sur 6');
  });

  it('can be erased from the first one on, and the keyboard keeps its place', async () => {
    await show(pageOf('google-docs'));
    expect(all('button', 'Tout décocher dans ce guide')).toEqual([]);
    clear();
    await show(pageOf('google-docs', { ticks: before }));
    await click(the('button', 'Tout décocher dans ce guide'));
    expect(keepTicks.mock.calls).toEqual([[[]]]);
    expect(ticked()).not.toContain(true);
    expect(status()).toBe('Étapes faites : 0 sur 6');
    expect(all('button', 'Tout décocher dans ce guide')).toHaveLength(1);
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

describe.each(languages)('in %s', (language) => {
  it.each([
    ['with everything to do', pageOf('google-docs', { thing: 'document' })],
    ['that is half done', pageOf('google-docs', { ticks: ['place', 'take'] })],
    ['of a closed service', pageOf('skype', { service: skype })],
    ['with hardly anything to take along', pageOf('google-meet')],
    ['without a hoster', pageOf('google-docs', { answer: aReadyAnswer([]) })],
  ])('a guide %s is accessible', async (_, page) => {
    await show(page, language);
    await expectAccessible();
  });
});

it('lets users say that a guide is wrong, where the build has a tracker', async () => {
  const tracker = { template: 'https://tracker.example/?t={title}&b={body}', version: '0.1.0' };
  await show(pageOf('google-docs', { tracker }));
  const error = new URL(the('link', 'Signaler une erreur').getAttribute('href') ?? '');
  expect(error.searchParams.get('b')).toBe(
    `service: google-docs\nfact: ${saidGuideOf('google-docs').asOf}\nversion: 0.1.0`,
  );
});
