// Written by `npm run fix` from src/core/services. What it means: company-ground.ts.
// biome-ignore-all format: generated

/** The names of domains, without their ending, of services that have one domain a country. */
export const spottedFamilies =
  'amazon blogspot eventbrite google jotform keepersecurity pinterest viamichelin ';

/** The other registrable domains, by the Public Suffix List, on which services live. */
export const spottedDomains =
  '1drv.ms 1password.ca 1password.com 1password.eu adobe.com airtable.com anchor.fm aol.com ' +
  'app.google app.link apple.com apps.mil appsheet.com asana.com assoconnect.com ' +
  'atlassian-us-gov-mod.net atlassian.net avaaz.org awsapps.com babelio.com basecamp.com ' +
  'billetweb.fr bing.com bit.ly bitbucket.io bitbucket.org bitly.com blogger.com book.ms ' +
  'box.com brevo.com bsky.app bubbl.us cal.new calendar.new calendly.com campaign-archive.com ' +
  'campaign-archive1.com campaign-archive2.com canalblog.com canva.cn canva.com canva.link ' +
  'canva.site carrd.co change.org chime.aws chng.it clickup.com cloud.microsoft dai.ly ' +
  'dailymotion.com dashlane.com db.tt deck.new deepl.com discord.com discord.gg discord.gift ' +
  'discord.new discordapp.com doc.new docs.new documents.new docusign.com docusign.net ' +
  'doodle.com dps.mil dropbox.com e-monsite.com editorx.io eepurl.com evernote.com excel.new ' +
  'facebook.com facebook.work facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion ' +
  'fb.com fb.me fb.watch feedly.com figjam.new figma-gov.com figma.com figma.new figma.site ' +
  'flic.kr flickr.com form.new forms.gle forms.new free.fr fromsmash.com genial.ly ' +
  'genially.com getpocket.com ghe.com github.com github.dev github.io githubusercontent.com ' +
  'gitlab.com gmail.com gmx.com gmx.de gmx.fr goo.gl goodreads.com googlemail.com graph.org ' +
  'grosfichiers.com helloasso.com hotmail.com hotmail.fr icloud.com icloud.com.cn ig.me ' +
  'ilovepdf.com imgur.com imgur.io inoreader.com instagr.am instagram.com instapaper.com j.mp ' +
  'jam.new jimdofree.com jimdosite.com jira.com jotformeu.com jotformpro.com jotformz.com ' +
  'kahoot.com kahoot.it keep.new klaxoon.com laposte.net lastpass.com lastpass.eu ' +
  'learningapps.org linkedin.cn linkedin.com linktr.ee list-manage.com list-manage1.com ' +
  'list-manage2.com live.com live.net lnkd.in lucid.app lucidchart.com lync.com m.me ' +
  'mailchi.mp mailchimp.com mailchimpsites.com mailjet.com mappy.com maps.apple medium.com ' +
  'meet.new meetu.ps meetup.com mega.app mega.co.nz mega.io mega.nz menti.com mentimeter.com ' +
  'mesopinions.com messenger.com microsoft.com microsoft.us microsoft365.com ' +
  'microsoftonline.cn microsoftstream.com microsofttranslator.com mindmeister.com miro.com ' +
  'mm.tt monday.com msn.com msng.link mural.co nordpass.com note.new notes.new notion.com ' +
  'notion.new notion.site notion.so office.com office.de office365.com office365.us ' +
  'onedrive.com onedrive.new onenote.com orange.fr outlook.cn outlook.com over-blog.com ' +
  'padlet.com padlet.org pastebin.com pcloud.com pcloud.link pearltrees.com pin.it pocket.co ' +
  'powerpoint.new presentation.new prezi.com quizizz.com quizlet.com realtimeboard.com ' +
  'redd.it reddit.com redditmedia.com ' +
  'reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion research.net reverso.net ' +
  'scribd.com sendinblue.com sf.net sfr.fr sharepoint-mil.us sharepoint.cn sharepoint.com ' +
  'sharepoint.de sharepoint.us sheet.new sheets.new site.new sites.new skype.com ' +
  'slack-files.com slack-gov.com slack.com slide.new slides.new smallpdf.com smartsheet.com ' +
  'snapchat.com snd.sc soundcloud.com sourceforge.io sourceforge.net splitwise.com ' +
  'spotify.com spreadsheet.new squarespace.com strawpoll.com substack.com surveymonkey.ca ' +
  'surveymonkey.co.uk surveymonkey.com surveymonkey.de sway.com swisstransfer.com t.me ' +
  'tally.so telegra.ph telegram.dog telegram.me telegram.org threads.com threads.net ' +
  'tiktok.com tiktokv.com tiktokv.us tinyurl.com todoist.com transfer.it transfernow.net ' +
  'translate.goog translatetheweb.com trello.com tricount.com tumblr.com twitch.tv ' +
  'twitter.com twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion typeform.com ' +
  'vimeo.com vimeopro.com wa.me wayground.com waze.com waze.to we.tl webex.com webexgov.us ' +
  'webflow.io weezevent.com wetransfer.com whatsapp.com whereby.com wix.com wix.to ' +
  'wixsite.com wixstudio.com wixstudio.io wooclap.com word.new wordpress.com workplace.com ' +
  'x.com yahoo.com yammer.com yinxiang.com yousign.app yousign.com youtu.be ' +
  'youtube-nocookie.com youtube.com youtubekids.com yurplan.com zoho.com zoho.eu zoom-x.de ' +
  'zoom.com zoom.com.cn zoom.us zoomgov.com ';
