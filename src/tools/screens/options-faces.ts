import type { Deed, Face } from './face';
import { changedForYou, townTyped } from './popup-faces';

const wrongAddress: readonly Deed[] = [
  { press: 'own_title' },
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

/** The faces of the options, by name. */
export const optionsFaces: Record<string, Face> = {
  new: { world: 'new', in: 'both' },
  'town-typed': { world: 'new', at: '#home', deeds: townTyped, says: 'town_found' },
  'own-address-wrong': { at: '#favourites', deeds: wrongAddress, says: 'own_wrong' },
  'wishes-open': {
    at: '#around',
    deeds: [{ press: 'filter_countries' }, { press: 'filter_bodies' }],
  },
  directory: { at: '#hosts' },
  'directory-unfolded': {
    at: '#hosts',
    deeds: [{ press: 'source_title' }, { press: 'instance_lists_title' }],
  },
  'refresh-interrupted': {
    at: '#hosts',
    stored: { sources: federation, refresh: { state: 'interrupted', ...counts } },
    says: 'refresh_interrupted',
  },
  'refresh-paused': {
    at: '#hosts',
    stored: { sources: federation, refresh: { state: 'paused', ...counts } },
    says: 'refresh_paused',
  },
  'refresh-refused': {
    at: '#hosts',
    stored: { sources: mirror, refresh: { state: 'refused', problem: fewer } },
    says: 'refresh_fewer',
  },
  'mirror-unsigned': {
    at: '#hosts',
    stored: { sources: mirror, refresh: { state: 'refused', problem: unsigned } },
    says: 'unsigned_question',
  },
  'mirror-agreed-to': {
    at: '#hosts',
    stored: { sources: { ...mirror, unsigned: mirror.mirror }, refresh: { state: 'changed' } },
    says: 'refresh_changed',
  },
  'added-lists': { at: '#hosts', stored: { sources: withLists }, says: 'added_list_off' },
  'changed-for-you': { stored: { changes: changedForYou }, says: 'news_title' },
  'directory-rebuilt': {
    world: 'damaged',
    deeds: [{ read: 'options_rebuilt' }],
    says: 'options_rebuilt',
  },
  favourites: {
    world: 'favoured',
    in: 'both',
    at: '#favourites',
    deeds: [{ read: 'favourite_gone' }],
  },
  'favourite-removed': {
    world: 'favoured',
    at: '#mine',
    deeds: [{ press: 'favourite_remove' }, { read: 'favourite_removed' }],
    says: 'favourite_removed',
  },
  alerts: { at: '#alerts', in: 'both' },
  'left-alone': {
    at: '#quiet',
    stored: { quiet: { never: ['gmail'], notNow: { 'google-docs': '2099-12-31' } } },
    says: { text: 'Gmail' },
  },
  privacy: { at: '#privacy' },
  backup: { at: '#backup' },
  'start-afresh': {
    at: '#settings-file',
    deeds: [{ press: 'reset_open' }, { see: '.changes' }],
    says: 'preview_reset',
  },
  'gone-wrong': { stored: { faults }, in: 'both', at: '#faults', says: 'faults_text' },
  'private-window': {
    in: 'firefox',
    isPrivate: true,
    at: '#hosts',
    says: 'options_directory_missing',
  },
};
