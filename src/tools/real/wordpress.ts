import { unpackDebianPackages } from './debian-packages';
import { clickOn, fillIn, untilSeen } from './on-site';
import { servePhp } from './php';
import type { RealSoftware } from './software';

/** A database of its own, which listens on no port. */
const prepare = `
mariadb-install-db --no-defaults --datadir="$data/db" --user=root \\
  --auth-root-authentication-method=normal --skip-test-db
mariadbd --no-defaults --datadir="$data/db" --socket="$data/db.sock" --skip-networking --user=root &
until mariadb --no-defaults --socket="$data/db.sock" -e 'create database wordpress'; do sleep 0.1; done
cat > /etc/wordpress/config-default.php <<end
<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$data/db.sock');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
end
`;

/** WordPress of Debian, on MariaDB. */
export const wordpress: RealSoftware = {
  id: 'wordpress',
  from: 'Debian wordpress, mariadb-server',
  install: (folder) =>
    unpackDebianPackages(folder, ['wordpress', 'mariadb-server', 'php-cli', 'php-mysql']),
  start: (place) => servePhp(place, '/usr/share/wordpress', prepare),
  prove: async ({ visit, address }) => {
    const first = await visit(new URL('wp-admin/install.php?step=1', address).href);
    await fillIn(first, '#weblog_title', 'Blog');
    await fillIn(first, '#user_login', 'ana');
    await fillIn(first, '#pass1', 'un chat au jardin 2026');
    await fillIn(first, '#admin_email', 'ana@example.org');
    await clickOn(first, '#submit');
    await untilSeen(first, '.install-success');

    const page = await visit(new URL('wp-login.php', address).href);
    await fillIn(page, '#user_login', 'ana');
    await fillIn(page, '#user_pass', 'un chat au jardin 2026');
    await clickOn(page, '#wp-submit');
    await untilSeen(page, '#wpadminbar');
    return [
      'its own page asks to sign in, and leads to one’s own blog: offers of it are hosting, and land on their address',
    ];
  },
};
