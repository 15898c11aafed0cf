import type { Texts } from './guide';

/** The way out of a service whose export no public page describes: to look, and else to ask. */
export const dataRequest: Texts = {
  fr: 'Aucune page publique connue ne décrit l’export. Cherchez « Exporter » dans les réglages ; sinon, demandez vos données à l’entreprise, au titre du RGPD.',
  en: 'We found no public page that describes the export. Look for “Export” in the settings; if there is none, ask the company for your data under the GDPR.',
};
