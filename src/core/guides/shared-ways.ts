import type { Texts } from './guide';

// Ways out that are the same for several services of one company.

/** The categories of Apple's export that guides lead to, each with its name there. */
const appleCategories = {
  all: { fr: 'toutes les catégories', en: 'all categories' },
  calendarsAndReminders: {
    fr: '« Calendriers et rappels iCloud »',
    en: '“iCloud Calendars and Reminders”',
  },
  drive: { fr: '« iCloud Drive »', en: '“iCloud Drive”' },
  mail: { fr: '« iCloud Mail »', en: '“iCloud Mail”' },
  maps: { fr: '« Plans »', en: '“Maps”' },
  notes: { fr: '« Notes iCloud »', en: '“iCloud Notes”' },
  photos: { fr: '« Photos iCloud »', en: '“iCloud Photos”' },
} as const satisfies Record<string, Texts>;

/** How to request a copy of the user's data from Apple; `chosen`: what to tick there. */
export function appleCopy(chosen: keyof typeof appleCategories): Texts {
  const category = appleCategories[chosen];
  return {
    fr: `Sur privacy.apple.com, « Obtenir une copie de vos données », puis cochez : ${category.fr}. L’archive n’est pas prête tout de suite : un mail vous prévient.`,
    en: `On privacy.apple.com, “Request a copy of your data”, then tick: ${category.en}. The archive is not ready at once: an email tells you.`,
  };
}

/** How to use Meta's export, the same for all its services. */
export const metaCopy: Texts = {
  fr: 'Dans l’Espace Comptes, « Vos informations et autorisations → Exporter vos informations → Créer une exportation », votre profil, puis « Exporter sur mon appareil ». Choisissez toute la période : ce qui est proposé d’abord n’en prend qu’une partie. Le HTML se lit dans un navigateur, le JSON dans d’autres logiciels. L’archive ne reste en ligne que quelques jours.',
  en: 'In the Accounts Center, “Your information and permissions → Export your information → Create export”, your profile, then “Export to device”. Choose all of the time: what is proposed at first takes a part of it only. HTML can be read in a browser, JSON by other programs. The archive stays online for a few days only.',
};

/** How to get a copy out of Microsoft's editors in the browser; `open`: their open formats, by name. */
export function officeCopy(open: string): Texts {
  return {
    fr: `Dans le document, « Fichier → Créer une copie → Télécharger une copie » (ou « Fichier → Enregistrer sous → Télécharger une copie ») : le format reste celui de Microsoft. Pour ${open} ou un PDF, cherchez « Télécharger en tant que », sous « Enregistrer sous » ou « Exporter ».`,
    en: `In the document, “File → Create a Copy → Download a copy” (or “File → Save as → Download a copy”): the format stays Microsoft’s. For ${open} or a PDF, look for “Download as”, under “Save as” or “Export”.`,
  };
}

/** How to copy mail without a file in between. */
export const imapCopy: Texts = {
  fr: 'Le plus simple : recopier de boîte à boîte avec Thunderbird, sans passer par un fichier (voir plus bas).',
  en: 'Simplest: copy from mailbox to mailbox with Thunderbird, without a file in between (see below).',
};

/** How to copy mail from a mailbox that takes no password from other programs. */
export const oauthCopy: Texts = {
  fr: `${imapCopy.fr} Thunderbird ouvre la page de connexion de l’ancienne boîte (méthode « OAuth2 ») : le mot de passe seul ne suffit plus.`,
  en: `${imapCopy.en} Thunderbird opens the old mailbox’s own sign-in page (“OAuth2” method): the password alone no longer does.`,
};

/**
 * How to use a program that keeps a folder of the computer the same as online; `keep`: the words of its
 * menu for having a folder on the computer in full.
 */
export function syncCopy(program: string, keep: Texts): Texts {
  return {
    fr: `Ou installez ${program} sur l’ordinateur. Ces programmes peuvent laisser les fichiers en ligne et n’en montrer que le nom : clic droit sur le dossier, « ${keep.fr} », attendez que tout soit arrivé (la coche verte), puis copiez le dossier ailleurs.`,
    en: `Or install ${program} on your computer. Such programs may leave files online and show their names alone: right-click the folder, “${keep.en}”, wait until everything has arrived (the green mark), then copy the folder elsewhere.`,
  };
}

/** The words of Windows for having a folder on the computer in full. */
export const keepOnDevice: Texts = {
  fr: 'Toujours conserver sur cet appareil',
  en: 'Always keep on this device',
};

/** The words of other programs for having a folder on the computer in full. */
export const keepOffline: Texts = {
  fr: 'Disponible hors connexion',
  en: 'Make available offline',
};

/** How to download folders in the browser; `limits`: what one ZIP archive may hold. */
export function folderByFolder(limits: Texts): Texts {
  return {
    fr: `Dans le navigateur, dossier par dossier : sélectionnez-en un, puis « Télécharger ». Une archive ZIP a ses limites (${limits.fr}), et tout prendre d’un coup échoue vite.`,
    en: `In the browser, folder by folder: select one, then “Download”. A ZIP archive has its limits (${limits.en}), and taking everything at once soon fails.`,
  };
}

/** Conversations that can't be brought in anywhere. */
export const talkStays: Texts = {
  fr: 'Les anciennes conversations ne s’importent nulle part ailleurs, semble-t-il : gardez l’export dans vos archives.',
  en: 'As far as we know, old conversations can’t be imported anywhere else: keep the export in your archives.',
};

/** Posts that can't be brought in anywhere. */
export const postsStay: Texts = {
  fr: 'Vos anciens messages ne s’importent pas dans ces logiciels : gardez l’export dans vos archives.',
  en: 'Your old posts can’t be imported into this software: keep the export in your archives.',
};

/** A form that can't be brought in, nor its answers. */
export const formStays: Texts = {
  fr: 'Ni le formulaire ni ses réponses ne s’importent : recréez le premier, et gardez les anciennes réponses dans un tableur.',
  en: 'Neither the form nor its answers can be imported: rebuild the former, and keep the old answers in a spreadsheet.',
};

/** Things of which there is nothing but the list. */
export const startAgain: Texts = {
  fr: 'L’export ne s’importe pas ici : il sert de liste, pour recréer ce qui compte encore.',
  en: 'The export can’t be imported here: it serves as a list, to create again what still matters.',
};

/** The plain word where it is not known in what form things come out. */
export const formUnknown: Texts = {
  fr: 'La forme sous laquelle vos données sortent n’est pas connue : comptez sur une recopie à la main. Si le fichier est de ceux que l’import prend, tant mieux.',
  en: 'We don’t know in what form your data come out: count on copying by hand. If the import takes the file, all the better.',
};

/** The plain word on a site that has to be built again. */
export const pagesStay: Texts = {
  fr: 'Vos pages ne s’importent pas dans WordPress : recopiez les textes et reprenez les images.',
  en: 'Your pages can’t be imported into WordPress: copy the texts and take the pictures.',
};
