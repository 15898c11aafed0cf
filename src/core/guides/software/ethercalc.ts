import type { Import } from '../guide';

export const ethercalc: Import = {
  software: ['ethercalc'],
  name: 'EtherCalc',
  takes: ['csv', 'xlsx', 'ods'],
  by: 'you',
  how: 'software/ethercalc/how',
  asOf: '2026-11',
  sources: [],
};
