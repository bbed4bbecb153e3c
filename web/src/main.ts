import './appearance/tokens.css';
import './appearance/base.css';
import { createApp } from 'vue';
import App from './App.vue';
import { deviceStorage } from './answering/device-store.ts';
import { applyLargeType } from './appearance/large-type.ts';
import { preferredLanguage, useLanguage } from './language/language.ts';
import { router } from './router.ts';
import { whoIsIt } from './session/session.ts';
import { clock } from './time/clock.ts';

/** In milliseconds, so that what is on the screen comes first. */
const TIDY_AFTER = 2000;

applyLargeType();
void whoIsIt();
void useLanguage(preferredLanguage()).then(async () => {
  const app = createApp(App).use(router);
  // What the server wrote into the page stands until there is something to put in its place.
  await router.isReady().catch(() => undefined);
  app.mount('#app');
});

// Only by the server's clock: a device's own may be years ahead.
const stop = clock.whenHeard(() => {
  stop();
  setTimeout(() => void tidy().catch(() => undefined), TIDY_AFTER);
});

async function tidy(): Promise<void> {
  const { forgetOld } = await import('./answering/forget-old.ts');
  const { name, params } = router.currentRoute.value;
  forgetOld(deviceStorage(), name === 'attempt' ? String(params.id) : undefined, clock.now());
}
