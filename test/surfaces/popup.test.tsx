// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type NeedId, needs } from '../../src/core/need';
import type { FoundAnswer, ReadySuggestions } from '../../src/core/ready-suggestions';
import { success } from '../../src/core/result';
import type { ServiceCard } from '../../src/core/service-card';
import { Popup } from '../../src/surfaces/popup/popup';
import { languages } from '../ui/real-words';
import { answerWith, evolix, marseille, suggestionOf, townNamed } from '../ui/samples';
import {
  all,
  clear,
  click,
  expectAccessible,
  press,
  promised,
  settle,
  show,
  textOf,
  the,
  type,
} from '../ui/screen';

const gmail: ServiceCard = {
  name: 'Gmail',
  needs: ['email', 'calendar'],
  closedOn: null,
  equivalents: ['Roundcube', 'SnappyMail'],
};
const skype: ServiceCard = { ...gmail, name: 'Skype', needs: ['im'], closedOn: '2025-05-05' };

const withoutHome = { ...evolix, kilometres: null, reasons: ['no-account'] as const };
const start = answerWith([withoutHome], { need: 'email', home: null });
const near = answerWith([suggestionOf('Marsnet')], { need: 'email' });
const calendar = answerWith([suggestionOf('Zaclys')], { need: 'calendar' });

const findAnswer = vi.fn<(need: NeedId) => Promise<FoundAnswer>>();
const openOptions = vi.fn();
const chooseHome = vi.fn(async () => success(null));
const findTowns = async () => [townNamed('Marseille', { code: '13055' })];
const shared = { findAnswer, openOptions, chooseHome, findTowns };

const popupOn = (service: ServiceCard | null, first: FoundAnswer | null) => (
  <Popup service={service} first={first} {...shared} />
);
const best = () => textOf(all('article')[0] ?? document.createElement('p'));

beforeEach(() => {
  findAnswer.mockReset().mockResolvedValue({ ready: near });
  chooseHome.mockReset().mockResolvedValue(success(null));
  openOptions.mockReset();
});
afterEach(clear);

describe('on a spotted service', () => {
  it('names the service, the need and one answer, without asking anybody', async () => {
    await show(popupOn(gmail, { ready: start }));
    const heading = the('heading', 'Gmail').parentElement;
    expect([...(heading?.children ?? [])].map(textOf)).toEqual([
      'Vous êtes sur',
      'Gmail',
      'Courrier électronique',
    ]);
    expect(best()).toContain('Evolix');
    expect(findAnswer).not.toHaveBeenCalled();
    expect(all('searchbox')).toEqual([]);
  });

  it('offers its other needs, and answers the one that was chosen', async () => {
    findAnswer.mockResolvedValue({ ready: calendar });
    await show(popupOn(gmail, { ready: start }));
    const others = () => all('listitem').filter((item) => item.querySelector('button'));
    expect(the('list', 'Aussi sur Gmail')).toBeDefined();
    expect(others().map(textOf)).toEqual(['Agenda partagé']);
    await click(the('button', 'Agenda partagé'));
    expect(findAnswer.mock.calls).toEqual([['calendar']]);
    expect(best()).toContain('Zaclys');
    expect(others().map(textOf)).toEqual(['Courrier électronique']);
  });

  it('answers the need that was chosen last, whichever is found first', async () => {
    const slow = promised<FoundAnswer>();
    findAnswer.mockReturnValueOnce(slow.promise).mockResolvedValueOnce({ ready: near });
    const twoOthers: ServiceCard = { ...gmail, needs: ['email', 'calendar', 'contacts'] };
    await show(popupOn(twoOthers, { ready: start }));
    await click(the('button', 'Agenda partagé'));
    await click(the('button', "Carnet d'adresses"));
    slow.resolve({ ready: calendar });
    await settle();
    expect(best()).toContain('Marsnet');
  });

  it('speaks of no other needs where there are none', async () => {
    await show(popupOn({ ...gmail, needs: ['email'] }, { ready: start }));
    expect(textOf()).not.toContain('Aussi sur');
  });

  it('says when it closed', async () => {
    await show(popupOn(skype, { ready: answerWith([evolix], { need: 'im' }) }));
    expect(textOf()).toContain('Skype a fermé le 5 mai 2025.');
    await show(popupOn(gmail, { ready: start }));
    expect(textOf()).not.toContain('a fermé');
  });

  it('names the software that does the same where nobody offers it', async () => {
    await show(popupOn(gmail, { ready: answerWith([], { need: 'email' }) }));
    expect(textOf()).toContain('Ces logiciels libres le font : Roundcube et SnappyMail.');
    expect(the('link', 'Demander aux CHATONS')).toBeDefined();
  });

  it('opens the settings', async () => {
    await show(popupOn(gmail, { ready: start }));
    await click(the('button', 'Réglages'));
    expect(openOptions).toHaveBeenCalledOnce();
  });
});

