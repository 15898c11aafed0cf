import type { SoftwareActions } from '../software-actions';

export const libretranslate: SoftwareActions = {
  software: 'libretranslate',
  actions: [
    {
      needs: ['translation'],
      path: '',
      label: 'landing_translation',
      account: 'none',
      source: {
        name: 'LibreTranslate/LibreTranslate libretranslate/templates/app.js.template (reads source, target, q and translates at once)',
        asOf: '2026-07-24',
      },
    },
  ],
};
