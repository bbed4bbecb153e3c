import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { compressAhead } from './build/compress-ahead.ts';
import { holdSize } from './build/hold-size.ts';

/** What every page needs: in one file it is smaller than in the several that it would be cut into. */
const FIRST =
  /node_modules\/(@vue|vue|vue-router|openapi-fetch)\/|export-helper|src\/(language\/(language|fill|first-zh)|(api|session|time|parts|appearance)\/)/;

export default defineConfig({
  plugins: [vue(), holdSize(), compressAhead()],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    // The browsers inside chat apps on phones that are some years old.
    target: ['chrome87', 'safari14', 'firefox90'],
    // Inlined as data: addresses they would need a wider content security policy.
    assetsInlineLimit: 0,
    // The polyfill would be one more script; browsers without preload load the same a little later.
    modulePreload: { polyfill: false },
    // What a phone loads to answer is a few files, not a file for each part.
    cssCodeSplit: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: FIRST }] } } },
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
