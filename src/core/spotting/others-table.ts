// Written by `npm run fix` from src/core/services. What it means: watched-spot.ts.
// biome-ignore-all format: generated

/** The places where services live, in their order: see `createWatchedSpot`. */
export const othersTable =
  '#dropbox-paper` paper.dropbox.com `' +
  ' www.dropbox.com dropbox.com ;paper <scl/fi/[^/]+/[^/]+[.]papert?$`' +
  '#dropbox-transfer` www.dropbox.com dropbox.com ;transfer|t`' +
  '#dropbox` www.dropbox.com dropbox.com m.dropbox.com ;home|h|personal|work|scl|s|sh|sc|l|recents|starred|photos|team|requests|request|share|show|deleted_files|preview|search|shared|apps/files`' +
  ' db.tt `' +
  '#box` www.box.com ;<(s|embed)/.`' +
  '#` www.box.com support.box.com help.box.com developer.box.com developers.box.com community.box.com account.box.com blog.box.com api.box.com upload.box.com upload.app.box.com dl.box.com status.box.com training.box.com university.box.com careers.box.com opensource.box.com pulse.box.com .account.box.com `' +
  '#box` .box.com ;;home|developers|about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  ' www.box.com box.com ;<(s|embed)/.`' +
  '#mega` mega.nz www.mega.nz mega.co.nz www.mega.co.nz mega.io mega.app transfer.it ;fm|folder|file|chat|embed|collection|filerequest|megadrop|dashboard|transfers|t|cloud|recents;;>^[cefp]?! >^fm(/|$)`' +
  ' transfer.it ;<(start)?$`' +
  '#` help.wetransfer.com support.wetransfer.com about.wetransfer.com developers.wetransfer.com dev.wetransfer.com auth.wetransfer.com api.wetransfer.com cdn.wetransfer.com download.wetransfer.com status.wetransfer.com careers.wetransfer.com wepresent.wetransfer.com `' +
  '#wetransfer` wetransfer.com .wetransfer.com ;;([a-z]{2}(-[a-z]{2})?/)?(about|explore|blog|legal|pricing|plans|features|help|press|careers|advertising|login|log-in|signup|sign-up|account/(login|signup)|api|documents|install|mobile|privacy|terms)`' +
  ' we.tl `' +
  '#` help.doodle.com support.doodle.com blog.doodle.com api.doodle.com `' +
  '#doodle` doodle.com www.doodle.com .doodle.com ;([a-z]{2}(_[a-z]{2})?/)?(dashboard|create(-choice)?|make-a-poll|organize)|(?=[a-z]*[0-9])[a-z0-9]{16} <([a-z]{2}(_[a-z]{2})?/)?(poll|meeting|group-poll|sign-up-sheet|bp|booking-page|mm|1on1|sign-up)/. <((participation|summary)[.]html|polls/wizard[.]html)$`' +
  ' app.doodle.com beta.doodle.com `' +
  '#calendly` calendly.com www.calendly.com ;app|event_types|scheduled_events|d|s|[a-z0-9][a-z0-9_-]*/[a-z0-9][a-z0-9_-]*;fr|de|es|pt|pt-br|it|ja|nl|en|blog|help|features|integration|integrations|pricing|resources|legal|about|login|signup|solutions|scheduling|teams|enterprise|careers|compare|contact|customers|demo|download|guides|learn|newsroom|partners|press|product|security|stories|use-cases|webinars|(app/(login|signup)|users/(sign_in|sign_up|password)|api|assets|oauth|pages|packs|templates)`' +
  '#` blog.zoom.us support.zoom.us support.zoom.com explore.zoom.us developers.zoom.us devsupport.zoom.us devforum.zoom.us marketplace.zoom.us community.zoom.us community.zoom.com learning.zoom.us careers.zoom.us investors.zoom.us news.zoom.us partner.zoom.us trust.zoom.us status.zoom.us api.zoom.us cdn.zoom.us go.zoom.us marketplace.zoomgov.com support.zoomgov.com api.zoomgov.com `' +
  '#zoom` zoom.us zoom.com .zoom.us .zoom.com .zoomgov.com zoomgov.com zoom-x.de zoom.com.cn .zoom-x.de .zoom.com.cn ;j|s|w|my|wc|rec|meeting|webinar|launch|postattendee|join|start|profile|myhome|recording|clips|whiteboard|wb|team-chat|cal`' +
  ' app.zoom.us app.zoom.com events.zoom.us whiteboard.zoom.us docs.zoom.us scheduler.zoom.us ;;about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  '#` blog.zoom.us support.zoom.us support.zoom.com explore.zoom.us developers.zoom.us devsupport.zoom.us devforum.zoom.us marketplace.zoom.us community.zoom.us community.zoom.com learning.zoom.us careers.zoom.us investors.zoom.us news.zoom.us partner.zoom.us trust.zoom.us status.zoom.us api.zoom.us cdn.zoom.us go.zoom.us marketplace.zoomgov.com support.zoomgov.com api.zoomgov.com `' +
  ' .zoom.us ;;;;;>^(www|us[0-9]+(web)?|st[0-9])$`' +
  '#zoom` .zoom.us ;<$`' +
  '#` www.webex.com help.webex.com support.webex.com developer.webex.com status.webex.com blog.webex.com pricing.webex.com essentials.webex.com community.webex.com apphub.webex.com cart.webex.com signin.webex.com login.webex.com identity.webex.com binaries.webex.com akamaicdn.webex.com `' +
  ' .webex.com ;;;;;>^idbroker`' +
  '#webex` .webex.com .webexgov.us ;;WBXService|about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms`' +
  '#slack` app.slack.com ;;block-kit-builder|app-settings|workspace-signin|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  '#` app.slack.com api.slack.com files.slack.com status.slack.com www.slack.com my.slack.com edgeapi.slack.com a.slack.com help.slack.com hooks.slack.com mcp.slack.com slackb.slack.com join-invite.slack.com api.slack-gov.com files.slack-gov.com hooks.slack-gov.com status.slack-gov.com www.slack-gov.com `' +
  ' .slack.com ;;;;;>^wss-`' +
  '#slack` .slack.com .slack-gov.com ;;sign_in_with_password|forgot|sso|services/export|beacon|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  ' slack.com ;app_redirect`' +
  ' slack-files.com `' +
  '#discord` discord.com www.discord.com ptb.discord.com canary.discord.com discordapp.com www.discordapp.com ptb.discordapp.com canary.discordapp.com ;channels|invite|events|app|activities|users|servers|template|gifts|widget`' +
  ' discord.gg discord.new discord.gift `' +
  '#trello` trello.com www.trello.com ;b|c|w|u|board|card|add-card|invite <[^/]+/(home|boards|members|account|activity|cards)/?$;<1/ <[a-z]{2}(-[a-z]{2})?/`' +
  '#confluence` .atlassian.net .atlassian-us-gov-mod.net .jira.com ;wiki;wiki/(rest|api|s|login[.]action|graphql)`' +
  '#` www.jira.com `' +
  '#jira` .atlassian.net .atlassian-us-gov-mod.net .jira.com ;;wiki|gateway|s|login[.]jsp|plugins/servlet/oauth|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  '#asana` app.asana.com form.asana.com ;;(app/asana/)?(api|-/(login|log_in|logout|oauth_authorize|developer_console))|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  '#todoist` app.todoist.com beta.todoist.com ;;sync|users/showlogin|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)|about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms`' +
  ' todoist.com www.todoist.com .todoist.com ;app|add|showTask|showProject;;;;>^[a-z]{2}(-[a-z]{2})?$`' +
  '#nordpass` app.nordpass.com ;;login|register|signup`' +
  '#notion` app.notion.com ;;_assets|image|_next|assets|css|fonts|images|img|js|static|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)|about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms`' +
  ' www.notion.so notion.so ;;[a-z]{2}(-[a-z]{2})?|product|pricing|help|about|blog|enterprise|personal|desktop|mobile|integrations|templates|marketplace|customers|careers|web-clipper|releases|teams|startups|educators|students|nonprofits|download|affiliates|ai|community|compare-against|consultants|contact-sales|guides|media-kit|privacy|security|sites|status|terms|tools-and-craft|use-case|webinars|wikis|login|signup|logout|forgotpassword|loginwithgoogle|googlepopupredirect|my-integrations|images?|icons|_assets|_next|api|front-static|f <$`' +
  ' .notion.site `' +
  ' calendar.notion.so mail.notion.so notion.new `' +
  '#evernote` www.evernote.com evernote.com app.yinxiang.com ;client|shard|l|pub|Home[.]action;shard/[^/]+/(notestore|res|thm)`' +
  ' app.evernote.com share.evernote.com lite.evernote.com ;;(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  '#airtable` airtable.com www.airtable.com ;(embed/)?(app|shr|tbl|viw|pag|wsp|inv)[a-z0-9]{3,}|b|invite;app[a-z0-9]+/api`' +
  '#` help.padlet.com support.padlet.com status.padlet.com blog.padlet.com api.padlet.com docs.padlet.com `' +
  '#padlet` padlet.com .padlet.com .padlet.org ;dashboard|create|padlets <[^/]+/[^/]+;about|features|pricing|premium|memberships|auth|login|signup|blog|help|gallery|site|legal|terms|privacy|resources|jobs|careers|press|download|apps|api|oauth|oembed|assets|templates`' +
  '#miro` miro.com www.miro.com realtimeboard.com ;app|welcomeonboard;app/static`' +
  '#canva` www.canva.com canva.com www.canva.cn ;design|folder|folders|projects|brand|your-projects|p|M|join|settings <([a-z]{2}_[a-z]{2}/?)?$;p/templates`' +
  ' .my.canva.site `' +
  ' canva.link `' +
  '#figma` www.figma.com figma.com www.figma-gov.com figma-gov.com ;files|team_invite|community/file|embed <(file|design|board|proto|slides|deck|make|buzz|site)/.`' +
  ' embed.figma.com `' +
  ' figma.new figjam.new `' +
  ' .figma.site `' +
  '#lucidchart` lucid.app ;;developer|marketplace|_next|assets|css|fonts|images|img|js|static|about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)|users/(login|logout|register|registerlevel|forgot|forgotpassword)`' +
  ' www.lucidchart.com lucidchart.com app.lucidchart.com ;documents|invitations|publicSegments`' +
  '#mindmeister` www.mindmeister.com mindmeister.com mm.tt ;maps|folders|app|home <([a-z]{2}/)?(map(/|$)|[0-9]{5,}(/|$))`' +
  '#bubbl-us` bubbl.us www.bubbl.us ;mindmap|mindmaps|mymaps|v3|app|edit[.]php|view[.]php|(?=[a-z]*[0-9])[mno][a-z0-9]{7,}={0,2}(-[a-z]*)?`' +
  ' app.bubbl.us `' +
  '#keeper` keepersecurity.com keepersecurity.eu keepersecurity.ca keepersecurity.com.au keepersecurity.jp ;vault`' +
  '#kahoot` kahoot.it create.kahoot.it play.kahoot.it controller.kahoot.it embed.kahoot.it ;;(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  ' kahoot.com ;challenge`' +
  '#` help.surveymonkey.com api.surveymonkey.com developer.surveymonkey.com `' +
  '#surveymonkey` surveymonkey.com www.surveymonkey.co.uk www.surveymonkey.de www.surveymonkey.ca .surveymonkey.com ;r|s|create|summary|analyze|home|dashboard|collect|results|stories <(s|MySurveys)[.]aspx$`' +
  ' research.net .research.net ;<[rs]/`' +
  '#typeform` admin.typeform.com form.typeform.com ;;(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  '#` www.typeform.com help.typeform.com api.typeform.com developer.typeform.com community.typeform.com `' +
  '#typeform` .typeform.com ;<(to|report)/`' +
  '#jotform` form.jotform.com submit.jotform.com form.jotform.me form.jotform.us form.jotform.ca form.jotform.co form.jotformeu.com form.jotformpro.com form.jotformz.com ;;jsform|static|css|js|images`' +
  '#` api.jotform.com eu-api.jotform.com hipaa-api.jotform.com cdn.jotform.com files.jotform.com form.jotform.com submit.jotform.com `' +
  '#jotform` jotform.com .jotform.com ;build|form|myforms|workspace|tables|inbox|[0-9]{10,}|(agent|app|approvals|boards|edit|report|sign|submissions?)/[0-9a-f]{10,}`' +
  '#x-twitter` x.com www.x.com twitter.com www.twitter.com mobile.twitter.com mobile.x.com ;;login|logout|signup|oauth|oembed|account|download|tos|privacy|rules|about|share|intent|[a-z0-9_]+/jobs|[a-z]{2}/(tos|privacy|about|rules)|i/(flow|oauth2|api|premium_sign_up)|settings/(account/login|download_your_data) <$`' +
  ' tweetdeck.twitter.com pro.twitter.com pro.x.com ;;login|i/flow`' +
  ' pic.twitter.com pic.x.com ;<.`' +
  ' platform.twitter.com platform.x.com ;<embed/`' +
  '#reddit` www.reddit.com reddit.com old.reddit.com new.reddit.com np.reddit.com m.reddit.com i.reddit.com sh.reddit.com amp.reddit.com mod.reddit.com chat.reddit.com embed.reddit.com www.old.reddit.com www.new.reddit.com www.redditmedia.com .reddit.com ;;(login|register|password|account/(login|register)|policies|advertising|premium|help|api|dev|graphql|svc|static|oembed|prefs/apps|settings/data-request) >[.](json|rss)$;;;>^[a-z]{2}(-[a-z]{2})?$`' +
  ' redd.it i.redd.it v.redd.it preview.redd.it reddit.app.link `' +
  '#pinterest` www.pinterest.com pinterest.com www.pinterest.fr pinterest.fr www.pinterest. ;;login|logout|signup|password|oauth|about|_|business|pw|resource|terms|privacy|developers|v3`' +
  ' .pinterest.com ;;login|logout|signup|password|oauth|about|_|business|pw|resource|terms|privacy|developers|v3;;;>^[a-z]{2}(-[a-z]{2})?$`' +
  ' pin.it `' +
  '#tumblr` www.tumblr.com tumblr.com ;;login|logout|register|signup|forgot_password|policy|privacy|about|apps|jobs|press|help|docs|developers|buttons|oauth|oauth2|api|svc|oembed`' +
  '#` api.tumblr.com assets.tumblr.com static.tumblr.com platform.tumblr.com help.tumblr.com www.tumblr.com .assets.tumblr.com .static.tumblr.com .media.tumblr.com `' +
  '#tumblr` .tumblr.com ;;api|rss`' +
  '#medium` medium.com www.medium.com ;;about|api|business|creators|earn|feed|jobs|m|me/export|membership|oembed|partner-program|plans|policy|_`' +
  '#` www.medium.com help.medium.com miro.medium.com glyph.medium.com policy.medium.com status.medium.com api.medium.com `' +
  ' .medium.com ;;;;;>^cdn-`' +
  '#medium` .medium.com ;;feed|m|_`' +
  '#substack` substack.com www.substack.com ;home|inbox|profile|chat|note|notes|browse|explore|activity|discover|publish|pub|search|p|library|saved|settings|subscribe|subscriptions|leaderboard|app-link <@.`' +
  '#` support.substack.com www.substack.com cdn.substack.com on.substack.com `' +
  '#substack` .substack.com ;;api|sign-in|account/login|feed`' +
  '#wix` manage.wix.com editor.wix.com `' +
  '#` www.wixsite.com www.wixstudio.com `' +
  '#wix` .wixsite.com .wixstudio.com .wixstudio.io .editorx.io `' +
  ' www.wix.com ;my-account|dashboard|account`' +
  ' forms.wix.com ;<[fr]/`' +
  ' wix.to ;<.`' +
  '#squarespace` account.squarespace.com `' +
  '#` www.squarespace.com login.squarespace.com support.squarespace.com forum.squarespace.com images.squarespace.com assets.squarespace.com static.squarespace.com static1.squarespace.com developers.squarespace.com api.squarespace.com status.squarespace.com engineering.squarespace.com investors.squarespace.com newsroom.squarespace.com experts.squarespace.com circle.squarespace.com learning.squarespace.com `' +
  ' .squarespace.com ;;;;;>^[a-z]{2}$`' +
  '#squarespace` .squarespace.com ;;api|universal`' +
  '#flickr` www.flickr.com flickr.com m.flickr.com secure.flickr.com ;;help|services|jobs|account/upgrade|upgrade|about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up) <creativecommons/?$`' +
  ' flic.kr `' +
  '#` api.imgur.com apidocs.imgur.com blog.imgur.com help.imgur.com s.imgur.com status.imgur.com store.imgur.com `' +
  '#imgur` imgur.com imgur.io www.imgur.io m.imgur.io i.imgur.io .imgur.com ;;tos|privacy|ccpa|rules|about|apps|signin|register|oauth2|advertise|removalrequest|emerald`' +
  '#vimeo` vimeo.com www.vimeo.com ;;about|features|pricing|upgrade|create|solutions|blog|help|log_in|login|join|signup|enterprise|business|legal|stock|terms|privacy|cookie_policy|guidelines|dmca|careers|jobs|press|partners|customers|integrations|products|use-cases|compare|resources|security|trust|site_map|download|oauth|templates|de|es|fr|it|ja|ko|pt|pt-br <$`' +
  ' player.vimeo.com ;<video/`' +
  ' vimeopro.com www.vimeopro.com ;<.`' +
  ' venues.vimeo.com `' +
  '#dailymotion` www.dailymotion.com dailymotion.com m.dailymotion.com touch.dailymotion.com ;;([a-z]{2}/)?(about|legal|services|thumbnail|cdn|rss)|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  ' dai.ly `' +
  ' geo.dailymotion.com ;<player(/[^/]+)?[.]html$`' +
  '#tiktok` www.tiktok.com tiktok.com m.tiktok.com lite.tiktok.com vm.tiktok.com vt.tiktok.com ;;([a-z]{2}(-[a-z]{2})?/)?(login|signup|forgot-password|about|legal|privacy|business|forbusiness|safety|transparency|community-guidelines|creators|download)|api|oembed|auth|v2/auth|passport|setting/download-your-data`' +
  ' www.tiktokv.com m.tiktokv.com tiktokv.com www.tiktokv.us ;<share/`' +
  '#soundcloud` soundcloud.com www.soundcloud.com m.soundcloud.com artists.soundcloud.com ;;pages|terms-of-use|community-guidelines|imprint|pro|go|signin|login|logout|connect|oembed|jobs|download|mobile`' +
  ' on.soundcloud.com snd.sc `' +
  ' w.soundcloud.com ;player`' +
  '#spotify-creators` creators.spotify.com podcasters.spotify.com ;pod|catalog|dashboard|home|submit;pod/(login|signup)`' +
  ' anchor.fm ;;about|blog|careers|features|login|press|privacy|signup|switch|tos|s/[^/]+/podcast <$`' +
  ' open.spotify.com ;<(intl-[a-z]+/|embed/|embed-podcast/)?(show|episode)/`' +
  '#mailchimp` admin.mailchimp.com .admin.mailchimp.com ;;account/export|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  ' mailchi.mp eepurl.com `' +
  ' .campaign-archive.com .campaign-archive1.com .campaign-archive2.com `' +
  ' .list-manage.com .list-manage1.com .list-manage2.com ;;track`' +
  ' .mailchimpsites.com `' +
  '#meetup` www.meetup.com meetup.com ;;([a-z]{2}(-[a-z]{2})?/)?(about|login|register|signup|forgot|terms|privacy|cookie-policy|media|apps|help|lp|blog|careers|jobs|press|meetup_api|api|graphql|gql) <([a-z]{2}(-[a-z]{2})?/)?pro/?$ <([a-z]{2}(-[a-z]{2})?/?)?$`' +
  ' meetu.ps `' +
  '#eventbrite` www.eventbrite. eventbrite. ;e|o|d|b|c|cc|event|manage|organizations|myevent|mytickets|create|tickets|tickets-external|checkout|checkout-external|countdown-widget|x|signin/checkout|home <$`' +
  '#` .eventbrite.com ;;;;;>^(api|blog|careers|developers?|engineering|help|investor|status|support)$`' +
  ' blog.eventbrite. `' +
  '#eventbrite` .eventbrite. ;<$`' +
  '#feedly` feedly.com www.feedly.com ;i|f|e|k;i/(landing|pro) <f/.*[.]atom$`' +
  ' feedly.com www.feedly.com cloud.feedly.com ;;;>^(subscription|category|entry|search)(/|%2F) >^(my|latest|saved|index)$`' +
  '#inoreader` inoreader.com .inoreader.com ;all_articles|feed|folder|tag|dashboard|article|stream|starred|liked|search|web_pages|m|organize|channel|bundle|preferences`' +
  '#instapaper` www.instapaper.com instapaper.com ;u|m|read|go|text|starred|archive|folder|browse|p|liked|notes|bookmarklet|user;<user/(login|register|forgot)`' +
  '#lastpass` lastpass.com www.lastpass.com lastpass.eu ;vault|company|misc_[a-z]+[.]php|generatepassword[.]php|export[.]php;<misc_download`' +
  ' vault.lastpass.com admin.lastpass.com `' +
  ' lastpass.com www.lastpass.com ;<(index[.]php)?$;;;ac=>.`' +
  '#onepassword` my.1password.com my.1password.eu my.1password.ca share.1password.com ;;about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  '#` support.1password.com developer.1password.com www.1password.com start.1password.com blog.1password.com status.1password.com `' +
  '#onepassword` .1password.com .1password.eu .1password.ca ;home|app|vaults|people|groups|invitations|reports|settings|profile`' +
  '#pastebin` pastebin.com www.pastebin.com ;;faq|contact|pro|login|signup|tools|night_mode|dmca|languages|site|themes|assets|api|(doc_|api_)[a-z_]+([.]php)?`' +
  '#bitly` app.bitly.com `' +
  ' bitly.com ;<(a|m|u|bundles)/.;a/(sign_in|sign_up|sign_out|create_account|forgot|warning|your_api_key)`' +
  ' bit.ly bitly.com j.mp ;<.+[+]$`' +
  ' bit.ly ;<m/.`' +
  '#tinyurl` tinyurl.com www.tinyurl.com ;(app|create[.]php|preview([.]php)?) <$;app/(pricing|features|dev|login|register|terms|privacy-policy|contact|nospam)`' +
  ' preview.tinyurl.com `' +
  '#change-org` www.change.org change.org ;p|o|start-a-petition|search|topic|t|f|m|u|petition|petitions|psf|my_petitions|d|l|[a-z]{2}(-[a-z]{2})?/(petitions|p%C3%A9titions|peticiones|petitionen|petizioni) <$`' +
  ' chng.it `' +
  '#avaaz` secure.avaaz.org www.avaaz.org avaaz.org ;campaign|community_petitions|[a-z]{2}/petition <page/[a-z]{2}/?$ <[a-z]{2}/[a-z0-9]+_[a-z0-9_]+/?$`' +
  '#telegram` web.telegram.org webk.telegram.org webz.telegram.org telegram.me t.me telegram.dog telegra.ph graph.org .t.me `' +
  '#` overview.mail.yahoo.com features.mail.yahoo.com data.mail.yahoo.com `' +
  '#yahoo-mail` mail.yahoo.com mail.aol.com .mail.yahoo.com `' +
  '#deepl` www.deepl.com deepl.com ;([a-z]{2}(-[a-z]{2,4})?/)?(translator|write|translate|document-translation|voice)`' +
  '#viamichelin` www.viamichelin. viamichelin. m.viamichelin. ;itineraires|cartes-plans|web|maps|routes|info-trafic|traffic|meteo|routen|routenplaner|karten-stadtplan|itinerari|mappe-piantine|rutas|mapas-planos|kaarten-plattegronden <$`' +
  '#splitwise` secure.splitwise.com ;;password_reset|oauth_clients|about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms|(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)`' +
  ' www.splitwise.com splitwise.com ;dashboard|groups|friends|all|join|account`' +
  '#tricount` tricount.com www.tricount.com ;([a-z]{2}/)?(topic/)?(?=[a-z]+[A-Z0-9])[A-Za-z0-9]{9,}|([a-z]{2}/)?(join|tricount)`' +
  ' web.tricount.com `' +
  '#scribd` www.scribd.com scribd.com .scribd.com ;document|doc|presentation|book|audiobook|podcast|article|read|listen|user|lists|collections|saved|search|fullscreen|upload-document|embeds|home;;;;>^[a-z]{2}(-[a-z]{2})?$`' +
  '#bitbucket` bitbucket.org www.bitbucket.org ;;product|features|plans|support|blog|about|privacy|tos|api|!api|rest|site/oauth2|account/(signin|signup|password) <$`' +
  ' .bitbucket.io `' +
  '#sourceforge` sourceforge.net www.sourceforge.net sf.net ;projects|p|u|directory|software;p/forge/documentation`' +
  ' lists.sourceforge.net ;lists|mailman`' +
  ' .sourceforge.io `' +
  '#brevo` app.brevo.com my.brevo.com app.sendinblue.com my.sendinblue.com ;;(account/)?(login|register)`' +
  '#mailjet` app.mailjet.com ;;signin|signup`' +
  '#mesopinions` www.mesopinions.com ;petition`' +
  '#helloasso` www.helloasso.com ;associations/[^/]+`' +
  ' admin.helloasso.com `' +
  '#assoconnect` app.assoconnect.com `' +
  '#` www.assoconnect.com help.assoconnect.com app.assoconnect.com `' +
  '#assoconnect` .assoconnect.com ;collect|page|contacts?|events?`' +
  '#billetweb` www.billetweb.fr ;;<(login|blog|aide|tarifs?|contact|bo/login)(/|$|[.]php) <*$`' +
  '#weezevent` my.weezevent.com widget.weezevent.com ;;login|signup|register`' +
  '#genially` app.genially.com app.genial.ly ;;login|register`' +
  ' view.genially.com view.genial.ly `' +
  '#prezi` prezi.com ;p|view|v|i|dashboard|edit`' +
  '#wooclap` app.wooclap.com ;;auth`' +
  '#mentimeter` www.menti.com menti.com `' +
  ' www.mentimeter.com mentimeter.com ;app|s`' +
  '#quizlet` quizlet.com ;;([a-z]{2}/)?(login|sign-up|features|help|about|careers|blog|privacy|tos|upgrade)`' +
  '#learningapps` learningapps.org ;;<(login|rechtliches|impressum|about)(/|$|[.]php)`' +
  '#wayground` wayground.com quizizz.com ;admin|join|print|pro`' +
  '#klaxoon` app.klaxoon.com ;;login`' +
  '#mural` app.mural.co ;;signin|signup|login`' +
  '#smash` fromsmash.com ;;([a-z]{2}/)?(login|pricing|about|blog|help)`' +
  '#transfernow` www.transfernow.net ;;([a-z]{2}/)?(login|signup|pricing|plans|about|blog|help|terms)`' +
  '#swisstransfer` www.swisstransfer.com ;;[a-z]{2}/(legal|about|privacy)`' +
  '#grosfichiers` www.grosfichiers.com ;;login|tarifs?|cgu|aide|blog`' +
  '#pcloud` my.pcloud.com `' +
  ' u.pcloud.link e.pcloud.link ;publink`' +
  '#gmx-mail` navigator-bs.gmx.com navigator-bs.gmx.fr navigator-bs.gmx.de 3c-bs.gmx.com ;;login`' +
  '#gitlab-com` gitlab.com ;;(users/(sign_in|sign_up|password)|api|oauth|-/(trials|jira|manifest[.]json)|help)`' +
  '#dashlane` app.dashlane.com ;;login|signup`' +
  '#google-passwords` passwords.google.com `' +
  '#google-news` news.google.com ;;rss`' +
  '#msn` www.msn.com `' +
  '#wordpress-com` wordpress.com ;home|post|posts|page|pages|media|comments|settings|sites|read|me|stats|plans|people|themes;<themes/?$`' +
  '#` www.wordpress.com en.wordpress.com fr.wordpress.com public-api.wordpress.com developer.wordpress.com learn.wordpress.com s0.wordpress.com s1.wordpress.com s2.wordpress.com widgets.wordpress.com stats.wordpress.com `' +
  '#wordpress-com` .wordpress.com `' +
  '#` www.jimdosite.com www.jimdofree.com `' +
  '#jimdo` .jimdosite.com .jimdofree.com `' +
  '#` www.webflow.io `' +
  '#webflow` .webflow.io `' +
  '#` www.e-monsite.com `' +
  '#e-monsite` .e-monsite.com `' +
  '#` www.over-blog.com `' +
  '#over-blog` .over-blog.com `' +
  '#` www.canalblog.com `' +
  '#canalblog` .canalblog.com `' +
  '#bluesky` bsky.app ;;support|about`' +
  '#snapchat` web.snapchat.com `' +
  ' www.snapchat.com ;web|add|t|u|spotlight`' +
  '#tally` tally.so ;r|forms|dashboard|embed|workspaces`' +
  '#` www.monday.com support.monday.com auth.monday.com api.monday.com developer.monday.com community.monday.com blog.monday.com `' +
  '#monday` .monday.com ;;login|signup|register`' +
  '#clickup` app.clickup.com ;;login|signup`' +
  ' sharing.clickup.com forms.clickup.com `' +
  '#basecamp` 3.basecamp.com ;;login|signup|register`' +
  '#smartsheet` app.smartsheet.com ;;<b/(home/)?login`' +
  '#orange-mail` mail.orange.fr mail01.orange.fr mail02.orange.fr `' +
  '#sfr-mail` webmail.sfr.fr messagerie.sfr.fr `' +
  '#free-mail` webmail.free.fr zimbra.free.fr `' +
  '#laposte-mail` www.laposte.net ;accueil`' +
  ' webmail.laposte.net `' +
  '#zoho-mail` mail.zoho.com mail.zoho.eu ;zm`' +
  '#babelio` www.babelio.com ;<(livres|auteur|mabibliotheque|monprofil|livres-|liste|critiques)`' +
  '#reverso` www.reverso.net ;text-translation|traduction-texte`' +
  ' context.reverso.net ;translation|traduction`' +
  '#mappy` fr.mappy.com `' +
  '#google-earth` earth.google.com `' +
  '#linktree` linktr.ee ;;login|register|s|blog|admin/login`' +
  '#` www.carrd.co `' +
  '#carrd` .carrd.co `' +
  '#microsoft-stream` stream.cloud.microsoft web.microsoftstream.com `' +
  '#microsoft-designer` designer.microsoft.com `' +
  '#google-appsheet` www.appsheet.com ;start|newshortcut|template|home|my-apps|dashboard`' +
  '#google-messages` messages.google.com ;web`' +
  '#yahoo-search` .search.yahoo.com search.yahoo.com ;<*$ <(search|yhs|mobile/s)`' +
  '#ilovepdf` www.ilovepdf.com ;;([a-z]{2}/)?(login|register|pricing|blog|about|help|legal|features|press|desktop|mobile)`' +
  '#smallpdf` smallpdf.com ;;([a-z]{2}/)?(login|signup|pricing|blog|about|help|legal|features|terms-and-conditions)`' +
  '#acrobat-online` acrobat.adobe.com `' +
  ' documentcloud.adobe.com ;link|spodintegration|gsuiteintegration`' +
  '#docusign` app.docusign.com apps.docusign.com `' +
  ' .docusign.net ;signing|member|documents`' +
  '#yurplan` yurplan.com www.yurplan.com ;<events?/[^/]+/[0-9]+`' +
  '#yousign` app.yousign.com yousign.app ;;login|signup|register`' +
  '#strawpoll` strawpoll.com ;;([a-z]{2}/)?(login|signup|pricing|blog|about|help|privacy|terms)`' +
  '#pearltrees` www.pearltrees.com ;;s|about|premium|education`' +
  '#whereby` whereby.com ;;information|blog|pricing|user/login|user/signup|org/signup <*$`' +
  '#` www.whereby.com docs.whereby.com api.whereby.dev `' +
  '#whereby` .whereby.com `';
