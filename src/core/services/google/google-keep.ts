import { exact, type Service } from '../service';

export const googleKeep: Service = {
  id: 'google-keep',
  name: 'Google Keep',
  company: 'Google',
  needs: ['notes'],
  equivalents: ['nextcloud-notes', 'joplin', 'standard-notes', 'turtl', 'memos', 'quillpad-sync'],
  places: [
    { hosts: [exact('keep.google.com', 'keep.new', 'note.new', 'notes.new')] },
    { hosts: [exact('drive.google.com')], paths: [/^\/keep(\/|$)/i] },
  ],
  seenAt: [
    'https://keep.google.com/#NOTE/1AbCdEf',
    'https://keep.new/',
    'https://keep.google.com./',
  ],
};
