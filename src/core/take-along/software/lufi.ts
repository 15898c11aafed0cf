import type { SoftwareImport } from '../software-import';

export const lufi: SoftwareImport = {
  software: ['lufi', 'jirafeau', 'send', 'plik'],
  ways: [{ formats: ['any'], how: 'bring_send' }],
  source: 'github.com/ldidry/lufi, timvisee/send, root-gg/plik: the start page sends',
  asOf: '2026',
  confidence: 'high',
};
