import { render } from 'preact';
import { browser } from '../../adapters/browser/browser';
import { i18n } from '../../adapters/browser/i18n';
import { ask } from '../../adapters/browser/messenger';
import { isOnPhone } from '../../adapters/browser/platform';
import { loadServiceCards, loadSoftware } from '../../adapters/package/files';
import { answerFromBackground, findAnswer } from '../../adapters/pages/answers';
import { describePage } from '../../adapters/pages/describe-page';
import { findTowns } from '../../adapters/pages/find-towns';
import { openLinksInTabs } from '../../adapters/pages/links-in-tabs';
import { pageHere } from '../../adapters/pages/page-here';
import { startSurface } from '../../adapters/pages/start-surface';
import { openEarly } from '../../adapters/store/directory';
import type { NeedId } from '../../core/need';
import type { ServiceCard, ServiceHere } from '../../core/services/service-card';
import type { PageHere } from '../../core/spotting/page-here';
import { firstAnswer } from '../../core/suggestions/first-answer';
import { type FoundAnswer, hasSuggestions } from '../../core/suggestions/ready-suggestions';
import { dayNumberOf } from '../../core/time/day-number';
import { I18nContext } from '../../ui/i18n-context';
import { Popup } from './popup';
import type { Chooser, PopupProps } from './popup-props';
import './popup.css';

/** Finds the answer to a need, with software to look for where no hoster offers any. */
async function findAnswerOrSoftware(need: NeedId): Promise<FoundAnswer> {
  const found = await findAnswer(need);
  if (hasSuggestions(found.ready)) return found;
  return { ...found, software: await loadSoftware(need) };
}

/** Keeps the width of a window only where the browser makes one as wide as its page wants to be. */
async function takeRoom(): Promise<void> {
  const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.body.classList.toggle('in-window', isPopup && !(await isOnPhone()));
}

function serviceOn(page: PageHere, cards: ReadonlyMap<string, ServiceCard>): ServiceHere | null {
  const card = page.kind === 'service' && cards.get(page.id);
  return card ? { id: page.id, ...card } : null;
}

const keepFavourite: PopupProps['keepFavourite'] = async (need, suggestion, isChosen) => {
  const favourites = await import('../../adapters/pages/favourites');
  const { hosterId, origin, address } = suggestion;
  const owner = origin === 'own' ? null : hosterId;
  return favourites.keepFavourite({ need, hosterId: owner, address }, isChosen);
};

/** Loads the chooser of needs, with what some hoster offers of them. */
async function loadChooser(): Promise<Chooser> {
  const [{ NeedChooser }, choice] = await Promise.all([
    import('../../ui/need-chooser'),
    import('../../adapters/pages/offered-needs').then((needs) => needs.loadNeedChoice()),
  ]);
  return (props) => <NeedChooser {...props} {...choice} />;
}

/** Ways to the adapters for the components; what few people press is loaded when they do. */
const doors = {
  findAnswer: findAnswerOrSoftware,
  findTowns,
  chooseHome: (home) => ask('settingsChosen', { choices: { home } }),
  keepFavourite,
  search: answerFromBackground,
  loadFurther: async (ready, page) =>
    (await import('../../adapters/pages/further')).loadFurther(ready, page),
  readMembership: async (hosterId) =>
    (await import('../../adapters/pages/hoster-membership')).readMembership(hosterId),
  beQuiet: async (service, until) =>
    (await import('../../adapters/pages/quiet')).beQuiet(service, until),
  isCounting: async () =>
    (await (await import('../../adapters/store/visit-counts')).loadVisitCounts()).isCounting,
  loadChooser,
  openOptions: () => browser.runtime.openOptionsPage().then(() => window.close()),
} satisfies Partial<PopupProps>;

async function start(): Promise<void> {
  // All that the answer needs, at once: what the page is takes longest to know.
  openEarly();
  const [page, cards] = await Promise.all([pageHere(), loadServiceCards(), takeRoom()]);
  describePage(i18n, i18n.say('popup_title'));
  const service = serviceOn(page, cards);
  const isAnswer = ({ ready }: FoundAnswer) => hasSuggestions(ready);
  const first = service && (await firstAnswer(service.needs, findAnswerOrSoftware, isAnswer));
  const Chooser = service ? null : await loadChooser();
  const day = dayNumberOf(Date.now());
  render(
    <I18nContext.Provider value={i18n}>
      <Popup {...doors} {...{ page, service, first, Chooser, day }} />
    </I18nContext.Provider>,
    document.body,
  );
}

openLinksInTabs();
startSurface('popup', start);
