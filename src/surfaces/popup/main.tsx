import { render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { ask } from '../../adapters/browser/messenger';
import { isToolbarWindow } from '../../adapters/browser/toolbar-window';
import { describePage } from '../../adapters/pages/describe-page';
import { giveWayToLinks } from '../../adapters/pages/links/give-way';
import { openLinksInTabs } from '../../adapters/pages/links/links-in-tabs';
import type { PopupStart } from '../../adapters/pages/popup-start';
import { startSurface } from '../../adapters/pages/start-surface';
import { I18nContext } from '../../ui/i18n-context';
import type { PaintedFace } from './hand-over';
import { type NeedFaceOfPopup, Popup } from './popup';
import type { Chooser, PopupProps } from './popup-props';
import { takeOver } from './take-over';
import './popup.css';

/** The state of the page that the first paint left; undefined where there was none. */
const { handOver } = globalThis;

/** The words of the address, where the page is opened in a tab (`answerPage`). */
const asked = new URLSearchParams(location.search);

/** Loads the finder of answers, which starts afresh: the face that stands already does without. */
const finding = () => import('../../adapters/pages/popup-start');

/** Finds out what to show first, unless that stands on the page already. */
async function findStart(painted: PaintedFace | null | undefined): Promise<PopupStart> {
  if (!painted) return (await finding()).findPopupStart(handOver?.front, asked.get('service'));
  const { service, ready, ...others } = painted;
  return { page: { kind: 'service', id: service.id }, service, first: { ready }, ...others };
}

/** Loads what keeps favourites. */
const favourites = () => import('../../adapters/pages/favourites');

/** Loads the tracker, which only the views of few offer. */
const loadTracker = async () => (await import('../../adapters/package/tracker')).builtInTracker();

/** Loads the link by which users say that a service is missing; null where there is no tracker. */
const loadMissingLink = async () => {
  const tracker = await loadTracker();
  if (!tracker) return null;
  const { MissingLink } = await import('../../ui/tracker/report-link');
  return <MissingLink class="link" tracker={tracker} />;
};

/** Loads the chooser of needs, with what some hoster offers of them. */
async function loadChooser(): Promise<Chooser> {
  const [{ NeedChooser }, choice] = await Promise.all([
    import('../../ui/need-chooser'),
    import('../../adapters/pages/offered-needs').then((needs) => needs.loadNeedChoice()),
  ]);
  return (props) => <NeedChooser {...props} {...choice} />;
}

/** Loads the news of the directory, and the word to it that a page was opened. */
const news = () => import('../../adapters/pages/news/find-news');

/** Loads what takes a thing of the page along. */
const takingAlong = () => import('../../adapters/pages/take-along');

/** Loads the question for a town, which users see who have chosen none. */
const loadAskedHome = async () => (await import('./asked-home')).AskedHome;

/** Loads the face beside that of a service with an answer, with what lets users wait for a host. */
async function loadNeedFace(): Promise<NeedFaceOfPopup> {
  const [{ NeedFace }, { isAwaited, keepAwaited, findArrived }] = await Promise.all([
    import('./need-face'),
    import('../../adapters/pages/awaited'),
  ]);
  return (props) => <NeedFace {...props} {...{ isAwaited, keepAwaited, findArrived }} />;
}

/** Ways to the adapters for the components; what few people press is loaded when they do. */
const doors = {
  findAnswer: async (need) => (await finding()).findAnswerOrSoftware(need),
  findTowns: async (query, country) =>
    (await import('../../adapters/pages/find-towns')).findTowns(query, country),
  chooseHome: (home) => ask('settingsChosen', { choices: { home } }),
  keepFavourite: async (...choice) => (await favourites()).keepSuggestion(...choice),
  search: async (need, filters) =>
    (await import('../../adapters/pages/answers')).answerFromBackground(need, filters),
  loadFurther: async (ready, page) =>
    (await import('../../adapters/pages/further')).loadFurther(ready, page),
  readMembership: async (hosterId) =>
    (await import('../../adapters/pages/hosters/hoster-membership')).readMembership(hosterId),
  beQuiet: async (service, until) =>
    (await import('../../adapters/pages/quiet')).beQuiet(service, until),
  // The address that the click on the toolbar grants stays in this page.
  readPage: async (service) =>
    (await takingAlong()).readPage(service, (await handOver?.front)?.address),
  openBehind: async (address) => (await takingAlong()).openBehind(address),
  copyText: async (text) => (await takingAlong()).copyText(text),
  isCounting: async () => (await import('../../adapters/store/visit-counts')).isCounting(),
  loadChooser,
  loadTracker,
  loadMissingLink,
  loadAskedHome,
  loadNews: news,
  loadNewsLine: async () => (await import('./news/news-line')).NewsLine,
  loadLastWord: async () => (await import('./last-word')).LastWord,
  hasReturnedFrom: async (address) =>
    (await import('../../adapters/pages/links/returned')).hasReturnedFrom(address),
  postpone: (need, { address }, isPostponed) =>
    ask('offerPostponed', { need, address, isPostponed }),
  findNeedsAt: async (suggestion) => (await favourites()).findNeedsAt(suggestion),
} satisfies Partial<PopupProps>;

async function start(): Promise<void> {
  // For traces and tests: what extensions load stands in no other record.
  performance.mark('app');
  const painted = await handOver?.face;
  // A window is as wide as its page wants to be, and links open beside it.
  const isInWindow = await isToolbarWindow();
  document.body.classList.toggle('in-window', isInWindow);
  if (!painted) (isInWindow ? openLinksInTabs : giveWayToLinks)();
  const first = await findStart(painted);
  const Chooser = first.service ? null : await loadChooser();
  const AskedHome = first.first?.ready.home === null ? await loadAskedHome() : null;
  const NeedFace = first.first?.ready.count ? null : await loadNeedFace();
  describePage(i18n, i18n.say('popup_title'));
  const popup = (
    <I18nContext.Provider value={i18n}>
      <Popup
        {...doors}
        {...first}
        {...{ Chooser, AskedHome, NeedFace, loadNeedFace }}
        isMoreOpen={asked.get('view') === 'more'}
      />
    </I18nContext.Provider>
  );
  if (handOver && painted) takeOver(popup, handOver);
  else render(popup, document.body);
  // Once all stands: nothing of the popup waits for that.
  (await news()).tellOpened();
}

startSurface('popup', start);
