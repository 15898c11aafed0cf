// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type NeedId, needIds } from '../../../src/core/need';
import { failure, type Result, success } from '../../../src/core/result';
import { closingOn } from '../../../src/core/services/closing';
import type { ServiceHere } from '../../../src/core/services/service-card';
import type { PageHere } from '../../../src/core/spotting/page-here';
import { noFilters } from '../../../src/core/suggestions/filters';
import type {
  FoundAnswer,
  ReadySuggestions,
} from '../../../src/core/suggestions/ready-suggestions';
import { dayNumberOf } from '../../../src/core/time/day-number';
import { AskedHome } from '../../../src/surfaces/popup/asked-home';
import { LastWord } from '../../../src/surfaces/popup/last-word';
import { NeedFace, type NeedFaceProps } from '../../../src/surfaces/popup/need-face';
import type { NewsActions } from '../../../src/surfaces/popup/news/news-actions';
import { NewsLine } from '../../../src/surfaces/popup/news/news-line';
import { type NeedFaceOfPopup, Popup } from '../../../src/surfaces/popup/popup';
import type { PopupProps } from '../../../src/surfaces/popup/popup-props';
import { NeedChooser } from '../../../src/ui/need-chooser';
import { marseille } from '../../builders/homes';
import { aReadyAnswer } from '../../builders/ready-answers';
import { aSuggestion, evolix } from '../../builders/suggestions';
import { aTown } from '../../builders/towns';
import { languages } from '../../fakes/real-words';
import { promised } from '../../promised';
import {
  all,
  clear,
  click,
  expectAccessible,
  press,
  settle,
  show,
  textOf,
  the,
  type,
} from '../../ui/screen';

const gmail: ServiceHere = {
  id: 'gmail',
  name: 'Gmail',
  needs: ['email', 'calendar'],
  closing: null,
  suite: 'google',
  equivalents: ['Roundcube', 'SnappyMail'],
};
const skype: ServiceHere = {
  ...gmail,
  id: 'skype',
  name: 'Skype',
  needs: ['im'],
  closing: closingOn('2025-05-05'),
};

const withoutHome = { ...evolix, kilometres: null, isSameCommune: false, isNearest: false };
const start = aReadyAnswer([withoutHome], { need: 'email', home: null });
const near = aReadyAnswer([aSuggestion({ hosterName: 'Marsnet' })], { need: 'email' });
const calendar = aReadyAnswer([aSuggestion({ hosterName: 'Zaclys' })], { need: 'calendar' });

const findAnswer = vi.fn<(need: NeedId) => Promise<FoundAnswer>>();
const chooseHome = vi.fn(async () => success(null));
const findTowns = async () => [aTown({ name: 'Marseille', code: '13055' })];
const keepFavourite = vi.fn<PopupProps['keepFavourite']>();
const search = vi.fn<PopupProps['search']>();
const loadFurther = vi.fn<PopupProps['loadFurther']>();
const readMembership = vi.fn<PopupProps['readMembership']>();
const beQuiet = vi.fn<PopupProps['beQuiet']>();
/** Takes a silence back. */
const unsilence = vi.fn<() => Promise<Result<unknown>>>();
const isCounting = vi.fn<PopupProps['isCounting']>();
const findNeedsAt = vi.fn<PopupProps['findNeedsAt']>();
const postpone = vi.fn<PopupProps['postpone']>();
const hasReturnedFrom = vi.fn<PopupProps['hasReturnedFrom']>();
const isAwaited = vi.fn<NeedFaceProps['isAwaited']>();
const keepAwaited = vi.fn<NeedFaceProps['keepAwaited']>();
const findArrived = vi.fn<NeedFaceProps['findArrived']>();
const BoundNeedFace: NeedFaceOfPopup = (props) => (
  <NeedFace {...props} {...{ isAwaited, keepAwaited, findArrived }} />
);
const beyond = {
  postpone,
  hasReturnedFrom,
  keepFavourite,
  findNeedsAt,
  search,
  loadFurther,
  readMembership,
  beQuiet,
  isCounting,
};
const readPage = vi.fn<PopupProps['readPage']>();
const openBehind = vi.fn<PopupProps['openBehind']>();
const copyText = vi.fn<PopupProps['copyText']>();
const loadTracker = vi.fn<PopupProps['loadTracker']>();
const loadMissingLink = vi.fn<PopupProps['loadMissingLink']>();
const findNews = vi.fn<NewsActions['findNews']>();
const dismissChanges = vi.fn<NewsActions['dismissChanges']>();
const refreshNow = vi.fn<NewsActions['refreshNow']>();
const news = {
  loadNews: async () => ({ findNews, dismissChanges, refreshNow }),
  loadNewsLine: async () => NewsLine,
};
const takingAlong = { readPage, openBehind, copyText };
const shared = {
  findAnswer,
  chooseHome,
  findTowns,
  loadTracker,
  loadMissingLink,
  ...beyond,
  ...takingAlong,
  ...news,
};

const Chooser: NonNullable<PopupProps['Chooser']> = ({ choose }) => (
  <NeedChooser
    choose={choose}
    offered={new Set(needIds)}
    loadNames={async () => ({ services: [], software: [], hosters: [] })}
  />
);

