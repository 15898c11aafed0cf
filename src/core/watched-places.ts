// Written by `npm run fix` from src/core/services. The page script carries this table and no more.
// biome-ignore-all format: generated
import type { Spotted } from './spot';

const hosts1 = ['docs.google.com', 'docs.new', 'doc.new', 'documents.new'];
const hosts2 = ['sheets.google.com', 'sheets.new', 'sheet.new', 'spreadsheet.new'];
const hosts3 = ['slides.google.com', 'slides.new', 'slide.new', 'deck.new', 'presentation.new'];
const hosts4 = ['forms.google.com', 'forms.new', 'form.new'];
const hosts5 = ['mail.google.com', 'inbox.google.com'];
const hosts6 = ['gmail.com', 'www.gmail.com', 'googlemail.com', 'www.googlemail.com', 'm.gmail.com'];
const hosts7 = ['meet.new', 'stream.meet.google.com'];
const endings8 = ['com', 'fr'];
const endings9 = ['com', 'fr', 'be', 'ch', 'lu', 'ca', 'de', 'es', 'it', 'nl', 'at', 'pt', 'pl', 'ie', 'se', 'dk', 'fi', 'cz', 'gr', 'hu', 'ro', 'bg', 'hr', 'sk', 'si', 'lt', 'lv', 'ee', 'is', 'no', 'li', 'ad', 'al', 'ba', 'md', 'me', 'mk', 'rs', 'ru', 'by', 'sm', 'cat', 'co.uk', 'gg', 'je', 'im', 'com.mt', 'com.cy', 'com.ua', 'com.gi', 'bf', 'bi', 'bj', 'cd', 'cf', 'cg', 'ci', 'cm', 'dj', 'dz', 'ga', 'ht', 'mg', 'ml', 'mu', 'ne', 'rw', 'sc', 'sn', 'td', 'tg', 'tn', 'vu', 'co.ma', 'com.lb'];
const hosts10 = ['calendar.app.google', 'calendar.new', 'cal.new'];
const hosts11 = ['keep.google.com', 'keep.new', 'note.new', 'notes.new'];
const hosts12 = ['sites.new', 'site.new'];
const hosts13 = ['www.blogger.com', 'blogger.com', 'draft.blogger.com'];
const hosts14 = ['www.youtube.com', 'm.youtube.com', 'youtube.com'];
const hosts15 = ['studio.youtube.com', 'youtu.be'];
const hosts16 = ['jamboard.google.com', 'jam.new'];
const hosts17 = ['podcasts.google.com', 'podcastsmanager.google.com'];
const hosts18 = ['goo.gl', 'www.goo.gl'];
const hosts19 = ['word.office.com', 'word-edit.officeapps.live.com', 'word.cloud.microsoft'];
const hosts20 = ['www.office.com', 'office.com', 'www.microsoft365.com', 'microsoft365.com', 'm365.cloud.microsoft'];
const hosts21 = ['excel.office.com', 'excel.cloud.microsoft', 'excel.new'];
const hosts22 = ['powerpoint.office.com', 'powerpoint.cloud.microsoft', 'powerpoint.new'];
const hosts23 = ['onenote.office.com', 'onenote.cloud.microsoft'];
const hosts24 = ['www.onenote.com', 'onenote.com'];
const hosts25 = ['1drv.ms', 'onedrive.com', 'www.onedrive.com', 'onedrive.cloud.microsoft', 'skydrive.live.com', 'onedrive.new'];
const hosts26 = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];
const hosts27 = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com'];
const hosts28 = ['outlook.office365.com', 'outlook.office.com', 'outlook.cloud.microsoft'];
const hosts29 = ['bookings.cloud.microsoft', 'book.ms'];
const hosts30 = ['outlook.com', 'www.outlook.com', 'hotmail.com', 'www.hotmail.com', 'hotmail.fr', 'www.hotmail.fr', 'mail.live.com'];
const hosts31 = ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft', 'teams.microsoft.us', 'dod.teams.microsoft.us', 'gov.teams.microsoft.us'];
const hosts32 = ['forms.office.com', 'forms.microsoft.com', 'forms.cloud.microsoft', 'forms.osi.office365.us'];
const hosts33 = ['to-do.live.com', 'to-do.office.com', 'to-do.microsoft.com', 'to-do.cloud.microsoft'];
const hosts34 = ['tasks.office.com', 'planner.cloud.microsoft', 'planner.microsoft.com', 'project.microsoft.com'];
const hosts35 = ['whiteboard.office.com', 'whiteboard.microsoft.com', 'whiteboard.cloud.microsoft', 'app.whiteboard.microsoft.com'];
const hosts36 = ['loop.microsoft.com', 'loop.cloud.microsoft', 'loop.office.com'];
const hosts37 = ['sway.office.com', 'sway.com', 'www.sway.com', 'sway.cloud.microsoft'];
const hosts38 = ['www.yammer.com', 'yammer.com', 'web.yammer.com'];
const hosts39 = ['www.office.com', 'office.com', 'www.microsoft365.com', 'microsoft365.com', 'm365.cloud.microsoft', 'portal.office.com'];
const hosts40 = ['www.bing.com', 'bing.com', 'cn.bing.com', 'm.bing.com'];
const hosts41 = ['www.translatetheweb.com', 'www.microsofttranslator.com'];
const hosts42 = ['www.linkedin.com', 'linkedin.com', 'm.linkedin.com'];
const hosts43 = ['github.com', 'www.github.com'];
const hosts44 = ['raw.githubusercontent.com', 'gist.githubusercontent.com'];
const hosts45 = ['web.skype.com', 'join.skype.com', 'secure.skype.com', 'go.skype.com', 'preview.web.skype.com', 'meetnow.skype.com', 'meet.lync.com'];
const hosts46 = ['www.skype.com', 'skype.com'];
const hosts47 = ['www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com'];
const hosts48 = ['www.icloud.com', 'icloud.com'];
const hosts49 = ['maps.apple.com', 'beta.maps.apple.com', 'maps.apple'];
const hosts50 = ['podcasts.apple.com', 'embed.podcasts.apple.com'];
const hosts51 = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'facebook.com', 'touch.facebook.com', 'mbasic.facebook.com', 'mobile.facebook.com'];
const hosts52 = ['www.messenger.com', 'messenger.com'];
const hosts53 = ['m.me', 'msng.link'];
const hosts54 = ['fb.com', 'www.fb.com'];
const hosts55 = ['graph.workplace.com', 'scim.workplace.com'];
const hosts56 = ['www.facebook.com', 'facebook.com', 'm.facebook.com', 'web.facebook.com', 'touch.facebook.com', 'mbasic.facebook.com', 'mobile.facebook.com', 'business.facebook.com'];
const hosts57 = ['fb.com', 'www.fb.com', 'fb.watch', 'fb.me'];
const hosts58 = ['www.instagram.com', 'instagram.com', 'm.instagram.com'];
const hosts59 = ['ig.me', 'instagr.am'];
const hosts60 = ['www.threads.net', 'threads.net', 'www.threads.com', 'threads.com'];
const hosts61 = ['web.whatsapp.com', 'chat.whatsapp.com', 'wa.me', 'api.whatsapp.com', 'call.whatsapp.com'];
const hosts62 = ['www.whatsapp.com', 'whatsapp.com'];
const endings63 = ['com', 'fr', 'com.be', 'de', 'es', 'it', 'nl', 'pl', 'se', 'ie', 'lu', 'co.uk', 'ca'];
const hosts64 = ['app.chime.aws', 'chime.aws', 'www.chime.aws'];
const hosts65 = ['www.twitch.tv', 'twitch.tv', 'm.twitch.tv', 'clips.twitch.tv', 'dashboard.twitch.tv', 'player.twitch.tv', 'go.twitch.tv'];
const hosts66 = ['www.goodreads.com', 'goodreads.com'];
const hosts67 = ['www.waze.com', 'waze.com'];
const hosts68 = ['embed.waze.com', 'ul.waze.com', 'waze.to'];

