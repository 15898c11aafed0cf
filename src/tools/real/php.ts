import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inDebian } from './debian-packages';
import type { Command, Place } from './software';

/**
 * A web server's settings for such software: files as they are, the rest by one script, which is told
 * under which address people come.
 */
const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if (is_file($file) || is_file("$file/index.php")) return false;
require __DIR__ . '/front.php';
$_SERVER['SCRIPT_NAME'] = '/index.php';
chdir($_SERVER['DOCUMENT_ROOT']);
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

/** Goes before each script; PHP's own server does not do so before the router. */
const front = `<?php
$_SERVER['HTTPS'] = 'on';
$_SERVER['SERVER_PORT'] = 443;
$_SERVER['SERVER_NAME'] = $_SERVER['HTTP_HOST'];
`;

/** Switches PHP's extensions on, in the order that each says, as Debian does at their installation. */
const extensions = `
settings=$(echo /etc/php/*/cli)
mkdir -p "$settings/conf.d"
for each in /usr/share/php*-*/*/*.ini; do
  ln -s "$each" "$settings/conf.d/$(sed -n 's/^; priority=//p' "$each")-$(basename "$each")"
done
`;

/** The command that serves a folder of PHP by PHP's own server, after a script that prepares it. */
export function servePhp(place: Place, root: string, script: string): Command {
  writeFileSync(join(place.data, 'router.php'), router);
  writeFileSync(join(place.data, 'front.php'), front);
  const options = '-d display_errors=0 -d auto_prepend_file="$data/front.php"';
  const serving = `exec /usr/bin/php[0-9]* ${options} -S 127.0.0.1:${place.port} -t ${root} "$data/router.php"`;
  const { words } = inDebian(place, `${extensions}${script}\n${serving}\n`);
  // More than one worker, since some pages ask their own server.
  return { words, environment: { PHP_CLI_SERVER_WORKERS: '4' } };
}
