import { exact, type Service } from '../../service';

export const googleDrive: Service = {
  id: 'google-drive',
  name: 'Google Drive',
  company: 'Google',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud', 'pydio', 'cryptpad', 'cozy', 'peergos'],
  places: [
    { hosts: [exact('drive.google.com')], notPaths: [/^\/(file\/u\/\d+\/)?settings\/landing/i] },
    {
      hosts: [exact('docs.google.com')],
      paths: [/^\/(file|open|uc|viewer|viewerng|folderview|leaf)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://drive.google.com/file/d/1FileIdFileIdFileId/view?usp=sharing',
    'https://docs.google.com/viewer?url=https%3A%2F%2Fexample.org%2Fa.pdf',
  ],
};
