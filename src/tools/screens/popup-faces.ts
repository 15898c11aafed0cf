import type { Deed, Face } from './face';

const document = 'https://docs.google.com/document/d/1AbC/edit';
const longDocument = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit';
const takeAlong: Deed = { click: '[data-view=take-along]' };
const elsewhere = 'https://example.org/';

/** The field in which a town is typed. */
export const townField = '[role=combobox]';

/** The field in which something is searched. */
export const search = 'input[type=search]';

/** The deeds after which towns stand there to choose from. */
export const townTyped: readonly Deed[] = [
  { type: 'mars', into: townField },
  { see: '[role=option]' },
];

/** Two wishes that no hoster near Google Docs meets together. */
const tooManyWishes: readonly Deed[] = [
  { press: 'filters_open' },
  { press: 'filter_countries' },
  { click: 'details[open] label:nth-of-type(3) input' },
  { press: 'filter_bodies' },
  { click: 'details:last-of-type label:last-of-type input' },
  { see: '.view-foot .notice' },
];

/** Changes near the home of the settled world, as a refresh leaves them. */
export const changedForYou = {
  seenFrom: 'FR:13055',
  list: [
    {
      kind: 'nearer',
      need: 'videoconf',
      hosterId: 'a',
      hosterName: 'Le Chat Perché',
      kilometres: 4,
    },
    { kind: 'new', hosterId: 'b', hosterName: 'Les Petits Serveurs', kilometres: 23 },
  ],
};

/** The faces of the popup, by name. */
export const popupFaces: Record<string, Face> = {
  'no-town': { world: 'new', at: document, in: 'both' },
  'town-typed': { world: 'new', at: document, deeds: townTyped },
  spotted: { at: document, in: 'both' },
  changed: { at: document, stored: { changes: changedForYou }, deeds: [{ see: '.news-line' }] },
  'changed-open': {
    at: document,
    stored: { changes: changedForYou },
    deeds: [{ see: '.news-line' }, { click: '[data-view=news]' }, { see: '.changes' }],
  },
  'several-needs': { at: 'https://teams.live.com/v2/' },
  'nothing-near': { at: 'https://translate.google.com/' },
  retired: { at: 'https://web.skype.com/', deeds: [{ read: 'spotted_closed' }] },
  'any-page': { at: elsewhere, isUnwatched: true, deeds: [{ read: 'needs_intro' }] },
  'libre-hoster': {
    at: 'https://framasoft.org/',
    isUnwatched: true,
    deeds: [{ read: 'page_hoster' }],
  },
  // In Chromium it is `any-page` to the last pixel.
  'unreadable-page': { at: elsewhere, in: 'firefox', deeds: [{ read: 'needs_intro' }] },
  'family-open': {
    at: elsewhere,
    deeds: [{ press: 'family_documents' }, { see: '.families [aria-expanded=true]' }],
  },
  'needs-searched': { at: elsewhere, deeds: [{ type: 'vi', into: search }] },
  'no-need-found': { at: elsewhere, deeds: [{ type: 'xyz', into: search }] },
  'need-chosen': { at: elsewhere, deeds: [{ press: 'need_videoconf' }, { see: '.answer' }] },
  filters: { at: document, deeds: [{ press: 'filters_open' }, { see: '[type=checkbox]' }] },
  'wishes-set-aside': { at: document, deeds: tooManyWishes },
  all: { at: document, deeds: [{ click: '[data-view=all]' }, { see: '.star' }] },
  'private-window': {
    at: 'https://calendar.google.com/calendar/u/0/r',
    in: 'firefox',
    isPrivate: true,
    says: 'need_calendar',
  },
  why: { at: document, deeds: [{ press: 'why_open' }, { see: '.reasons' }] },
  'document-page': {
    at: longDocument,
    isUnwatched: true,
    deeds: [{ see: '[data-view=take-along]' }],
  },
  'document-page-no-town': {
    world: 'new',
    at: longDocument,
    isUnwatched: true,
    deeds: [{ see: '[data-view=take-along]' }],
  },
  'take-along': {
    at: longDocument,
    isUnwatched: true,
    deeds: [takeAlong, { see: '.take-steps' }],
  },
  'take-along-fetched': {
    at: longDocument,
    isUnwatched: true,
    deeds: [takeAlong, { press: 'fetch_document' }, { read: 'take_fetching' }],
  },
  'take-along-handed-over': {
    at: 'https://www.google.com/search?q=chat+noir+et+blanc',
    isUnwatched: true,
    deeds: [takeAlong, { see: '.hand-over' }],
  },
  'take-along-followed': {
    at: 'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa',
    isUnwatched: true,
    deeds: [takeAlong, { see: '.hand-over' }],
  },
  'left-alone': {
    at: document,
    deeds: [
      { click: '[data-view=more]' },
      { click: '.silence .menu-row' },
      { see: '.silence .notice' },
    ],
  },
  more: { at: document, deeds: [{ click: '[data-view=more]' }, { see: '.menu' }] },
  'another-town': { at: document, deeds: [{ click: '.home-chip' }, { see: townField }] },
  phone: { at: document, isPhone: true },
  'phone-any-page': { at: elsewhere, isPhone: true, deeds: [{ read: 'needs_intro' }] },
  'phone-filters': {
    at: document,
    isPhone: true,
    deeds: [{ press: 'filters_open' }, { see: '[type=checkbox]' }],
  },
  favourite: { world: 'favoured', at: document },
};
