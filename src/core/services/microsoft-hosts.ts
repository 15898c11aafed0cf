import { country, exact, type HostRule, underCountry, unwatched } from './service';

const ofEachOrganisation = 'every organisation has its own host';

/** The endings of SharePoint where most organisations have their hosts. */
const endings = ['com', 'cloud.microsoft'];

/**
 * The domains of its national clouds: of the government of the United States and of its army, of China,
 * and of Germany until 2021.
 */
const domains = ['sharepoint.us', 'sharepoint-mil.us', 'dps.mil', 'sharepoint.cn', 'sharepoint.de'];

/** The hosts on which an organisation keeps its files and sites. */
export const organisationHosts: readonly HostRule[] = [
  underCountry('sharepoint', endings, ofEachOrganisation, endings),
  { domains, watched: [], before: /./, because: ofEachOrganisation },
];

// The content script reads the shape on all that stands before the last two labels.
const memberShape = /^[^.]+-my(\.sharepoint)?$/;

/** The hosts on which an organisation keeps the OneDrives of its members. */
export const memberHosts: readonly HostRule[] = [
  { ...underCountry('sharepoint', endings, ofEachOrganisation, endings), before: memberShape },
  { domains, watched: [], before: memberShape, because: ofEachOrganisation },
];

const homes = ['live.com', 'cloud.microsoft', 'com'];

/** The homes of OneDrive, with the documents of people who are in no organisation. */
export const oneDriveHomes: HostRule = country('onedrive', homes, homes);

/** The hosts on which documents live: OneDrive's own, and those of organisations. */
export const documentHosts: readonly HostRule[] = [oneDriveHomes, ...organisationHosts];

/** The homes of Microsoft 365, from which its apps are launched. */
export const officeHomes: HostRule = exact(
  'www.office.com',
  'office.com',
  'www.microsoft365.com',
  'microsoft365.com',
  'm365.cloud.microsoft',
);

/** More homes: of national clouds, and of before 2018. */
export const otherOfficeHomes: HostRule = unwatched(
  exact(
    'www.office365.us',
    'portal.office365.us',
    'portal.apps.mil',
    'portal.partner.microsoftonline.cn',
  ),
);

/** The mailboxes of organisations in national clouds, where calendars and contacts live too. */
export const nationalOutlookHosts: HostRule = unwatched(
  exact(
    'outlook.office365.us',
    'outlook-dod.office365.us',
    'outlook.apps.mil',
    'webmail.apps.mil',
    'partner.outlook.cn',
    'outlook.office.de',
  ),
);

/** The files and pictures that the hosts of SharePoint hand over, without a page. */
export const sharePointFiles = /\/_layouts\/1\d\/(download\.aspx|getpreview\.ashx|images\/.*)$/i;

/** Hosts of Bing that few are led to. */
export const rareBingHosts: HostRule = unwatched(
  exact('global.bing.com', 'www2.bing.com', 'www4.bing.com'),
);

/** The paths that programs ask of the hosts of SharePoint. */
export const sharePointPrograms = /\/_(api|vti_bin)(\/|$)/i;

/** The doors of SharePoint. */
export const sharePointSignIn = /\/_(forms\/|layouts\/15\/authenticate[.]aspx$)/i;
