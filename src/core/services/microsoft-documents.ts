import { documentHosts, officeHomes, oneDriveHomes, otherOfficeHomes } from './microsoft-hosts';
import { exact, type Place, unwatched } from './service';

/** How addresses of Microsoft's hosts say that a document is one of an app. */
type DocumentKind = {
  /** The letter of links to share it, `:w:`, on any host where documents live. */
  shared: RegExp;
  /** That letter in short links, `/w/`. */
  short: RegExp;
  /** The app as OneDrive names it. */
  app: RegExp;
  /** The end of a file's name, and of OneDrive's hint at its kind: `file,docx`. */
  ending: RegExp;
  /** Another parameter that tells the kind where SharePoint opens a file. */
  opened?: Readonly<Record<string, RegExp>>;
  /** The address from which the app is launched, at the homes of Microsoft 365. */
  launched: RegExp;
  /** The address from which the old home launched it. */
  started: RegExp;
};

/** The kinds of documents that have an app of their own. */
export const documentKinds = {
  word: {
    shared: /^\/:w:\//i,
    short: /^\/w\//i,
    app: /^Word/i,
    ending: /[,.](do[ct][mx]?|odt)$/i,
    launched: /^\/launch\/word(\/|$)/i,
    started: /^\/start\/word\.aspx$/i,
  },
  excel: {
    shared: /^\/:x:\//i,
    short: /^\/x\//i,
    app: /^Excel/i,
    ending: /[,.](xl[st][bmx]?|csv|ods)$/i,
    launched: /^\/launch\/excel(\/|$)/i,
    started: /^\/start\/excel\.aspx$/i,
  },
  powerpoint: {
    shared: /^\/:p:\//i,
    short: /^\/p\//i,
    app: /^PowerPoint/i,
    ending: /[,.](p[op][st][mx]?|odp)$/i,
    launched: /^\/launch\/powerpoint(\/|$)/i,
    started: /^\/start\/powerpoint\.aspx$/i,
  },
  onenote: {
    shared: /^\/:o:\//i,
    short: /^\/o\//i,
    app: /^OneNote/i,
    ending: /(^onenote,|[,.]one(toc2)?$)/i,
    // The section and the page of a notebook.
    opened: { wd: /^target[(]/i },
    launched: /^\/launch\/onenote(\/|$)/i,
    started: /^\/start\/onenote\.aspx$/i,
  },
} satisfies Readonly<Record<string, DocumentKind>>;

/** The links to share pages and boards, which have no app on the hosts where documents live. */
export const sharedPages = {
  loop: /^\/:fl:\//i,
  whiteboard: /^\/:wb:\//i,
};

/** The pages of SharePoint that open a document in its app. */
export const openedDocument = /\/_layouts\/(1\d\/)?(doc2?|wopiframe2?)\.aspx$/i;

/** The places of a kind of documents on all hosts of Microsoft but the app's own. */
export function placesOfDocuments(kind: DocumentKind): readonly Place[] {
  const { shared, short, app, ending, opened = { file: ending }, launched, started } = kind;
  return [
    { hosts: documentHosts, paths: [shared] },
    { hosts: [exact('1drv.ms')], paths: [short] },
    { hosts: [oneDriveHomes], query: { app } },
    { hosts: [oneDriveHomes], query: { ithint: ending } },
    {
      hosts: documentHosts,
      paths: [openedDocument],
      query: opened,
    },
    { hosts: [officeHomes, otherOfficeHomes], paths: [launched] },
    { hosts: [unwatched(exact('office.live.com'))], paths: [started] },
  ];
}
