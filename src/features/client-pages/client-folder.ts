import { fileURLToPath } from 'node:url';

/** Where the built client lies (`npm run build` makes it), as an absolute path. */
export const CLIENT_FOLDER = Symbol('client folder');

export const USUAL_CLIENT_FOLDER = fileURLToPath(new URL('../../../web/dist', import.meta.url));
