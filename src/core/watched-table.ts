// Written by `npm run fix` from src/core/services. What it means: watched-hosts.ts.

/** Where the watched services live, in their order: lines, each the JSON of a PlaceText. */
export const watchedTable =
  '["google-docs"," docs.google.com ",["^/document(/|$)","^/(doc|view)$"],["^/document/(about|export)(/|$)"]]\n' +
  '["google-docs"," docs.google.com docs.new doc.new documents.new ",["^/*$"]]\n' +
  '["google-sheets"," docs.google.com ",["^/spreadsheets?(/|$)"],["^/spreadsheets/about(/|$)","^/spreadsheet/(viewform|embeddedform|formresponse)$"]]\n' +
  '["google-sheets"," sheets.google.com sheets.new sheet.new spreadsheet.new "]\n' +
  '["google-slides"," docs.google.com ",["^/(presentation|present)(/|$)"],["^/presentation/about(/|$)"]]\n' +
  '["google-slides"," slides.google.com slides.new slide.new deck.new presentation.new "]\n' +
  '["google-forms"," docs.google.com ",["^/forms(/|$)","^/spreadsheet/(viewform|embeddedform|formresponse)$"],["^/forms/about(/|$)"]]\n' +
  '["google-forms"," goo.gl ",["^/forms/"]]\n' +
  '["google-forms"," forms.gle "]\n' +
  '["google-forms"," forms.google.com forms.new form.new "]\n' +
  '["google-drawings"," docs.google.com ",["^/drawings(/|$)"],["^/drawings/about(/|$)"]]\n' +
  '["google-drawings"," drawings.google.com "]\n' +
  '["google-drive"," drive.google.com ",null,["^/(file/)?settings/landing(/|$)","^/(keep|start)(/|$)"]]\n' +
  '["google-drive"," docs.google.com ",["^/(file|fileview|folder|folderview|gview|leaf|open|uc|viewer|viewerng)(/|$)"]]\n' +
  '["gmail"," mail.google.com inbox.google.com ",null,["^/(chat|tasks|intl)(/|$)","^/mail/(about|help|signup|feed)(/|$)"]]\n' +
  '["gmail"," gmail.com www.gmail.com googlemail.com www.googlemail.com m.gmail.com "]\n' +
  '["google-chat"," chat.google.com ",null,["^/download(/|$)"]]\n' +
  '["google-chat"," mail.google.com ",["^/chat(/|$)"],["^/chat/download(/|$)"]]\n' +
  '["google-meet"," meet.google.com ",null,["^/(about|tutorial|linkredirect)(/|$)"]]\n' +
  '["google-meet"," meet.new stream.meet.google.com "]\n' +
  '["google-groups"," groups.google. ",null,["^/(intl|googlegroups)(/|$)"]]\n' +
  '["google-calendar"," calendar.google.com ",["^/*$","^/(calendar|appointments)(/|$)"],["^/calendar/(about|ical|feeds|dav|exporticalzip|r/settings/export)(/|$)","^/calendar/r/tasks(/|$)"]]\n' +
  '["google-calendar"," www.google. google. ",["^/calendar(/|$)"],["^/calendar/(about|ical|feeds|dav|exporticalzip|r/settings/export)(/|$)"]]\n' +
  '["google-calendar"," calendar.app.google calendar.new cal.new "]\n' +
  '["google-contacts"," contacts.google.com "]\n' +
  '["google-contacts"," www.google. google. ",["^/contacts(/|$)"],["^/contacts/about(/|$)"]]\n' +
  '["google-photos"," photos.google.com ",null,["^/(intl|about|apps|login)(/|$)"]]\n' +
  '["google-photos"," goo.gl ",["^/photos/"]]\n' +
  '["google-photos"," photos.app.goo.gl "]\n' +
  '["google-my-maps"," www.google. google. ",["^/maps/(d|ms)(/|$)","^/mymaps(/|$)"]]\n' +
  '["google-my-maps"," maps.google. ",["^/maps/(d|ms)(/|$)"]]\n' +
  '["google-my-maps"," mymaps.google.com "]\n' +
  '["google-maps"," www.google. google. ",["^/maps(/|$)"],["^/maps/(about|api|vt)(/|$)"]]\n' +
  '["google-maps"," maps.google. ",null,["^/(about|help|intl|landing|localguides|mapfiles)(/|$)","^/maps/(about|api|vt)(/|$)"]]\n' +
  '["google-maps"," maps.app.goo.gl "]\n' +
  '["google-maps"," goo.gl ",["^/maps/"]]\n' +
  '["google-translate"," translate.google. ",null,["^/(intl|about|translate_(a|static|tts))(/|$)"]]\n' +
  '["google-translate"," www.google. google. ",["^/translate(_[ct])?$"]]\n' +
  '["google-translate"," .translate.goog "]\n' +
  '["google-search"," www.google. google. ",["^/*$","^/(search|images)/*$","^/(webhp|imghp|videohp|ncr|imgres|searchbyimage|shopping)(/|$)","^/advanced_(image_|video_)?search(/|$)"]]\n' +
  '["google-search"," encrypted.google.com images.google. video.google. "]\n' +
  '["google-keep"," keep.google.com keep.new note.new notes.new "]\n' +
  '["google-keep"," drive.google.com ",["^/keep(/|$)"]]\n' +
  '["google-tasks"," tasks.google.com "]\n' +
  '["google-tasks"," calendar.google.com ",["^/calendar/r/tasks(/|$)"]]\n' +
  '["google-tasks"," mail.google.com ",["^/tasks(/|$)"]]\n' +
  '["google-sites"," sites.google.com ",null,["^/(site/sites|intl|feeds)(/|$)"]]\n' +
  '["google-sites"," sites.new site.new "]\n' +
  '["blogger"," www.blogger.com blogger.com draft.blogger.com ",null,["^/(about|features|go|start|static|img|dyn-css|feeds)(/|$)","^/(login|terms|privacy|content|tour_start|navbar)\\\\.[a-z]+$"]]\n' +
  '["blogger"," .blogspot. ",null,["^/feeds/"],null,null,null," .bp.blogspot.com "]\n' +
  '["youtube"," www.youtube.com m.youtube.com youtube.com ",null,["^/(about|ads|creators|howyoutubeworks|intl|kids|musicpremium|premium|signin|t|yt)(/|$)","^/(api|feeds|get_video_info|iframe_api|img|js|oembed|player_api|redirect|s|static|youtubei|yts)(/|$)"]]\n' +
  '["youtube"," studio.youtube.com youtu.be "]\n' +
  '["youtube"," www.youtube-nocookie.com ",["^/embed/"]]\n' +
  '["google-classroom"," classroom.google.com "]\n' +
  '["google-hangouts"," hangouts.google.com "]\n' +
  '["google-hangouts"," plus.google.com ",["^/hangouts(/|$)"]]\n' +
  '["google-hangouts"," talkgadget.google.com "]\n' +
  '["google-plus"," plus.google.com "]\n' +
  '["google-plus"," currents.google.com "]\n' +
  '["google-plus"," plus.google. "]\n' +
  '["google-jamboard"," jamboard.google.com jam.new "]\n' +
  '["google-podcasts"," podcasts.google.com podcastsmanager.google.com "]\n' +
  '["google-podcasts"," www.google. google. ",["^/podcasts(/|$)"],["^/podcasts/about(/|$)"]]\n' +
  '["goo-gl"," goo.gl www.goo.gl ",null,["^/(maps|photos|forms|api)/"]]\n' +
  '["google-reader"," www.google. google. ",["^/reader(/|$)"],["^/reader/(about|help|api|atom|public|ui)(/|$)"]]\n' +
  '["google-reader"," reader.google.com "]\n' +
  '["microsoft-word"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["^/:w:/"]]\n' +
  '["microsoft-word"," word.office.com word-edit.officeapps.live.com word.cloud.microsoft "]\n' +
  '["microsoft-word"," word.new "]\n' +
  '["microsoft-word"," onedrive.live.com ",null,null,null,{"app":"^Word"}]\n' +
  '["microsoft-word"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/word(/|$)"]]\n' +
  '["microsoft-word"," .officeapps.live.com ",["^/we/wordeditorframe\\\\.aspx","^/wv/"]]\n' +
  '["microsoft-word"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["/_layouts/15/(doc2?|wopiframe2?)\\\\.aspx$"],null,null,{"file":"\\\\.(docx?|docm)$"}]\n' +
  '["microsoft-excel"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["^/:x:/"]]\n' +
  '["microsoft-excel"," excel.office.com excel.cloud.microsoft excel.new "]\n' +
  '["microsoft-excel"," onedrive.live.com ",null,null,null,{"app":"^Excel"}]\n' +
  '["microsoft-excel"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/excel(/|$)"]]\n' +
  '["microsoft-excel"," .officeapps.live.com ",["^/x/_layouts/","^/xl/"]]\n' +
  '["microsoft-excel"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["/_layouts/15/(doc2?|wopiframe2?)\\\\.aspx$"],null,null,{"file":"\\\\.(xlsx?|xlsm|xlsb)$"}]\n' +
  '["microsoft-powerpoint"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["^/:p:/"]]\n' +
  '["microsoft-powerpoint"," powerpoint.office.com powerpoint.cloud.microsoft powerpoint.new "]\n' +
  '["microsoft-powerpoint"," onedrive.live.com ",null,null,null,{"app":"^PowerPoint"}]\n' +
  '["microsoft-powerpoint"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/powerpoint(/|$)"]]\n' +
  '["microsoft-powerpoint"," .officeapps.live.com ",["^/p/powerpointframe\\\\.aspx"]]\n' +
  '["microsoft-powerpoint"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["/_layouts/15/(doc2?|wopiframe2?)\\\\.aspx$"],null,null,{"file":"\\\\.(pptx?|pptm|ppsx?)$"}]\n' +
  '["onenote"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["^/:o:/"]]\n' +
  '["onenote"," onenote.office.com onenote.cloud.microsoft "]\n' +
  '["onenote"," www.onenote.com onenote.com ",["^/(notebooks|stickynotes|hrd|edu)(/|$)"]]\n' +
  '["onenote"," onedrive.live.com ",null,null,null,{"app":"^OneNote"}]\n' +
  '["onenote"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/onenote(/|$)"]]\n' +
  '["onenote"," .officeapps.live.com ",["^/o/onenoteframe\\\\.aspx"]]\n' +
  '["onedrive"," onedrive.live.com ",null,["^/(about|login)(/|$)"]]\n' +
  '["onedrive"," 1drv.ms onedrive.com www.onedrive.com onedrive.cloud.microsoft skydrive.live.com onedrive.new "]\n' +
  '["onedrive"," .sharepoint.com ",null,["/_(api|forms|vti_bin)(/|$)","/_layouts/15/authenticate\\\\.aspx$"],null,null,"^[^.]+-my$"]\n' +
  '["onedrive"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/(launch/)?onedrive(/|$)"]]\n' +
  '["onedrive"," d.docs.live.net "]\n' +
  '["sharepoint"," .sharepoint.com .sharepoint.cloud.microsoft ",null,["/_(api|forms|vti_bin)(/|$)","/_layouts/15/authenticate\\\\.aspx$"]]\n' +
  '["sharepoint"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/sharepoint(/|$)"]]\n' +
  '["outlook-calendar"," outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft ",["^/calendar(/|$)","^/owa/calendar/"],["/bookings?(/|$)","\\\\.ics$"]]\n' +
  '["outlook-calendar"," outlook.live.com outlook.office.com outlook.office365.com ",["^/owa/*$"],null,null,{"path":"^\\\\/calendar(\\\\/|$)"}]\n' +
  '["outlook-calendar"," calendar.live.com "]\n' +
  '["outlook-contacts"," outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft ",["^/people(/|$)"]]\n' +
  '["outlook-contacts"," outlook.live.com outlook.office.com outlook.office365.com ",["^/owa/*$"],null,null,{"path":"^\\\\/people(\\\\/|$)"}]\n' +
  '["outlook-contacts"," people.live.com "]\n' +
  '["microsoft-bookings"," outlook.office365.com outlook.office.com outlook.cloud.microsoft ",["^/owa/calendar/[^/]+/bookings(/|$)","^/bookings(/|$)","^/bookwithme/","^/book/"]]\n' +
  '["microsoft-bookings"," bookings.cloud.microsoft book.ms "]\n' +
  '["outlook-mail"," outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft ",null,["^/owa/calendar/","^/(calendar|people|bookings|bookwithme|book)(/|$)","^/(adminapi|api|autodiscover|ews|mapi|microsoft-server-activesync|powershell|powershell-liveid|webhook)(/|$)","^/(\\\\.default|[a-z]+\\\\.(accessas|read|send)[a-z.]*)$","^/owa/auth(/|$)","/options/general/export(/|$)"]]\n' +
  '["outlook-mail"," outlook.com www.outlook.com hotmail.com www.hotmail.com hotmail.fr www.hotmail.fr mail.live.com "]\n' +
  '["outlook-mail"," .mail.live.com "]\n' +
  '["microsoft-teams"," teams.microsoft.com teams.live.com teams.cloud.microsoft teams.microsoft.us dod.teams.microsoft.us gov.teams.microsoft.us ",null,["^/(api|downloads?|edustart|start|uswe)(/|$)","^/share/launcher\\\\.js$"]]\n' +
  '["microsoft-teams"," events.teams.microsoft.com "]\n' +
  '["microsoft-forms"," forms.office.com forms.microsoft.com forms.cloud.microsoft forms.osi.office365.us ",null,["^/formapi(/|$)"]]\n' +
  '["microsoft-forms"," customervoice.microsoft.com "]\n' +
  '["microsoft-forms"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/forms(/|$)"]]\n' +
  '["microsoft-todo"," to-do.live.com to-do.office.com to-do.microsoft.com to-do.cloud.microsoft "]\n' +
  '["microsoft-todo"," todo.microsoft.com ",["^/(tasks|sharing)(/|$)"]]\n' +
  '["microsoft-planner"," tasks.office.com planner.cloud.microsoft planner.microsoft.com project.microsoft.com "]\n' +
  '["microsoft-planner"," tasks.microsoft.com "]\n' +
  '["microsoft-whiteboard"," whiteboard.office.com whiteboard.microsoft.com whiteboard.cloud.microsoft app.whiteboard.microsoft.com "]\n' +
  '["microsoft-loop"," loop.microsoft.com loop.cloud.microsoft loop.office.com "]\n' +
  '["sway"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/sway(/|$)"]]\n' +
  '["sway"," sway.office.com sway.com www.sway.com sway.cloud.microsoft "]\n' +
  '["viva-engage"," www.yammer.com yammer.com web.yammer.com ",null,["^/(about|api|dialog|login|oauth2|product|saml|session|signup)(/|$)"]]\n' +
  '["viva-engage"," engage.cloud.microsoft "]\n' +
  '["microsoft-365"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft portal.office.com ",null,["^/(pricing|login|signin|estslogin|landing|landingv2|setup|signup)(/|$)","^/launch/(word|excel|powerpoint|onenote|onedrive|sharepoint)(/|$)"]]\n' +
  '["bing-maps"," www.bing.com bing.com cn.bing.com m.bing.com ",["^/(maps|mapspreview)(/|$)"],["^/maps/(sdk|sdkrelease)(/|$)"]]\n' +
  '["bing-maps"," maps.bing.com "]\n' +
  '["bing-translator"," www.bing.com bing.com cn.bing.com m.bing.com ",["^/translator(/|$)"],["^/translator/api(/|$)"]]\n' +
  '["bing-translator"," www.translatetheweb.com www.microsofttranslator.com "]\n' +
  '["bing-translator"," translator.microsoft.com ",["^/*$"]]\n' +
  '["bing-search"," www.bing.com bing.com cn.bing.com m.bing.com ",["^/*$","^/(search|images|videos|news|shop|travel|local|dict|academic|visualsearch|saves)(/|$)"],["^/news/apiclick\\\\.aspx$"]]\n' +
  '["linkedin"," www.linkedin.com linkedin.com m.linkedin.com ",null,["^/*$","^/(authwall|checkpoint|login|m/login|oauth|reg|signup|start|uas)(/|$)","^/(accessibility|business|company/about|developers|help|legal|premium/products)(/|$)","^/(countserv|cws|li|redir|redirect|safety|shareArticle|sharing|voyager)(/|$)","^/(mypreferences|psettings)(/|$)"]]\n' +
  '["linkedin"," .linkedin.com ",["^/(in|pub|company|posts|pulse|jobs|school|groups|events)(/|$)"],null,null,null,"^[a-z]{2}$"]\n' +
  '["linkedin"," lnkd.in "]\n' +
  '["github"," github.com www.github.com ",null,["^/(about|contact|customer-stories|enterprise|features|mobile|partners|premium-support|pricing)(/|$)","^/(readme|resources|security|site|solutions|team|why-github)(/|$)","^/(login|join|logout|password_reset|session|sessions|signup)(/|$)","^/sponsors/*$"]]\n' +
  '["github"," gist.github.com ",null,["^/(auth|login|join)(/|$)"]]\n' +
  '["skype"," web.skype.com join.skype.com secure.skype.com go.skype.com preview.web.skype.com meetnow.skype.com meet.lync.com "]\n' +
  '["skype"," www.skype.com skype.com "]\n' +
  '["icloud-mail"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/mail(/|$)"]]\n' +
  '["icloud-mail"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^mail(/|$)"]]\n' +
  '["icloud-drive"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/(iclouddrive|attachment)(/|$)"]]\n' +
  '["icloud-drive"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^iclouddrive(/|$)"]]\n' +
  '["icloud-photos"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/(photos|sharedalbum)(/|$)"]]\n' +
  '["icloud-photos"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^photos2?(/|$)"]]\n' +
  '["icloud-photos"," share.icloud.com ",["^/photos/"]]\n' +
  '["icloud-photos"," photos.icloud.com "]\n' +
  '["icloud-notes"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/notes(/|$)"]]\n' +
  '["icloud-notes"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^notes2?(/|$)"]]\n' +
  '["icloud-reminders"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/reminders(/|$)"]]\n' +
  '["icloud-reminders"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^reminders(/|$)"]]\n' +
  '["icloud-calendar"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/calendar(/|$)"]]\n' +
  '["icloud-calendar"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^calendar(/|$)"]]\n' +
  '["icloud-contacts"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/contacts(/|$)"]]\n' +
  '["icloud-contacts"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^contacts(/|$)"]]\n' +
  '["apple-pages"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/pages(/|$)"]]\n' +
  '["apple-pages"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["^/(?!(iw)?/*$)"],["^pages(/|$)"]]\n' +
  '["apple-numbers"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/numbers(/|$)"]]\n' +
  '["apple-numbers"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["^/(?!(iw)?/*$)"],["^numbers(/|$)"]]\n' +
  '["apple-keynote"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/(keynote|keynote-live)(/|$)"]]\n' +
  '["apple-keynote"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["^/(?!(iw)?/*$)"],["^keynote(/|$)"]]\n' +
  '["apple-invites"," www.icloud.com icloud.com ",["^/invites(/|$)"]]\n' +
  '["icloud"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/*$","^/(home|settings|find|recovery)(/|$)"]]\n' +
  '["facetime"," facetime.apple.com "]\n' +
  '["apple-maps"," maps.apple.com beta.maps.apple.com maps.apple ",null,["^/imagery(/|$)"]]\n' +
  '["apple-podcasts"," podcasts.apple.com embed.podcasts.apple.com "]\n' +
  '["apple-podcasts"," podcastsconnect.apple.com ",null,["^/login(/|$)"]]\n' +
  '["messenger"," www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com ",["^/(messages|messenger_media)(/|$)","^/(groupcall|videocall)/"],null,null,null,"^[a-z]{2}-[a-z]{2}$"]\n' +
  '["messenger"," www.messenger.com messenger.com ",null,["^/(about|api|business|desktop|features|help|legal|platform|privacy)(/|$)","^/(checkpoint|login|recover)(/|$|\\\\.php)"]]\n' +
  '["messenger"," m.me msng.link "]\n' +
  '["facebook-groups"," www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com ",["^/groups(/|$)"],null,null,null,"^[a-z]{2}-[a-z]{2}$"]\n' +
  '["facebook-groups"," fb.com www.fb.com ",["^/groups/"]]\n' +
  '["facebook-events"," www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com ",["^/events(/|$)","^/(pg/)?[^/]+/((upcoming|past)_hosted_)?events(/|$)"],["^/(business|help|legal|policies|privacy)/"],null,null,"^[a-z]{2}-[a-z]{2}$"]\n' +
  '["facebook-events"," fb.com www.fb.com ",["^/events/"]]\n' +
  '["facebook-events"," fb.me ",["^/e/"]]\n' +
  '["workplace"," .workplace.com .facebook.work ",null,null,null,null,null," graph.workplace.com scim.workplace.com "]\n' +
  '["facebook"," www.facebook.com facebook.com m.facebook.com web.facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com business.facebook.com .facebook.com ",null,["^/(checkpoint|connect|login|oauth|r|recover|reg|signup)(/|$|\\\\.php)","^/(about|about_meta|ads|adsmanager|business|campaign|careers|community|creators|developers|mobile)(/|$)","^/(communitystandards|help|legal|policies|policy|privacy|safety|terms)(/|$|\\\\.php)","^/(v\\\\d+\\\\.\\\\d+/)?(dialog|plugins)(/|$)","^/(ajax|flx|images|sharer|tr)(/|$|\\\\.php)","^/(l|rsrc|share)\\\\.php(/|$)","^/dyi(/|$)"],null,null,"^[a-z]{2}-[a-z]{2}$"]\n' +
  '["facebook"," fb.com www.fb.com fb.watch fb.me "]\n' +
  '["instagram"," www.instagram.com instagram.com m.instagram.com ",null,["^/(about|legal|terms|developer|developers)(/|$)","^/(accounts/(emailsignup|login|password|signup)|challenge|oauth)(/|$)","^/(api|data|graphql|static|web|embed\\\\.js)(/|$)","^/download/request(/|$)"]]\n' +
  '["instagram"," ig.me instagr.am "]\n' +
  '["threads"," www.threads.net threads.net www.threads.com threads.com ",null,["^/(api|embed\\\\.js|login|oauth)(/|$)"]]\n' +
  '["whatsapp"," web.whatsapp.com chat.whatsapp.com wa.me api.whatsapp.com call.whatsapp.com ",null,["^/(desktop|check-update)(/|$)"]]\n' +
  '["whatsapp"," www.whatsapp.com whatsapp.com ",["^/(channel|catalog)/"]]\n' +
  '["amazon-photos"," www.amazon. amazon. ",["^/photos(/|$)"]]\n' +
  '["amazon-photos"," photos.amazon. "]\n' +
  '["amazon-drive"," www.amazon. amazon. ",["^/(clouddrive|gp/drive)(/|$)"]]\n' +
  '["amazon-chime"," app.chime.aws chime.aws www.chime.aws "]\n' +
  '["amazon-workdocs"," .awsapps.com ",["^/workdocs(-preview|-beta)?(/|$)"]]\n' +
  '["amazon-workmail"," .awsapps.com ",["^/mail(/|$)"]]\n' +
  '["twitch"," www.twitch.tv twitch.tv m.twitch.tv clips.twitch.tv dashboard.twitch.tv player.twitch.tv go.twitch.tv ",null,["^/(p|jobs|login|signup|downloads?|turbo|broadcast|creatorcamp)(/|$)","^/js(/|$)"]]\n' +
  '["goodreads"," www.goodreads.com goodreads.com ",null,["^/(about|advertisers|help|jobs)(/|$)","^/(ap/(signin|register)|user/(forgot_password|new|sign_in|sign_up))(/|$)","^/(api|assets|images|oauth|book/auto_complete|review/list_rss)(/|$)","\\\\.(json|xml)$","^/(review/import|review_porter)(/|$)"]]\n' +
  '["waze"," www.waze.com waze.com ",["^/([a-z]{2}(-[a-z0-9]{2,4})?/)?(live-map|editor|ul|livemap|dashboard)(/|$)"]]\n' +
  '["waze"," embed.waze.com ul.waze.com waze.to "]\n';
