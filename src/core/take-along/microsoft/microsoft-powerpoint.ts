import type { ServiceExport } from '../service-export';
import { officePages } from './office-parts';

export const microsoftPowerpoint: ServiceExport = {
  service: 'microsoft-powerpoint',
  pages: officePages('slides', 'p', 'pptx'),
};
