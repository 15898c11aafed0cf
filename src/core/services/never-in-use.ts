// Paths on a service's own hosts that are no page of the service in use. Only for hosts on which the
// start of a path is not a name that an account chose: a forge or a network has accounts of such names.

/** The paths that programs ask: the answers are no pages. */
export const forPrograms = /^\/(api|graphql|gql|oembed|rest)(\/|$)/i;

/** The paths of what pages are made of. */
export const partsOfPages = /^\/(_next|assets|css|fonts|images|img|js|static)(\/|$)/i;

/** The door before the service. */
export const signIn =
  /^\/(auth|forgot(-|_)?password|log-?in|log-?out|oauth2?|register|sign-?in|sign-?out|sign-?up)(\/|$)/i;

/** Pages that present the service, sell it or hand over its app. */
export const presented =
  /^\/(about|apps|blog|business|customers|downloads?|enterprise|features|install|mobile|plans|pricing|privacy|product|solutions|templates?|terms)(\/|$)/i;

/** Templates to begin from, presented on the app's own host to people who searched the web for one. */
export const presentedTemplates = /^\/(create|templates?)(\/|$)/i;