const popupOn = (
  service: ServiceHere | null,
  first: FoundAnswer | null,
  { day = 0, page = { kind: 'other' } as PageHere, thing = undefined as PopupProps['thing'] } = {},
) => (
  <Popup
    page={page}
    service={service}
    first={first}
    Chooser={service ? null : Chooser}
    loadChooser={async () => Chooser}
    AskedHome={first?.ready.home ? null : AskedHome}
    loadAskedHome={async () => AskedHome}
    loadLastWord={async () => LastWord}
    NeedFace={first?.ready.count ? null : BoundNeedFace}
    loadNeedFace={async () => BoundNeedFace}
    {...shared}
    {...{ day, thing }}
  />
);
const pressed = () =>
  all('button')
    .filter((button) => button.matches('.segment[aria-pressed=true]'))
    .map(textOf);
const best = () => textOf(all('article')[0] ?? document.createElement('p'));

beforeEach(() => {
  findAnswer.mockReset().mockResolvedValue({ ready: near });
  chooseHome.mockReset().mockResolvedValue(success(null));
  readMembership.mockReset().mockResolvedValue(null);
  isCounting.mockReset().mockResolvedValue(false);
  loadTracker.mockReset().mockResolvedValue(null);
  loadMissingLink.mockReset().mockResolvedValue(null);
  unsilence.mockReset().mockResolvedValue(success(null));
  beQuiet.mockReset().mockResolvedValue(success(unsilence));
  keepFavourite.mockReset().mockResolvedValue(success(null));
  postpone.mockReset().mockResolvedValue(success(null));
  hasReturnedFrom.mockReset().mockResolvedValue(false);
  findNeedsAt.mockReset().mockResolvedValue([]);
  isAwaited.mockReset().mockResolvedValue(false);
  keepAwaited.mockReset().mockResolvedValue(success([]));
  findArrived.mockReset().mockResolvedValue([]);
  search.mockReset();
  loadFurther.mockReset().mockResolvedValue([]);
});
afterEach(clear);

/** Opens the view of this button, which is loaded when it is wanted. */
async function open(button: string, title = button): Promise<void> {
  await click(the('button', button));
  await vi.waitFor(() => the('heading', title), { timeout: 10_000 });
}
const openMore = () => open('Autres actions');

