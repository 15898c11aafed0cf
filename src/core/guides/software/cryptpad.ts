import type { Import } from '../guide';

export const cryptpad: Import = {
  software: ['cryptpad'],
  name: 'CryptPad',
  takes: ['docx', 'odt', 'xlsx', 'ods', 'pptx', 'odp'],
  by: 'you',
  how: {
    fr: 'Créez un « Document », un « Tableur » ou une « Présentation », selon votre fichier, puis « Fichier → Importer ». Ne prenez pas « Texte » : cette application n’accepte que le HTML. Certains hébergeurs n’ont pas ces trois-là.',
    en: 'Create a “Document”, a “Sheet” or a “Presentation”, to suit your file, then “File → Import”. Do not take “Rich text”: that application accepts HTML alone. Some hosts do not have these three.',
  },
  asOf: '2026-11',
  sources: ['cryptpad/documentation user_guide/apps/document.rst', 'richtext.rst'],
};
