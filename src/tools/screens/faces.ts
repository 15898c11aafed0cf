import { dayOf } from '../../core/time/day';
import { weekOf, weeksUpTo } from '../../core/time/iso-week';
import type { Deed, Face, Surface } from './face';
import { hosterFaces } from './hoster-faces';
import { optionsFaces } from './options-faces';
import { popupFaces, search, townField, townTyped } from './popup-faces';

const noTownFound: readonly Deed[] = [{ type: 'xyzxyz', into: townField }, { read: 'town_none' }];

/** A favourite whose star is full on its hoster's sheet. */
const pad = { need: 'text-collab', hosterId: 'framasoft', address: 'https://framapad.org' };

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
    'town-chosen': {
      world: 'choosing',
      deeds: [...townTyped, { click: '[role=option]' }, { read: 'welcome_town_change' }],
    },
    pinned: { browserSays: 'pinned', deeds: [{ read: 'welcome_pinned' }] },
    phone: { browserSays: 'android', isPhone: true, deeds: [{ read: 'welcome_bubble' }] },
  },
  options: optionsFaces,
  move: {
    list: { in: 'both' },
    'list-used': { stored: { way: { isCounting: true, met: counted } } },
    begun: { stored: { 'ticks:google-docs': ['place'], 'ticks:gmail': ['place', 'take'] } },
    'no-guide-found': { deeds: [{ type: 'xyz', into: search }] },
    'unknown-service': { at: '?service=nobody' },
    guide: { at: '?service=google-docs', in: 'both' },
    'guide-ticked': {
      at: '?service=google-docs',
      stored: { 'ticks:google-docs': ['place', 'take'] },
      deeds: [{ press: 'move_bring_others' }],
    },
    'guide-other-host': {
      at: '?service=google-docs',
      deeds: [{ press: 'move_place_others' }, { see: '.hosts-listed [type=radio]' }],
    },
    'guide-nowhere': { at: '?service=deepl' },
    'no-export': { at: '?service=apple-invites' },
    retired: { at: '?service=skype' },
    suite: { at: '?suite=google', in: 'both' },
    'suite-used': {
      at: '?suite=google',
      stored: { way: { isCounting: true, met: counted }, 'ticks:gmail': ['place', 'left'] },
    },
    'suite-twelve': { at: `?suite=microsoft&needs=${twelve}`, deeds: [{ press: 'need_maps' }] },
    'suite-nothing': { at: '?suite=apple&needs=' },
    'suite-no-town': { world: 'new', at: '?suite=apple', says: 'suite_no_home' },
    'suite-private': {
      at: '?suite=microsoft',
      in: 'firefox',
      isPrivate: true,
      says: { text: 'OneDrive' },
    },
  },
  chatons: { page: { in: 'both' } },
  hoster: hosterFaces,
  map: {
    france: { in: 'both' },
    'one-need': { at: '?need=email' },
    sheet: { at: '?hoster=framasoft', in: 'both' },
    'sheet-favourite': {
      at: '?hoster=framasoft',
      stored: { favourites: [pad] },
      // Its star stands below what is in sight beside the map of a phone.
      deeds: [{ press: 'map_hide' }],
    },
    'sheet-bare': { at: '?hoster=clomut' },
    'sheet-gone': { at: '?hoster=nobody' },
    'no-town': { world: 'new', says: 'map_no_home' },
    'nobody-left': { at: '?need=email&wishes=&countries=JP' },
    'private-window': {
      at: '?need=email',
      in: 'firefox',
      isPrivate: true,
      says: 'map_hidden_other',
    },
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
