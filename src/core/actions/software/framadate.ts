import type { SoftwareActions } from '../software-actions';

export const framadate: SoftwareActions = {
  software: 'framadate',
  actions: [
    {
      needs: ['date-poll'],
      path: 'create_poll.php?type=date',
      label: 'landing_poll',
      account: 'none',
      source: {
        name: 'framasoft/framadate create_poll.php, tpl/index.tpl; commits da2cdeda (2015-03-29, page named create_poll) and 5e7692f1 (2013-03-05, direct links by GET)',
        asOf: '2022-05-16',
      },
    },
  ],
};
