/** The languages that the rules know. */
export const languages = ['fr', 'en'] as const;
/** A language that the rules know. */
export type Language = (typeof languages)[number];

/** A sentence of more words is read twice. A value that is filled in counts as one word. */
const mostWords = 30;

/** Words to avoid, each with what to say instead. */
type Words = Record<Language, readonly (readonly [RegExp, string])[]>;

/** Words that no sentence may hold: one word for one thing, no voice that speaks for the makers. */
const forbidden: Words = {
  fr: [
    [/(?<!\p{L})(nous|nos|notre)(?!\p{L})/iu, 'vous, ou un nom'],
    [/(?<!\p{L})(l’)?on(?!\p{L})/iu, 'vous, ou un nom'],
    [/(?<!\p{L})déménag\p{L}+/iu, 'quitter, changer, ou guide'],
    [/(?<!\p{L})(courriels?|e-mails?)(?!\p{L})/iu, 'mail'],
  ],
  en: [
    [/\bhosters?\b/i, 'host'],
    [/\bor else\b/i, 'other options'],
    [/\be-mails?\b/i, 'email'],
  ],
};

/**
 * Words that no sentence of the interface may hold beside those: no riddle, no metaphor. A guide may
 * need them, for a thing of a service that is called so.
 */
const forbiddenInInterface: Words = {
  fr: [
    [/(?<!\p{L})ordinateurs?(?!\p{L})/iu, 'appareil'],
    [/(?<!\p{L})(portes?|chemin de sortie|chemin parcouru)(?!\p{L})/iu, 'alternative'],
    [/(?<!\p{L})la chatière(?!\p{L})/u, 'Chatière, ou l’icône'],
    [/(?<!\p{L})souhaits?(?!\p{L})/iu, 'préférences'],
    [/(?<!\p{L})(favoris?|suppléants?)(?!\p{L})/iu, 'services libres'],
    [/(?<!\p{L})(repér|surveill)\p{L}+/iu, 'reconnaître'],
    [/(?<!\p{L})ouvre l’œil|(?<!\p{L})se tait(?!\p{L})/iu, 'reconnaître, ou rester discret'],
    [/(?<!\p{L})un mot (dans la page|de Chatière)|glisser un mot/iu, 'bulle'],
    [/(?<!\p{L})ne plus signaler(?!\p{L})/iu, 'prévenir'],
    [/(?<!\p{L})tout effacer(?!\p{L})/iu, 'ce qui est effacé vraiment'],
    [/votre propre serveur/iu, 'ajouté par vous'],
  ],
  en: [
    [/\bcomputers?\b/i, 'device'],
    [/\b(doors?|cat flap|my way out)\b/i, 'alternative'],
    [/\bwish(es|ed)?\b/i, 'preferences'],
    [/\bfavou?rites?\b/i, 'libre services'],
    [/\b(spots?|spotted|watched)\b/i, 'recognise'],
    [/\ba (short )?word (on|into) (the|these) pages?\b|\ba word from\b/i, 'bubble'],
    [/\bmov(e|es|ing) (out|house|in)\b|\bmoves under way\b/i, 'leave, or guide'],
    [/\berase everything\b/i, 'what is erased really'],
    [/\byour own server\b/i, 'added by you'],
  ],
};

/**
 * Keys of sentences that may hold a forbidden word: other words to search for, and proper names.
 */
const exempt = /^need_\w+_words$/;

/**
 * The beginnings of the keys of buttons, which say what they do: a verb first. The others, such as
 * names of places in the foot, are labels of things.
 */
