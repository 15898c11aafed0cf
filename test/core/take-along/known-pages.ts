/** The id of a made-up file of Google. */
const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz-_0123456789';
const guid = '0A1B2C3D-1111-2222-3333-445566778899';

/** Pages that show a thing, and the address or the words that come out. */
type Known = {
  service: string;
  /** The beginnings of the addresses of the pages. */
  pages: readonly string[];
  /** What may stand behind each of them. */
  ends: readonly string[];
  /** What comes out of all of them, where nothing is known of the software. */
  out: string;
};

const googleEnds = [
  '',
  '/',
  '/edit',
  '/edit?usp=sharing',
  '/edit?pli=1#heading=h.abc',
  '/view',
  '/preview',
  '/mobilebasic',
  '/copy',
  '/edit?usp=sharing&ouid=112233&sd=true',
];

const google = (service: string, app: string, out: string): Known[] => [
  {
    service,
    pages: [
      `https://docs.google.com/${app}/d/${id}`,
      `https://docs.google.com/a/exemple.org/${app}/d/${id}`,
    ],
    ends: googleEnds,
    out: `https://docs.google.com/${app}/d/${id}/${out}`,
  },
  {
    service,
    pages: [
      `https://docs.google.com/${app}/u/1/d/${id}`,
      `https://docs.google.com/u/1/${app}/d/${id}`,
    ],
    ends: googleEnds,
    out: `https://docs.google.com/${app}/u/1/d/${id}/${out}`,
  },
  {
    service,
    pages: [`https://docs.google.com/${app}/d/${id}/edit?resourcekey=0-kEy`],
    ends: ['', '&usp=sharing', '#gone', '&pli=1#gone'],
    out: `https://docs.google.com/${app}/d/${id}/${out}${out.includes('?') ? '&' : '?'}resourcekey=0-kEy`,
  },
];

const anyEnds = ['', '/', '?utm_source=lettre', '#ancre', '/?a=b&c=d#e', '?q=%C3%A9t%C3%A9'];
const queryEnds = ['', '&hl=fr', '#ancre', '&usp=sharing#e'];
const below = ['', '/', '/plus', '/plus/loin?a=b', '#ancre', '?tab=1'];

const office = (service: string, letter: string, tenant = 'exemple'): Known[] => [
  {
    service,
    pages: [
      `https://${tenant}.sharepoint.com/:${letter}:/r/sites/Bureau/_layouts/15/Doc.aspx?sourcedoc=%7B${guid}%7D`,
      `https://${tenant}.sharepoint.com/:${letter}:/r/sites/Bureau/_layouts/15/doc2.aspx?sourcedoc=${guid}`,
    ],
    ends: ['', '&action=default&mobileredirect=true', '&x=1#y', '&file=CR'],
    out: `https://${tenant}.sharepoint.com/sites/Bureau/_layouts/15/download.aspx?UniqueId=${guid}`,
  },
  {
    service,
    pages: [`https://${tenant}.sharepoint.com/:${letter}:/s/Bureau/EAbC_d-E?e=4%3AkEy`],
    ends: ['', '#x'],
    out: `https://${tenant}.sharepoint.com/:${letter}:/s/Bureau/EAbC_d-E?e=4%3AkEy&download=1`,
  },
  {
    service,
    pages: [`https://${tenant}.sharepoint.com/:${letter}:/g/personal/jeanne_exemple_org/EAbC`],
    ends: ['', '?download=1', '#x'],
    out: `https://${tenant}.sharepoint.com/:${letter}:/g/personal/jeanne_exemple_org/EAbC?download=1`,
  },
];

const takeout = (service: string, host: string, app: string, folder = ''): Known[] => [
  {
    service,
    pages: [`https://${host}${folder}/u/2`],
    ends: ['', '/', '?pli=1', '#x'],
    out: `https://takeout.google.com/u/2/settings/takeout/custom/${app}`,
  },
  {
    service,
    pages: [`https://${host}${folder}`],
    ends: ['', '/', '/?pli=1', '/#x'],
    out: `https://takeout.google.com/settings/takeout/custom/${app}`,
  },
];

const mid = '1AbC.d-e_F';
const pin = '48.8583701, 2.2944813';

