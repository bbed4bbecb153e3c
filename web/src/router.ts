import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import AnswerPage from './pages/AnswerPage.vue';
import ContestPage from './pages/ContestPage.vue';
import SignPage from './pages/SignPage.vue';
import { mayReload, wasOpened } from './reload-once.ts';

/** The way to the last question comes at once, so that a tunnel after the first page stops nobody; the rest when wanted. */
const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./pages/HomePage.vue') },
  { path: '/contests/:slug', name: 'contest', component: ContestPage, props: true },
  { path: '/contests/:slug/enter', name: 'enter', component: () => import('./pages/EnterPage.vue'), props: true },
  { path: '/contests/:slug/board', name: 'board', component: () => import('./pages/BoardPage.vue'), props: true },
  {
    path: '/contests/:slug/practice',
    name: 'practice',
    component: () => import('./pages/PracticePage.vue'),
    props: true,
  },
  {
    path: '/contests/:slug/board/teams',
    name: 'team-board',
    component: () => import('./pages/BoardPage.vue'),
    props: ({ params }) => ({ slug: params.slug, kind: 'teams' }),
  },
  {
    path: '/contests/:slug/board/organizations',
    name: 'organization-board',
    component: () => import('./pages/OrganizationBoardPage.vue'),
    props: true,
  },
  {
    path: '/screen/:slug',
    name: 'screen',
    component: () => import('./pages/ScreenPage.vue'),
    props: true,
    meta: { bare: true },
  },
  { path: '/attempts/:id', name: 'attempt', component: AnswerPage, props: true, meta: { bare: true } },
  { path: '/attempts/:id/result', name: 'result', component: () => import('./pages/ResultPage.vue'), props: true },
  { path: '/attempts/:id/review', name: 'review', component: () => import('./pages/ReviewPage.vue'), props: true },
  { path: '/sign-in', name: 'sign-in', component: SignPage },
  { path: '/me', name: 'me', component: () => import('./pages/MePage.vue') },
  { path: '/:rest(.*)*', name: 'missing', component: () => import('./pages/MissingPage.vue') },
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

/** A page that was opened before an update asks for parts that are gone; loading it again brings the new ones. */
router.onError((error, to) => {
  if (!/import|module/i.test(String(error)) || !navigator.onLine) return;
  if (mayReload(to.path, () => sessionStorage)) location.assign(to.fullPath);
});
router.afterEach(({ path }, _from, failure) => failure || wasOpened(path, () => sessionStorage));

/** Where somebody is sent to sign in, and from there back to where they were. */
export function toSignIn(next: string, contest?: string) {
  return { name: 'sign-in', query: { next, ...(contest && { contest }) } };
}

/** The address to go on to: only one of our own. */
export function nextAddress(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/me';
}
