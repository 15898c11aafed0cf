// Written by `npm run fix` from src/core/services. What it means: watched-spot.ts.
// biome-ignore-all format: generated

/** The places where services live, in their order: lines, each the JSON of a PlaceText. */
export const watchedTable =
  '["google-docs"," docs.google.com ",["^/document(/|$)","^/(doc|view)$"],["^/document/(about|export)(/|$)"]]`' +
  '["google-docs"," docs.google.com docs.new doc.new documents.new ",["^/*$"]]`' +
  '["google-sheets"," docs.google.com ",["^/spreadsheets?(/|$)"],["^/spreadsheets/about(/|$)","^/spreadsheet/(viewform|embeddedform|formresponse)$"]]`' +
  '["google-sheets"," sheets.google.com sheets.new sheet.new spreadsheet.new "]`' +
  '["google-slides"," docs.google.com ",["^/(presentation|present)(/|$)"],["^/presentation/about(/|$)"]]`' +
  '["google-slides"," slides.google.com slides.new slide.new deck.new presentation.new "]`' +
  '["google-forms"," docs.google.com ",["^/forms(/|$)","^/spreadsheet/(viewform|embeddedform|formresponse)$"],["^/forms/about(/|$)"]]`' +
  '["google-forms"," goo.gl ",["^/forms/"]]`' +
  '["google-forms"," forms.gle "]`' +
  '["google-forms"," forms.google.com forms.new form.new "]`' +
  '["google-drawings"," docs.google.com ",["^/drawings(/|$)"],["^/drawings/about(/|$)"]]`' +
  '["google-drawings"," drawings.google.com "]`' +
  '["google-drive"," drive.google.com ",null,["^/(file/)?settings/landing(/|$)","^/(keep|start)(/|$)"]]`' +
  '["google-drive"," docs.google.com ",["^/(file|fileview|folder|folderview|gview|leaf|open|uc|viewer|viewerng)(/|$)"]]`' +
  '["gmail"," mail.google.com inbox.google.com ",null,["^/(chat|tasks|intl)(/|$)","^/mail/(about|help|signup|feed)(/|$)"]]`' +
  '["gmail"," gmail.com www.gmail.com googlemail.com www.googlemail.com m.gmail.com "]`' +
  '["google-chat"," chat.google.com ",null,["^/download(/|$)"]]`' +
  '["google-chat"," mail.google.com ",["^/chat(/|$)"],["^/chat/download(/|$)"]]`' +
  '["google-meet"," meet.google.com ",null,["^/(about|tutorial|linkredirect)(/|$)"]]`' +
  '["google-meet"," meet.new stream.meet.google.com "]`' +
  '["google-groups"," groups.google. ",null,["^/(intl|googlegroups)(/|$)"]]`' +
  '["google-calendar"," calendar.google.com ",["^/*$","^/(calendar|appointments)(/|$)"],["^/calendar/(about|ical|feeds|dav|exporticalzip|r/settings/export)(/|$)","^/calendar/r/tasks(/|$)"]]`' +
  '["google-calendar"," www.google. google. ",["^/calendar(/|$)"],["^/calendar/(about|ical|feeds|dav|exporticalzip|r/settings/export)(/|$)"]]`' +
  '["google-calendar"," calendar.app.google calendar.new cal.new "]`' +
  '["google-contacts"," contacts.google.com "]`' +
  '["google-contacts"," www.google. google. ",["^/contacts(/|$)"],["^/contacts/about(/|$)"]]`' +
  '["google-photos"," photos.google.com ",null,["^/(intl|about|apps|login)(/|$)"]]`' +
  '["google-photos"," goo.gl ",["^/photos/"]]`' +
  '["google-photos"," photos.app.goo.gl "]`' +
  '["google-my-maps"," www.google. google. ",["^/maps/(d|ms)(/|$)","^/mymaps(/|$)"]]`' +
  '["google-my-maps"," maps.google. ",["^/maps/(d|ms)(/|$)"]]`' +
  '["google-my-maps"," mymaps.google.com "]`' +
  '["google-maps"," www.google. google. ",["^/maps(/|$)"],["^/maps/(about|api|vt)(/|$)"]]`' +
  '["google-maps"," maps.google. ",null,["^/(about|help|intl|landing|localguides|mapfiles)(/|$)","^/maps/(about|api|vt)(/|$)"]]`' +
  '["google-maps"," maps.app.goo.gl "]`' +
  '["google-maps"," goo.gl ",["^/maps/"]]`' +
  '["google-translate"," translate.google. ",null,["^/(intl|about|translate_(a|static|tts))(/|$)"]]`' +
  '["google-translate"," www.google. google. ",["^/translate(_[ct])?$"]]`' +
  '["google-translate"," .translate.goog "]`' +
  '["google-search"," www.google. google. ",["^/*$","^/(search|images)/*$","^/(webhp|imghp|videohp|ncr|imgres|searchbyimage|shopping)(/|$)","^/advanced_(image_|video_)?search(/|$)"]]`' +
  '["google-search"," encrypted.google.com images.google. video.google. "]`' +
  '["google-keep"," keep.google.com keep.new note.new notes.new "]`' +
  '["google-keep"," drive.google.com ",["^/keep(/|$)"]]`' +
  '["google-tasks"," tasks.google.com "]`' +
  '["google-tasks"," calendar.google.com ",["^/calendar/r/tasks(/|$)"]]`' +
  '["google-tasks"," mail.google.com ",["^/tasks(/|$)"]]`' +
  '["google-sites"," sites.google.com ",null,["^/(site/sites|intl|feeds)(/|$)"]]`' +
  '["google-sites"," sites.new site.new "]`' +
  '["blogger"," www.blogger.com blogger.com draft.blogger.com ",null,["^/(about|features|go|start|static|img|dyn-css|feeds)(/|$)","^/(login|terms|privacy|content|tour_start|navbar)[.][a-z]+$"]]`' +
  '[""," .bp.blogspot.com "]`' +
  '["blogger"," .blogspot. ",null,["^/feeds/"]]`' +
  '["youtube"," www.youtube.com m.youtube.com youtube.com ",null,["^/(about|ads|creators|howyoutubeworks|intl|kids|musicpremium|premium|signin|t|yt)(/|$)","^/(api|feeds|get_video_info|iframe_api|img|js|oembed|player_api|redirect|s|static|youtubei|yts)(/|$)"]]`' +
  '["youtube"," studio.youtube.com youtu.be "]`' +
  '["youtube"," www.youtube-nocookie.com ",["^/embed/"]]`' +
  '["google-classroom"," classroom.google.com "]`' +
  '["google-hangouts"," hangouts.google.com "]`' +
  '["google-hangouts"," plus.google.com ",["^/hangouts(/|$)"]]`' +
  '["google-hangouts"," talkgadget.google.com "]`' +
  '["google-plus"," plus.google.com "]`' +
  '["google-plus"," currents.google.com "]`' +
  '["google-plus"," plus.google. "]`' +
  '["google-jamboard"," jamboard.google.com jam.new "]`' +
  '["google-podcasts"," podcasts.google.com podcastsmanager.google.com "]`' +
  '["google-podcasts"," www.google. google. ",["^/podcasts(/|$)"],["^/podcasts/about(/|$)"]]`' +
  '["goo-gl"," goo.gl www.goo.gl ",null,["^/(maps|photos|forms|api)/"]]`' +
  '["google-reader"," www.google. google. ",["^/reader(/|$)"],["^/reader/(about|help|api|atom|public|ui)(/|$)"]]`' +
  '["google-reader"," reader.google.com "]`' +
  '["microsoft-word"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["^/:w:/"]]`' +
  '["microsoft-word"," word.office.com word-edit.officeapps.live.com word.cloud.microsoft "]`' +
  '["microsoft-word"," word.new "]`' +
  '["microsoft-word"," onedrive.live.com ",null,null,null,{"app":"^Word"}]`' +
  '["microsoft-word"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/word(/|$)"]]`' +
  '["microsoft-word"," .officeapps.live.com ",["^/we/wordeditorframe[.]aspx","^/wv/"]]`' +
  '["microsoft-word"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["/_layouts/15/(doc2?|wopiframe2?)[.]aspx$"],null,null,{"file":"[.](docx?|docm)$"}]`' +
  '["microsoft-excel"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["^/:x:/"]]`' +
  '["microsoft-excel"," excel.office.com excel.cloud.microsoft excel.new "]`' +
  '["microsoft-excel"," onedrive.live.com ",null,null,null,{"app":"^Excel"}]`' +
  '["microsoft-excel"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/excel(/|$)"]]`' +
  '["microsoft-excel"," .officeapps.live.com ",["^/x/_layouts/","^/xl/"]]`' +
  '["microsoft-excel"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["/_layouts/15/(doc2?|wopiframe2?)[.]aspx$"],null,null,{"file":"[.](xlsx?|xlsm|xlsb)$"}]`' +
  '["microsoft-powerpoint"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["^/:p:/"]]`' +
  '["microsoft-powerpoint"," powerpoint.office.com powerpoint.cloud.microsoft powerpoint.new "]`' +
  '["microsoft-powerpoint"," onedrive.live.com ",null,null,null,{"app":"^PowerPoint"}]`' +
  '["microsoft-powerpoint"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/powerpoint(/|$)"]]`' +
  '["microsoft-powerpoint"," .officeapps.live.com ",["^/p/powerpointframe[.]aspx"]]`' +
  '["microsoft-powerpoint"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["/_layouts/15/(doc2?|wopiframe2?)[.]aspx$"],null,null,{"file":"[.](pptx?|pptm|ppsx?)$"}]`' +
  '["onenote"," onedrive.live.com .sharepoint.com .sharepoint.cloud.microsoft ",["^/:o:/"]]`' +
  '["onenote"," onenote.office.com onenote.cloud.microsoft "]`' +
  '["onenote"," www.onenote.com onenote.com ",["^/(notebooks|stickynotes|hrd|edu)(/|$)"]]`' +
  '["onenote"," onedrive.live.com ",null,null,null,{"app":"^OneNote"}]`' +
  '["onenote"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/onenote(/|$)"]]`' +
  '["onenote"," .officeapps.live.com ",["^/o/onenoteframe[.]aspx"]]`' +
  '["onedrive"," onedrive.live.com ",null,["^/(about|login)(/|$)"]]`' +
  '["onedrive"," 1drv.ms onedrive.com www.onedrive.com onedrive.cloud.microsoft skydrive.live.com onedrive.new "]`' +
  '["onedrive"," .sharepoint.com ",null,["/_(api|forms|vti_bin)(/|$)","/_layouts/15/authenticate[.]aspx$"],null,null,"^[^.]+-my$"]`' +
  '["onedrive"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/(launch/)?onedrive(/|$)"]]`' +
  '["onedrive"," d.docs.live.net "]`' +
  '["sharepoint"," .sharepoint.com .sharepoint.cloud.microsoft ",null,["/_(api|forms|vti_bin)(/|$)","/_layouts/15/authenticate[.]aspx$"]]`' +
  '["sharepoint"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/sharepoint(/|$)"]]`' +
  '["outlook-calendar"," outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft ",["^/calendar(/|$)","^/owa/calendar/"],["/bookings?(/|$)","[.]ics$"]]`' +
  '["outlook-calendar"," outlook.live.com outlook.office.com outlook.office365.com ",["^/owa/*$"],null,null,{"path":"^/calendar(/|$)"}]`' +
  '["outlook-calendar"," calendar.live.com "]`' +
  '["outlook-contacts"," outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft ",["^/people(/|$)"]]`' +
  '["outlook-contacts"," outlook.live.com outlook.office.com outlook.office365.com ",["^/owa/*$"],null,null,{"path":"^/people(/|$)"}]`' +
  '["outlook-contacts"," people.live.com "]`' +
  '["microsoft-bookings"," outlook.office365.com outlook.office.com outlook.cloud.microsoft ",["^/owa/calendar/[^/]+/bookings(/|$)","^/bookings(/|$)","^/bookwithme/","^/book/"]]`' +
  '["microsoft-bookings"," bookings.cloud.microsoft book.ms "]`' +
  '["outlook-mail"," outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft ",null,["^/owa/calendar/","^/(calendar|people|bookings|bookwithme|book)(/|$)","^/(adminapi|api|autodiscover|ews|mapi|microsoft-server-activesync|powershell|powershell-liveid|webhook)(/|$)","^/([.]default|[a-z]+[.](accessas|read|send)[a-z.]*)$","^/owa/auth(/|$)","/options/general/export(/|$)"]]`' +
  '["outlook-mail"," outlook.com www.outlook.com hotmail.com www.hotmail.com hotmail.fr www.hotmail.fr mail.live.com "]`' +
  '["outlook-mail"," .mail.live.com "]`' +
  '["microsoft-teams"," teams.microsoft.com teams.live.com teams.cloud.microsoft teams.microsoft.us dod.teams.microsoft.us gov.teams.microsoft.us ",null,["^/(api|downloads?|edustart|start|uswe)(/|$)","^/share/launcher[.]js$"]]`' +
  '["microsoft-teams"," events.teams.microsoft.com "]`' +
  '["microsoft-forms"," forms.office.com forms.microsoft.com forms.cloud.microsoft forms.osi.office365.us ",null,["^/formapi(/|$)"]]`' +
  '["microsoft-forms"," customervoice.microsoft.com "]`' +
  '["microsoft-forms"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/forms(/|$)"]]`' +
  '["microsoft-todo"," to-do.live.com to-do.office.com to-do.microsoft.com to-do.cloud.microsoft "]`' +
  '["microsoft-todo"," todo.microsoft.com ",["^/(tasks|sharing)(/|$)"]]`' +
  '["microsoft-planner"," tasks.office.com planner.cloud.microsoft planner.microsoft.com project.microsoft.com "]`' +
  '["microsoft-planner"," tasks.microsoft.com "]`' +
  '["microsoft-whiteboard"," whiteboard.office.com whiteboard.microsoft.com whiteboard.cloud.microsoft app.whiteboard.microsoft.com "]`' +
  '["microsoft-loop"," loop.microsoft.com loop.cloud.microsoft loop.office.com "]`' +
  '["sway"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ",["^/launch/sway(/|$)"]]`' +
  '["sway"," sway.office.com sway.com www.sway.com sway.cloud.microsoft "]`' +
  '["viva-engage"," www.yammer.com yammer.com web.yammer.com ",null,["^/(about|api|dialog|login|oauth2|product|saml|session|signup)(/|$)"]]`' +
  '["viva-engage"," engage.cloud.microsoft "]`' +
  '["microsoft-365"," www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft portal.office.com ",null,["^/(pricing|login|signin|estslogin|landing|landingv2|setup|signup)(/|$)","^/launch/(word|excel|powerpoint|onenote|onedrive|sharepoint)(/|$)"]]`' +
  '["bing-maps"," www.bing.com bing.com cn.bing.com m.bing.com ",["^/(maps|mapspreview)(/|$)"],["^/maps/(sdk|sdkrelease)(/|$)"]]`' +
  '["bing-maps"," maps.bing.com "]`' +
  '["bing-translator"," www.bing.com bing.com cn.bing.com m.bing.com ",["^/translator(/|$)"],["^/translator/api(/|$)"]]`' +
  '["bing-translator"," www.translatetheweb.com www.microsofttranslator.com "]`' +
  '["bing-translator"," translator.microsoft.com ",["^/*$"]]`' +
  '["bing-search"," www.bing.com bing.com cn.bing.com m.bing.com ",["^/*$","^/(search|images|videos|news|shop|travel|local|dict|academic|visualsearch|saves)(/|$)"],["^/news/apiclick[.]aspx$"]]`' +
  '["linkedin"," www.linkedin.com linkedin.com m.linkedin.com ",null,["^/*$","^/(authwall|checkpoint|login|m/login|oauth|reg|signup|start|uas)(/|$)","^/(accessibility|business|company/about|developers|help|legal|premium/products)(/|$)","^/(countserv|cws|li|redir|redirect|safety|shareArticle|sharing|voyager)(/|$)","^/(mypreferences|psettings)(/|$)"]]`' +
  '["linkedin"," .linkedin.com ",["^/(in|pub|company|posts|pulse|jobs|school|groups|events)(/|$)"],null,null,null,"^[a-z]{2}$"]`' +
  '["linkedin"," lnkd.in "]`' +
  '["github"," github.com www.github.com ",null,["^/(about|contact|customer-stories|enterprise|features|mobile|partners|premium-support|pricing)(/|$)","^/(readme|resources|security|site|solutions|team|why-github)(/|$)","^/(login|join|logout|password_reset|session|sessions|signup)(/|$)","^/sponsors/*$"]]`' +
  '["github"," gist.github.com ",null,["^/(auth|login|join)(/|$)"]]`' +
  '["skype"," web.skype.com join.skype.com secure.skype.com go.skype.com preview.web.skype.com meetnow.skype.com meet.lync.com "]`' +
  '["skype"," www.skype.com skype.com "]`' +
  '["icloud-mail"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/mail(/|$)"]]`' +
  '["icloud-mail"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^mail(/|$)"]]`' +
  '["icloud-drive"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/(iclouddrive|attachment)(/|$)"]]`' +
  '["icloud-drive"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^iclouddrive(/|$)"]]`' +
  '["icloud-photos"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/(photos|sharedalbum)(/|$)"]]`' +
  '["icloud-photos"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^photos2?(/|$)"]]`' +
  '["icloud-photos"," share.icloud.com ",["^/photos/"]]`' +
  '["icloud-photos"," photos.icloud.com "]`' +
  '["icloud-notes"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/notes(/|$)"]]`' +
  '["icloud-notes"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^notes2?(/|$)"]]`' +
  '["icloud-reminders"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/reminders(/|$)"]]`' +
  '["icloud-reminders"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^reminders(/|$)"]]`' +
  '["icloud-calendar"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/calendar(/|$)"]]`' +
  '["icloud-calendar"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^calendar(/|$)"]]`' +
  '["icloud-contacts"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/contacts(/|$)"]]`' +
  '["icloud-contacts"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["[^/]"],["^contacts(/|$)"]]`' +
  '["apple-pages"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/pages(/|$)"]]`' +
  '["apple-pages"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["^/(?!(iw)?/*$)"],["^pages(/|$)"]]`' +
  '["apple-numbers"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/numbers(/|$)"]]`' +
  '["apple-numbers"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["^/(?!(iw)?/*$)"],["^numbers(/|$)"]]`' +
  '["apple-keynote"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/(keynote|keynote-live)(/|$)"]]`' +
  '["apple-keynote"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",null,["^/(?!(iw)?/*$)"],["^keynote(/|$)"]]`' +
  '["apple-invites"," www.icloud.com icloud.com ",["^/invites(/|$)"]]`' +
  '["icloud"," www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ",["^/*$","^/(home|settings|find|recovery)(/|$)"]]`' +
  '["facetime"," facetime.apple.com "]`' +
  '["apple-maps"," maps.apple.com beta.maps.apple.com maps.apple ",null,["^/imagery(/|$)"]]`' +
  '["apple-podcasts"," podcasts.apple.com embed.podcasts.apple.com "]`' +
  '["apple-podcasts"," podcastsconnect.apple.com ",null,["^/login(/|$)"]]`' +
  '["messenger"," www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com ",["^/(messages|messenger_media)(/|$)","^/(groupcall|videocall)/"],null,null,null,"^[a-z]{2}-[a-z]{2}$"]`' +
  '["messenger"," www.messenger.com messenger.com ",null,["^/(about|api|business|desktop|features|help|legal|platform|privacy)(/|$)","^/(checkpoint|login|recover)(/|$|[.]php)"]]`' +
  '["messenger"," m.me msng.link "]`' +
  '["facebook-groups"," www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com ",["^/groups(/|$)"],null,null,null,"^[a-z]{2}-[a-z]{2}$"]`' +
  '["facebook-groups"," fb.com www.fb.com ",["^/groups/"]]`' +
  '["facebook-events"," www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com ",["^/events(/|$)","^/(pg/)?[^/]+/((upcoming|past)_hosted_)?events(/|$)"],["^/(business|help|legal|policies|privacy)/"],null,null,"^[a-z]{2}-[a-z]{2}$"]`' +
  '["facebook-events"," fb.com www.fb.com ",["^/events/"]]`' +
  '["facebook-events"," fb.me ",["^/e/"]]`' +
  '[""," graph.workplace.com scim.workplace.com "]`' +
  '["workplace"," .workplace.com .facebook.work "]`' +
  '["facebook"," www.facebook.com facebook.com m.facebook.com web.facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com business.facebook.com .facebook.com ",null,["^/(checkpoint|connect|login|oauth|r|recover|reg|signup)(/|$|[.]php)","^/(about|about_meta|ads|adsmanager|business|campaign|careers|community|creators|developers|mobile)(/|$)","^/(communitystandards|help|legal|policies|policy|privacy|safety|terms)(/|$|[.]php)","^/(v[0-9]+[.][0-9]+/)?(dialog|plugins)(/|$)","^/(ajax|flx|images|sharer|tr)(/|$|[.]php)","^/(l|rsrc|share)[.]php(/|$)","^/dyi(/|$)"],null,null,"^[a-z]{2}-[a-z]{2}$"]`' +
  '["facebook"," fb.com www.fb.com fb.watch fb.me "]`' +
  '["instagram"," www.instagram.com instagram.com m.instagram.com ",null,["^/(about|legal|terms|developer|developers)(/|$)","^/(accounts/(emailsignup|login|password|signup)|challenge|oauth)(/|$)","^/(api|data|graphql|static|web|embed[.]js)(/|$)","^/download/request(/|$)"]]`' +
  '["instagram"," ig.me instagr.am "]`' +
  '["threads"," www.threads.net threads.net www.threads.com threads.com ",null,["^/(api|embed[.]js|login|oauth)(/|$)"]]`' +
  '["whatsapp"," web.whatsapp.com chat.whatsapp.com wa.me api.whatsapp.com call.whatsapp.com ",null,["^/(desktop|check-update)(/|$)"]]`' +
  '["whatsapp"," www.whatsapp.com whatsapp.com ",["^/(channel|catalog)/"]]`' +
  '["amazon-photos"," www.amazon. amazon. ",["^/photos(/|$)"]]`' +
  '["amazon-photos"," photos.amazon. "]`' +
  '["amazon-drive"," www.amazon. amazon. ",["^/(clouddrive|gp/drive)(/|$)"]]`' +
  '["amazon-chime"," app.chime.aws chime.aws www.chime.aws "]`' +
  '["amazon-workdocs"," .awsapps.com ",["^/workdocs(-preview|-beta)?(/|$)"]]`' +
  '["amazon-workmail"," .awsapps.com ",["^/mail(/|$)"]]`' +
  '["twitch"," www.twitch.tv twitch.tv m.twitch.tv clips.twitch.tv dashboard.twitch.tv player.twitch.tv go.twitch.tv ",null,["^/(p|jobs|login|signup|downloads?|turbo|broadcast|creatorcamp)(/|$)","^/js(/|$)"]]`' +
  '["goodreads"," www.goodreads.com goodreads.com ",null,["^/(about|advertisers|help|jobs)(/|$)","^/(ap/(signin|register)|user/(forgot_password|new|sign_in|sign_up))(/|$)","^/(api|assets|images|oauth|book/auto_complete|review/list_rss)(/|$)","[.](json|xml)$","^/(review/import|review_porter)(/|$)"]]`' +
  '["waze"," www.waze.com waze.com ",["^/([a-z]{2}(-[a-z0-9]{2,4})?/)?(live-map|editor|ul|livemap|dashboard)(/|$)"]]`' +
  '["waze"," embed.waze.com ul.waze.com waze.to "]`';
