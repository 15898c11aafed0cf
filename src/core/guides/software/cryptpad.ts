import type { Import } from '../guide';

export const cryptpad: Import = {
  software: ['cryptpad'],
  name: 'CryptPad',
  how: {
    fr: 'Créez un document du même genre (texte, tableur, présentation), puis « Fichier → Importer » : il prend les formats d’ONLYOFFICE et de LibreOffice (DOCX, ODT, XLSX, PPTX…).',
    en: 'Create a document of the same kind (text, sheet, presentation), then “File → Import”: it takes the formats of ONLYOFFICE and LibreOffice (DOCX, ODT, XLSX, PPTX…).',
  },
};