describe('on a spotted service', () => {
  it('names the service, the need and one answer, without asking anybody', async () => {
    await show(popupOn(gmail, { ready: start }));
    expect(the('heading', 'Pour remplacer Gmail')).toBeDefined();
    expect(pressed()).toEqual(['Adresse mail']);
    expect(best()).toContain('Evolix');
    expect(findAnswer).not.toHaveBeenCalled();
    expect(all('searchbox')).toEqual([]);
  });

  it('offers its other needs, and answers the one that was chosen', async () => {
    findAnswer.mockResolvedValue({ ready: calendar });
    await show(popupOn(gmail, { ready: start }));
    expect([...the('list', 'À quoi sert Gmail').children].map(textOf)).toEqual([
      'Adresse mail',
      'Agenda',
    ]);
    await click(the('button', 'Agenda'));
    expect(findAnswer.mock.calls).toEqual([['calendar']]);
    expect(best()).toContain('Zaclys');
    expect(pressed()).toEqual(['Agenda']);
  });

  it('answers the need that was chosen last, whichever is found first', async () => {
    const slow = promised<FoundAnswer>();
    findAnswer.mockReturnValueOnce(slow.promise).mockResolvedValueOnce({ ready: near });
    const twoOthers: ServiceHere = { ...gmail, needs: ['email', 'calendar', 'contacts'] };
    await show(popupOn(twoOthers, { ready: start }));
    await click(the('button', 'Agenda'));
    await click(the('button', 'Contacts'));
    slow.resolve({ ready: calendar });
    await settle();
    expect(best()).toContain('Marsnet');
  });

  it('says what it is for in a line, where that is one thing', async () => {
    await show(popupOn({ ...gmail, needs: ['email'] }, { ready: start }));
    expect(textOf(document.querySelector('.subtitle'))).toBe('Adresse mail');
    expect(all('list', 'À quoi sert Gmail')).toEqual([]);
  });

  it('says when it closed', async () => {
    const day = dayNumberOf(Date.parse('2026-11-28'));
    await show(popupOn(skype, { ready: aReadyAnswer([evolix], { need: 'im' }) }, { day }));
    expect(textOf()).toContain('Skype a fermé le 5 mai 2025.');
    await show(popupOn(gmail, { ready: start }));
    expect(textOf()).not.toContain('a fermé');
  });

  it.each([
    ['2027-03-30', 'WorkMail ferme le 31 mars 2027.'],
    ['2027-03-31', 'WorkMail a fermé le 31 mars 2027.'],
    ['2027-04-01', 'WorkMail a fermé le 31 mars 2027.'],
  ])('says on %s of a service with a last day: %s', async (today, sentence) => {
    const workmail = {
      ...gmail,
      name: 'WorkMail',
      closing: closingOn('2027-03-31'),
    };
    const day = dayNumberOf(Date.parse(today));
    await show(popupOn(workmail, { ready: aReadyAnswer([evolix], { need: 'email' }) }, { day }));
    expect(textOf()).toContain(sentence);
  });

  it('names the software that does the same where nobody offers it', async () => {
    await show(popupOn(gmail, { ready: aReadyAnswer([], { need: 'email' }) }));
    expect(textOf()).toContain(
      'Ces logiciels libres sauraient le faire, si un hébergeur les proposait : Roundcube et SnappyMail.',
    );
    expect(the('link', 'Chercher sur chatons.org')).toBeDefined();
  });

  it('leads to its guide and to the map in the foot, which any answer has', async () => {
    await show(popupOn(gmail, { ready: start }));
    const leads = (name: string) => the('link', name).getAttribute('href');
    expect(leads('Voir le guide')).toBe('/src/surfaces/move/index.html?service=gmail');
    expect(leads('Carte')).toBe('/src/surfaces/map/index.html?need=email');
    expect(the('navigation').lastElementChild).toBe(the('button', 'Filtrer'));
    clear();
    await show(popupOn(gmail, { ready: aReadyAnswer([], { need: 'email' }) }));
    expect(all('button', 'Filtrer')).toEqual([]);
  });

  it.each([
    ['Pas aujourd’hui sur Gmail', 'tomorrow', 'D’accord, rien sur Gmail avant demain.'],
    [
      'Ne plus me prévenir sur Gmail',
      'ever',
      'D’accord, plus rien sur Gmail. À rétablir dans les Réglages.',
    ],
  ] as const)('falls silent when asked to, and takes it back: %s', async (name, until, told) => {
    await show(popupOn(gmail, { ready: start }));
    await openMore();
    await click(the('button', name));
    expect(beQuiet.mock.calls).toEqual([['gmail', until]]);
    expect(textOf()).toContain(told);
    expect(all('button', name)).toEqual([]);
    expect(document.activeElement).toBe(the('button', 'Annuler'));
    await click(the('button', 'Annuler'));
    expect(unsilence).toHaveBeenCalledOnce();
    expect(textOf()).not.toContain(told);
    expect(document.activeElement).toBe(the('button', 'Pas aujourd’hui sur Gmail'));
  });

  it('takes one press at a time', async () => {
    const { promise, resolve } = promised<Result<typeof unsilence>>();
    beQuiet.mockReturnValue(promise);
    await show(popupOn(gmail, { ready: start }));
    await openMore();
    await click(the('button', 'Pas aujourd’hui sur Gmail'));
    await click(the('button', 'Ne plus me prévenir sur Gmail'));
    resolve(success(unsilence));
    await settle();
    expect(beQuiet.mock.calls).toEqual([['gmail', 'tomorrow']]);
    expect(textOf()).toContain('D’accord, rien sur Gmail avant demain.');
  });

  it('goes on being silent, and says so, where that could not be taken back', async () => {
    unsilence.mockResolvedValue(failure('disk full'));
    await show(popupOn(gmail, { ready: start }));
    await openMore();
    await click(the('button', 'Pas aujourd’hui sur Gmail'));
    await click(the('button', 'Annuler'));
    expect(textOf()).toContain('Cela n’a pas marché. Réessayez.');
    expect(the('button', 'Annuler')).toBeDefined();
  });

  it('says so where its silence could not be kept', async () => {
    beQuiet.mockRejectedValue(new Error('nobody there'));
    await show(popupOn(gmail, { ready: start }));
    await openMore();
    await click(the('button', 'Pas aujourd’hui sur Gmail'));
    expect(textOf()).toContain('Cela n’a pas marché. Réessayez.');
    expect(the('button', 'Pas aujourd’hui sur Gmail')).toBeDefined();
  });

  it('leads to the settings', async () => {
    await show(popupOn(gmail, { ready: start }));
    await openMore();
    expect(the('link', 'Réglages').getAttribute('href')).toBe('/src/surfaces/options/index.html');
  });

  it('says what a chaton is, and how far one has come if that is counted', async () => {
    await show(popupOn(gmail, { ready: start }));
    await openMore();
    const chatons = the('link', 'Les chatons, ces petits hébergeurs').getAttribute('href');
    expect(chatons).toBe('/src/surfaces/chatons/index.html');
    expect(all('link', 'Mes progrès')).toEqual([]);
    isCounting.mockResolvedValue(true);
    await click(the('button', 'Retour'));
    await openMore();
    await vi.waitFor(() => the('link', 'Mes progrès'));
  });

  it('leads to leaving the whole suite, where the service is part of one', async () => {
    await show(popupOn(gmail, { ready: start }));
    await openMore();
    expect(the('link', 'Guide pour quitter tout Google').getAttribute('href')).toBe(
      '/src/surfaces/move/index.html?suite=google',
    );
    clear();
    await show(popupOn({ ...gmail, name: 'Zoom', suite: null }, { ready: start }));
    await openMore();
    expect(textOf()).not.toContain('en bloc');
  });

  it('lets users say among the needs that a service is missing, where there is a tracker', async () => {
    loadMissingLink.mockResolvedValue(<a href="https://tracker.example/">Il manque un service</a>);
    await show(popupOn(gmail, { ready: start }));
    await openMore();
    await open('Chercher autre chose', 'Que voulez‑vous faire ?');
    await vi.waitFor(() => the('link', 'Il manque un service'));
  });

  it('offers everything else, and leads back from there to its own answer', async () => {
    findAnswer.mockResolvedValueOnce({ ready: aReadyAnswer([evolix], { need: 'videoconf' }) });
    await show(popupOn(gmail, { ready: start }));
    await openMore();
    await open('Chercher autre chose', 'Que voulez‑vous faire ?');
    await vi.waitFor(() => the('searchbox'));
    await click(the('button', 'Visio'));
    expect(document.activeElement).toBe(the('heading', 'Visio'));
    expect(textOf(the('navigation'))).toContain('Guides');
    findAnswer.mockResolvedValue({ ready: start });
    await click(the('button', 'Voir toute la liste'));
    expect(the('heading', 'Pour remplacer Gmail')).toBeDefined();
  });
});

