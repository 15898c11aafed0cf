import { bigbluebutton } from './software/bigbluebutton';
import { bookwyrm } from './software/bookwyrm';
import { croodle } from './software/croodle';
import { cryptpad } from './software/cryptpad';
import { diaspora } from './software/diaspora';
import { discourse } from './software/discourse';
import { docsLasuite } from './software/docs-lasuite';
import { drawio } from './software/drawio';
import { ethercalc } from './software/ethercalc';
import { etherpad } from './software/etherpad';
import { excalidraw } from './software/excalidraw';
import { forgejo } from './software/forgejo';
import { framadate } from './software/framadate';
import { framaforms } from './software/framaforms';
import { framagenda } from './software/framagenda';
import { framapetitions } from './software/framapetitions';
import { freshrss } from './software/freshrss';
import { gancio } from './software/gancio';
import { gitea } from './software/gitea';
import { gitlab } from './software/gitlab';
import { gogocarto } from './software/gogocarto';
import { hedgedoc } from './software/hedgedoc';
import { ihatemoney } from './software/ihatemoney';
import { jirafeau } from './software/jirafeau';
import { jitsi } from './software/jitsi';
import { kanboard } from './software/kanboard';
import { kutt } from './software/kutt';
import { lasuiteMeet } from './software/lasuite-meet';
import { lemmy } from './software/lemmy';
import { libretranslate } from './software/libretranslate';
import { limesurvey } from './software/limesurvey';
import { linkding } from './software/linkding';
import { linkwarden } from './software/linkwarden';
import { lstu } from './software/lstu';
import { lufi } from './software/lufi';
import { lutim } from './software/lutim';
import { mastodon } from './software/mastodon';
import { mattermost } from './software/mattermost';
import { miniflux } from './software/miniflux';
import { mirotalk } from './software/mirotalk';
import { misskey } from './software/misskey';
import { mobilizon } from './software/mobilizon';
import { moodle } from './software/moodle';
import { movim } from './software/movim';
import { nextcloud } from './software/nextcloud';
import { nextcloudBookmarks } from './software/nextcloud-bookmarks';
import { nextcloudCalendar } from './software/nextcloud-calendar';
import { nextcloudContacts } from './software/nextcloud-contacts';
import { nextcloudCospend } from './software/nextcloud-cospend';
import { nextcloudDeck } from './software/nextcloud-deck';
import { nextcloudForms } from './software/nextcloud-forms';
import { nextcloudNews } from './software/nextcloud-news';
import { nextcloudPolls } from './software/nextcloud-polls';
import { nextcloudTalk } from './software/nextcloud-talk';
import { peertube } from './software/peertube';
import { penpot } from './software/penpot';
import { planka } from './software/planka';
import { plik } from './software/plik';
import { plume } from './software/plume';
import { privatebin } from './software/privatebin';
import { rallly } from './software/rallly';
import { roundcube } from './software/roundcube';
import { scrumblr } from './software/scrumblr';
import { searx } from './software/searx';
import { searxng } from './software/searxng';
import { send } from './software/send';
import { sogo } from './software/sogo';
import { spliit } from './software/spliit';
import { sympa } from './software/sympa';
import { umap } from './software/umap';
import { vaultwarden } from './software/vaultwarden';
import { vikunja } from './software/vikunja';
import { wallabag } from './software/wallabag';
import { wbo } from './software/wbo';
import { wekan } from './software/wekan';
import { writefreely } from './software/writefreely';
import { yakforms } from './software/yakforms';
import type { SoftwareActions } from './software-actions';

/** The actions of all software of which some is known. */
export const softwareActions: readonly SoftwareActions[] = [
  bigbluebutton,
  bookwyrm,
  croodle,
  cryptpad,
  diaspora,
  discourse,
  docsLasuite,
  drawio,
  ethercalc,
  etherpad,
  excalidraw,
  forgejo,
  framadate,
  framaforms,
  framagenda,
  framapetitions,
  freshrss,
  gancio,
  gitea,
  gitlab,
  gogocarto,
  hedgedoc,
  ihatemoney,
  jirafeau,
  jitsi,
  kanboard,
  kutt,
  lasuiteMeet,
  lemmy,
  libretranslate,
  limesurvey,
  linkding,
  linkwarden,
  lstu,
  lufi,
  lutim,
  mastodon,
  mattermost,
  miniflux,
  mirotalk,
  misskey,
  mobilizon,
  moodle,
  movim,
  nextcloud,
  nextcloudBookmarks,
  nextcloudCalendar,
  nextcloudContacts,
  nextcloudCospend,
  nextcloudDeck,
  nextcloudForms,
  nextcloudNews,
  nextcloudPolls,
  nextcloudTalk,
  peertube,
  penpot,
  planka,
  plik,
  plume,
  privatebin,
  rallly,
  roundcube,
  scrumblr,
  searx,
  searxng,
  send,
  sogo,
  spliit,
  sympa,
  umap,
  vaultwarden,
  vikunja,
  wallabag,
  wbo,
  wekan,
  writefreely,
  yakforms,
];
