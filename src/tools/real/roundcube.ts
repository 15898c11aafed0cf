import { unpackDebianPackages } from './debian-packages';
import { landingAt } from './landing';
import { untilSeen } from './on-site';
import { servePhp } from './php';
import type { RealSoftware } from './software';

/** The settings without which it does not start; no mail server is behind it. */
const prepare = `
cat > /etc/roundcube/config.inc.php <<'end'
<?php
$config['db_dsnw'] = 'sqlite:////var/lib/roundcube/temp/mail.db?mode=0640';
$config['imap_host'] = '127.0.0.1:9';
$config['des_key'] = 'no-secret-on-this-machi';
$config['plugins'] = [];
end
mkdir -p /var/log/roundcube
`;

/** Roundcube of Debian. */
export const roundcube: RealSoftware = {
  id: 'roundcube',
  from: 'Debian roundcube-core',
  install: (folder) =>
    unpackDebianPackages(folder, ['roundcube-core', 'roundcube-sqlite3', 'php-cli']),
  start: (place) => servePhp(place, '/var/lib/roundcube/public_html', prepare),
  prove: async ({ visit, address }) => {
    const page = await visit(landingAt('roundcube', address));
    for (const field of ['#rcmloginuser', '#rcmloginpwd']) await untilSeen(page, field);
    return ['the address asks to sign in'];
  },
};