/** Pages of every service that lets something out, written by hand from the forms of their addresses. */
export const knownPages: readonly Known[] = [
  ...google('google-docs', 'document', 'export?format=odt'),
  ...google('google-sheets', 'spreadsheets', 'export?format=ods'),
  ...google('google-slides', 'presentation', 'export/odp'),
  ...google('google-drawings', 'drawings', 'export/svg'),
  {
    service: 'google-drive',
    pages: [
      `https://drive.google.com/file/d/${id}`,
      `https://drive.google.com/a/exemple.org/file/d/${id}`,
      `https://docs.google.com/file/d/${id}`,
    ],
    ends: ['', '/', '/view', '/view?usp=sharing', '/preview#x', '/edit?a=b'],
    out: `https://drive.google.com/uc?export=download&id=${id}`,
  },
  {
    service: 'google-drive',
    pages: [
      `https://drive.google.com/file/u/1/d/${id}`,
      `https://drive.google.com/u/1/file/d/${id}`,
    ],
    ends: ['', '/view', '/view?usp=drive_link'],
    out: `https://drive.google.com/u/1/uc?export=download&id=${id}`,
  },
  {
    service: 'google-drive',
    pages: [
      `https://drive.google.com/open?id=${id}&resourcekey=0-kEy`,
      `https://drive.google.com/uc?resourcekey=0-kEy&export=view&id=${id}`,
      `https://drive.google.com/file/d/${id}/view?resourcekey=0-kEy`,
    ],
    ends: queryEnds,
    out: `https://drive.google.com/uc?export=download&id=${id}&resourcekey=0-kEy`,
  },
  {
    service: 'google-forms',
    pages: [`https://docs.google.com/forms/u/1/d/${id}/edit`],
    ends: [...anyEnds, '#responses'],
    out: `https://docs.google.com/forms/u/1/d/${id}/downloadresponses?tz_offset=0`,
  },
  {
    service: 'google-my-maps',
    pages: [
      `https://www.google.com/maps/d/edit?mid=${mid}`,
      `https://www.google.fr/maps/d/viewer?hl=fr&mid=${mid}`,
      `https://www.google.co.uk/maps/d/embed?mid=${mid}`,
      `https://google.de/maps/d/drive?a=b&mid=${mid}`,
      `https://www.google.com/maps/d?mid=${mid}`,
    ],
    ends: ['', '&ll=48.85%2C2.29&z=12', '&usp=sharing', '#x'],
    out: `https://www.google.com/maps/d/kml?mid=${mid}&forcekml=1`,
  },
  {
    service: 'google-my-maps',
    pages: [`https://www.google.com/maps/d/u/1/edit?mid=${mid}`],
    ends: queryEnds,
    out: `https://www.google.com/maps/d/u/1/kml?mid=${mid}&forcekml=1`,
  },
  {
    service: 'google-calendar',
    pages: [
      'https://calendar.google.com/calendar/embed?src=asso%40group.calendar.google.com',
      'https://calendar.google.com/calendar/u/0/embed?height=600&src=asso%40group.calendar.google.com',
    ],
    ends: ['', '&ctz=Europe%2FParis', '#x'],
    out: 'https://calendar.google.com/calendar/ical/asso%40group.calendar.google.com/public/basic.ics',
  },
  {
    service: 'google-calendar',
    pages: [
      'https://calendar.google.com/calendar/u/1',
      'https://calendar.google.com/calendar/u/1/r',
    ],
    ends: ['', '/', '?pli=1', '#x'],
    out: 'https://calendar.google.com/calendar/u/1/exporticalzip',
  },
  {
    service: 'google-calendar',
    pages: ['https://calendar.google.com/calendar/r', 'https://calendar.google.com'],
    ends: ['', '/', '/?pli=1', '/#x'],
    out: 'https://calendar.google.com/calendar/exporticalzip',
  },
  ...takeout('google-keep', 'keep.google.com', 'keep'),
  ...takeout('google-photos', 'photos.google.com', 'photos'),
  ...takeout('gmail', 'mail.google.com', 'gmail', '/mail'),
  ...takeout('google-tasks', 'tasks.google.com', 'tasks'),
  {
    service: 'google-contacts',
    pages: ['https://contacts.google.com/u/1'],
    ends: ['', '/', '/person/c123456', '?hl=fr', '#x'],
    out: 'https://contacts.google.com/u/1/export',
  },
  {
    service: 'youtube',
    pages: ['www', 'm'].map((host) => `https://${host}.youtube.com/channel/UC${'a'.repeat(22)}`),
    ends: [...below, '/videos', '/playlists?view=1', '/live', '/about#x'],
    out: `https://www.youtube.com/feeds/videos.xml?channel_id=UC${'a'.repeat(22)}`,
  },
  {
    service: 'youtube',
    pages: ['https://www.youtube.com/user/framasoft'],
    ends: below,
    out: 'https://www.youtube.com/feeds/videos.xml?user=framasoft',
  },
  {
    service: 'youtube',
    pages: ['https://m.youtube.com/playlist?list=PLabcdefghij_-12345'],
    ends: ['', '&si=abc', '#x'],
    out: 'https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghij_-12345',
  },
  {
    service: 'youtube',
    pages: [`https://studio.youtube.com/channel/UC${'a'.repeat(22)}`],
    ends: below,
    out: 'https://takeout.google.com/settings/takeout/custom/youtube',
  },
  {
    service: 'google-maps',
    pages: [
      'https://www.google.com/maps/place/Tour+Eiffel/@48.85,2.29,17z/data=!3m1!4b1!8m2!3d48.8583701!4d2.2944813',
      'https://www.google.fr/maps/place/Tour%20Eiffel/@48.85,2.29,900m/data=!3m1!1e3!8m2!3d48.8583701!4d2.2944813!16zL20',
      'https://www.google.co.uk/maps/place/X/data=!4m2!3m1!3d48.8583701!4d2.2944813',
      'https://maps.google.de/maps/@48.8583701,2.2944813,17z',
      'https://www.google.com/maps/@48.8583701,2.2944813,3a,75y,90t/data=!3m6!1e1',
      'https://www.google.com/maps/search/pain/@48.8583701,2.2944813,14.5z',
    ],
    ends: ['', '?entry=ttu', '?hl=fr#x'],
    out: pin,
  },
  {
    service: 'google-maps',
    pages: [
      'https://maps.google.fr/?ll=48.8583701,2.2944813&z=12',
      'https://maps.google.com/maps?q=48.8583701,2.2944813',
      'https://maps.google.com/maps?q=loc:48.8583701,%202.2944813',
      'https://www.google.com/maps/search/?api=1&query=48.8583701%2C2.2944813',
      'https://www.google.com/maps/@?api=1&map_action=map&center=48.8583701%2C2.2944813',
    ],
    ends: queryEnds,
    out: pin,
  },
  {
    service: 'google-maps',
    pages: [
      'https://www.google.com/maps/place/Le+Puy-en-Velay',
      'https://www.google.fr/maps/search/Le%20Puy-en-Velay',
      'https://maps.google.fr/?q=Le+Puy-en-Velay',
    ],
    ends: [''],
    out: 'Le Puy-en-Velay',
  },
  {
    service: 'bing-maps',
    pages: [
      'https://www.bing.com/maps?cp=48.8583701~2.2944813&lvl=14',
      'https://bing.com/maps/?v=2&cp=48.8583701%7E2.2944813&lvl=14.5',
      'https://www.bing.com/maps/default.aspx?cp=1~2&sp=point.48.8583701_2.2944813_Tour',
    ],
    ends: ['', '&style=r', '#x'],
    out: pin,
  },
  {
    service: 'apple-maps',
    pages: [
      'https://maps.apple.com/?ll=48.8583701,2.2944813',
      'https://maps.apple.com/place?q=Tour&ll=48.8583701%2C2.2944813',
      'https://beta.maps.apple.com/?z=12&ll=48.8583701,2.2944813',
    ],
    ends: queryEnds,
    out: pin,
  },
  {
    service: 'waze',
    pages: [
      'https://www.waze.com/ul?ll=48.8583701,2.2944813',
      'https://ul.waze.com/ul?navigate=yes&ll=48.8583701%2C2.2944813',
      'https://www.waze.com/fr/live-map/?ll=48.8583701,2.2944813',
    ],
    ends: queryEnds,
    out: pin,
  },
  {
    service: 'google-search',
    pages: [
      'https://www.google.com/search?q=chat+%26+chi%C3%A8re',
      'https://www.google.fr/search?client=firefox&q=chat%20%26%20chi%C3%A8re',
      'https://google.co.jp/images?hl=ja&q=chat+%26+chi%C3%A8re',
      'https://www.google.be/webhp?q=chat+%26+chi%C3%A8re',
    ],
    ends: queryEnds,
    out: 'chat & chière',
  },
  {
    service: 'bing-search',
    pages: [
      'https://www.bing.com/search?q=chat+%26+chi%C3%A8re',
      'https://cn.bing.com/images/search?form=x&q=chat%20%26%20chi%C3%A8re',
    ],
    ends: queryEnds,
    out: 'chat & chière',
  },
  {
    service: 'google-translate',
    pages: [
      'https://translate.google.com/?sl=en&tl=fr&text=hello%20%2B%20bye',
      'https://translate.google.fr/?text=hello%20%2B%20bye&tl=fr&sl=auto',
      'https://translate.google.co.jp/?tl=fr&op=translate&text=hello+%2B+bye',
    ],
    ends: queryEnds,
    out: 'hello + bye',
  },
  {
    service: 'bing-translator',
    pages: ['https://www.bing.com/translator?from=en&to=fr&text=hello%20%2B%20bye'],
    ends: queryEnds,
    out: 'hello + bye',
  },
  {
    service: 'deepl',
    pages: [
      'https://www.deepl.com/translator#en/fr/hello%20%26%20bye',
      'https://www.deepl.com/fr/translator#en/fr/hello%20%26%20bye',
      'https://www.deepl.com/pt-br/translator?a=b#en/fr/hello%20%26%20bye',
      'https://www.deepl.com/translator#-/fr/hello%20%26%20bye',
    ],
    ends: [''],
    out: 'hello & bye',
  },
  {
    service: 'trello',
    pages: ['https://trello.com/b/AbCd1234', 'https://www.trello.com/b/AbCd1234/fete-du-libre'],
    ends: [...anyEnds, '?menu=filter&filter=label:x'],
    out: 'https://trello.com/b/AbCd1234.json',
  },
  {
    service: 'github',
    pages: ['https://github.com/framasoft/peer.tube', 'https://www.github.com/framasoft/peer.tube'],
    ends: [...below, '.git', '/tree/main/src', '/issues/12?q=is%3Aopen', '/blob/main/a%20b.md#L1'],
    out: 'https://github.com/framasoft/peer.tube/archive/HEAD.zip',
  },
  {
    service: 'bitbucket',
    pages: ['https://bitbucket.org/exemple/outil'],
    ends: [...below, '/src/main/', '/pull-requests/'],
    out: 'https://bitbucket.org/exemple/outil/get/HEAD.zip',
  },
  {
    service: 'sourceforge',
    pages: [
      'https://sourceforge.net/projects/exemple',
      'https://www.sourceforge.net/projects/exemple',
    ],
    ends: [...below, '/files/'],
    out: 'https://sourceforge.net/projects/exemple/files/latest/download',
  },
  {
    service: 'dropbox',
    pages: ['https://www.dropbox.com/scl/fi/abc123/CR%20AG.pdf?rlkey=kEy&st=x&dl=0'],
    ends: ['', '#x'],
    out: 'https://www.dropbox.com/scl/fi/abc123/CR%20AG.pdf?rlkey=kEy&st=x&dl=1',
  },
  {
    service: 'dropbox',
    pages: ['https://www.dropbox.com/s/abc123/CR.pdf'],
    ends: ['', '?dl=0', '?dl=1', '#x'],
    out: 'https://www.dropbox.com/s/abc123/CR.pdf?dl=1',
  },
  {
    service: 'dropbox',
    pages: [
      'https://www.dropbox.com/scl/fo/abc123/h?rlkey=kEy',
      'https://www.dropbox.com/scl/fo/abc123/h?rlkey=kEy&dl=0',
    ],
    ends: ['', '#x'],
    out: 'https://www.dropbox.com/scl/fo/abc123/h?rlkey=kEy&dl=1',
  },
  {
    service: 'box',
    pages: ['https://exemple.app.box.com/s/aBc123/file/98765'],
    ends: anyEnds,
    out: 'https://exemple.app.box.com/index.php?rm=box_download_shared_file&shared_name=aBc123&file_id=f_98765',
  },
  {
    service: 'box',
    pages: ['https://app.box.com/s/aBc123/file/98765'],
    ends: anyEnds,
    out: 'https://app.box.com/index.php?rm=box_download_shared_file&shared_name=aBc123&file_id=f_98765',
  },
  ...office('microsoft-word', 'w'),
  ...office('microsoft-excel', 'x'),
  ...office('microsoft-powerpoint', 'p'),
  ...office('sharepoint', 'b'),
  ...office('onedrive', 'i', 'exemple-my'),
  {
    service: 'onedrive',
    pages: [
      'https://onedrive.live.com/?resid=ABC%21123&authkey=%21kEy',
      'https://onedrive.live.com/view.aspx?authkey=%21kEy&resid=ABC%21123',
    ],
    ends: queryEnds,
    out: 'https://onedrive.live.com/download?resid=ABC%21123&authkey=%21kEy',
  },
  {
    service: 'medium',
    pages: ['https://medium.com/@jeanne.d', 'https://medium.com/%40jeanne.d'],
    ends: [...below, '/titre-abc123'],
    out: 'https://medium.com/feed/@jeanne.d',
  },
  {
    service: 'medium',
    pages: ['https://medium.com/exemple-libre'],
    ends: [...below, '/titre-abc123'],
    out: 'https://medium.com/feed/exemple-libre',
  },
  {
    service: 'medium',
    pages: ['https://jeanne.medium.com'],
    ends: ['', '/', '/titre-abc123', '/?a=b#c'],
    out: 'https://jeanne.medium.com/feed',
  },
  {
    service: 'substack',
    pages: ['https://exemple.substack.com'],
    ends: ['', '/', '/p/titre', '/archive?sort=new', '/#x'],
    out: 'https://exemple.substack.com/feed',
  },
  {
    service: 'blogger',
    pages: ['https://jardin.blogspot.com'],
    ends: ['', '/', '/2026/11/titre.html?m=1', '/#x'],
    out: 'https://jardin.blogspot.com/feeds/posts/default?alt=rss',
  },
  {
    service: 'blogger',
    pages: ['https://jardin.blogspot.co.uk'],
    ends: ['', '/', '/2026/11/titre.html#x'],
    out: 'https://jardin.blogspot.co.uk/feeds/posts/default?alt=rss',
  },
  {
    service: 'tumblr',
    pages: ['https://exemple.tumblr.com', 'https://www.tumblr.com/exemple'],
    ends: ['', '/', '/post/123/titre', '/?a=b#c'],
    out: 'https://exemple.tumblr.com/rss',
  },
  {
    service: 'reddit',
    pages: [
      'https://www.reddit.com/r/privacy',
      'https://old.reddit.com/r/privacy',
      'https://m.reddit.com/r/privacy',
    ],
    ends: anyEnds,
    out: 'https://www.reddit.com/r/privacy/.rss',
  },
  {
    service: 'reddit',
    pages: ['https://www.reddit.com/user/jeanne_d/submitted'],
    ends: anyEnds,
    out: 'https://www.reddit.com/user/jeanne_d/submitted/.rss',
  },
  {
    service: 'pinterest',
    pages: ['www.pinterest.com', 'www.pinterest.fr', 'fr.pinterest.com', 'pinterest.com'].map(
      (host) => `https://${host}/jeanne/jardin-d-hiver`,
    ),
    ends: anyEnds,
    out: 'https://www.pinterest.com/jeanne/jardin-d-hiver.rss',
  },
  {
    service: 'vimeo',
    pages: ['https://vimeo.com/user123', 'https://www.vimeo.com/user123/videos'],
    ends: anyEnds,
    out: 'https://vimeo.com/user123/videos/rss',
  },
  {
    service: 'dailymotion',
    pages: ['https://www.dailymotion.com/exemple'],
    ends: anyEnds,
    out: 'https://www.dailymotion.com/rss/user/exemple',
  },
  {
    service: 'flickr',
    pages: [
      'https://www.flickr.com/photos/12345678@N01',
      'https://m.flickr.com/people/12345678%40N01',
    ],
    ends: [...below, '/albums/72157'],
    out: 'https://www.flickr.com/services/feeds/photos_public.gne?id=12345678%40N01',
  },
  {
    service: 'meetup',
    pages: ['https://www.meetup.com/exemple-libre', 'https://www.meetup.com/fr-FR/exemple-libre'],
    ends: [...below, '/events/123456/'],
    out: 'https://www.meetup.com/exemple-libre/events/ical/',
  },
  {
    service: 'facebook-events',
    pages: ['www.', 'm.', 'fr-fr.', ''].map(
      (host) => `https://${host}facebook.com/events/1234567890`,
    ),
    ends: [...anyEnds, '/1234567899/', '/?ref=newsfeed'],
    out: 'https://www.facebook.com/events/ical/export/?eid=1234567890',
  },
  {
    service: 'facebook-events',
    pages: ['https://www.facebook.com/events/s/fete-du-libre/1234567890'],
    ends: anyEnds,
    out: 'https://www.facebook.com/events/ical/export/?eid=1234567890',
  },
  {
    service: 'eventbrite',
    pages: [
      'https://www.eventbrite.fr/e/billets-fete-123456789',
      'https://www.eventbrite.co.uk/e/fete-123456789',
    ],
    ends: anyEnds,
    out: 'https://www.eventbrite.com/calendar.ics?eid=123456789&calendar=ical',
  },
  {
    service: 'confluence',
    pages: ['https://exemple.atlassian.net/wiki/spaces/ASSO/pages/123456'],
    ends: [...below, '/Compte+rendu'],
    out: 'https://exemple.atlassian.net/wiki/exportword?pageId=123456',
  },
  {
    service: 'padlet',
    pages: [
      'https://padlet.com/jeanne/mon-mur-abcdefghijkl1',
      'https://fr.padlet.com/jeanne/abcdefghijkl1',
    ],
    ends: anyEnds,
    out: 'https://padlet.com/padlets/abcdefghijkl1/exports/markdown.md',
  },
  {
    service: 'feedly',
    pages: ['https://feedly.com/i', 'https://www.feedly.com/i/my'],
    ends: anyEnds,
    out: 'https://feedly.com/i/opml',
  },
  {
    service: 'inoreader',
    pages: ['https://www.inoreader.com/dashboard', 'https://jp.inoreader.com/all_articles'],
    ends: anyEnds,
    out: 'https://www.inoreader.com/reader/subscriptions/export',
  },
  {
    service: 'instapaper',
    pages: ['https://www.instapaper.com/u', 'https://instapaper.com/read/123456'],
    ends: anyEnds,
    out: 'https://www.instapaper.com/user',
  },
  {
    service: 'goodreads',
    pages: [
      'https://www.goodreads.com/book/show/2767052',
      'https://www.goodreads.com/review/list/1',
    ],
    ends: anyEnds,
    out: 'https://www.goodreads.com/review/import',
  },
  {
    service: 'splitwise',
    pages: [
      'https://secure.splitwise.com/#/groups/12345',
      'https://secure.splitwise.com/?a=b#/groups/12345',
    ],
    ends: ['', '/', '/expenses'],
    out: 'https://secure.splitwise.com/api/v3.0/export_group/12345.csv',
  },
  {
    service: 'pastebin',
    pages: ['https://pastebin.com/AbCd1234', 'https://www.pastebin.com/AbCd1234'],
    ends: anyEnds,
    out: 'https://pastebin.com/raw/AbCd1234',
  },
  {
    service: 'imgur',
    pages: ['https://imgur.com/AbC1234', 'https://m.imgur.com/AbC1234'],
    ends: anyEnds,
    out: 'https://imgur.com/download/AbC1234',
  },
];