describe('the button that takes the thing of the page along', () => {
  it('opens its view', async () => {
    await show(popupOn(gmail, { ready: start }, { thing: 'document' }));
    await open('Y emporter ce document', 'Voir le guide');
  });

  it('is not there where the page shows nothing', async () => {
    await show(popupOn(gmail, { ready: start }));
    expect(textOf()).not.toContain('Y emporter');
  });
});

describe('where a hoster is down', () => {
  const other = aSuggestion({ hosterName: 'Zaclys' });
  const two = aReadyAnswer([evolix, other], { need: 'email' });
  const after = aReadyAnswer([other, { ...evolix, isPostponed: true }], { need: 'email' });

  it('the next one comes by the menu, and the first one back in its place', async () => {
    findAnswer.mockResolvedValue({ ready: after });
    await show(popupOn(gmail, { ready: two }));
    await openMore();
    await click(the('button', 'Evolix en panne ? Voir le suivant'));
    expect(postpone.mock.calls).toEqual([['email', evolix, true]]);
    expect(best()).toContain('Zaclys');
    expect(textOf()).toContain('Evolix : en dernier jusqu’à demain.');
    findAnswer.mockResolvedValue({ ready: two });
    await click(the('button', 'Annuler'));
    expect(postpone.mock.lastCall).toEqual(['email', evolix, false]);
    expect(best()).toContain('Evolix');
  });

  it('is asked beside the button who comes back at once, and nobody else', async () => {
    await show(popupOn(gmail, { ready: two }));
    expect(all('button', 'Evolix en panne ? Voir le suivant')).toEqual([]);
    hasReturnedFrom.mockResolvedValue(true);
    await clear();
    await show(popupOn(gmail, { ready: two }));
    await vi.waitFor(() => the('button', 'Evolix en panne ? Voir le suivant'));
    expect(hasReturnedFrom.mock.lastCall).toEqual([evolix.landing.address]);
  });

  it('the menu offers no next one where there is none, or all others are down too', async () => {
    for (const suggestions of [[evolix], after.suggestions]) {
      await show(popupOn(gmail, { ready: aReadyAnswer(suggestions, { need: 'email' }) }));
      await openMore();
      expect(textOf()).not.toContain('Le suivant');
      await clear();
    }
  });
});

describe('a view', () => {
  const all20 = Array.from({ length: 5 }, (_, index) => aSuggestion({ hosterName: `H ${index}` }));
  const ready = aReadyAnswer(all20, { need: 'email' });

  it.each([
    ['Autres actions', 'Autres actions'],
    ['Changer de commune : Marseille (Bouches-du-Rhône)', 'Près de quelle commune ?'],
    ['Pourquoi celui-ci ?', 'Pourquoi celui-ci ?'],
    ['Filtrer', 'Filtrer'],
    ['Voir les 5', 'Toutes les propositions'],
  ])('has the focus, and leads it back to what opened it: %s', async (button, title) => {
    await show(popupOn(gmail, { ready }));
    await open(button, title);
    expect(document.activeElement).toBe(the('heading', title));
    expect(all('article', 'H 0')).toEqual([]);
    await click(the('button', 'Retour'));
    expect(document.activeElement).toBe(the('button', button));
  });

  it.each(languages)('is accessible in %s, whichever it is', async (language) => {
    for (const name of ['more', 'town', 'why', 'filters', 'all']) {
      await show(<div key={name}>{popupOn(gmail, { ready })}</div>, language);
      await click(document.querySelector(`[data-view=${name}]`) as HTMLElement);
      await vi.waitFor(() => expect(document.querySelector('.top-cat')).toBeNull());
      await settle();
      await expectAccessible();
    }
  });
});

