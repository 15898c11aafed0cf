import type { Texts } from './guide';

// Ways out that are the same for several services of one company.

/** How to use Google's export page; `product`: the product's name as it stands in its list. */
export function takeout(product: string): Texts {
  return {
    fr: `Google Takeout : gardez « ${product} » coché, choisissez le format s’il est proposé, puis « Créer une exportation ». Un mail vous prévient quand l’archive est prête.`,
    en: `Google Takeout: keep “${product}” ticked, choose the format where one is offered, then “Create export”. An e-mail tells you when the archive is ready.`,
  };
}

/** How to request a copy of the user's data from Apple; `category`: what to tick there. */
export function appleCopy(category: Texts): Texts {
  return {
    fr: `Sur privacy.apple.com, « Obtenir une copie de vos données », puis cochez : ${category.fr}. L’archive n’est pas prête tout de suite : un mail vous prévient.`,
    en: `On privacy.apple.com, “Request a copy of your data”, then tick: ${category.en}. The archive is not ready at once: an e-mail tells you.`,
  };
}

/** How to use Meta's export, the same for all its services. */
export const metaCopy: Texts = {
  fr: 'Dans l’Espace Comptes, « Vos informations et autorisations → Télécharger vos informations ». Le HTML se lit dans un navigateur, le JSON dans d’autres logiciels. L’archive ne reste en ligne que quelques jours.',
  en: 'In the Accounts Center, “Your information and permissions → Download your information”. HTML can be read in a browser, JSON by other programs. The archive stays online for a few days only.',
};

/** How to get a copy out of Microsoft's editors in the browser. */
export const officeCopy: Texts = {
  fr: 'Dans le document, « Fichier → Enregistrer sous → Télécharger une copie », puis le format.',
  en: 'In the document, “File → Save as → Download a copy”, then the format.',
};

/** How to copy mail without a file in between. */
export const imapCopy: Texts = {
  fr: 'Le plus simple : recopier de boîte à boîte avec Thunderbird, sans passer par un fichier (voir plus bas).',
  en: 'Simplest: copy from mailbox to mailbox with Thunderbird, without a file in between (see below).',
};
