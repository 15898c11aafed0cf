import { exact, type Service } from '../service';

export const dropboxTransfer: Service = {
  id: 'dropbox-transfer',
  name: 'Dropbox Transfer',
  company: 'Dropbox',
  needs: ['file-drop'],
  equivalents: ['lufi', 'plik', 'send', 'jirafeau', 'filesender', 'gokapi'],
  places: [{ hosts: [exact('www.dropbox.com', 'dropbox.com')], paths: [/^\/(transfer|t)(\/|$)/i] }],
  seenAt: ['https://www.dropbox.com/t/AbCdEfGhIj', 'https://dropbox.com/transfer'],
};
