import { amazonChime } from './amazon/amazon-chime';
import { amazonDrive } from './amazon/amazon-drive';
import { amazonPhotos } from './amazon/amazon-photos';
import { amazonWorkdocs } from './amazon/amazon-workdocs';
import { amazonWorkmail } from './amazon/amazon-workmail';
import { goodreads } from './amazon/goodreads';
import { twitch } from './amazon/twitch';
import { appleFreeform } from './apple/apple-freeform';
import { appleInvites } from './apple/apple-invites';
import { appleKeynote } from './apple/apple-keynote';
import { appleMaps } from './apple/apple-maps';
import { appleNumbers } from './apple/apple-numbers';
import { applePages } from './apple/apple-pages';
import { applePodcasts } from './apple/apple-podcasts';
import { facetime } from './apple/facetime';
import { icloud } from './apple/icloud';
import { icloudCalendar } from './apple/icloud-calendar';
import { icloudContacts } from './apple/icloud-contacts';
import { icloudDrive } from './apple/icloud-drive';
import { icloudMail } from './apple/icloud-mail';
import { icloudNotes } from './apple/icloud-notes';
import { icloudPhotos } from './apple/icloud-photos';
import { icloudReminders } from './apple/icloud-reminders';
import { blogger } from './google/blogger';
import { gmail } from './google/gmail';
import { gooGl } from './google/goo-gl';
import { googleAppsheet } from './google/google-appsheet';
import { googleCalendar } from './google/google-calendar';
import { googleChat } from './google/google-chat';
import { googleClassroom } from './google/google-classroom';
import { googleContacts } from './google/google-contacts';
import { googleDocs } from './google/google-docs';
import { googleDrawings } from './google/google-drawings';
import { googleDrive } from './google/google-drive';
import { googleEarth } from './google/google-earth';
import { googleForms } from './google/google-forms';
import { googleGroups } from './google/google-groups';
import { googleHangouts } from './google/google-hangouts';
import { googleJamboard } from './google/google-jamboard';
import { googleKeep } from './google/google-keep';
import { googleMaps } from './google/google-maps';
import { googleMeet } from './google/google-meet';
import { googleMessages } from './google/google-messages';
import { googleMyMaps } from './google/google-my-maps';
import { googleNews } from './google/google-news';
import { googlePasswords } from './google/google-passwords';
import { googlePhotos } from './google/google-photos';
import { googlePlus } from './google/google-plus';
import { googlePodcasts } from './google/google-podcasts';
import { googleReader } from './google/google-reader';
import { googleSearch } from './google/google-search';
import { googleSheets } from './google/google-sheets';
import { googleSites } from './google/google-sites';
import { googleSlides } from './google/google-slides';
import { googleTasks } from './google/google-tasks';
import { googleTranslate } from './google/google-translate';
import { waze } from './google/waze';
import { youtube } from './google/youtube';
import { facebook } from './meta/facebook';
import { facebookEvents } from './meta/facebook-events';
import { facebookGroups } from './meta/facebook-groups';
import { instagram } from './meta/instagram';
import { messenger } from './meta/messenger';
import { threads } from './meta/threads';
import { whatsapp } from './meta/whatsapp';
import { workplace } from './meta/workplace';
import { bingMaps } from './microsoft/bing-maps';
import { bingSearch } from './microsoft/bing-search';
import { bingTranslator } from './microsoft/bing-translator';
import { github } from './microsoft/github';
import { linkedin } from './microsoft/linkedin';
import { microsoft365 } from './microsoft/microsoft-365';
import { microsoftBookings } from './microsoft/microsoft-bookings';
import { microsoftDesigner } from './microsoft/microsoft-designer';
import { microsoftExcel } from './microsoft/microsoft-excel';
import { microsoftForms } from './microsoft/microsoft-forms';
import { microsoftLists } from './microsoft/microsoft-lists';
import { microsoftLoop } from './microsoft/microsoft-loop';
import { microsoftPlanner } from './microsoft/microsoft-planner';
import { microsoftPowerpoint } from './microsoft/microsoft-powerpoint';
import { microsoftStream } from './microsoft/microsoft-stream';
import { microsoftTeams } from './microsoft/microsoft-teams';
import { microsoftTodo } from './microsoft/microsoft-todo';
import { microsoftVisio } from './microsoft/microsoft-visio';
import { microsoftWhiteboard } from './microsoft/microsoft-whiteboard';
import { microsoftWord } from './microsoft/microsoft-word';
import { msn } from './microsoft/msn';
import { onedrive } from './microsoft/onedrive';
import { onenote } from './microsoft/onenote';
import { outlookCalendar } from './microsoft/outlook-calendar';
import { outlookContacts } from './microsoft/outlook-contacts';
import { outlookMail } from './microsoft/outlook-mail';
import { sharepoint } from './microsoft/sharepoint';
import { skype } from './microsoft/skype';
import { sway } from './microsoft/sway';
import { vivaEngage } from './microsoft/viva-engage';
import { acrobatOnline } from './others/acrobat-online';
import { airtable } from './others/airtable';
import { asana } from './others/asana';
import { assoconnect } from './others/assoconnect';
import { avaaz } from './others/avaaz';
import { babelio } from './others/babelio';
import { basecamp } from './others/basecamp';
import { billetweb } from './others/billetweb';
import { bitbucket } from './others/bitbucket';
import { bitly } from './others/bitly';
import { bluesky } from './others/bluesky';
import { box } from './others/box';
import { brevo } from './others/brevo';
import { bubblUs } from './others/bubbl-us';
import { calendly } from './others/calendly';
import { canalblog } from './others/canalblog';
import { canva } from './others/canva';
import { carrd } from './others/carrd';
import { changeOrg } from './others/change-org';
import { clickup } from './others/clickup';
import { confluence } from './others/confluence';
import { dailymotion } from './others/dailymotion';
import { dashlane } from './others/dashlane';
import { deepl } from './others/deepl';
import { discord } from './others/discord';
import { docusign } from './others/docusign';
import { doodle } from './others/doodle';
import { dropbox } from './others/dropbox';
import { dropboxPaper } from './others/dropbox-paper';
import { dropboxTransfer } from './others/dropbox-transfer';
import { eMonsite } from './others/e-monsite';
import { eventbrite } from './others/eventbrite';
import { evernote } from './others/evernote';
import { feedly } from './others/feedly';
import { figma } from './others/figma';
import { flickr } from './others/flickr';
import { freeMail } from './others/free-mail';
import { genially } from './others/genially';
import { gitlabCom } from './others/gitlab-com';
import { gmxMail } from './others/gmx-mail';
import { grosfichiers } from './others/grosfichiers';
import { helloasso } from './others/helloasso';
import { ilovepdf } from './others/ilovepdf';
import { imgur } from './others/imgur';
import { inoreader } from './others/inoreader';
import { instapaper } from './others/instapaper';
import { jimdo } from './others/jimdo';
import { jira } from './others/jira';
import { jotform } from './others/jotform';
import { kahoot } from './others/kahoot';
import { keeper } from './others/keeper';
import { klaxoon } from './others/klaxoon';
import { laposteMail } from './others/laposte-mail';
import { lastpass } from './others/lastpass';
import { learningapps } from './others/learningapps';
import { linktree } from './others/linktree';
import { lucidchart } from './others/lucidchart';
import { mailchimp } from './others/mailchimp';
import { mailjet } from './others/mailjet';
import { mappy } from './others/mappy';
import { medium } from './others/medium';
import { meetup } from './others/meetup';
import { mega } from './others/mega';
import { mentimeter } from './others/mentimeter';
import { mesopinions } from './others/mesopinions';
import { mindmeister } from './others/mindmeister';
import { miro } from './others/miro';
import { monday } from './others/monday';
import { mural } from './others/mural';
import { nordpass } from './others/nordpass';
import { notion } from './others/notion';
import { onepassword } from './others/onepassword';
import { orangeMail } from './others/orange-mail';
import { overBlog } from './others/over-blog';
import { padlet } from './others/padlet';
import { pastebin } from './others/pastebin';
import { pcloud } from './others/pcloud';
import { pearltrees } from './others/pearltrees';
import { pinterest } from './others/pinterest';
import { pocket } from './others/pocket';
import { prezi } from './others/prezi';
import { quizlet } from './others/quizlet';
import { reddit } from './others/reddit';
import { reverso } from './others/reverso';
import { scribd } from './others/scribd';
import { sfrMail } from './others/sfr-mail';
import { slack } from './others/slack';
import { smallpdf } from './others/smallpdf';
import { smartsheet } from './others/smartsheet';
import { smash } from './others/smash';
import { snapchat } from './others/snapchat';
import { soundcloud } from './others/soundcloud';
import { sourceforge } from './others/sourceforge';
import { splitwise } from './others/splitwise';
import { spotifyCreators } from './others/spotify-creators';
import { squarespace } from './others/squarespace';
import { strawpoll } from './others/strawpoll';
import { substack } from './others/substack';
import { surveymonkey } from './others/surveymonkey';
import { swisstransfer } from './others/swisstransfer';
import { tally } from './others/tally';
import { telegram } from './others/telegram';
import { tiktok } from './others/tiktok';
import { tinyurl } from './others/tinyurl';
import { todoist } from './others/todoist';
import { transfernow } from './others/transfernow';
import { trello } from './others/trello';
import { tricount } from './others/tricount';
import { tumblr } from './others/tumblr';
import { typeform } from './others/typeform';
import { viamichelin } from './others/viamichelin';
import { vimeo } from './others/vimeo';
import { wayground } from './others/wayground';
import { webex } from './others/webex';
import { webflow } from './others/webflow';
import { weezevent } from './others/weezevent';
import { wetransfer } from './others/wetransfer';
import { whereby } from './others/whereby';
import { wix } from './others/wix';
import { wooclap } from './others/wooclap';
import { wordpressCom } from './others/wordpress-com';
import { xTwitter } from './others/x-twitter';
import { yahooGroups } from './others/yahoo-groups';
import { yahooMail } from './others/yahoo-mail';
import { yahooSearch } from './others/yahoo-search';
import { yousign } from './others/yousign';
import { yurplan } from './others/yurplan';
import { zohoMail } from './others/zoho-mail';
import { zoom } from './others/zoom';
import type { Service } from './service';

