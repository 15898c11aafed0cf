import type { SoftwareId } from '../../core/software/software';

/** How a software answers to an address, as far as a visitor without an account can see. */
export type Answer =
  /** A new thing that can be written in at once. */
  | 'writable'
  /** It draws a name and leads on to the new thing. */
  | 'fresh name'
  /** It asks to sign in first, and then leads on. */
  | 'sign-in'
  /** It searches for the words of the address. */
  | 'search';

/** A route of a software: paths with their query, from the address of the instance on. */
type Route = readonly [asked: RegExp, answer: Answer];

const name = /^[0-9A-Za-z_-]{1,50}$/;
const freshName = /^[0-9a-z]{12}$/;
const root = /^$/;

/**
 * The routes that software documents, in its own source or manual, as they were read in November 2026:
 * docs/real-software.md says more. Whatever is not here is answered as not found.
 */
export const documentedRoutes: Partial<Record<SoftwareId, readonly Route[]>> = {
  bigbluebutton: [[/^(rooms)?$/, 'sign-in']],
  cryptpad: [
    [/^(pad|doc|sheet|presentation|slide|form|kanban|whiteboard|diagram|code)\/$/, 'writable'],
  ],
  diaspora: [[/^(bookmarklet(\?.*)?)?$/, 'sign-in']],
  ethercalc: [
    [/^=?_new$/, 'fresh name'],
    [freshName, 'writable'],
  ],
  etherpad: [[/^p\/[^/$]{1,50}$/, 'writable']],
  forgejo: [[/^repo\/(create|migrate)(\?|$)/, 'sign-in']],
  framadate: [[/^create_poll\.php\?type=(date|autre)$/, 'writable']],
  freshrss: [[/^i\/(\?c=feed&a=add(&.*)?)?$/, 'sign-in']],
  gitea: [[/^repo\/(create|migrate)(\?|$)/, 'sign-in']],
  gitlab: [[/^projects\/new(\?|$)/, 'sign-in']],
  hedgedoc: [
    [/^new$/, 'fresh name'],
    [freshName, 'writable'],
  ],
  jirafeau: [[root, 'writable']],
  jitsi: [[/^[^/?]{1,50}$/, 'writable']],
  lstu: [[root, 'writable']],
  lufi: [[root, 'writable']],
  lutim: [[root, 'writable']],
  mastodon: [[/^share(\?|$)/, 'sign-in']],
  mattermost: [[/^(create_team)?$/, 'sign-in']],
  mobilizon: [[/^(events|groups)\/create$/, 'sign-in']],
  nextcloud: [[/^index\.php\/apps\/[a-z]+\//, 'sign-in']],
  peertube: [[/^videos\/(upload|publish)$/, 'sign-in']],
  plume: [[/^blogs\/new$/, 'sign-in']],
  privatebin: [[root, 'writable']],
  scrumblr: [[name, 'writable']],
  searxng: [[/^(search)?(\?|$)/, 'search']],
  send: [[root, 'writable']],
  umap: [[/^([a-z]{2}\/)?map\/new\/(\?|$)/, 'writable']],
  wallabag: [[/^new$/, 'sign-in']],
  writefreely: [[/^new$/, 'sign-in']],
  yakforms: [[/^node\/add\/form1$/, 'sign-in']],
};
