import { goodreads } from './amazon/goodreads';
import { appleMaps } from './apple/apple-maps';
import { blogger } from './google/blogger';
import { gmail } from './google/gmail';
import { googleCalendar } from './google/google-calendar';
import { googleContacts } from './google/google-contacts';
import { googleDocs } from './google/google-docs';
import { googleDrawings } from './google/google-drawings';
import { googleDrive } from './google/google-drive';
import { googleForms } from './google/google-forms';
import { googleKeep } from './google/google-keep';
import { googleMaps } from './google/google-maps';
import { googleMyMaps } from './google/google-my-maps';
import { googlePhotos } from './google/google-photos';
import { googleSearch } from './google/google-search';
import { googleSheets } from './google/google-sheets';
import { googleSlides } from './google/google-slides';
import { googleTasks } from './google/google-tasks';
import { googleTranslate } from './google/google-translate';
import { waze } from './google/waze';
import { youtube } from './google/youtube';
import { facebookEvents } from './meta/facebook-events';
import { bingMaps } from './microsoft/bing-maps';
import { bingSearch } from './microsoft/bing-search';
import { bingTranslator } from './microsoft/bing-translator';
import { github } from './microsoft/github';
import { microsoftExcel } from './microsoft/microsoft-excel';
import { microsoftPowerpoint } from './microsoft/microsoft-powerpoint';
import { microsoftWord } from './microsoft/microsoft-word';
import { onedrive } from './microsoft/onedrive';
import { sharepoint } from './microsoft/sharepoint';
import { bitbucket } from './others/bitbucket';
import { box } from './others/box';
import { confluence } from './others/confluence';
import { dailymotion } from './others/dailymotion';
import { deepl } from './others/deepl';
import { dropbox } from './others/dropbox';
import { eventbrite } from './others/eventbrite';
import { feedly } from './others/feedly';
import { flickr } from './others/flickr';
import { imgur } from './others/imgur';
import { inoreader } from './others/inoreader';
import { instapaper } from './others/instapaper';
import { medium } from './others/medium';
import { meetup } from './others/meetup';
import { padlet } from './others/padlet';
import { pastebin } from './others/pastebin';
import { pinterest } from './others/pinterest';
import { reddit } from './others/reddit';
import { sourceforge } from './others/sourceforge';
import { splitwise } from './others/splitwise';
import { substack } from './others/substack';
import { trello } from './others/trello';
import { tumblr } from './others/tumblr';
import { vimeo } from './others/vimeo';
import type { ServiceExport } from './service-export';

/** The things that the pages of each service let out; a service without a file lets nothing out by an address. */
export const serviceExports: readonly ServiceExport[] = [
  goodreads,
  appleMaps,
  blogger,
  gmail,
  googleCalendar,
  googleContacts,
  googleDocs,
  googleDrawings,
  googleDrive,
  googleForms,
  googleKeep,
  googleMaps,
  googleMyMaps,
  googlePhotos,
  googleSearch,
  googleSheets,
  googleSlides,
  googleTasks,
  googleTranslate,
  waze,
  youtube,
  facebookEvents,
  bingMaps,
  bingSearch,
  bingTranslator,
  github,
  microsoftExcel,
  microsoftPowerpoint,
  microsoftWord,
  onedrive,
  sharepoint,
  bitbucket,
  box,
  confluence,
  dailymotion,
  deepl,
  dropbox,
  eventbrite,
  feedly,
  flickr,
  imgur,
  inoreader,
  instapaper,
  medium,
  meetup,
  padlet,
  pastebin,
  pinterest,
  reddit,
  sourceforge,
  splitwise,
  substack,
  trello,
  tumblr,
  vimeo,
];