describe('a better answer', () => {
  it('replaces the first one when it comes', async () => {
    const { promise, resolve } = promised<ReadySuggestions | undefined>();
    await show(popupOn(gmail, { ready: start, better: promise }));
    expect(best()).toContain('Evolix');
    resolve(near);
    await settle();
    expect(best()).toContain('Marsnet');
    expect(textOf()).toContain('Chez vous : Marseille');
  });

  it('that never comes leaves the first one', async () => {
    await show(popupOn(gmail, { ready: start, better: Promise.resolve(undefined) }));
    await settle();
    expect(best()).toContain('Evolix');
  });

  it('does not replace another need that was chosen meanwhile', async () => {
    const { promise, resolve } = promised<ReadySuggestions | undefined>();
    findAnswer.mockResolvedValue({ ready: calendar });
    await show(popupOn(gmail, { ready: start, better: promise }));
    await click(the('button', 'Agenda partagé'));
    resolve(near);
    await settle();
    expect(best()).toContain('Zaclys');
  });
});

describe('choosing a home', () => {
  it('answers the same need afresh, and takes the question away', async () => {
    await show(popupOn(gmail, { ready: start }));
    await type(the('combobox'), 'mars');
    await settle();
    await press(the('combobox'), 'Enter');
    await settle();
    expect(chooseHome.mock.calls).toEqual([[marseille]]);
    expect(findAnswer.mock.calls).toEqual([['email']]);
    expect(best()).toContain('Marsnet');
    expect(all('combobox')).toEqual([]);
    expect(textOf()).toContain('C’est fait : chez vous, c’est Marseille (Bouches-du-Rhône).');
  });
});

describe('on any other page', () => {
  it('offers every need and asks nothing else', async () => {
    await show(popupOn(null, null));
    expect(the('heading', 'Que voulez-vous faire ?')).toBeDefined();
    expect(all('listitem')).toHaveLength(needs.length);
    expect([all('article').length, all('combobox').length]).toEqual([0, 0]);
  });

  it('answers the need that was chosen, and leads back to all of them', async () => {
    await show(popupOn(null, null));
    await click(the('button', 'Courrier électronique'));
    expect(findAnswer.mock.calls).toEqual([['email']]);
    expect(the('heading', 'Courrier électronique')).toBeDefined();
    expect(best()).toContain('Marsnet');
    await click(the('button', 'Tous les besoins'));
    expect(all('listitem')).toHaveLength(needs.length);
  });
});

describe.each(languages)('in %s', (language) => {
  it.each([
    ['a service', popupOn(gmail, { ready: start })],
    ['a service that closed', popupOn(skype, { ready: answerWith([], { need: 'im' }) })],
    ['any other page', popupOn(null, null)],
  ])('the popup on %s is accessible', async (_, popup) => {
    await show(popup, language);
    await expectAccessible();
  });
});
