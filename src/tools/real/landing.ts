import { randomInt } from 'node:crypto';
import type { SoftwareId } from '../../core/software/software';

/** The signs and the length of a drawn name: no software changes one of them, and a guess would take for ever. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';
const nameLength = 20;

/** The paths at which software opens what one comes for, below the address of an offer. */
const paths: Partial<Record<SoftwareId, string>> = {
  bigbluebutton: 'rooms',
  cryptpad: 'pad/',
  diaspora: 'bookmarklet',
  ethercalc: '_new',
  etherpad: 'p/{name}',
  forgejo: 'repo/create',
  framadate: 'create_poll.php?type=date',
  freshrss: 'i/?c=feed&a=add&url_rss={words}',
  gitea: 'repo/create',
  gitlab: 'projects/new',
  hedgedoc: 'new',
  jitsi: '{name}',
  mastodon: 'share?text={words}',
  mattermost: 'create_team',
  mobilizon: 'events/create',
  nextcloud: 'index.php/apps/files/',
  peertube: 'videos/upload',
  plume: 'blogs/new',
  scrumblr: '{name}',
  searx: 'search?q={words}',
  searxng: 'search?q={words}',
  shaarli: 'admin/shaare?post={words}',
  umap: 'map/new/',
  wallabag: 'new',
  wordpress: 'wp-login.php',
  writefreely: 'new',
  yakforms: 'node/add/form1',
};

/**
 * The address at which a software opens what one comes for: a new pad, a search. Without a path of its
 * own it is the address of the offer. `words` are what is looked for or kept.
 */
export function landingOf(software: SoftwareId, address: string, words = ''): string {
  const path = (paths[software] ?? '')
    .replace('{name}', drawName())
    .replace('{words}', encodeURIComponent(words));
  return new URL(path, address).href;
}

function drawName(): string {
  return Array.from({ length: nameLength }, () => signs[randomInt(signs.length)]).join('');
}
