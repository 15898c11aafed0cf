// Written by `npm run fix` from src/core/services. What it means: public-address.ts.
// biome-ignore-all format: generated

/** The names, without their ending, of services that have one domain a country. */
export const spottedFamilies =
  '*.blogspot *.eventbrite amazon eventbrite form.jotform google groups.google images.google ' +
  'keepersecurity m.viamichelin maps.google photos.amazon plus.google translate.google ' +
  'viamichelin video.google www.amazon www.eventbrite www.google www.pinterest ' +
  'www.viamichelin ';

/** The other hosts on which services live; a star stands for any host below. */
export const spottedHosts =
  '*.1password.ca *.1password.com *.1password.eu *.admin.mailchimp.com *.assoconnect.com ' +
  '*.atlassian-us-gov-mod.net *.atlassian.net *.awsapps.com *.bitbucket.io *.box.com ' +
  '*.campaign-archive.com *.campaign-archive1.com *.campaign-archive2.com *.canalblog.com ' +
  '*.carrd.co *.docusign.net *.doodle.com *.dps.mil *.e-monsite.com *.editorx.io ' +
  '*.facebook.com *.facebook.work *.figma.site *.ghe.com *.github.io *.groups.yahoo.com ' +
  '*.imgur.com *.inoreader.com *.jimdofree.com *.jimdosite.com *.jira.com *.jotform.com ' +
  '*.linkedin.com *.list-manage.com *.list-manage1.com *.list-manage2.com *.mail.live.com ' +
  '*.mail.yahoo.com *.mailchimpsites.com *.medium.com *.monday.com *.my.canva.site ' +
  '*.notion.site *.over-blog.com *.padlet.com *.padlet.org *.pinterest.com *.reddit.com ' +
  '*.research.net *.scribd.com *.search.yahoo.com *.sharepoint-mil.us ' +
  '*.sharepoint.cloud.microsoft *.sharepoint.cn *.sharepoint.com *.sharepoint.de ' +
  '*.sharepoint.us *.slack-gov.com *.slack.com *.sourceforge.io *.squarespace.com ' +
  '*.substack.com *.surveymonkey.com *.t.me *.todoist.com *.translate.goog *.tumblr.com ' +
  '*.typeform.com *.webex.com *.webexgov.us *.webflow.io *.wetransfer.com *.whereby.com ' +
  '*.wixsite.com *.wixstudio.com *.wixstudio.io *.wordpress.com *.workplace.com *.zoom-x.de ' +
  '*.zoom.com *.zoom.com.cn *.zoom.us *.zoomgov.com 1drv.ms 3.basecamp.com 3c-bs.gmx.com ' +
  'account.squarespace.com acrobat.adobe.com admin.helloasso.com admin.lastpass.com ' +
  'admin.mailchimp.com admin.typeform.com airtable.com amp.reddit.com anchor.fm ' +
  'api.whatsapp.com app.asana.com app.assoconnect.com app.bitly.com app.brevo.com ' +
  'app.bubbl.us app.chime.aws app.clickup.com app.dashlane.com app.docusign.com ' +
  'app.doodle.com app.evernote.com app.genial.ly app.genially.com app.getpocket.com ' +
  'app.klaxoon.com app.lucidchart.com app.mailjet.com app.mural.co app.nordpass.com ' +
  'app.notion.com app.sendinblue.com app.slack.com app.smartsheet.com app.todoist.com ' +
  'app.whiteboard.microsoft.com app.wooclap.com app.yinxiang.com app.yousign.com app.zoom.com ' +
  'app.zoom.us apps.docusign.com artists.soundcloud.com avaaz.org beta.doodle.com ' +
  'beta.icloud.com beta.maps.apple.com beta.todoist.com bing.com bit.ly bitbucket.org ' +
  'bitly.com blogger.com book.ms bookings.cloud.microsoft box.com bsky.app bubbl.us ' +
  'business.facebook.com cal.new calendar.app.google calendar.google.com calendar.live.com ' +
  'calendar.new calendar.notion.so calendly.com call.whatsapp.com canary.discord.com ' +
  'canary.discordapp.com canva.com canva.link change.org chat.google.com chat.reddit.com ' +
  'chat.whatsapp.com chime.aws chng.it classroom.google.com clips.twitch.tv cloud.feedly.com ' +
  'cn.bing.com contacts.google.com context.reverso.net controller.kahoot.it create.kahoot.it ' +
  'creators.spotify.com cse.google.com currents.google.com customervoice.microsoft.com ' +
  'd.docs.live.net dai.ly dailymotion.com dashboard.twitch.tv db.tt deck.new deepl.com ' +
  'designer.microsoft.com discord.com discord.gg discord.gift discord.new discordapp.com ' +
  'doc.new docs.google.com docs.new docs.zoom.us documentcloud.adobe.com documents.new ' +
  'dod.teams.microsoft.us doodle.com draft.blogger.com drawings.google.com drive.google.com ' +
  'dropbox.com duo.app.goo.gl duo.google.com e.pcloud.link earth.google.com editor.wix.com ' +
  'eepurl.com embed.figma.com embed.kahoot.it embed.podcasts.apple.com embed.reddit.com ' +
  'embed.waze.com encrypted.google.com engage.cloud.microsoft events.dod.teams.microsoft.us ' +
  'events.gov.teams.microsoft.us events.teams.microsoft.com events.zoom.us evernote.com ' +
  'excel.cloud.microsoft excel.new excel.office.com facebook.com ' +
  'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion facetime.apple.com fb.com ' +
  'fb.me fb.watch feedly.com figjam.new figma-gov.com figma.com figma.new flic.kr flickr.com ' +
  'form.asana.com form.jotformeu.com form.jotformpro.com form.jotformz.com form.new ' +
  'form.typeform.com forms.apps.mil forms.clickup.com forms.cloud.microsoft forms.gle ' +
  'forms.google.com forms.microsoft.com forms.microsoft.us forms.new forms.office.com ' +
  'forms.office365.us forms.osi.apps.mil forms.osi.office365.us forms.wix.com fr.mappy.com ' +
  'fromsmash.com gcc.teams.microsoft.com geo.dailymotion.com getpocket.com gist.github.com ' +
  'gist.githubusercontent.com github.com github.dev gitlab.com global.bing.com gmail.com ' +
  'go.skype.com go.twitch.tv goo.gl goodreads.com googlemail.com gov.teams.microsoft.com ' +
  'gov.teams.microsoft.us graph.org groups.yahoo.com hangouts.google.com hotmail.com ' +
  'hotmail.fr i.imgur.io i.redd.it i.reddit.com icloud.com ig.me imgur.com imgur.io ' +
  'inbox.google.com inoreader.com instagr.am instagram.com instapaper.com ipv4.google.com ' +
  'ipv6.google.com j.mp jam.new jamboard.google.com join.skype.com jotform.com kahoot.com ' +
  'kahoot.it keep.google.com keep.new lastpass.com lastpass.eu learningapps.org linkedin.cn ' +
  'linkedin.com linktr.ee lists.cloud.microsoft lists.live.com lists.sourceforge.net ' +
  'lite.evernote.com lite.tiktok.com lnkd.in loop.cloud.microsoft loop.microsoft.com ' +
  'loop.office.com lucid.app lucidchart.com m.bing.com m.dailymotion.com m.dropbox.com ' +
  'm.facebook.com m.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion ' +
  'm.flickr.com m.gmail.com m.imgur.io m.instagram.com m.linkedin.com m.me m.reddit.com ' +
  'm.soundcloud.com m.tiktok.com m.tiktokv.com m.twitch.tv m.youtube.com m365.cloud.microsoft ' +
  'mail.aol.com mail.google.com mail.live.com mail.notion.so mail.orange.fr mail.yahoo.com ' +
  'mail.zoho.com mail.zoho.eu mail01.orange.fr mail02.orange.fr mailchi.mp manage.wix.com ' +
  'maps.app.goo.gl maps.apple maps.apple.com maps.bing.com mapsengine.google.com ' +
  'mbasic.facebook.com medium.com meet.app.goo.gl meet.google.com meet.lync.com meet.new ' +
  'meetnow.skype.com meetu.ps meetup.com mega.app mega.co.nz mega.io mega.nz menti.com ' +
  'mentimeter.com messagerie.sfr.fr messages.google.com messenger.com microsoft365.com ' +
  'mindmeister.com miro.com mm.tt mobile.facebook.com mobile.twitter.com mobile.x.com ' +
  'mod.reddit.com msng.link my.1password.ca my.1password.com my.1password.eu my.brevo.com ' +
  'my.pcloud.com my.sendinblue.com my.weezevent.com mymaps.google.com navigator-bs.gmx.com ' +
  'navigator-bs.gmx.de navigator-bs.gmx.fr new.reddit.com news.google.com note.new notes.new ' +
  'notion.new notion.so np.reddit.com office.com office.live.com old.reddit.com ' +
  'old.reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion on.soundcloud.com ' +
  'onedrive.cloud.microsoft onedrive.com onedrive.live.com onedrive.new ' +
  'onenote.cloud.microsoft onenote.com onenote.office.com open.spotify.com ' +
  'outlook-dod.office365.us outlook.apps.mil outlook.cloud.microsoft outlook.com ' +
  'outlook.live.com outlook.office.com outlook.office.de outlook.office365.com ' +
  'outlook.office365.us padlet.com paper.dropbox.com partner.outlook.cn passwords.google.com ' +
  'pastebin.com people.live.com photos.app.goo.gl photos.google.com photos.icloud.com ' +
  'photos.live.com photos.onedrive.com photos.onedrive.live.com pic.twitter.com pic.x.com ' +
  'pin.it pinterest.com pinterest.fr planner.apps.mil planner.cloud.microsoft ' +
  'planner.microsoft.com planner.office365.us platform.twitter.com platform.x.com ' +
  'play.kahoot.it player.twitch.tv player.vimeo.com pocket.co podcasters.spotify.com ' +
  'podcasts.apple.com podcasts.google.com podcastsconnect.apple.com ' +
  'podcastsmanager.google.com portal.apps.mil portal.office.com portal.office365.us ' +
  'portal.partner.microsoftonline.cn powerpoint.cloud.microsoft powerpoint.new ' +
  'powerpoint.office.com presentation.new preview.redd.it preview.tinyurl.com ' +
  'preview.web.skype.com prezi.com pro.twitter.com pro.x.com project.microsoft.com ' +
  'project.microsoft.us ptb.discord.com ptb.discordapp.com quizizz.com quizlet.com ' +
  'raw.githubusercontent.com reader.google.com realtimeboard.com redd.it reddit.app.link ' +
  'reddit.com reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion research.net ' +
  'scheduler.zoom.us scribd.com search.yahoo.com secure.avaaz.org secure.flickr.com ' +
  'secure.skype.com secure.splitwise.com sf.net sh.reddit.com share.1password.com ' +
  'share.evernote.com share.icloud.com sharing.clickup.com sheet.new sheets.google.com ' +
  'sheets.new site.new sites.google.com sites.new skydrive.live.com skype.com slack-files.com ' +
  'slack.com slide.new slides.google.com slides.new smallpdf.com snd.sc soundcloud.com ' +
  'sourceforge.net splitwise.com spreadsheet.new strawpoll.com stream.cloud.microsoft ' +
  'stream.meet.google.com studio.youtube.com submit.jotform.com substack.com surveymonkey.com ' +
  'sway.cloud.microsoft sway.com sway.office.com t.me talkgadget.google.com tally.so ' +
  'tasks.google.com tasks.microsoft.com tasks.office.com tasks.office365.us ' +
  'tasks.osi.apps.mil teams.cloud.microsoft teams.live.com teams.microsoft.com ' +
  'teams.microsoft.us teams.microsoftonline.cn telegra.ph telegram.dog telegram.me ' +
  'threads.com threads.net tiktok.com tiktokv.com tinyurl.com to-do.cloud.microsoft ' +
  'to-do.live.com to-do.microsoft.com to-do.microsoft.us to-do.office.com to-do.office365.us ' +
  'to-do.osi.apps.mil todo.microsoft.com todoist.com touch.dailymotion.com touch.facebook.com ' +
  'transfer.it translator.microsoft.com trello.com tricount.com tumblr.com ' +
  'tweetdeck.twitter.com twitch.tv twitter.com ' +
  'twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion u.pcloud.link ul.waze.com ' +
  'v.redd.it vault.lastpass.com venues.vimeo.com view.genial.ly view.genially.com vimeo.com ' +
  'vimeopro.com visio.cloud.microsoft vm.tiktok.com vt.tiktok.com w.soundcloud.com wa.me ' +
  'wayground.com waze.com waze.to we.tl web.facebook.com web.microsoftstream.com ' +
  'web.skype.com web.snapchat.com web.telegram.org web.tricount.com web.whatsapp.com ' +
  'web.yammer.com webk.telegram.org webmail.apps.mil webmail.free.fr webmail.laposte.net ' +
  'webmail.sfr.fr webz.telegram.org wetransfer.com whatsapp.com whereby.com ' +
  'whiteboard.cloud.microsoft whiteboard.microsoft.com whiteboard.microsoft.us ' +
  'whiteboard.office.com whiteboard.office365.us whiteboard.zoom.us widget.weezevent.com ' +
  'wix.to word.cloud.microsoft word.new word.office.com wordpress.com www.airtable.com ' +
  'www.appsheet.com www.avaaz.org www.babelio.com www.billetweb.fr www.bing.com ' +
  'www.bitbucket.org www.blogger.com www.box.com www.bubbl.us www.calendly.com www.canva.cn ' +
  'www.canva.com www.change.org www.chime.aws www.dailymotion.com www.deepl.com ' +
  'www.discord.com www.discordapp.com www.doodle.com www.dropbox.com www.evernote.com ' +
  'www.facebook.com www.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion ' +
  'www.fb.com www.feedly.com www.figma-gov.com www.figma.com www.flickr.com www.getpocket.com ' +
  'www.github.com www.gmail.com www.goo.gl www.goodreads.com www.googlemail.com ' +
  'www.grosfichiers.com www.helloasso.com www.hotmail.com www.hotmail.fr www.icloud.com ' +
  'www.icloud.com.cn www.ilovepdf.com www.imgur.io www.instagram.com www.instapaper.com ' +
  'www.laposte.net www.lastpass.com www.linkedin.cn www.linkedin.com www.lucidchart.com ' +
  'www.medium.com www.meetup.com www.mega.co.nz www.mega.nz www.menti.com www.mentimeter.com ' +
  'www.mesopinions.com www.messenger.com www.microsoft365.com www.microsofttranslator.com ' +
  'www.mindmeister.com www.miro.com www.msn.com www.new.reddit.com www.notion.so ' +
  'www.office.com www.office365.us www.old.reddit.com www.onedrive.com www.onenote.com ' +
  'www.outlook.com www.pastebin.com www.pearltrees.com www.reddit.com www.redditmedia.com ' +
  'www.reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion www.reverso.net ' +
  'www.scribd.com www.skype.com www.snapchat.com www.soundcloud.com www.sourceforge.net ' +
  'www.splitwise.com www.substack.com www.surveymonkey.ca www.surveymonkey.co.uk ' +
  'www.surveymonkey.de www.sway.com www.swisstransfer.com www.teams.live.com www.threads.com ' +
  'www.threads.net www.tiktok.com www.tiktokv.com www.tiktokv.us www.tinyurl.com ' +
  'www.todoist.com www.transfernow.net www.translatetheweb.com www.trello.com ' +
  'www.tricount.com www.tumblr.com www.twitch.tv www.twitter.com www.vimeo.com ' +
  'www.vimeopro.com www.waze.com www.whatsapp.com www.wix.com www.x.com www.yammer.com ' +
  'www.youtube-nocookie.com www.youtube.com www.youtubekids.com www.yurplan.com www2.bing.com ' +
  'www4.bing.com x.com yammer.com yousign.app youtu.be youtube.com youtubekids.com ' +
  'yurplan.com zimbra.free.fr zoom-x.de zoom.com zoom.com.cn zoom.us zoomgov.com ';
