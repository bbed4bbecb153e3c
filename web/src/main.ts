import './appearance/tokens.css';
import './appearance/base.css';
import { createApp } from 'vue';
import App from './App.vue';
import { applyLargeType } from './appearance/large-type.ts';
import { preferredLanguage, useLanguage } from './language/language.ts';
import { router } from './router.ts';
import { whoIsIt } from './session/session.ts';

applyLargeType();
void whoIsIt();
void useLanguage(preferredLanguage()).then(() => createApp(App).use(router).mount('#app'));
