import { choiceFields } from '../src/core/settings/choices';

/** The ways by which what is stored under a key goes, beside removing the extension. */
type Erased =
  /** "Start afresh" erases it, and a settings file holds it. */
  | 'start afresh'
  /** A control of its own does: what starting afresh leaves, and says that it leaves. */
  | 'a control of its own'
  /** The background erases or replaces it: the user chose nothing of it. */
  | 'the extension itself'
  /** The browser forgets it when it closes, or the tab does. */
  | 'the browser';

/** The decision on a stored key: what erases it, and the words of docs/privacy.md that speak of it. */
type Decision = { erased: Erased; told: string };

/** Every key under which the extension stores something; `*` stands for an id. A new key needs a decision here. */
export const storedKeys: Readonly<Record<string, Decision>> = {
  home: { erased: 'start afresh', told: 'your town with its coordinates' },
  filters: { erased: 'start afresh', told: 'your wishes' },
  favourites: { erased: 'start afresh', told: 'your favourites' },
  awaited: { erased: 'start afresh', told: 'the needs for which you wait for a host' },
  sources: { erased: 'start afresh', told: 'the sources of the directory' },
  hasDot: { erased: 'start afresh', told: 'whether it has a badge' },
  quiet: { erased: 'start afresh', told: 'where the toolbar icon stays closed' },
  'ticks:*': { erased: 'start afresh', told: 'the steps of a move that you have done' },
  others: { erased: 'start afresh', told: 'what a settings file named' },
  watched: { erased: 'a control of its own', told: 'watched besides the shipped list' },
  nudge: { erased: 'a control of its own', told: 'Nudge, if switched on' },
  way: { erased: 'a control of its own', told: 'Counts, if switched on' },
  requests: { erased: 'a control of its own', told: 'the last 200 requests' },
  faults: { erased: 'a control of its own', told: 'the last 20 things that went wrong' },
  former: { erased: 'a control of its own', told: 'Replaced settings' },
  changes: { erased: 'a control of its own', told: 'Changes to tell you' },
  notice: { erased: 'a control of its own', told: 'that the directory was lost' },
  language: { erased: 'a control of its own', told: 'the language of the interface' },
  'place:*': { erased: 'a control of its own', told: 'the offer that you chose for it' },
  updatedFrom: { erased: 'a control of its own', told: 'the number of the version before it' },
  postponed: { erased: 'the extension itself', told: 'Offers put last' },
  answered: { erased: 'the extension itself', told: 'the ready answers' },
  due: { erased: 'the extension itself', told: 'what is still to be worked out' },
  daily: { erased: 'the extension itself', told: 'The daily refresh' },
  refresh: { erased: 'the extension itself', told: 'how the last refresh went' },
  refreshAnswered: { erased: 'the extension itself', told: 'whether you answered the question' },
  isUpdating: { erased: 'the extension itself', told: 'that an update has not taken effect yet' },
  wasFilled: { erased: 'the extension itself', told: 'that the directory was filled once' },
  opened: { erased: 'the browser', told: 'Where you went last' },
  titles: { erased: 'the browser', told: 'Titles of the icon' },
  'spotted.*': { erased: 'the browser', told: 'Services of open tabs' },
  'nudged.*': { erased: 'the browser', told: 'Tabs with a pill' },
  'counted.*': { erased: 'the browser', told: 'counted in a tab a moment ago' },
};

/** The keys that starting afresh erases, as the choices name them. */
export const erasedByStart = [
  ...choiceFields.map((field) => (field === 'ticks' ? 'ticks:*' : field)),
  'others',
];

/** The words for each thing that starting afresh erases and a settings file holds, which the page has to say. */
export const heldWords: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'votre commune',
    'vos préférences',
    'vos services libres',
    'les hébergeurs que vous attendez',
    'l’annuaire et les listes choisis',
    'le point',
    'les services sans signe',
    'les étapes cochées des guides',
  ],
  en: [
    'your town',
    'your preferences',
    'your libre services',
    'the hosts that you wait for',
    'the directory and lists chosen',
    'the dot',
    'the services without a sign',
    'the steps ticked in the guides',
  ],
};

/** The words for what neither erases nor holds, which the page has to say too. */
export const leftWords: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: ['les services ajoutés', 'la bulle', 'le compteur de visites', 'les journaux', 'la langue'],
  en: ['the services added', 'the bubble', 'the count of visits', 'the logs', 'the language'],
};
