import { exact, type Service, unwatched } from '../service';

export const googleDrive: Service = {
  id: 'google-drive',
  name: 'Google Drive',
  company: 'Google',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud', 'pydio', 'cryptpad', 'cozy', 'peergos'],
  places: [
    {
      hosts: [exact('drive.google.com')],
      notPaths: [/^\/(file\/)?settings\/landing(\/|$)/i, /^\/(keep|start)(\/|$)/i],
      pageless: [/^\/(download|thumbnail|uc|vid)$/i],
    },
    // It hands a file over, unless it is asked to show it.
    {
      hosts: [unwatched(exact('drive.google.com', 'docs.google.com'))],
      paths: [/^\/uc$/i],
      query: { export: /^view$/i },
    },
    {
      hosts: [exact('docs.google.com')],
      paths: [/^\/(file|fileview|folder|folderview|gview|leaf|open|uc|viewer|viewerng)(\/|$)/i],
      pageless: [/^\/uc$/i],
    },
  ],
  seenAt: [
    'https://drive.google.com/file/d/1FileIdFileIdFileId/view?usp=sharing',
    'https://docs.google.com/viewer?url=https%3A%2F%2Fexample.org%2Fa.pdf',
  ],
};
