// Written by `npm run fix` from src/core/services. What it means: watched-spot.ts.
// biome-ignore-all format: generated

/** The places where services live, in their order: see `createWatchedSpot`. */
export const watchedTable =
  '#google-docs` docs.google.com ;document <(doc|view)$;document/about`' +
  ' docs.google.com docs.new doc.new documents.new ;<*$`' +
  '#google-sheets` docs.google.com ;spreadsheets?;spreadsheets/about <spreadsheet/(viewform|embeddedform|formresponse)$`' +
  ' sheets.google.com sheets.new sheet.new spreadsheet.new `' +
  '#google-slides` docs.google.com ;presentation|present;presentation/about`' +
  ' slides.google.com slides.new slide.new deck.new presentation.new `' +
  '#google-forms` docs.google.com ;forms <spreadsheet/(viewform|embeddedform|formresponse)$;forms/about`' +
  ' goo.gl ;<forms/`' +
  ' forms.gle `' +
  ' forms.google.com forms.new form.new `' +
  '#google-drawings` docs.google.com ;drawings;drawings/about`' +
  ' drawings.google.com `' +
  '#google-drive` drive.google.com ;;(file/)?settings/landing|keep|start`' +
  ' docs.google.com ;file|fileview|folder|folderview|gview|leaf|open|uc|viewer|viewerng`' +
  '#gmail` mail.google.com inbox.google.com ;;chat|tasks|intl|mail/(about|help|signup|feed)`' +
  ' www.google. ;<g?mail/*$`' +
  ' gmail.com www.gmail.com googlemail.com www.googlemail.com m.gmail.com `' +
  '#google-chat` chat.google.com ;;download`' +
  ' mail.google.com ;chat;chat/download`' +
  '#google-meet` meet.google.com ;;about|tutorial|linkredirect`' +
  ' meet.new stream.meet.google.com `' +
  '#google-groups` groups.google. ;;intl|googlegroups`' +
  '#google-calendar` calendar.google.com ;calendar|appointments <*$;calendar/(about|ical|feeds|dav|exporticalzip|r/settings/export)|calendar/r/tasks`' +
  ' www.google. google. ;calendar;calendar/(about|ical|feeds|dav|exporticalzip|r/settings/export)`' +
  ' calendar.app.google calendar.new cal.new `' +
  '#google-contacts` contacts.google.com `' +
  ' www.google. google. ;contacts;contacts/about`' +
  '#google-photos` photos.google.com ;;intl|about|apps|login`' +
  ' goo.gl ;<photos/`' +
  ' photos.app.goo.gl `' +
  '#google-my-maps` www.google. google. ;maps/(d|ms)|mymaps`' +
  ' maps.google. ;maps/(d|ms)`' +
  ' mymaps.google.com `' +
  '#google-maps` www.google. google. ;maps;maps/(about|api|vt)`' +
  ' maps.google. ;;about|help|intl|landing|localguides|mapfiles|maps/(about|api|vt)`' +
  ' maps.app.goo.gl `' +
  ' goo.gl ;<maps/`' +
  '#google-translate` translate.google. ;;(intl|about|translate_(a|static|tts))`' +
  ' www.google. google. ;<translate(_[ct])?$`' +
  ' .translate.goog `' +
  '#google-search` www.google. google. ;webhp|imghp|videohp|ncr|imgres|searchbyimage|shopping|cse|advanced_(image_|video_)?search <*$ <(search|images)/*$`' +
  ' www.google. ;sorry;;;continue=>[/]search([^a-z]|$)`' +
  ' encrypted.google.com images.google. video.google. `' +
  '#google-keep` keep.google.com keep.new note.new notes.new `' +
  ' drive.google.com ;keep`' +
  '#google-tasks` tasks.google.com `' +
  ' calendar.google.com ;calendar/r/tasks`' +
  ' mail.google.com ;tasks`' +
  '#google-sites` sites.google.com ;;site/sites|intl|feeds`' +
  ' sites.new site.new `' +
  '#blogger` www.blogger.com blogger.com draft.blogger.com ;;about|features|go|start|static|img|dyn-css|feeds <(login|terms|privacy|content|tour_start|navbar)[.][a-z]+$`' +
  '#` .bp.blogspot.com `' +
  '#blogger` .blogspot. ;;<feeds/`' +
  '#youtube` www.youtube.com m.youtube.com youtube.com ;;about|ads|creators|howyoutubeworks|intl|kids|musicpremium|premium|redirect|signin|t|yt`' +
  ' studio.youtube.com youtu.be `' +
  ' www.youtube-nocookie.com ;<embed/`' +
  '#google-classroom` classroom.google.com `' +
  '#google-hangouts` hangouts.google.com `' +
  ' plus.google.com ;hangouts`' +
  ' talkgadget.google.com `' +
  '#google-plus` plus.google.com `' +
  ' currents.google.com `' +
  ' plus.google. `' +
  '#google-jamboard` jamboard.google.com jam.new `' +
  '#google-podcasts` podcasts.google.com podcastsmanager.google.com `' +
  ' www.google. google. ;podcasts;podcasts/about`' +
  '#goo-gl` goo.gl www.goo.gl ;;<(maps|photos|forms|api)/`' +
  '#google-reader` www.google. google. ;reader;reader/(about|help|api|atom|public|ui)`' +
  ' reader.google.com `' +
  '#microsoft-word` onedrive. .sharepoint. ;<:w:/`' +
  ' 1drv.ms ;<w/`' +
  ' onedrive. ;;;;app=>^Word`' +
  ' onedrive. ;;;;ithint=>[,.](do[ct][mx]?|odt)$`' +
  ' onedrive. .sharepoint. ;>/_layouts/(1[0-9]/)?(doc2?|wopiframe2?)[.]aspx$;;;file=>[,.](do[ct][mx]?|odt)$`' +
  ' www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ;launch/word`' +
  ' word.office.com word.cloud.microsoft word.new ;;create|templates?`' +
  '#microsoft-excel` onedrive. .sharepoint. ;<:x:/`' +
  ' 1drv.ms ;<x/`' +
  ' onedrive. ;;;;app=>^Excel`' +
  ' onedrive. ;;;;ithint=>[,.](xl[st][bmx]?|csv|ods)$`' +
  ' onedrive. .sharepoint. ;>/_layouts/(1[0-9]/)?(doc2?|wopiframe2?)[.]aspx$;;;file=>[,.](xl[st][bmx]?|csv|ods)$`' +
  ' www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ;launch/excel`' +
  ' excel.office.com excel.cloud.microsoft excel.new ;;create|templates?`' +
  '#microsoft-powerpoint` onedrive. .sharepoint. ;<:p:/`' +
  ' 1drv.ms ;<p/`' +
  ' onedrive. ;;;;app=>^PowerPoint`' +
  ' onedrive. ;;;;ithint=>[,.](p[op][st][mx]?|odp)$`' +
  ' onedrive. .sharepoint. ;>/_layouts/(1[0-9]/)?(doc2?|wopiframe2?)[.]aspx$;;;file=>[,.](p[op][st][mx]?|odp)$`' +
  ' www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ;launch/powerpoint`' +
  ' powerpoint.office.com powerpoint.cloud.microsoft powerpoint.new ;;create|templates?`' +
  '#onenote` onedrive. .sharepoint. ;<:o:/`' +
  ' 1drv.ms ;<o/`' +
  ' onedrive. ;;;;app=>^OneNote`' +
  ' onedrive. ;;;;ithint=>(^onenote,|[,.]one(toc2)?$)`' +
  ' onedrive. .sharepoint. ;>/_layouts/(1[0-9]/)?(doc2?|wopiframe2?)[.]aspx$;;;wd=>^target[(]`' +
  ' www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ;launch/onenote`' +
  ' onenote.office.com onenote.cloud.microsoft ;;create|templates?`' +
  ' www.onenote.com onenote.com ;notebooks|stickynotes|hrd|edu`' +
  '#microsoft-loop` loop.microsoft.com loop.cloud.microsoft loop.office.com `' +
  ' onedrive. .sharepoint. ;<:fl:/`' +
  '#microsoft-whiteboard` whiteboard.office.com whiteboard.microsoft.com whiteboard.cloud.microsoft app.whiteboard.microsoft.com `' +
  ' onedrive. .sharepoint. ;<:wb:/`' +
  '#microsoft-lists` .sharepoint. ;>/_layouts/15/lists[.]aspx$`' +
  '#microsoft-visio` onedrive. .sharepoint. ;>/_layouts/(1[0-9]/)?(doc2?|wopiframe2?)[.]aspx$;;;file=>[.]vsdx?$`' +
  '#onedrive` onedrive.live.com ;;about|login`' +
  ' 1drv.ms onedrive.com www.onedrive.com onedrive.cloud.microsoft skydrive.live.com onedrive.new `' +
  ' .sharepoint. ;;>/_(forms/|layouts/15/authenticate[.]aspx$);;;>^[^.]+-my([.]sharepoint)?$`' +
  ' www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ;(launch/)?onedrive`' +
  ' d.docs.live.net `' +
  '#sharepoint` .sharepoint. ;;>/_(forms/|layouts/15/authenticate[.]aspx$)`' +
  ' www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ;launch/sharepoint`' +
  '#outlook-calendar` outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft ;calendar <owa/calendar/;>/bookings?(/|$) >[.]ics$`' +
  ' outlook.live.com outlook.office.com outlook.office365.com ;<owa/*$;;;path=>^/calendar(/|$)`' +
  ' calendar.live.com `' +
  '#outlook-contacts` outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft ;people`' +
  ' outlook.live.com outlook.office.com outlook.office365.com ;<owa/*$;;;path=>^/people(/|$)`' +
  ' people.live.com `' +
  '#microsoft-bookings` outlook.office365.com outlook.office.com outlook.cloud.microsoft ;owa/calendar/[^/]+/bookings|bookings <bookwithme/ <book/`' +
  ' bookings.cloud.microsoft book.ms `' +
  '#outlook-mail` outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft ;;calendar|people|bookings|bookwithme|book|owa/auth <owa/calendar/ >/options/general/export(/|$)`' +
  ' outlook.com www.outlook.com hotmail.com www.hotmail.com hotmail.fr www.hotmail.fr mail.live.com `' +
  ' .mail.live.com `' +
  '#microsoft-teams` teams.microsoft.com teams.live.com teams.cloud.microsoft teams.microsoft.us dod.teams.microsoft.us gov.teams.microsoft.us ;;api|downloads?|edustart|start|uswe <share/launcher[.]js$`' +
  ' events.teams.microsoft.com `' +
  '#microsoft-forms` forms.office.com forms.microsoft.com forms.cloud.microsoft forms.osi.office365.us ;;api|formapi|handlers|sharecontent`' +
  ' customervoice.microsoft.com `' +
  ' www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ;launch/forms`' +
  '#microsoft-todo` to-do.live.com to-do.office.com to-do.microsoft.com to-do.cloud.microsoft `' +
  ' todo.microsoft.com ;tasks|sharing`' +
  '#microsoft-planner` tasks.office.com planner.cloud.microsoft planner.microsoft.com project.microsoft.com tasks.microsoft.com `' +
  '#sway` www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft ;launch/sway`' +
  ' sway.office.com sway.com www.sway.com sway.cloud.microsoft `' +
  '#viva-engage` www.yammer.com yammer.com web.yammer.com ;;about|dialog|login|oauth2|product|saml|session|signup`' +
  ' engage.cloud.microsoft `' +
  '#microsoft-365` www.office.com office.com www.microsoft365.com microsoft365.com m365.cloud.microsoft portal.office.com ;;pricing|login|signin|estslogin|landing|landingv2|setup|signup|adminportal|api|commerce|partner|subscriptiondetails|launch/(word|excel|powerpoint|onenote|onedrive|sharepoint)`' +
  '#bing-maps` www.bing.com bing.com cn.bing.com m.bing.com ;maps|mapspreview;maps/(sdk|sdkrelease)`' +
  ' maps.bing.com `' +
  '#bing-translator` www.bing.com bing.com cn.bing.com m.bing.com ;translator;translator/api`' +
  ' www.translatetheweb.com www.microsofttranslator.com `' +
  ' translator.microsoft.com ;<*$`' +
  '#bing-search` www.bing.com bing.com cn.bing.com m.bing.com ;search|images|videos|news|shop|travel|local|dict|academic|visualsearch|saves <*$;<news/apiclick[.]aspx$`' +
  '#linkedin` www.linkedin.com linkedin.com m.linkedin.com ;;authwall|checkpoint|login|m/login|oauth|reg|signup|start|uas|accessibility|business|company/about|developers|help|legal|premium/products|countserv|cws|li|redir|redirect|safety|shareArticle|sharing|voyager|mypreferences|psettings <*$`' +
  ' .linkedin.com ;in|pub|company|posts|pulse|jobs|school|groups|events;;;;>^[a-z]{2}$`' +
  ' lnkd.in `' +
  '#github` github.com www.github.com ;;about|contact|customer-stories|enterprise|features|mobile|partners|premium-support|pricing|readme|resources|security|site|solutions|team|why-github|login|join|logout|password_reset|session|sessions|signup <sponsors/*$`' +
  ' gist.github.com ;;auth|login|join`' +
  '#skype` web.skype.com join.skype.com secure.skype.com go.skype.com preview.web.skype.com meetnow.skype.com meet.lync.com `' +
  ' www.skype.com skype.com `' +
  '#icloud-mail` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;mail`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;>[^/];>^mail(/|$)`' +
  '#icloud-drive` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;iclouddrive|attachment`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;>[^/];>^iclouddrive(/|$)`' +
  '#icloud-photos` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;photos|sharedalbum`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;>[^/];>^photos2?(/|$)`' +
  ' share.icloud.com ;<photos/`' +
  ' photos.icloud.com `' +
  '#icloud-notes` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;notes`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;>[^/];>^notes2?(/|$)`' +
  '#icloud-reminders` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;reminders`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;>[^/];>^reminders(/|$)`' +
  '#icloud-calendar` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;calendar`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;>[^/];>^calendar(/|$)`' +
  '#icloud-contacts` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;contacts`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;>[^/];>^contacts(/|$)`' +
  '#apple-pages` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;pages`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;<(?!(iw)?/*$);>^pages(/|$)`' +
  '#apple-numbers` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;numbers`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;<(?!(iw)?/*$);>^numbers(/|$)`' +
  '#apple-keynote` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;keynote|keynote-live`' +
  ' www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;;<(?!(iw)?/*$);>^keynote(/|$)`' +
  '#apple-freeform` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;freeform`' +
  '#apple-invites` www.icloud.com icloud.com ;invites`' +
  '#icloud` www.icloud.com icloud.com www.icloud.com.cn beta.icloud.com ;home|settings|find|recovery <*$`' +
  '#facetime` facetime.apple.com `' +
  '#apple-maps` maps.apple.com beta.maps.apple.com maps.apple ;;imagery`' +
  '#apple-podcasts` podcasts.apple.com embed.podcasts.apple.com `' +
  ' podcastsconnect.apple.com ;;login`' +
  '#messenger` www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com ;messages|messenger_media <(groupcall|videocall)/;;;;>^([a-z]{2}-[a-z]{2}|0|free|x)$`' +
  ' www.messenger.com messenger.com ;;about|api|business|desktop|features|help|legal|platform|privacy <(checkpoint|login|recover)(/|$|[.]php)`' +
  ' m.me msng.link `' +
  '#facebook-groups` www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com ;groups|share/g;;;;>^([a-z]{2}-[a-z]{2}|0|free|x)$`' +
  ' fb.com www.fb.com ;<groups/`' +
  '#facebook-events` www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com ;events|(pg/)?[^/]+/((upcoming|past)_hosted_)?events;<(business|help|legal|policies|privacy)/;;;>^([a-z]{2}-[a-z]{2}|0|free|x)$`' +
  ' fb.com www.fb.com ;<events/`' +
  ' fb.me ;<e/`' +
  '#` graph.workplace.com scim.workplace.com `' +
  '#workplace` .workplace.com .facebook.work `' +
  '#facebook` www.facebook.com web.facebook.com m.facebook.com facebook.com touch.facebook.com mbasic.facebook.com mobile.facebook.com .facebook.com business.facebook.com ;;about|about_meta|ads|adsmanager|business|campaign|careers|community|creators|developers|mobile|(v[0-9]+[.][0-9]+/)?(dialog|plugins)|ads_manager|billing|billing_hub|commerce|commerce_manager|events_manager2?|(l|rsrc|share)[.]php|dyi <(checkpoint|connect|login|oauth|r|recover|reg|signup)(/|$|[.]php) <(communitystandards|help|legal|policies|policy|privacy|safety|terms)(/|$|[.]php) <(ajax|api|flx|graphql|images|sharer|tr)(/|$|[.]php);;;>^([a-z]{2}-[a-z]{2}|0|free|x)$`' +
  ' fb.com www.fb.com fb.watch fb.me `' +
  '#instagram` www.instagram.com instagram.com m.instagram.com ;;about|legal|terms|developer|developers|(accounts/(emailsignup|login|password|signup)|challenge|oauth)|download/request`' +
  ' ig.me instagr.am `' +
  '#threads` www.threads.net threads.net www.threads.com threads.com ;;login|oauth`' +
  '#whatsapp` web.whatsapp.com chat.whatsapp.com wa.me api.whatsapp.com call.whatsapp.com ;;desktop|download|check-update`' +
  ' www.whatsapp.com whatsapp.com ;<(channel|catalog)/`' +
  '#amazon-photos` www.amazon. amazon. ;photos`' +
  ' photos.amazon. `' +
  '#amazon-drive` www.amazon. amazon. ;clouddrive|gp/drive`' +
  '#amazon-chime` app.chime.aws chime.aws www.chime.aws `' +
  '#amazon-workdocs` .awsapps.com ;workdocs(-preview|-beta)?`' +
  '#amazon-workmail` .awsapps.com ;mail`' +
  '#twitch` www.twitch.tv twitch.tv m.twitch.tv clips.twitch.tv dashboard.twitch.tv player.twitch.tv go.twitch.tv ;;p|jobs|login|signup|downloads?|store|turbo|broadcast|creatorcamp|js`' +
  '#goodreads` www.goodreads.com goodreads.com ;;about|advertisers|help|jobs|(ap/(signin|register)|oauth|user/(forgot_password|new|sign_in|sign_up))|review/import|review_porter`' +
  '#waze` www.waze.com waze.com ;([a-z]{2}(-[a-z0-9]{2,4})?/)?(live-map|editor|ul|livemap|dashboard)`' +
  ' embed.waze.com ul.waze.com waze.to `';