const buttons =
  /^(landing_(?!at$|second$)|take_(?!in_format|fetching|copied|not_|to$|nothing|may_)|fetch_|open_s|preview_(apply|erase|cancel)$|former_(undo|settle)$|(own|nudge)_(add|switch|close)$|file_(save|open|choose)$|refresh_(now|pause|resume)$|requests_erase|faults_(erase|copy)$|way_(see|erase|count)$|move_(print|erase|all|take_open)$|moves_erase$|map_(zoom|go|clear)|map_card_close$|quiet_end(_on)?$|welcome_(pin|done|skip)$|filter_show|all_(open|more)$|share_(title|copy)$|directory_previous$|reset_open$|empty_next$|home_(change|take)|awaited_end(_named)?$|chatons_site$|watched_choose$|suite_no_home$|map_no_home$|hand_over_(words|address)$|needs_else$|source_use$|last_resort_retry$)/;

/** Verbs that a French button may begin with beside infinitives, and what stands before one. */
const beginsFrench =
  /^(Y |Se |Ne (rien|plus) |Tout |Me )?\p{L}+(er|ir|re|oir)(?!\p{L})|^(Pas|Restaurer)(?!\p{L})/u;

/** Verbs that an English button begins with. */
const beginsEnglish = new RegExp(
  `^(${'Add|Apply|Ask|Bring|Change|Choose|Clear|Close|Copy|Count|Create|Download|Erase|Find|Follow|Get|Go|Keep|Look|Open|Pause|Pin|Print|Publish|Read|Refresh|Restore|Resume|Save|Search|See|Send|Set|Share|Shorten|Show|Sign|Start|Stop|Store|Take|Tell|Translate|Try|Undo|Untick|Use|Write|Zoom'})\\b`,
);

/** Words of the trade that need knowing: a label of one such word alone tells nothing. */
const loneWords: Record<Language, RegExp> = {
  fr: /^(un |une |des |le |la |les )?(pad|flux|forge|hébergeur|instance|kanban|pastebin)s?$/i,
  en: /^(an? |the )?(pad|feed|forge|host|instance|kanban|pastebin)s?$/i,
};

/** The sentences of a text: what stands between full stops, question and exclamation marks, and colons. */
function sentencesOf(text: string): string[] {
  const spoken = seen(text).replaceAll(/https:\/\/\S*/g, 'X');
  return spoken.split(/[.!?:;](?:\s|$)/);
}

/** The text without its values, whose names no reader sees. */
const seen = (text: string) => text.replaceAll(/\$[A-Z_]+\$/g, 'X');

const wordCount = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Pairs of a key and a text, whose values to be filled in stand between dollar signs. */
type Sentences = readonly (readonly [key: string, text: string])[];

/** The faults of these texts of guides, a line each: the key, the fault, and what to do. */
export function guideFaults(language: Language, texts: Sentences): string[] {
  return texts.flatMap(([key, text]) => [
    ...wordFaults(forbidden[language], key, text),
    ...lengthFaults(key, text),
  ]);
}

/** The faults of these sentences of the interface, a line each: the key, the fault, and what to do. */
export function plainFaults(language: Language, sentences: Sentences): string[] {
  const words = [...forbidden[language], ...forbiddenInInterface[language]];
  return sentences.flatMap(([key, text]) => [
    ...(exempt.test(key) ? [] : wordFaults(words, key, text)),
    ...lengthFaults(key, text),
    ...(loneWords[language].test(text) ? [`${key}: say what is done with it: ${text}`] : []),
    ...(buttons.test(key) && !beginsWithVerb(language, text)
      ? [`${key}: begin with a verb: ${text}`]
      : []),
  ]);
}

const wordFaults = (words: Words[Language], key: string, text: string) =>
  words.flatMap(([word, instead]) => {
    const [said] = word.exec(seen(text)) ?? [];
    return said === undefined ? [] : [`${key}: not "${said}", say: ${instead}`];
  });

const lengthFaults = (key: string, text: string) =>
  sentencesOf(text)
    .filter((sentence) => wordCount(sentence) > mostWords)
    .map((sentence) => `${key}: cut this in two: ${sentence.trim()}`);

const beginsWithVerb = (language: Language, text: string) =>
  (language === 'fr' ? beginsFrench : beginsEnglish).test(text);
