import type { ServiceExport } from '../service-export';
import { officePages } from './office-parts';

export const microsoftExcel: ServiceExport = {
  service: 'microsoft-excel',
  pages: officePages('sheet', 'x', 'xlsx'),
};