describe('a need of the service that no hoster offers', () => {
  it('is said at a press, with the reading at the top, though its face is loaded for it alone', async () => {
    await show(popupOn(gmail, { ready: near }));
    await settle();
    findAnswer.mockResolvedValue({ ready: aReadyAnswer([], { need: 'calendar' }), software: [] });
    await click(document.querySelector('.segment[aria-pressed=false]') as HTMLElement);
    await settle();
    expect(textOf()).toContain('Pas encore d’hébergeur connu pour cela.');
    expect(document.activeElement?.localName).toBe('h1');
  });

  it('is said where a better answer has none, without a press', async () => {
    const { promise, resolve } = promised<ReadySuggestions | undefined>();
    await show(popupOn(skype, { ready: aReadyAnswer([evolix], { need: 'im' }), better: promise }));
    resolve(aReadyAnswer([], { need: 'im' }));
    await settle();
    await settle();
    expect(textOf()).toContain('Pas encore d’hébergeur connu pour cela.');
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
    expect(textOf(the('button', 'Changer de commune : Marseille (Bouches-du-Rhône)'))).toBe(
      'Marseille',
    );
  });

  it('names the software to look for as the first one did, where it has nobody either', async () => {
    const nobody = aReadyAnswer([], { need: 'email' });
    const better = promised<ReadySuggestions | undefined>();
    const found = { ready: nobody, better: better.promise, software: ['SnappyMail'] };
    findAnswer.mockResolvedValue(found);
    await show(popupOn(null, null));
    await click(the('button', 'Adresse mail'));
    better.resolve({ ...nobody, inputs: 'others' });
    await settle();
    expect(textOf()).toContain('SnappyMail');
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
    await click(the('button', 'Agenda'));
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
    expect(document.activeElement).toBe(document.querySelector('[data-view=town]'));
  });

  it('is asked for before the answer, and for one spare less', async () => {
    const spares = ['B', 'C'].map((hosterName) => ({
      ...withoutHome,
      hosterName,
      hosterId: hosterName,
    }));
    const ready = aReadyAnswer([withoutHome, ...spares], { need: 'email', home: null });
    await show(popupOn({ ...gmail, needs: ['email'] }, { ready }));
    const [question] = all('combobox');
    const [answer] = all('article');
    expect(question?.compareDocumentPosition(answer as Node)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(the('list', 'Sinon').children).toHaveLength(1);
  });

  it('is asked for again where the home is gone meanwhile', async () => {
    await show(popupOn(gmail, { ready: near }));
    findAnswer.mockResolvedValue({
      ready: aReadyAnswer([evolix], { need: 'calendar', home: null }),
    });
    await click(the('button', 'Agenda'));
    await settle();
    expect(the('combobox')).toBeDefined();
  });

  it('can be done anew: the answer follows, and the view goes', async () => {
    await show(popupOn(gmail, { ready: near }));
    await open('Changer de commune : Marseille (Bouches-du-Rhône)', 'Près de quelle commune ?');
    findAnswer.mockResolvedValue({ ready: aReadyAnswer([evolix], { need: 'email' }) });
    await type(the('combobox'), 'mars');
    await settle();
    await press(the('combobox'), 'Enter');
    await settle();
    expect(best()).toContain('Evolix');
    expect(document.activeElement).toBe(document.querySelector('[data-view=town]'));
  });

  it('that fails leaves the question where it was, and says so', async () => {
    chooseHome.mockRejectedValue(new Error('nobody there'));
    await show(popupOn(gmail, { ready: near }));
    await open('Changer de commune : Marseille (Bouches-du-Rhône)', 'Près de quelle commune ?');
    await type(the('combobox'), 'mars');
    await settle();
    await press(the('combobox'), 'Enter');
    await settle();
    expect(textOf()).toContain('Cela n’a pas marché. Réessayez');
    expect(the('heading', 'Près de quelle commune ?')).toBeDefined();
  });
});

describe('why this one', () => {
  const why = () => the('button', 'Pourquoi celui-ci ?');

  it('is told in sentences, with membership, kind of body and source', async () => {
    const membership = { evidence: 'seen', asOf: '2023', since: null, source: null } as const;
    readMembership.mockResolvedValue(membership);
    const source = { name: 'https://www.chatons.org/', asOf: '2023' };
    const suggestion = { ...evolix, body: 'association', source } as const;
    await show(popupOn(gmail, { ready: aReadyAnswer([suggestion], { need: 'email' }) }));
    await click(why());
    await vi.waitFor(() => expect(textOf()).toContain('Il est dans votre commune.'));
    expect(readMembership.mock.calls).toEqual([[evolix.hosterId]]);
    expect(textOf()).toContain('Vous pouvez l’utiliser tout de suite, sans créer de compte.');
    expect(textOf()).toContain('Type d’organisation : association.');
    expect(textOf()).toContain('Membre du collectif CHATONS, d’après une liste (2023).');
    expect(textOf()).toContain('Pad (Etherpad)');
    expect(textOf()).toContain('d’après : chatons.org');
  });

  it('claims no membership that nothing tells of', async () => {
    const suggestion = { ...evolix, isMember: true };
    await show(popupOn(gmail, { ready: aReadyAnswer([suggestion], { need: 'email' }) }));
    await click(why());
    await vi.waitFor(() => expect(textOf()).toContain('Il est dans votre commune.'));
    expect(textOf()).not.toContain('Membre');
  });

  it.each([
    [{ kilometres: 149 }, ''],
    [{ kilometres: 151 }, 'Loin, mais en ligne cela marche pareil.'],
    [{ isSameCommune: true }, 'Près de chez vous, vous pouvez les rencontrer.'],
  ])('says what its distance is worth: %j', async (changes, told) => {
    const suggestion = aSuggestion({ hosterName: 'Hadoly', ...changes });
    await show(popupOn(gmail, { ready: aReadyAnswer([suggestion], { need: 'email' }) }));
    await click(why());
    await vi.waitFor(() => the('heading', 'Hadoly'));
    expect(textOf()).toContain(told);
    if (!told) expect(textOf()).not.toMatch(/Loin, mais|Près de chez vous, vous/);
  });

  it.each(['Pad', null])(
    'names a software once, and none where none is known: %s',
    async (name) => {
      const suggestion = { ...evolix, softwareName: name };
      await show(popupOn(gmail, { ready: aReadyAnswer([suggestion], { need: 'email' }) }));
      await click(why());
      await vi.waitFor(() => expect(textOf(document.querySelector('.card-offer'))).toBe('Pad'));
    },
  );
});

describe('on any other page', () => {
  it('offers the needs and asks nothing else', async () => {
    await show(popupOn(null, null));
    expect(the('heading', 'Que voulez‑vous faire ?')).toBeDefined();
    expect(the('searchbox')).toBeDefined();
    expect([all('article').length, all('combobox').length]).toEqual([0, 0]);
  });

  it('answers the need that was chosen, and leads back to all of them', async () => {
    await show(popupOn(null, null));
    await click(the('button', 'Adresse mail'));
    expect(findAnswer.mock.calls).toEqual([['email']]);
    expect(the('heading', 'Adresse mail')).toBeDefined();
    expect(best()).toContain('Marsnet');
    await click(the('button', 'Voir toute la liste'));
    expect(the('searchbox')).toBeDefined();
  });

  it('says on a page of a chaton that there is nothing to leave', async () => {
    const membership = { evidence: 'seen', asOf: '2023', since: null, source: null } as const;
    const page = { kind: 'hoster', hoster: { name: 'Evolix', membership } } as const;
    await show(popupOn(null, null, { page }));
    expect(the('heading', 'Déjà chez un petit hébergeur')).toBeDefined();
    expect(textOf()).toContain('Evolix : besoin d’autre chose ?');
    expect(the('searchbox')).toBeDefined();
    const other = { kind: 'hoster', hoster: { name: 'Evolix', membership: null } } as const;
    await show(popupOn(null, null, { page: other }));
    expect(the('heading', 'Rien à remplacer : ce site est libre')).toBeDefined();
  });

  it('offers the needs once: its menu leads to no second list of them', async () => {
    await show(popupOn(null, null));
    await openMore();
    expect(all('button', 'Chercher autre chose')).toEqual([]);
  });

  it('offers the needs as well where it can’t read the page, without an apology', async () => {
    await show(popupOn(null, null, { page: { kind: 'unreadable' } }));
    expect(the('heading', 'Que voulez‑vous faire ?')).toBeDefined();
    expect(the('searchbox')).toBeDefined();
    expect(the('link', 'Mes services').getAttribute('href')).toBe(
      '/src/surfaces/options/index.html#favourites',
    );
  });
});

describe.each(languages)('in %s', (language) => {
  it.each([
    ['a service', popupOn(gmail, { ready: start })],
    ['a service that closed', popupOn(skype, { ready: aReadyAnswer([], { need: 'im' }) })],
    ['any other page', popupOn(null, null)],
  ])('the popup on %s is accessible', async (_, popup) => {
    await show(popup, language);
    await expectAccessible();
  });
});

describe('what the user already uses', () => {
  const chosen = aSuggestion({ hosterName: 'Zaclys', favouriteRank: 0 });

  it('is told by a star, and then comes first', async () => {
    findAnswer.mockResolvedValue({ ready: aReadyAnswer([chosen, withoutHome], { need: 'email' }) });
    const suggestions = [withoutHome, aSuggestion({ hosterName: 'Zaclys' })];
    await show(popupOn(gmail, { ready: aReadyAnswer(suggestions, { need: 'email' }) }));
    const star = the('button', 'J’utilise déjà Zaclys');
    expect(star.getAttribute('aria-pressed')).toBe('false');
    await click(star);
    expect(keepFavourite.mock.calls).toEqual([['email', suggestions[1], true]]);
    expect(best()).toContain('Zaclys');
    expect(textOf()).toContain('Vous l’utilisez déjà');
  });

  /** Answers each need from now on: by a favourite where it is among these, else by another hoster. */
  const answerCovered = (...covered: NeedId[]) =>
    findAnswer.mockImplementation(async (need) => ({
      ready: aReadyAnswer([covered.includes(need) ? chosen : (near.suggestions[0] ?? chosen)], {
        need,
      }),
    }));

  /** Says that the first suggestion is used, over Gmail, which is for mail and a calendar. */
  async function useIt(): Promise<void> {
    await show(
      popupOn(gmail, {
        ready: aReadyAnswer([{ ...chosen, favouriteRank: null }], { need: 'email' }),
      }),
    );
    await click(the('button', 'Je l’utilise déjà'));
    await vi.waitFor(() => the('button', 'Annuler'));
  }
  const word = () => all('status').map(textOf).join(' ');

  it('ends the sign where every need of the service is covered, and can be taken back in place', async () => {
    answerCovered('email', 'calendar');
    await useIt();
    await vi.waitFor(() =>
      expect(word()).toContain('Vous l’utilisez. Chatière ne vous préviendra plus sur Gmail.'),
    );
    await click(the('button', 'Annuler'));
    expect(keepFavourite.mock.lastCall).toEqual([
      'email',
      expect.objectContaining({ address: chosen.address }),
      false,
    ]);
    expect(all('button', 'Annuler')).toEqual([]);
  });

  it('leads to the next need of the service where one is not covered', async () => {
    answerCovered('email');
    await useIt();
    await vi.waitFor(() => expect(word()).toContain('Chercher aussi « Agenda » ?'));
    await click(the('button', 'Chercher'));
    expect(pressed()).toEqual(['Agenda']);
    expect(all('button', 'Annuler')).toEqual([]);
  });

  it('is asked once for all that a suite covers', async () => {
    findNeedsAt.mockResolvedValue(['email', 'calendar', 'contacts']);
    answerCovered('email');
    await useIt();
    await vi.waitFor(() => expect(word()).toContain('Aussi pour Agenda et Contacts ?'));
    answerCovered('email', 'calendar', 'contacts');
    await click(the('button', 'Oui, aussi'));
    const needs = keepFavourite.mock.calls.map(([need]) => need);
    expect(needs).toEqual(['email', 'calendar', 'contacts']);
    await vi.waitFor(() => expect(word()).toContain('Chatière ne vous préviendra plus sur Gmail'));
    await click(the('button', 'Annuler'));
    const taken = keepFavourite.mock.calls.filter(([, , isChosen]) => !isChosen);
    expect(taken.map(([need]) => need).sort()).toEqual(['calendar', 'contacts', 'email']);
  });

  it('is told in the list of all, where there is one', async () => {
    const suggestions = ['A', 'B', 'C', 'D'].map((hosterName) => aSuggestion({ hosterName }));
    await show(popupOn(gmail, { ready: aReadyAnswer(suggestions, { need: 'email' }) }));
    expect(all('button', 'J’utilise déjà B')).toEqual([]);
    await open('Voir les 4', 'Toutes les propositions');
    const [a, b, ...others] = suggestions;
    const chosen = { ...b, favouriteRank: 0 } as typeof evolix;
    const after = [chosen, a as typeof evolix, ...others];
    findAnswer.mockResolvedValue({
      ready: aReadyAnswer(after, { need: 'email', inputs: 'with B' }),
    });
    await click(the('button', 'J’utilise déjà B'));
    expect(keepFavourite.mock.calls).toEqual([['email', b, true]]);
    expect(textOf(all('link')[0])).toContain('B');
    expect(document.activeElement).toBe(the('button', 'J’utilise déjà B'));
  });

  it('can be taken back', async () => {
    await show(popupOn(gmail, { ready: aReadyAnswer([chosen], { need: 'email' }) }));
    const star = the('button', 'Vous l’utilisez');
    expect(star.getAttribute('aria-pressed')).toBe('true');
    await click(star);
    expect(keepFavourite.mock.calls).toEqual([['email', chosen, false]]);
  });

  it('that takes long to be kept leads nobody back to a need that they have left', async () => {
    const kept = promised<Awaited<ReturnType<PopupProps['keepFavourite']>>>();
    keepFavourite.mockReturnValueOnce(kept.promise);
    await show(popupOn(gmail, { ready: aReadyAnswer([chosen], { need: 'email' }) }));
    await click(the('button', 'Vous l’utilisez'));
    findAnswer.mockResolvedValue({ ready: calendar });
    await click(the('button', 'Agenda'));
    kept.resolve(success(null));
    await settle();
    expect(findAnswer.mock.lastCall).toEqual(['calendar']);
    expect(pressed()).toEqual(['Agenda']);
  });

  it('that takes long to be kept leads nobody back who went back to all needs', async () => {
    const kept = promised<Awaited<ReturnType<PopupProps['keepFavourite']>>>();
    keepFavourite.mockReturnValueOnce(kept.promise);
    findAnswer.mockResolvedValue({ ready: aReadyAnswer([chosen], { need: 'email' }) });
    await show(popupOn(null, null));
    await click(the('button', 'Adresse mail'));
    await click(the('button', 'Vous l’utilisez'));
    await click(the('button', 'Voir toute la liste'));
    kept.resolve(success(null));
    await settle();
    expect(all('article')).toEqual([]);
  });

  it('is said not to be kept where it could not be', async () => {
    keepFavourite.mockRejectedValue(new Error('nobody there'));
    await show(popupOn(gmail, { ready: start }));
    await click(the('button', 'Je l’utilise déjà'));
    expect(textOf()).toContain('Cela n’a pas marché. Réessayez.');
    expect(findAnswer).not.toHaveBeenCalled();
  });

  it('is said to be gone where nobody offers it any more', async () => {
    const lost = [{ need: 'email', hosterId: 'x', address: 'https://mail.x.example/' }] as const;
    await show(popupOn(gmail, { ready: aReadyAnswer([evolix], { need: 'email', lost }) }));
    expect(textOf()).toContain('mail.x.example, que vous utilisiez, n’est plus dans l’annuaire');
    await show(popupOn(gmail, { ready: aReadyAnswer([], { need: 'email', lost }) }));
    expect(textOf()).toContain('mail.x.example, que vous utilisiez');
  });
});

describe('filters for the moment', () => {
  const circles = ['A', 'B', 'C'].map((name) =>
    aSuggestion({ hosterName: name, condition: 'membership' }),
  );
  const free = ['D', 'E', 'F'].map((name) => aSuggestion({ hosterName: name }));
  const many = aReadyAnswer([...circles, ...free], { need: 'email' });
  const wish = () => the('checkbox', 'Sans compte à créer');
  const openFilters = async (ready: ReadySuggestions) => {
    await show(popupOn(gmail, { ready }));
    await open('Filtrer');
  };

  /** Leads back to the answer by the button at the foot. */
  const see = (name: string) => click(the('button', name));

  it('are applied to what is ready, as long as three are left', async () => {
    await openFilters(many);
    await click(wish());
    await see('Voir les 3');
    expect(best()).toContain('D');
    expect(search).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(the('button', 'Filtrer (1)'));
    await open('Filtrer (1)', 'Filtrer');
    expect((wish() as HTMLInputElement).checked).toBe(true);
    await click(wish());
    await see('Voir les 6');
    expect(best()).toContain('A');
  });

  it('count nothing that was not read', async () => {
    await openFilters({ ...many, count: 50 });
    expect(the('button', 'Voir les 50')).toBeDefined();
    await click(wish());
    expect(the('button', 'Voir les propositions')).toBeDefined();
  });

  it('are searched for in the whole directory, where fewer are left, and it says so', async () => {
    const searched = promised<ReadySuggestions | undefined>();
    search.mockReturnValue(searched.promise);
    await openFilters(aReadyAnswer([...circles, ...free.slice(1)], { need: 'email' }));
    await click(wish());
    expect(textOf()).toContain('Recherche dans tout l’annuaire…');
    expect(search.mock.calls).toEqual([['email', { ...noFilters, noAccount: true }]]);
    searched.resolve(aReadyAnswer([circles[0] ?? evolix], { relaxed: ['no-account'] }));
    await settle();
    expect(textOf()).toContain('Non respecté ici : sans compte.');
    await see('Voir la proposition');
    expect(textOf()).toContain('Non respecté ici : sans compte.');
  });

  it('that several do not meet do not count them as if they did', async () => {
    search.mockResolvedValue(aReadyAnswer(circles, { relaxed: ['no-account'] }));
    await openFilters(aReadyAnswer([...circles, ...free.slice(1)], { need: 'email' }));
    await click(wish());
    await settle();
    expect(the('button', 'Voir quand même les 3')).toBeDefined();
  });

  it('that nobody can answer leave the answer as it is', async () => {
    search.mockResolvedValue(undefined);
    await openFilters(aReadyAnswer(circles, { need: 'email' }));
    await click(wish());
    expect(textOf()).toContain('Cela n’a pas marché.');
    await see('Voir les 3');
    expect(best()).toContain('A');
  });

  it('end with the answer, where one goes back to all needs', async () => {
    findAnswer.mockResolvedValue({ ready: many });
    await show(popupOn(null, null));
    await click(the('button', 'Adresse mail'));
    await open('Filtrer');
    await click(wish());
    await see('Voir les 3');
    await click(the('button', 'Voir toute la liste'));
    expect(textOf(the('navigation'))).toBe('GuidesCarteMes services');
  });

  it('end with the need', async () => {
    await openFilters(many);
    await click(wish());
    await see('Voir les 3');
    findAnswer.mockResolvedValue({ ready: { ...many, need: 'calendar' } });
    await click(the('button', 'Agenda'));
    expect(best()).toContain('A');
    expect(the('button', 'Filtrer')).toBeDefined();
  });
});

describe('all suggestions', () => {
  const page = (from: number) =>
    Array.from({ length: 20 }, (_, index) =>
      aSuggestion({ hosterName: `Hébergeur ${from + index}` }),
    );
  const list = () => [...the('list', 'Toutes les propositions').children];

  it('are read on page by page, as long as there are any', async () => {
    const ready = aReadyAnswer(page(0), { need: 'email', count: 50 });
    loadFurther.mockImplementation(async (_, wanted) => (wanted === 1 ? page(20) : []));
    await show(popupOn(gmail, { ready }));
    await open('Voir les 50', 'Toutes les propositions');
    expect(list()).toHaveLength(20);
    await click(the('button', 'Voir la suite'));
    expect(list()).toHaveLength(40);
    await click(the('button', 'Voir la suite'));
    expect(all('button', 'Voir la suite')).toEqual([]);
    expect(textOf()).toContain('Voici les 40 premières sur 50.');
  });

  it('are not offered where three are all', async () => {
    await show(popupOn(gmail, { ready: aReadyAnswer([evolix], { need: 'email' }) }));
    expect(textOf()).not.toContain('Voir les');
  });
});

it('software is named for a need that nobody offers and that was chosen without a service', async () => {
  findAnswer.mockResolvedValue({
    ready: aReadyAnswer([], { need: 'books' }),
    software: ['BookWyrm'],
  });
  await show(popupOn(null, null));
  await click(the('button', 'Lire et chercher'));
  await click(the('button', 'Livres et lectures'));
  expect(textOf()).toContain(
    'Ces logiciels libres sauraient le faire, si un hébergeur les proposait : BookWyrm.',
  );
});

it('equal ones take turns by the day', async () => {
  const equal = ['A', 'B'].map((name) => aSuggestion({ hosterName: name }));
  const firstOn = async (day: number) => {
    await show(
      <div key={day}>
        {popupOn(gmail, { ready: aReadyAnswer(equal, { need: 'email' }) }, { day })}
      </div>,
    );
    return textOf(document.querySelector('.card-name'));
  };
  expect([await firstOn(20_000), await firstOn(20_001), await firstOn(20_002)]).toEqual([
    'A',
    'B',
    'A',
  ]);
});
