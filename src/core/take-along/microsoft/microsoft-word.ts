import type { ServiceExport } from '../service-export';
import { officePages } from './office-parts';

export const microsoftWord: ServiceExport = {
  service: 'microsoft-word',
  pages: officePages('document', 'w', 'docx'),
};
