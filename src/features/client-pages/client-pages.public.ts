export { ClientPagesModule } from './client-pages.module.js';
export { CLIENT_FOLDER, USUAL_CLIENT_FOLDER } from './client-folder.js';
export { serveClientFiles } from './client-files.js';