/**
 * Every service, in order of precedence: where several share a host, the first that matches wins,
 * so the specific stands before the general.
 */
export const services: readonly Service[] = [
  googleDocs,
  googleSheets,
  googleSlides,
  googleForms,
  googleDrawings,
  googleDrive,
  gmail,
  googleChat,
  googleMeet,
  googleGroups,
  googleCalendar,
  googleContacts,
  googlePhotos,
  googleMyMaps,
  googleMaps,
  googleTranslate,
  googleSearch,
  googleKeep,
  googleTasks,
  googleSites,
  blogger,
  youtube,
  googleClassroom,
  googleHangouts,
  googlePlus,
  googleJamboard,
  googlePodcasts,
  gooGl,
  googleReader,
  microsoftWord,
  microsoftExcel,
  microsoftPowerpoint,
  onenote,
  microsoftLoop,
  microsoftWhiteboard,
  microsoftLists,
  microsoftVisio,
  onedrive,
  sharepoint,
  outlookCalendar,
  outlookContacts,
  microsoftBookings,
  outlookMail,
  microsoftTeams,
  microsoftForms,
  microsoftTodo,
  microsoftPlanner,
  sway,
  vivaEngage,
  microsoft365,
  bingMaps,
  bingTranslator,
  bingSearch,
  linkedin,
  github,
  skype,
  icloudMail,
  icloudDrive,
  icloudPhotos,
  icloudNotes,
  icloudReminders,
  icloudCalendar,
  icloudContacts,
  applePages,
  appleNumbers,
  appleKeynote,
  appleFreeform,
  appleInvites,
  icloud,
  facetime,
  appleMaps,
  applePodcasts,
  messenger,
  facebookGroups,
  facebookEvents,
  workplace,
  facebook,
  instagram,
  threads,
  whatsapp,
  amazonPhotos,
  amazonDrive,
  amazonChime,
  amazonWorkdocs,
  amazonWorkmail,
  twitch,
  goodreads,
  dropboxPaper,
  dropboxTransfer,
  dropbox,
  box,
  mega,
  wetransfer,
  doodle,
  calendly,
  zoom,
  webex,
  slack,
  discord,
  trello,
  confluence,
  jira,
  asana,
  todoist,
  nordpass,
  notion,
  evernote,
  airtable,
  padlet,
  miro,
  canva,
  figma,
  lucidchart,
  mindmeister,
  bubblUs,
  keeper,
  kahoot,
  surveymonkey,
  typeform,
  jotform,
  xTwitter,
  reddit,
  pinterest,
  tumblr,
  medium,
  substack,
  wix,
  squarespace,
  flickr,
  imgur,
  vimeo,
  dailymotion,
  tiktok,
  soundcloud,
  spotifyCreators,
  mailchimp,
  meetup,
  eventbrite,
  feedly,
  inoreader,
  pocket,
  instapaper,
  lastpass,
  onepassword,
  pastebin,
  bitly,
  tinyurl,
  changeOrg,
  avaaz,
  telegram,
  yahooMail,
  yahooGroups,
  deepl,
  waze,
  viamichelin,
  splitwise,
  tricount,
  scribd,
  bitbucket,
  sourceforge,
  brevo,
  mailjet,
  mesopinions,
  helloasso,
  assoconnect,
  billetweb,
  weezevent,
  genially,
  prezi,
  wooclap,
  mentimeter,
  quizlet,
  learningapps,
  wayground,
  klaxoon,
  mural,
  smash,
  transfernow,
  swisstransfer,
  grosfichiers,
  pcloud,
  gmxMail,
  gitlabCom,
  dashlane,
  googlePasswords,
  googleNews,
  msn,
  wordpressCom,
  jimdo,
  webflow,
  eMonsite,
  overBlog,
  canalblog,
  bluesky,
  snapchat,
  tally,
  monday,
  clickup,
  basecamp,
  smartsheet,
  orangeMail,
  sfrMail,
  freeMail,
  laposteMail,
  zohoMail,
  babelio,
  reverso,
  mappy,
  googleEarth,
  linktree,
  carrd,
  microsoftStream,
  microsoftDesigner,
  googleAppsheet,
  googleMessages,
  yahooSearch,
  ilovepdf,
  smallpdf,
  acrobatOnline,
  docusign,
  yurplan,
  yousign,
  strawpoll,
  pearltrees,
  whereby,
];
