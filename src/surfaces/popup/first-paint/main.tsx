import { i18n } from '../../../adapters/browser/i18n';
import { inTime } from '../../../adapters/browser/in-time';
import { isToolbarWindow } from '../../../adapters/browser/toolbar-window';
import { loadServiceCard } from '../../../adapters/package/files';
import { describePage } from '../../../adapters/pages/describe-page';
import { askFrontTab } from '../../../adapters/pages/front-tab';
import { drawNames } from '../../../adapters/pages/links/draw-names';
import { openLinksInTabs } from '../../../adapters/pages/links/links-in-tabs';
import { openQuickly, readQuickly } from '../../../adapters/store/quick-answer';
import { ignore } from '../../../core/ignore';
import { firstAnswer } from '../../../core/suggestions/first-answer';
import { hasSuggestions } from '../../../core/suggestions/ready-suggestions';
import { thingAt } from '../../../core/take-along/thing-at';
import { dayNumberOf } from '../../../core/time/day-number';
import { I18nContext } from '../../../ui/i18n-context';
import type { HandOver, PaintedFace } from '../hand-over';
import { ServiceFace } from '../service-face';
import { appendDescribed } from './static-render';

/** The milliseconds after which the app is loaded though nothing was painted: a hidden page never is. */
const patienceInMilliseconds = 250;

/** The milliseconds between the picture and the loading of the app: frames follow in which it settles. */
const restInMilliseconds = 50;

/** The milliseconds after which the app comes though the database did not: it waits for it once more. */
const longestOpeningInMilliseconds = 500;

/** The database as it is; nothing where the app has to make or mend it, or another page holds it up. */
const opening = inTime(
  ignore(openQuickly(), 'the app opens it again, and mends it'),
  longestOpeningInMilliseconds,
);

const faces: Record<string, Promise<PaintedFace | null>> = {};

/** Reads the face of a service, once; null where another face, or none of ours, is wanted. */
function faceOf(service: string): Promise<PaintedFace | null> {
  faces[service] ??= readFace(service);
  return faces[service];
}

async function readFace(id: string): Promise<PaintedFace | null> {
  const [card, database] = await Promise.all([loadServiceCard(id), opening]);
  if (!card || !database) return null;
  const answer = await firstAnswer(
    card.needs,
    (need) => readQuickly(database, need),
    (found) => !!found && hasSuggestions(found),
  );
  // The question for a town is the app's: it is asked once.
  if (!answer?.home || !hasSuggestions(answer)) return null;
  return {
    service: { id, ...card },
    ready: answer,
    day: dayNumberOf(Date.now()),
    thing: thingAt(card, (await front)?.address ?? ''),
  };
}

/** The tab in front: it is asked for before anything else, as that takes longest. */
const front = askFrontTab((guess) => ignore(faceOf(guess), 'nothing is shown by a guess'));

const inWindow = isToolbarWindow();

/** A press does something as soon as the app has taken over. */
const never = () => undefined;

function paint(face: PaintedFace): void {
  describePage(i18n, i18n.say('popup_title'));
  const described = (
    <I18nContext.Provider value={i18n}>
      <ServiceFace
        {...face}
        shown={face.ready}
        hasFailed={false}
        choose={never}
        open={never}
        toggleFavourite={never}
      />
    </I18nContext.Provider>
  );
  const drawn: (Node | string)[] = [];
  // A damaged answer fails here, before anything stands on the page.
  appendDescribed(described, { append: (...nodes) => drawn.push(...nodes) });
  document.body.replaceChildren(...drawn);
}

/** Paints the face, if it can be read and the toolbar's window is there for it; null otherwise. */
async function paintFace(): Promise<PaintedFace | null> {
  const service = (await inWindow) && (await front)?.service;
  const face = service && (await faceOf(service));
  if (!face) return null;
  paint(face);
  drawNames();
  openLinksInTabs();
  document.addEventListener('click', ({ target }) => {
    // A link works at once; a button does when the app has taken over.
    handOver.pressed = (target as Element).closest('button');
  });
  return face;
}

/**
 * Settles once the face is on screen: loading the app before would hold it up. The browser speaks of
 * contents alone, as it may paint the ground before.
 */
function onScreen(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => setTimeout(resolve, restInMilliseconds)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(resolve, patienceInMilliseconds);
  });
}

// Where there is no face to be read, the app finds out why, and says so.
const face = ignore(paintFace(), 'the app draws the first face then');
const handOver: HandOver = { front, face, pressed: null };
globalThis.handOver = handOver;

face
  .then((painted) => painted && onScreen())
  .then(() => import(/* @vite-ignore */ import.meta.env.CHATIERE_APP));
