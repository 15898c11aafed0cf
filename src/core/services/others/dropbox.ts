import { exact, type Service } from '../service';

export const dropbox: Service = {
  id: 'dropbox',
  name: 'Dropbox',
  company: 'Dropbox',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud', 'pydio', 'cryptpad', 'cozy'],
  places: [
    {
      hosts: [exact('www.dropbox.com', 'dropbox.com', 'm.dropbox.com')],
      paths: [
        /^\/(home|h|personal|work|scl|s|sh|sc|l|recents|starred|photos|team|requests|request|share|show|deleted_files|preview|search|shared|apps\/files)(\/|$)/i,
      ],
    },
    { hosts: [exact('db.tt')] },
  ],
  seenAt: ['https://www.dropbox.com/home', 'https://m.dropbox.com/home', 'https://db.tt/AbC123'],
};
