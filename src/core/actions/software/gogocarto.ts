import type { SoftwareActions } from '../software-actions';

export const gogocarto: SoftwareActions = {
  software: 'gogocarto',
  actions: [
    {
      needs: ['maps'],
      path: 'project/new',
      label: 'landing_map',
      account: 'depends',
      source: {
        name: 'pixelhumain/GoGoCarto src/Biopen/SaasBundle/Resources/config/routing.yml',
        asOf: '2018-12-17',
      },
    },
  ],
};
