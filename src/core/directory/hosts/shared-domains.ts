/**
 * The domains under which others than their owner run services, each with the reason: a host under
 * one of them belongs to no other host.
 */
export const sharedDomains: ReadonlyMap<string, string> = new Map([
  ['ynh.fr', 'YunoHost lends names to whoever hosts at home'],
  ['nohost.me', 'YunoHost lends names to whoever hosts at home'],
  ['noho.st', 'YunoHost lends names to whoever hosts at home'],
  ['github.io', 'pages of any GitHub account'],
  ['gitlab.io', 'pages of any GitLab account'],
  ['codeberg.page', 'pages of any Codeberg account'],
  ['frama.io', 'pages of any Framagit account'],
  ['pages.dev', 'sites of any Cloudflare account'],
  ['netlify.app', 'sites of any Netlify account'],
  ['vercel.app', 'sites of any Vercel account'],
  ['herokuapp.com', 'applications of any Heroku account'],
  ['wordpress.com', 'blogs of any account'],
  ['noblogs.org', 'blogs of any account'],
  ['duckdns.org', 'names for whoever hosts at home'],
  ['ddns.net', 'names for whoever hosts at home'],
  ['synology.me', 'names for owners of a box'],
  ['freeboxos.fr', 'names for owners of a box'],
  ['eu.org', 'a registry: anybody may have a name'],
  ['asso.fr', 'a registry: any association may have a name'],
  ['co.uk', 'a registry: anybody may have a name'],
  ['club1.fr', 'sites of members'],
  ['lautre.net', 'sites of members'],
  ['in-berlin.de', 'names for members'],
  ['tuxfamily.org', 'sites of any free project'],
  ['ourproject.org', 'sites of any free project'],
]);

/**
 * The domains on which a stranger's file can stand, each with the reason: a file on one of them, or on a host under
 * it (gists, pages, raw files), speaks for no site.
 */
export const openDomains: ReadonlyMap<string, string> = new Map([
  ['framagit.org', 'a forge: files of any account'],
  ['codeberg.org', 'a forge: files of any account'],
  ['gitlab.com', 'a forge: files of any account'],
  ['github.com', 'a forge: files of any account'],
  ['githubusercontent.com', 'files of any account of GitHub'],
  ['bitbucket.org', 'a forge: files of any account'],
  ['sr.ht', 'a forge: files, pastes and lists of any account'],
  ['gitea.com', 'a forge: files of any account'],
  ['salsa.debian.org', 'a forge: files of any account'],
  ['gitlab.freedesktop.org', 'a forge: files of any account'],
  ['gitlab.gnome.org', 'a forge: files of any account'],
  ['invent.kde.org', 'a forge: files of any account'],
  ['0xacab.org', 'a forge: files of any account'],
  ['notabug.org', 'a forge: files of any account'],
  ['launchpad.net', 'a forge: files of any account'],
  ['sourceforge.net', 'a forge: files of any account'],
  ['jsdelivr.net', 'copies of files of any account of GitHub'],
  ['forge.april.org', 'a forge: files of any account'],
  ['pastebin.com', 'texts of anybody'],
  ['archive.org', 'copies of any page, and files of any account'],
]);