/** Pages of the same services that let nothing out: look-alikes, lists, what is published, traps. */
export const emptyPages: readonly (readonly [service: string, address: string])[] = [
  ['google-docs', `https://docs.google.com/document/d/e/2PACX-1v${id}/pub`],
  ['google-docs', `https://docs.google.com/document/u/0/`],
  ['google-docs', `https://docs.google.com/document/d/court/edit`],
  ['google-docs', `https://docs.google.com/document/d/../../etc/${id}`],
  ['google-docs', `https://docs.google.com/document/d/%2e%2e%2f${id}/edit`],
  ['google-docs', `https://docs.google.com/document/d/${id}%2F..%2Fe/edit`],
  ['google-docs', `http://docs.google.com/document/d/${id}/edit`],
  ['google-docs', `https://docs.google.com.evil.example/document/d/${id}/edit`],
  ['google-docs', `https://evil.example/https://docs.google.com/document/d/${id}/edit`],
  ['google-docs', `https://evil.example/?u=https://docs.google.com/document/d/${id}/edit`],
  ['google-docs', `https://docs.google.com@evil.example/document/d/${id}/edit`],
  ['google-docs', `https://jeanne:secret@docs.google.com/document/d/${id}/edit`],
  ['google-docs', `https://docs.google.com:8443/document/d/${id}/edit`],
  ['google-docs', `https://docs-google.com/document/d/${id}/edit`],
  ['google-sheets', `https://docs.google.com/spreadsheets/d/e/2PACX-1v${id}/pubhtml`],
  ['google-slides', `https://docs.google.com/presentation/d/e/2PACX-1v${id}/pub?start=false`],
  ['google-forms', `https://docs.google.com/forms/d/e/1FAIpQL${id}/viewform`],
  ['google-forms', `https://docs.google.com/forms/d/${id}/viewform`],
  ['google-drive', 'https://drive.google.com/drive/my-drive'],
  ['google-drive', `https://drive.google.com/drive/folders/${id}`],
  ['google-my-maps', 'https://www.google.com/maps/d/u/0/home'],
  ['google-my-maps', `https://www.google.evil.example/maps/d/edit?mid=${mid}`],
  ['google-calendar', 'https://calendar.google.com/calendar/embed'],
  ['google-calendar', 'https://calendar.google.com/calendar/appointments/schedules/abc'],
  ['google-photos', 'https://photos.google.com/share/AF1QipN'],
  ['youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['youtube', 'https://www.youtube.com/@framasoft'],
  ['youtube', 'https://www.youtube.com/playlist?list=WL'],
  ['google-maps', 'https://www.google.com/maps'],
  ['google-maps', 'https://www.google.com/maps/dir/Rennes/Brest/@48.1,-2.5,9z'],
  ['google-search', 'https://www.google.com/'],
  ['google-search', 'https://www.google.com/search?q='],
  ['google-translate', 'https://translate.google.com/?sl=en&tl=fr'],
  ['deepl', 'https://www.deepl.com/fr/translator'],
  ['trello', 'https://trello.com/c/XyZ789ab/12-imprimer'],
  ['trello', 'https://trello.com/w/espace/home'],
  ['github', 'https://github.com/framasoft'],
  ['github', 'https://github.com/settings/profile'],
  ['github', 'https://github.com/orgs/framasoft/repositories'],
  ['github', 'https://gist.github.com/jeanne/0123456789abcdef'],
  ['bitbucket', 'https://bitbucket.org/exemple/workspace/repositories'],
  ['dropbox', 'https://www.dropbox.com/home'],
  ['dropbox', 'https://www.dropbox.com/scl/fi/abc123/Notes.paper?rlkey=kEy'],
  ['sharepoint', 'https://exemple.sharepoint.com/:f:/s/Bureau/EAbC'],
  ['sharepoint', 'https://exemple.sharepoint.com.evil.example/:b:/s/Bureau/EAbC'],
  [
    'microsoft-word',
    'https://exemple.sharepoint.com/:w:/r/sites/B/_layouts/15/Doc.aspx?sourcedoc=ABC',
  ],
  ['box', 'https://app.box.com/s/aBc123'],
  ['medium', 'https://medium.com/tag/libre'],
  ['tumblr', 'https://www.tumblr.com/dashboard'],
  ['reddit', 'https://www.reddit.com/'],
  ['pinterest', 'https://www.pinterest.com/pin/123/'],
  ['vimeo', 'https://vimeo.com/123456789'],
  ['dailymotion', 'https://www.dailymotion.com/video/x8abcde'],
  ['flickr', 'https://www.flickr.com/photos/jeanne/123456/'],
  ['meetup', 'https://www.meetup.com/find/?keywords=libre'],
  ['facebook-events', 'https://www.facebook.com/events/'],
  ['padlet', 'https://padlet.com/dashboard'],
  ['splitwise', 'https://secure.splitwise.com/#/dashboard'],
  ['pastebin', 'https://pastebin.com/trending'],
  ['imgur', 'https://imgur.com/a/AbC1234'],
];
