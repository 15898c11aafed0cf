import { bookwyrm } from './software/bookwyrm';
import { collabora } from './software/collabora';
import { cryptpad } from './software/cryptpad';
import { docsLasuite } from './software/docs-lasuite';
import { drawio } from './software/drawio';
import { ethercalc } from './software/ethercalc';
import { etherpad } from './software/etherpad';
import { forgejo } from './software/forgejo';
import { freshrss } from './software/freshrss';
import { gancio } from './software/gancio';
import { gitlab } from './software/gitlab';
import { hedgedoc } from './software/hedgedoc';
import { libretranslate } from './software/libretranslate';
import { lufi } from './software/lufi';
import { lutim } from './software/lutim';
import { miniflux } from './software/miniflux';
import { nextcloud } from './software/nextcloud';
import { nextcloudCalendar } from './software/nextcloud-calendar';
import { nextcloudContacts } from './software/nextcloud-contacts';
import { nextcloudCospend } from './software/nextcloud-cospend';
import { nextcloudNews } from './software/nextcloud-news';
import { onlyoffice } from './software/onlyoffice';
import { planka } from './software/planka';
import { privatebin } from './software/privatebin';
import { searxng } from './software/searxng';
import { umap } from './software/umap';
import { wallabag } from './software/wallabag';
import { wekan } from './software/wekan';
import type { SoftwareImport } from './software-import';

/** The ways into each software that surely takes something. */
export const softwareImports: readonly SoftwareImport[] = [
  bookwyrm,
  collabora,
  cryptpad,
  docsLasuite,
  drawio,
  ethercalc,
  etherpad,
  forgejo,
  freshrss,
  gancio,
  gitlab,
  hedgedoc,
  libretranslate,
  lufi,
  lutim,
  miniflux,
  nextcloud,
  nextcloudCalendar,
  nextcloudContacts,
  nextcloudCospend,
  nextcloudNews,
  onlyoffice,
  planka,
  privatebin,
  searxng,
  umap,
  wallabag,
  wekan,
];
