import type { SoftwareActions } from '../software-actions';

export const limesurvey: SoftwareActions = {
  software: 'limesurvey',
  actions: [
    {
      needs: ['forms'],
      path: 'index.php/surveyAdministration/newSurvey',
      label: 'landing_form',
      account: 'required',
      source: { name: 'addresses of this form in public code', asOf: '2026-11' },
    },
  ],
};