/** Where the watched services live, in their order. */
export const watchedPlaces: readonly Spotted[] = [
  { id: 'google-docs', places: [{ hosts: [{ kind: 'exact', hosts: ['docs.google.com'] }], paths: [/^\/document(\/|$)/i, /^\/(doc|view)$/i], notPaths: [/^\/document\/(about|export)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts1 }], paths: [/^\/*$/i] }] },
  { id: 'google-sheets', places: [{ hosts: [{ kind: 'exact', hosts: ['docs.google.com'] }], paths: [/^\/spreadsheets?(\/|$)/i], notPaths: [/^\/spreadsheets\/about(\/|$)/i, /^\/spreadsheet\/(viewform|embeddedform|formresponse)$/i] }, { hosts: [{ kind: 'exact', hosts: hosts2 }] }] },
  { id: 'google-slides', places: [{ hosts: [{ kind: 'exact', hosts: ['docs.google.com'] }], paths: [/^\/(presentation|present)(\/|$)/i], notPaths: [/^\/presentation\/about(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts3 }] }] },
  { id: 'google-forms', places: [{ hosts: [{ kind: 'exact', hosts: ['docs.google.com'] }], paths: [/^\/forms(\/|$)/i, /^\/spreadsheet\/(viewform|embeddedform|formresponse)$/i], notPaths: [/^\/forms\/about(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['goo.gl'] }], paths: [/^\/forms\//i] }, { hosts: [{ kind: 'exact', hosts: ['forms.gle'] }] }, { hosts: [{ kind: 'exact', hosts: hosts4 }] }] },
  { id: 'google-drawings', places: [{ hosts: [{ kind: 'exact', hosts: ['docs.google.com'] }], paths: [/^\/drawings(\/|$)/i], notPaths: [/^\/drawings\/about(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['drawings.google.com'] }] }] },
  { id: 'google-drive', places: [{ hosts: [{ kind: 'exact', hosts: ['drive.google.com'] }], notPaths: [/^\/(file\/)?settings\/landing(\/|$)/i, /^\/(keep|start)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['docs.google.com'] }], paths: [/^\/(file|fileview|folder|folderview|gview|leaf|open|uc|viewer|viewerng)(\/|$)/i] }] },
  { id: 'gmail', places: [{ hosts: [{ kind: 'exact', hosts: hosts5 }], notPaths: [/^\/(chat|tasks|intl)(\/|$)/i, /^\/mail\/(about|help|signup|feed)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts6 }] }] },
  { id: 'google-chat', places: [{ hosts: [{ kind: 'exact', hosts: ['chat.google.com'] }], notPaths: [/^\/download(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['mail.google.com'] }], paths: [/^\/chat(\/|$)/i], notPaths: [/^\/chat\/download(\/|$)/i] }] },
  { id: 'google-meet', places: [{ hosts: [{ kind: 'exact', hosts: ['meet.google.com'] }], notPaths: [/^\/(about|tutorial|linkredirect)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts7 }] }] },
  { id: 'google-groups', places: [{ hosts: [{ kind: 'country', base: 'groups.google', endings: endings8 }], notPaths: [/^\/(intl|googlegroups)(\/|$)/i] }] },
  { id: 'google-calendar', places: [{ hosts: [{ kind: 'exact', hosts: ['calendar.google.com'] }], paths: [/^\/*$/i, /^\/(calendar|appointments)(\/|$)/i], notPaths: [/^\/calendar\/(about|ical|feeds|dav|exporticalzip|r\/settings\/export)(\/|$)/i, /^\/calendar\/r\/tasks(\/|$)/i] }, { hosts: [{ kind: 'country', base: 'www.google', endings: endings9 }, { kind: 'country', base: 'google', endings: endings9 }], paths: [/^\/calendar(\/|$)/i], notPaths: [/^\/calendar\/(about|ical|feeds|dav|exporticalzip|r\/settings\/export)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts10 }] }] },
  { id: 'google-contacts', places: [{ hosts: [{ kind: 'exact', hosts: ['contacts.google.com'] }] }, { hosts: [{ kind: 'country', base: 'www.google', endings: endings9 }, { kind: 'country', base: 'google', endings: endings9 }], paths: [/^\/contacts(\/|$)/i], notPaths: [/^\/contacts\/about(\/|$)/i] }] },
  { id: 'google-photos', places: [{ hosts: [{ kind: 'exact', hosts: ['photos.google.com'] }], notPaths: [/^\/(intl|about|apps|login)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['goo.gl'] }], paths: [/^\/photos\//i] }, { hosts: [{ kind: 'exact', hosts: ['photos.app.goo.gl'] }] }] },
  { id: 'google-my-maps', places: [{ hosts: [{ kind: 'country', base: 'www.google', endings: endings9 }, { kind: 'country', base: 'google', endings: endings9 }], paths: [/^\/maps\/(d|ms)(\/|$)/i, /^\/mymaps(\/|$)/i] }, { hosts: [{ kind: 'country', base: 'maps.google', endings: endings9 }], paths: [/^\/maps\/(d|ms)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['mymaps.google.com'] }] }] },
  { id: 'google-maps', places: [{ hosts: [{ kind: 'country', base: 'www.google', endings: endings9 }, { kind: 'country', base: 'google', endings: endings9 }], paths: [/^\/maps(\/|$)/i], notPaths: [/^\/maps\/(about|api|vt)(\/|$)/i] }, { hosts: [{ kind: 'country', base: 'maps.google', endings: endings9 }], notPaths: [/^\/(about|help|intl|landing|localguides|mapfiles)(\/|$)/i, /^\/maps\/(about|api|vt)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['maps.app.goo.gl'] }] }, { hosts: [{ kind: 'exact', hosts: ['goo.gl'] }], paths: [/^\/maps\//i] }] },
  { id: 'google-translate', places: [{ hosts: [{ kind: 'country', base: 'translate.google', endings: endings8 }], notPaths: [/^\/(intl|about|translate_(a|static|tts))(\/|$)/i] }, { hosts: [{ kind: 'country', base: 'www.google', endings: endings9 }, { kind: 'country', base: 'google', endings: endings9 }], paths: [/^\/translate(_[ct])?$/i] }, { hosts: [{ kind: 'under', domain: 'translate.goog' }] }] },
  { id: 'google-search', places: [{ hosts: [{ kind: 'country', base: 'www.google', endings: endings9 }, { kind: 'country', base: 'google', endings: endings9 }], paths: [/^\/*$/i, /^\/(search|images)\/*$/i, /^\/(webhp|imghp|videohp|ncr|imgres|searchbyimage|shopping)(\/|$)/i, /^\/advanced_(image_|video_)?search(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['encrypted.google.com'] }, { kind: 'country', base: 'images.google', endings: endings8 }, { kind: 'country', base: 'video.google', endings: endings8 }] }] },
  { id: 'google-keep', places: [{ hosts: [{ kind: 'exact', hosts: hosts11 }] }, { hosts: [{ kind: 'exact', hosts: ['drive.google.com'] }], paths: [/^\/keep(\/|$)/i] }] },
  { id: 'google-tasks', places: [{ hosts: [{ kind: 'exact', hosts: ['tasks.google.com'] }] }, { hosts: [{ kind: 'exact', hosts: ['calendar.google.com'] }], paths: [/^\/calendar\/r\/tasks(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['mail.google.com'] }], paths: [/^\/tasks(\/|$)/i] }] },
  { id: 'google-sites', places: [{ hosts: [{ kind: 'exact', hosts: ['sites.google.com'] }], notPaths: [/^\/(site\/sites|intl|feeds)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts12 }] }] },
  { id: 'blogger', places: [{ hosts: [{ kind: 'exact', hosts: hosts13 }], notPaths: [/^\/(about|features|go|start|static|img|dyn-css|feeds)(\/|$)/i, /^\/(login|terms|privacy|content|tour_start|navbar)\.[a-z]+$/i] }, { hosts: [{ kind: 'under-country', base: 'blogspot', endings: endings8 }], notHosts: [{ kind: 'under', domain: 'bp.blogspot.com' }], notPaths: [/^\/feeds\//i] }] },
  { id: 'youtube', places: [{ hosts: [{ kind: 'exact', hosts: hosts14 }], notPaths: [/^\/(about|ads|creators|howyoutubeworks|intl|kids|musicpremium|premium|signin|t|yt)(\/|$)/i, /^\/(api|feeds|get_video_info|iframe_api|img|js|oembed|player_api|redirect|s|static|youtubei|yts)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts15 }] }, { hosts: [{ kind: 'exact', hosts: ['www.youtube-nocookie.com'] }], paths: [/^\/embed\//i] }] },
  { id: 'google-classroom', places: [{ hosts: [{ kind: 'exact', hosts: ['classroom.google.com'] }] }] },
  { id: 'google-hangouts', places: [{ hosts: [{ kind: 'exact', hosts: ['hangouts.google.com'] }] }, { hosts: [{ kind: 'exact', hosts: ['plus.google.com'] }], paths: [/^\/hangouts(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['talkgadget.google.com'] }] }] },
  { id: 'google-plus', places: [{ hosts: [{ kind: 'exact', hosts: ['plus.google.com'] }] }, { hosts: [{ kind: 'exact', hosts: ['currents.google.com'] }] }, { hosts: [{ kind: 'country', base: 'plus.google', endings: endings8 }] }] },
  { id: 'google-jamboard', places: [{ hosts: [{ kind: 'exact', hosts: hosts16 }] }] },
  { id: 'google-podcasts', places: [{ hosts: [{ kind: 'exact', hosts: hosts17 }] }, { hosts: [{ kind: 'country', base: 'www.google', endings: endings9 }, { kind: 'country', base: 'google', endings: endings9 }], paths: [/^\/podcasts(\/|$)/i], notPaths: [/^\/podcasts\/about(\/|$)/i] }] },
  { id: 'goo-gl', places: [{ hosts: [{ kind: 'exact', hosts: hosts18 }], notPaths: [/^\/(maps|photos|forms|api)\//i] }] },
  { id: 'google-reader', places: [{ hosts: [{ kind: 'country', base: 'www.google', endings: endings9 }, { kind: 'country', base: 'google', endings: endings9 }], paths: [/^\/reader(\/|$)/i], notPaths: [/^\/reader\/(about|help|api|atom|public|ui)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['reader.google.com'] }] }] },
  { id: 'microsoft-word', places: [{ hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }, { kind: 'under', domain: 'sharepoint.com' }, { kind: 'under', domain: 'sharepoint.cloud.microsoft' }], paths: [/^\/:w:\//i] }, { hosts: [{ kind: 'exact', hosts: hosts19 }] }, { hosts: [{ kind: 'exact', hosts: ['word.new'] }] }, { hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }], query: { app: /^Word/i } }, { hosts: [{ kind: 'exact', hosts: hosts20 }], paths: [/^\/launch\/word(\/|$)/i] }, { hosts: [{ kind: 'under', domain: 'officeapps.live.com' }], paths: [/^\/we\/wordeditorframe\.aspx/i, /^\/wv\//i] }, { hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }, { kind: 'under', domain: 'sharepoint.com' }, { kind: 'under', domain: 'sharepoint.cloud.microsoft' }], paths: [/\/_layouts\/15\/(doc2?|wopiframe2?)\.aspx$/i], query: { file: /\.(docx?|docm)$/i } }] },
  { id: 'microsoft-excel', places: [{ hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }, { kind: 'under', domain: 'sharepoint.com' }, { kind: 'under', domain: 'sharepoint.cloud.microsoft' }], paths: [/^\/:x:\//i] }, { hosts: [{ kind: 'exact', hosts: hosts21 }] }, { hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }], query: { app: /^Excel/i } }, { hosts: [{ kind: 'exact', hosts: hosts20 }], paths: [/^\/launch\/excel(\/|$)/i] }, { hosts: [{ kind: 'under', domain: 'officeapps.live.com' }], paths: [/^\/x\/_layouts\//i, /^\/xl\//i] }, { hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }, { kind: 'under', domain: 'sharepoint.com' }, { kind: 'under', domain: 'sharepoint.cloud.microsoft' }], paths: [/\/_layouts\/15\/(doc2?|wopiframe2?)\.aspx$/i], query: { file: /\.(xlsx?|xlsm|xlsb)$/i } }] },
  { id: 'microsoft-powerpoint', places: [{ hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }, { kind: 'under', domain: 'sharepoint.com' }, { kind: 'under', domain: 'sharepoint.cloud.microsoft' }], paths: [/^\/:p:\//i] }, { hosts: [{ kind: 'exact', hosts: hosts22 }] }, { hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }], query: { app: /^PowerPoint/i } }, { hosts: [{ kind: 'exact', hosts: hosts20 }], paths: [/^\/launch\/powerpoint(\/|$)/i] }, { hosts: [{ kind: 'under', domain: 'officeapps.live.com' }], paths: [/^\/p\/powerpointframe\.aspx/i] }, { hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }, { kind: 'under', domain: 'sharepoint.com' }, { kind: 'under', domain: 'sharepoint.cloud.microsoft' }], paths: [/\/_layouts\/15\/(doc2?|wopiframe2?)\.aspx$/i], query: { file: /\.(pptx?|pptm|ppsx?)$/i } }] },
  { id: 'onenote', places: [{ hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }, { kind: 'under', domain: 'sharepoint.com' }, { kind: 'under', domain: 'sharepoint.cloud.microsoft' }], paths: [/^\/:o:\//i] }, { hosts: [{ kind: 'exact', hosts: hosts23 }] }, { hosts: [{ kind: 'exact', hosts: hosts24 }], paths: [/^\/(notebooks|stickynotes|hrd|edu)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }], query: { app: /^OneNote/i } }, { hosts: [{ kind: 'exact', hosts: hosts20 }], paths: [/^\/launch\/onenote(\/|$)/i] }, { hosts: [{ kind: 'under', domain: 'officeapps.live.com' }], paths: [/^\/o\/onenoteframe\.aspx/i] }] },
  { id: 'onedrive', places: [{ hosts: [{ kind: 'exact', hosts: ['onedrive.live.com'] }], notPaths: [/^\/(about|login)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts25 }] }, { hosts: [{ kind: 'label', label: /.-my$/, domain: 'sharepoint.com' }], notPaths: [/\/_(api|forms|vti_bin)(\/|$)/i, /\/_layouts\/15\/authenticate\.aspx$/i] }, { hosts: [{ kind: 'exact', hosts: hosts20 }], paths: [/^\/(launch\/)?onedrive(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['d.docs.live.net'] }] }] },
  { id: 'sharepoint', places: [{ hosts: [{ kind: 'under', domain: 'sharepoint.com' }, { kind: 'under', domain: 'sharepoint.cloud.microsoft' }], notPaths: [/\/_(api|forms|vti_bin)(\/|$)/i, /\/_layouts\/15\/authenticate\.aspx$/i] }, { hosts: [{ kind: 'exact', hosts: hosts20 }], paths: [/^\/launch\/sharepoint(\/|$)/i] }] },
  { id: 'outlook-calendar', places: [{ hosts: [{ kind: 'exact', hosts: hosts26 }], paths: [/^\/calendar(\/|$)/i, /^\/owa\/calendar\//i], notPaths: [/\/bookings?(\/|$)/i, /\.ics$/i] }, { hosts: [{ kind: 'exact', hosts: hosts27 }], paths: [/^\/owa\/*$/i], query: { path: /^\/calendar(\/|$)/i } }, { hosts: [{ kind: 'exact', hosts: ['calendar.live.com'] }] }] },
  { id: 'outlook-contacts', places: [{ hosts: [{ kind: 'exact', hosts: hosts26 }], paths: [/^\/people(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts27 }], paths: [/^\/owa\/*$/i], query: { path: /^\/people(\/|$)/i } }, { hosts: [{ kind: 'exact', hosts: ['people.live.com'] }] }] },
  { id: 'microsoft-bookings', places: [{ hosts: [{ kind: 'exact', hosts: hosts28 }], paths: [/^\/owa\/calendar\/[^/]+\/bookings(\/|$)/i, /^\/bookings(\/|$)/i, /^\/bookwithme\//i, /^\/book\//i] }, { hosts: [{ kind: 'exact', hosts: hosts29 }] }] },
  { id: 'outlook-mail', places: [{ hosts: [{ kind: 'exact', hosts: hosts26 }], notPaths: [/^\/owa\/calendar\//i, /^\/(calendar|people|bookings|bookwithme|book)(\/|$)/i, /^\/(adminapi|api|autodiscover|ews|mapi|microsoft-server-activesync|powershell|powershell-liveid|webhook)(\/|$)/i, /^\/(\.default|[a-z]+\.(accessas|read|send)[a-z.]*)$/i, /^\/owa\/auth(\/|$)/i, /\/options\/general\/export(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts30 }] }, { hosts: [{ kind: 'under', domain: 'mail.live.com' }] }] },
  { id: 'microsoft-teams', places: [{ hosts: [{ kind: 'exact', hosts: hosts31 }], notPaths: [/^\/(api|downloads?|edustart|start|uswe)(\/|$)/i, /^\/share\/launcher\.js$/i] }, { hosts: [{ kind: 'exact', hosts: ['events.teams.microsoft.com'] }] }] },
  { id: 'microsoft-forms', places: [{ hosts: [{ kind: 'exact', hosts: hosts32 }], notPaths: [/^\/formapi(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['customervoice.microsoft.com'] }] }, { hosts: [{ kind: 'exact', hosts: hosts20 }], paths: [/^\/launch\/forms(\/|$)/i] }] },
  { id: 'microsoft-todo', places: [{ hosts: [{ kind: 'exact', hosts: hosts33 }] }, { hosts: [{ kind: 'exact', hosts: ['todo.microsoft.com'] }], paths: [/^\/(tasks|sharing)(\/|$)/i] }] },
  { id: 'microsoft-planner', places: [{ hosts: [{ kind: 'exact', hosts: hosts34 }] }, { hosts: [{ kind: 'exact', hosts: ['tasks.microsoft.com'] }] }] },
  { id: 'microsoft-whiteboard', places: [{ hosts: [{ kind: 'exact', hosts: hosts35 }] }] },
  { id: 'microsoft-loop', places: [{ hosts: [{ kind: 'exact', hosts: hosts36 }] }] },
  { id: 'sway', places: [{ hosts: [{ kind: 'exact', hosts: hosts20 }], paths: [/^\/launch\/sway(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts37 }] }] },
  { id: 'viva-engage', places: [{ hosts: [{ kind: 'exact', hosts: hosts38 }], notPaths: [/^\/(about|api|dialog|login|oauth2|product|saml|session|signup)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['engage.cloud.microsoft'] }] }] },
  { id: 'microsoft-365', places: [{ hosts: [{ kind: 'exact', hosts: hosts39 }], notPaths: [/^\/(pricing|login|estslogin|landing|landingv2|setup|signup)(\/|$)/i, /^\/launch\/(word|excel|powerpoint|onenote|onedrive|sharepoint)(\/|$)/i] }] },
  { id: 'bing-maps', places: [{ hosts: [{ kind: 'exact', hosts: hosts40 }], paths: [/^\/(maps|mapspreview)(\/|$)/i], notPaths: [/^\/maps\/(sdk|sdkrelease)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['maps.bing.com'] }] }] },
  { id: 'bing-translator', places: [{ hosts: [{ kind: 'exact', hosts: hosts40 }], paths: [/^\/translator(\/|$)/i], notPaths: [/^\/translator\/api(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts41 }] }, { hosts: [{ kind: 'exact', hosts: ['translator.microsoft.com'] }], paths: [/^\/*$/i] }] },
  { id: 'bing-search', places: [{ hosts: [{ kind: 'exact', hosts: hosts40 }], paths: [/^\/*$/i, /^\/(search|images|videos|news|shop|travel|local|dict|academic|visualsearch|saves)(\/|$)/i], notPaths: [/^\/news\/apiclick\.aspx$/i] }] },
  { id: 'linkedin', places: [{ hosts: [{ kind: 'exact', hosts: hosts42 }], notPaths: [/^\/*$/i, /^\/(authwall|checkpoint|login|m\/login|oauth|reg|signup|start|uas)(\/|$)/i, /^\/(accessibility|business|company\/about|developers|help|legal|premium\/products)(\/|$)/i, /^\/(countserv|cws|li|redir|redirect|safety|shareArticle|sharing|voyager)(\/|$)/i, /^\/(mypreferences|psettings)(\/|$)/i] }, { hosts: [{ kind: 'label', label: /^[a-z]{2}$/, domain: 'linkedin.com' }], paths: [/^\/(in|pub|company|posts|pulse|jobs|school|groups|events)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: ['lnkd.in'] }] }] },
  { id: 'github', places: [{ hosts: [{ kind: 'exact', hosts: hosts43 }], notPaths: [/^\/(about|contact|customer-stories|enterprise|features|mobile|partners|premium-support|pricing)(\/|$)/i, /^\/(readme|resources|security|site|solutions|team|why-github)(\/|$)/i, /^\/(login|join|logout|password_reset|session|sessions|signup)(\/|$)/i, /^\/sponsors\/*$/i] }, { hosts: [{ kind: 'exact', hosts: ['gist.github.com'] }], notPaths: [/^\/(auth|login|join)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts44 }] }, { hosts: [{ kind: 'under', domain: 'github.io' }] }] },
  { id: 'skype', places: [{ hosts: [{ kind: 'exact', hosts: hosts45 }] }, { hosts: [{ kind: 'exact', hosts: hosts46 }] }] },
  { id: 'icloud-mail', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/mail(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^mail(\/|$)/i], notPaths: [/[^/]/] }] },
  { id: 'icloud-drive', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/(iclouddrive|attachment)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^iclouddrive(\/|$)/i], notPaths: [/[^/]/] }] },
  { id: 'icloud-photos', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/(photos|sharedalbum)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^photos2?(\/|$)/i], notPaths: [/[^/]/] }, { hosts: [{ kind: 'exact', hosts: ['share.icloud.com'] }], paths: [/^\/photos\//i] }, { hosts: [{ kind: 'exact', hosts: ['photos.icloud.com'] }] }] },
  { id: 'icloud-notes', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/notes(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^notes2?(\/|$)/i], notPaths: [/[^/]/] }] },
  { id: 'icloud-reminders', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/reminders(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^reminders(\/|$)/i], notPaths: [/[^/]/] }] },
  { id: 'icloud-calendar', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/calendar(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^calendar(\/|$)/i], notPaths: [/[^/]/] }] },
  { id: 'icloud-contacts', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/contacts(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^contacts(\/|$)/i], notPaths: [/[^/]/] }] },
  { id: 'apple-pages', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/pages(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^pages(\/|$)/i], notPaths: [/^\/(?!(iw)?\/*$)/i] }] },
  { id: 'apple-numbers', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/numbers(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^numbers(\/|$)/i], notPaths: [/^\/(?!(iw)?\/*$)/i] }] },
  { id: 'apple-keynote', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/(keynote|keynote-live)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts47 }], hashes: [/^keynote(\/|$)/i], notPaths: [/^\/(?!(iw)?\/*$)/i] }] },
  { id: 'apple-invites', places: [{ hosts: [{ kind: 'exact', hosts: hosts48 }], paths: [/^\/invites(\/|$)/i] }] },
  { id: 'icloud', places: [{ hosts: [{ kind: 'exact', hosts: hosts47 }], paths: [/^\/*$/i, /^\/(home|settings|find|recovery)(\/|$)/i] }] },
  { id: 'facetime', places: [{ hosts: [{ kind: 'exact', hosts: ['facetime.apple.com'] }] }] },
  { id: 'apple-maps', places: [{ hosts: [{ kind: 'exact', hosts: hosts49 }], notPaths: [/^\/imagery(\/|$)/i] }] },
  { id: 'apple-podcasts', places: [{ hosts: [{ kind: 'exact', hosts: hosts50 }] }, { hosts: [{ kind: 'exact', hosts: ['podcastsconnect.apple.com'] }], notPaths: [/^\/login(\/|$)/i] }] },
  { id: 'messenger', places: [{ hosts: [{ kind: 'exact', hosts: hosts51 }, { kind: 'label', label: /^[a-z]{2}-[a-z]{2}$/, domain: 'facebook.com' }], paths: [/^\/(messages|messenger_media)(\/|$)/i, /^\/(groupcall|videocall)\//i] }, { hosts: [{ kind: 'exact', hosts: hosts52 }], notPaths: [/^\/(about|business|desktop|features|help|legal|platform|privacy)(\/|$)/i, /^\/(checkpoint|login|recover)(\/|$|\.php)/i] }, { hosts: [{ kind: 'exact', hosts: hosts53 }] }] },
  { id: 'facebook-groups', places: [{ hosts: [{ kind: 'exact', hosts: hosts51 }, { kind: 'label', label: /^[a-z]{2}-[a-z]{2}$/, domain: 'facebook.com' }], paths: [/^\/groups(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts54 }], paths: [/^\/groups\//i] }] },
  { id: 'facebook-events', places: [{ hosts: [{ kind: 'exact', hosts: hosts51 }, { kind: 'label', label: /^[a-z]{2}-[a-z]{2}$/, domain: 'facebook.com' }], paths: [/^\/events(\/|$)/i, /^\/(pg\/)?[^/]+\/((upcoming|past)_hosted_)?events(\/|$)/i], notPaths: [/^\/(business|help|legal|policies|privacy)\//i] }, { hosts: [{ kind: 'exact', hosts: hosts54 }], paths: [/^\/events\//i] }, { hosts: [{ kind: 'exact', hosts: ['fb.me'] }], paths: [/^\/e\//i] }] },
  { id: 'workplace', places: [{ hosts: [{ kind: 'under', domain: 'workplace.com' }, { kind: 'under', domain: 'facebook.work' }], notHosts: [{ kind: 'exact', hosts: hosts55 }] }] },
  { id: 'facebook', places: [{ hosts: [{ kind: 'exact', hosts: hosts56 }, { kind: 'label', label: /^[a-z]{2}-[a-z]{2}$/, domain: 'facebook.com' }], notPaths: [/^\/(checkpoint|connect|login|oauth|r|recover|reg|signup|x)(\/|$|\.php)/i, /^\/(about|about_meta|ads|adsmanager|business|campaign|careers|community|creators|developers|mobile)(\/|$)/i, /^\/(communitystandards|help|legal|policies|policy|privacy|safety|terms)(\/|$|\.php)/i, /^\/(v\d+\.\d+\/)?(dialog|plugins)(\/|$)/i, /^\/(ajax|flx|images|sharer|tr)(\/|$|\.php)/i, /^\/(l|rsrc|share)\.php(\/|$)/i, /^\/dyi(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts57 }] }] },
  { id: 'instagram', places: [{ hosts: [{ kind: 'exact', hosts: hosts58 }], notPaths: [/^\/(about|legal|terms|developer|developers)(\/|$)/i, /^\/(accounts\/(emailsignup|login|password|signup)|challenge|oauth)(\/|$)/i, /^\/(api|data|graphql|static|web|embed\.js)(\/|$)/i, /^\/download\/request(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts59 }] }] },
  { id: 'threads', places: [{ hosts: [{ kind: 'exact', hosts: hosts60 }], notPaths: [/^\/(api|embed\.js|login|oauth)(\/|$)/i] }] },
  { id: 'whatsapp', places: [{ hosts: [{ kind: 'exact', hosts: hosts61 }], notPaths: [/^\/(desktop|check-update)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts62 }], paths: [/^\/(channel|catalog)\//i] }] },
  { id: 'amazon-photos', places: [{ hosts: [{ kind: 'country', base: 'www.amazon', endings: endings63 }, { kind: 'country', base: 'amazon', endings: endings63 }], paths: [/^\/photos(\/|$)/i] }, { hosts: [{ kind: 'country', base: 'photos.amazon', endings: endings8 }] }] },
  { id: 'amazon-drive', places: [{ hosts: [{ kind: 'country', base: 'www.amazon', endings: endings63 }, { kind: 'country', base: 'amazon', endings: endings63 }], paths: [/^\/(clouddrive|gp\/drive)(\/|$)/i] }] },
  { id: 'amazon-chime', places: [{ hosts: [{ kind: 'exact', hosts: hosts64 }] }] },
  { id: 'amazon-workdocs', places: [{ hosts: [{ kind: 'under', domain: 'awsapps.com' }], paths: [/^\/workdocs(-preview|-beta)?(\/|$)/i] }] },
  { id: 'amazon-workmail', places: [{ hosts: [{ kind: 'under', domain: 'awsapps.com' }], paths: [/^\/mail(\/|$)/i] }] },
  { id: 'twitch', places: [{ hosts: [{ kind: 'exact', hosts: hosts65 }], notPaths: [/^\/(p|jobs|login|signup|downloads?|turbo|broadcast|creatorcamp)(\/|$)/i, /^\/js(\/|$)/i] }] },
  { id: 'goodreads', places: [{ hosts: [{ kind: 'exact', hosts: hosts66 }], notPaths: [/^\/(about|advertisers|help|jobs)(\/|$)/i, /^\/(ap\/(signin|register)|user\/(forgot_password|new|sign_in|sign_up))(\/|$)/i, /^\/(api|assets|images|oauth|book\/auto_complete|review\/list_rss)(\/|$)/i, /\.(json|xml)$/i, /^\/(review\/import|review_porter)(\/|$)/i] }] },
  { id: 'waze', places: [{ hosts: [{ kind: 'exact', hosts: hosts67 }], paths: [/^\/([a-z]{2}(-[a-z0-9]{2,4})?\/)?(live-map|editor|ul|livemap|dashboard)(\/|$)/i] }, { hosts: [{ kind: 'exact', hosts: hosts68 }] }] },
];
