import { dayOf } from '../../core/time/day';
import { weekOf, weeksUpTo } from '../../core/time/iso-week';
import type { Deed, Face, Surface } from './face';
import { hosterFaces } from './hoster-faces';
import { changedForYou, popupFaces, search, townField, townTyped } from './popup-faces';

const noTownFound: readonly Deed[] = [{ type: 'xyzxyz', into: townField }, { read: 'town_none' }];

const wrongAddress: readonly Deed[] = [
  { type: 'example', into: '.own input' },
  { press: 'own_add' },
  { read: 'own_wrong' },
];

const federation = { source: 'federation', mirror: null, indexes: [] };
const unsigned = { id: 'unsigned', values: ['mirror.example'] };
const mirror = { ...federation, source: 'mirror', mirror: 'https://mirror.example/chatiere.json' };
const withLists = {
  ...federation,
  source: 'package',
  lists: [
    { address: 'https://ecole.example/liste.json', isOn: true, isUnsigned: true },
    { address: 'https://region.example/numerique/liste.json', isOn: false, isUnsigned: false },
  ],
};
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

/** Twelve needs of a suite: more can't be covered at once. */
const twelve =
  'email,contacts,calendar,file-sync,text-collab,spreadsheet,slides,forms,notes,tasks,kanban,videoconf';

/** Eight weeks of visits, one of the habits fading. */
const counted = weeksUpTo(weekOf(dayOf(Date.now())), 8).flatMap((week, index) => [
  { week, service: 'google-docs', count: 9 - index },
  { week, service: 'gmail', count: 9 },
  { week, service: 'google-drive', count: 1 + (index % 3) },
  { week, service: 'whatsapp', count: 4 },
]);

/** Every face of the extension, by surface and name (kebab case): a new one is one entry more. */
export const faces: Record<Surface, Record<string, Face>> = {
  popup: popupFaces,
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
    'mirror-unsigned': {
      from: '#directory',
      stored: { sources: mirror, refresh: { state: 'refused', problem: unsigned } },
    },
    'mirror-agreed-to': {
      from: '#directory',
      stored: { sources: { ...mirror, unsigned: mirror.mirror }, refresh: { state: 'changed' } },
    },
    'added-lists': { from: '#directory', stored: { sources: withLists } },
    'changed-for-you': { stored: { changes: changedForYou } },
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
    private: { from: '#private' },
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
    suite: { at: '?suite=google', in: 'both' },
    'suite-used': {
      at: '?suite=google',
      stored: { way: { isCounting: true, met: counted }, 'ticks:gmail': ['place', 'left'] },
    },
    'suite-twelve': { at: `?suite=microsoft&needs=${twelve}`, deeds: [{ press: 'need_maps' }] },
    'suite-nothing': { at: '?suite=apple&needs=' },
    'suite-no-town': { world: 'new', at: '?suite=apple' },
    'suite-private': { at: '?suite=google', in: 'firefox', isPrivate: true },
  },
  chatons: { page: { in: 'both' } },
  hoster: hosterFaces,
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
