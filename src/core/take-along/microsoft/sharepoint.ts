import type { ServiceExport } from '../service-export';
import { officePages } from './office-parts';

export const sharepoint: ServiceExport = {
  service: 'sharepoint',
  pages: [
    // Folders, notebooks and lists are no files.
    ...officePages('file', '[a-eg-km-np-z]', 'as-is'),
  ],
};
