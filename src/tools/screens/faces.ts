import { dayOf } from '../../core/time/day';
import { weekOf, weeksUpTo } from '../../core/time/iso-week';
import type { Deed, Face, Surface } from './face';

const document = 'https://docs.google.com/document/d/1AbC/edit';
const longDocument = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit';
const takeAlong: Deed = { click: '[data-view=take-along]' };
const elsewhere = 'https://example.org/';

const townField = '[role=combobox]';
const search = 'input[type=search]';
const townTyped: readonly Deed[] = [{ type: 'mars', into: townField }, { see: '[role=option]' }];
const noTownFound: readonly Deed[] = [{ type: 'xyzxyz', into: townField }, { read: 'town_none' }];

/** Two wishes that no hoster near Google Docs meets together. */
const tooManyWishes: readonly Deed[] = [
  { press: 'filters_open' },
  { press: 'filter_countries' },
  { click: 'details[open] label:nth-of-type(3) input' },
  { press: 'filter_bodies' },
  { click: 'details:last-of-type label:last-of-type input' },
  { see: '.view-foot .notice' },
];

const wrongAddress: readonly Deed[] = [
  { type: 'example', into: '.own input' },
  { press: 'own_add' },
  { read: 'own_wrong' },
];

const federation = { source: 'federation', mirror: null, indexes: [] };
const mirror = { ...federation, source: 'mirror', mirror: 'https://mirror.example/chatiere.json' };
const faults = [
  { at: '2026-11-27T10:00:00.000Z', place: 'popup', kind: 'TypeError', version: '0.1.0' },
  {
    at: '2026-11-26T18:30:00.000Z',
    place: 'suggestionsWanted',
    kind: 'QuotaExceededError',
    version: '0.1.0',
  },
];
const counts = { done: 412, known: 1187 };
const fewer = { id: 'fewer', values: ['40', '200', '119', '700'] };

/** Eight weeks of visits, one of the habits fading. */
const counted = weeksUpTo(weekOf(dayOf(Date.now())), 8).flatMap((week, index) => [
  { week, service: 'google-docs', count: 9 - index },
  { week, service: 'gmail', count: 9 },
  { week, service: 'google-drive', count: 1 + (index % 3) },
  { week, service: 'whatsapp', count: 4 },
]);

/** Every face of the extension, by surface and name (kebab case): a new one is one entry more. */
export const faces: Record<Surface, Record<string, Face>> = {
  popup: {
    'no-town': { world: 'new', at: document, in: 'both' },
    'town-typed': { world: 'new', at: document, deeds: townTyped },
    spotted: { at: document, in: 'both' },
    'several-needs': { at: 'https://teams.live.com/v2/' },
    'nothing-near': { at: 'https://translate.google.com/' },
    retired: { at: 'https://web.skype.com/' },
    'any-page': { at: elsewhere, isUnwatched: true, deeds: [{ read: 'needs_intro' }] },
    'libre-hoster': {
      at: 'https://framasoft.org/',
      isUnwatched: true,
      deeds: [{ read: 'page_hoster' }],
    },
    'unreadable-page': { at: elsewhere, in: 'both', deeds: [{ read: 'needs_intro' }] },
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
    'private-window': { at: document, in: 'firefox', isPrivate: true },
    why: { at: document, deeds: [{ press: 'why_open' }, { see: '.reasons' }] },
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
        { press: 'quiet_not_now' },
        { read: 'quiet_not_now_kept' },
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
    damaged: { world: 'damaged', at: document, deeds: [{ see: '.home-chip' }] },
  },
  welcome: {
    first: { world: 'new', in: 'both' },
    'town-typed': { world: 'new', deeds: townTyped },
    'no-town-found': { world: 'new', deeds: noTownFound },
    'at-home': { in: 'both' },
  },
  options: {
    new: { world: 'new', in: 'both' },
    'town-typed': { world: 'new', deeds: townTyped },
    'own-address-wrong': { deeds: wrongAddress, from: '#favourites' },
    'wishes-open': {
      deeds: [{ press: 'filter_countries' }, { press: 'filter_bodies' }],
      from: '#wishes',
    },
    directory: { from: '#directory' },
    refreshing: {
      from: '#directory',
      stored: { sources: federation, refresh: { state: 'asking', ...counts } },
    },
    'refresh-paused': {
      from: '#directory',
      stored: { sources: federation, refresh: { state: 'paused', ...counts } },
    },
    'refresh-refused': {
      from: '#directory',
      stored: { sources: mirror, refresh: { state: 'refused', problem: fewer } },
    },
    'directory-rebuilt': { stored: { notice: 'directory-rebuilt' } },
    favourites: {
      world: 'favoured',
      in: 'both',
      from: '#favourites',
      deeds: [{ read: 'favourite_gone' }],
    },
    'left-alone': {
      from: '#quiet',
      stored: { quiet: { never: ['gmail'], notNow: { 'google-docs': '2099-12-31' } } },
    },
    'start-afresh': {
      from: '#settings-file',
      deeds: [{ press: 'reset_open' }, { see: '.changes' }],
    },
    'gone-wrong': { stored: { faults }, in: 'both', from: '#faults' },
    'private-window': { in: 'firefox', isPrivate: true, from: '#directory' },
  },
  move: {
    list: { in: 'both' },
    begun: { stored: { 'ticks:google-docs': ['place'], 'ticks:gmail': ['place', 'take'] } },
    'no-guide-found': { deeds: [{ type: 'xyz', into: search }] },
    'unknown-service': { at: '?service=nobody' },
    guide: { at: '?service=google-docs', in: 'both' },
    'guide-ticked': {
      at: '?service=google-docs',
      stored: { 'ticks:google-docs': ['place', 'take'] },
      deeds: [{ press: 'move_bring_others' }],
    },
    'no-export': { at: '?service=apple-invites' },
    retired: { at: '?service=skype' },
  },
  chatons: { page: { in: 'both' } },
  map: {
    france: { in: 'both' },
    'one-need': { at: '?need=email' },
    sheet: { at: '?hoster=framasoft', in: 'both' },
    'no-town': { world: 'new' },
    'nobody-left': { at: '?need=email&wishes=&countries=JP' },
    'private-window': { in: 'firefox', isPrivate: true },
  },
  way: {
    off: { in: 'both' },
    begun: { stored: { way: { isCounting: true, met: [] } } },
    counted: { stored: { way: { isCounting: true, met: counted } }, in: 'both' },
    'erase-asked': {
      stored: { way: { isCounting: true, met: counted } },
      deeds: [{ press: 'way_erase' }],
    },
  },
};
