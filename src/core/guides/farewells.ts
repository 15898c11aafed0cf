import type { Texts } from './guide';

// How to leave an old account, where there is more to it than waiting.

/** How to leave an old mailbox. */
export const mailFarewell: Texts = {
  fr: 'Mettez d’abord en place un transfert vers votre nouvelle adresse, et une réponse automatique qui la donne. Gardez l’ancienne boîte au moins six mois : c’est souvent là qu’arrivent les factures et les mots de passe oubliés. Changez d’adresse site par site, sans vous presser.',
  en: 'First set up forwarding to your new address, and an automatic reply that gives it. Keep the old mailbox for six months at least: that is often where bills and forgotten passwords arrive. Change your address site by site, without hurry.',
};

/** How to leave an old conversation. */
export const chatFarewell: Texts = {
  fr: 'Laissez dans l’ancienne conversation un message qui donne la nouvelle adresse, et passez-y encore de temps en temps pendant un mois ou deux. Fermez le compte quand plus personne n’y écrit.',
  en: 'Leave a message in the old conversation that gives the new address, and look in now and then for a month or two. Close the account when nobody writes there any more.',
};

/** How to leave an old service for meetings. */
export const meetingFarewell: Texts = {
  fr: 'Remplacez le lien dans vos prochaines invitations. Gardez l’ancien compte jusqu’à la dernière réunion déjà prévue, puis fermez-le.',
  en: 'Replace the link in your coming invitations. Keep the old account until the last meeting already planned, then close it.',
};

/** How to leave an old group. */
export const groupFarewell: Texts = {
  fr: 'Annoncez le changement deux fois, à deux semaines d’écart, puis laissez l’ancien groupe en lecture seule, avec la nouvelle adresse en tête.',
  en: 'Announce the move twice, two weeks apart, then leave the old group read-only, with the new address at its top.',
};

/** How to leave an old site. */
export const siteFarewell: Texts = {
  fr: 'Laissez l’ancien site en ligne quelques mois, avec un dernier billet qui donne la nouvelle adresse : les moteurs de recherche mettent du temps à suivre.',
  en: 'Leave the old site online for some months, with a last post that gives the new address: search engines take their time to follow.',
};

/** How to leave an old place for videos. */
export const videoFarewell: Texts = {
  fr: 'Laissez vos vidéos en ligne quelque temps et donnez la nouvelle adresse dans leur description. Publiez les suivantes d’abord au nouvel endroit.',
  en: 'Leave your videos online for a while and give the new address in their description. Publish the next ones at the new place first.',
};

/** How to leave an old account of a social network. */
export const socialFarewell: Texts = {
  fr: 'Donnez votre nouvelle adresse dans votre profil et dans un dernier message. Vous pouvez garder le compte, endormi, pour que personne ne prenne votre nom.',
  en: 'Give your new address in your profile and in a last post. You may keep the account, asleep, so that nobody takes your name.',
};

/** How to leave an old repository of code. */
export const forgeFarewell: Texts = {
  fr: 'Donnez la nouvelle adresse dans la présentation (README) de l’ancien dépôt, puis archivez-le : les liens continuent de marcher, et personne n’y écrit plus par erreur.',
  en: 'Give the new address in the old repository’s README, then archive it: links keep working, and nobody writes there by mistake.',
};
