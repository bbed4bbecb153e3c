/** Generated from the server's description of its API by `npm run api`: not to be changed by hand. */

export interface paths {
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the process answers */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the server can do its work; 503 with what is missing */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures for Prometheus */
    get: operations['MetricsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts, newest first */
    get: operations['AccountsController_list'];
    put?: never;
    /** Signs up, and in */
    post: operations['SessionController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/appointed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes an account with a role for somebody else, who is not signed in by it */
    post: operations['AccountsController_appoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Gives an account another role and ends its sessions: the new role comes with the next sign-in */
    put: operations['AccountsController_changeRole'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/disabled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Disables an account and ends its sessions, or enables it again */
    put: operations['AccountsController_disable'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sets a new password, made up if none is given, and ends all sessions of the account */
    put: operations['AccountsController_reset'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in with login and password, or with login and access code */
    post: operations['SessionController_open'];
    /** Signs out: the token is dead afterwards */
    delete: operations['SessionController_close'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in */
    get: operations['SessionController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sets a new password and ends all other sessions of the account */
    put: operations['SessionController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/banks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All question banks */
    get: operations['QuestionBanksController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/banks/{bank}/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Brings the questions of a YAML, CSV or Excel file into the bank: all of them, or none with a list of every fault */
    post: operations['QuestionBanksController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/banks/{bank}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The questions that the bank asks now, with their keys */
    get: operations['QuestionBanksController_questions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/banks/{bank}/questions/{code}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every version of a question, the newest first */
    get: operations['QuestionBanksController_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/banks/{bank}/questions/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Makes a question say this: a new version unless it says so already, a new question if there is none */
    put: operations['QuestionBanksController_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/banks/{bank}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The bank as a file that can be imported again */
    get: operations['QuestionBanksController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Contests, newest first; drafts for organizers only */
    get: operations['ContestsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What anyone may know of a contest */
    get: operations['ContestsController_show'];
    put?: never;
    post?: never;
    /** Deletes a draft */
    delete: operations['ContestsController_delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contest document, whole */
    get: operations['ContestsController_document'];
    /** Makes the contest what its document says; the same document again changes nothing */
    put: operations['ContestsController_apply'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publishes a draft with the questions that the bank has now; what is published already stays as it is */
    post: operations['ContestsController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Versions of the document and steps of the life cycle, each with who and when */
    get: operations['ContestsController_past'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a closed contest one step on: provisional, publicized, final; provisional publishes what is `manual`. Where it is there already it stays */
    post: operations['ContestStepsController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enters the caller for the contest; 200 with the entry that stands when they are entered already */
    post: operations['EntriesController_enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/entries/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's own entry */
    get: operations['EntriesController_mine'];
    /** Replaces the fields of the caller's own entry, as often as the contest allows */
    put: operations['EntriesController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/attempts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Starts an attempt; 200 with the one that is open, and its answers, when there is one */
    post: operations['AttemptsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/attempts/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's attempts in the contest, and how many are left */
    get: operations['AttemptsController_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attempts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of the caller's attempts, with its paper and answers */
    get: operations['AttemptsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attempts/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves answers; answered when they are on disk, with the `seq` that stands for each */
    put: operations['AttemptsController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/contests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the caller has entered, last entered first, and how it went as far as that is published */
    get: operations['OwnContestsController_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attempts/{id}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submits an attempt; with its result where results are published on submission. Again: the same answer */
    post: operations['ResultsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attempts/{id}/result': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one of the caller's attempts came to, by the publication rules */
    get: operations['ResultsController_result'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attempts/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's own answers with key and explanation, by the publication rules */
    get: operations['ResultsController_review'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/leaderboards/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Server-sent events: `changed` {total, asOf, frozen} when a leaderboard changes, at most one a second */
    get: operations['LeaderboardsController_stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/leaderboards/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of a leaderboard (individuals), by the publication rules; 304 when the caller has it already */
    get: operations['LeaderboardsController_board'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/results/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All results as a spreadsheet (xlsx or csv), best first; personal data in full for organizers only */
    get: operations['ResultExportsController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @description stable: switch on it */
      code: string;
      /** @description in the caller's language */
      detail: string;
      instance?: string;
      errors?: {
        pointer: string;
        detail: string;
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the process answers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            status: string;
            missing: string[];
          };
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the server can do its work; 503 with what is missing */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            status: string;
            missing: string[];
          };
        };
      };
      /** @description Whether the server can do its work; 503 with what is missing */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            status: string;
            missing: string[];
          };
        };
      };
    };
  };
  MetricsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Figures for Prometheus */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': unknown;
        };
      };
    };
  };
  AccountsController_list: {
    parameters: {
      query?: {
        search?: string;
        role?: 'contestant' | 'viewer' | 'organizer' | 'administrator';
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accounts, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            accounts: {
              id: string;
              name: string;
              /** @description as it is stored: small letters, no spaces in phone numbers */
              login: string;
              /** @enum {unknown} */
              role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              disabledAt: string | null;
            }[];
            next: string | null;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 1 to 40 characters */
          name: string;
          /** @description 2 to 80 characters: a phone number, employee number or name of one’s own */
          login: string;
          password: string;
        } & {
          [key: string]: string;
        };
      };
    };
    responses: {
      /** @description Signs up, and in */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: {
              id: string;
              name: string;
              /** @description as it is stored: small letters, no spaces in phone numbers */
              login: string;
              /** @enum {unknown} */
              role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
              /** Format: date-time */
              createdAt: string;
            };
            token: string;
          };
        };
      };
      /** @description code: login-taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: sign-in-busy */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_appoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 1 to 40 characters */
          name: string;
          /** @description 2 to 80 characters: a phone number, employee number or name of one’s own */
          login: string;
          /** @enum {unknown} */
          role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
          password?: string;
        };
      };
    };
    responses: {
      /** @description Makes an account with a role for somebody else, who is not signed in by it */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: {
              id: string;
              name: string;
              /** @description as it is stored: small letters, no spaces in phone numbers */
              login: string;
              /** @enum {unknown} */
              role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              disabledAt: string | null;
            };
            /** @description the password that was made up, shown this once; null when one was given */
            password: string | null;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: login-taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: sign-in-busy */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_changeRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {unknown} */
          role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
        };
      };
    };
    responses: {
      /** @description Gives an account another role and ends its sessions: the new role comes with the next sign-in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: {
              id: string;
              name: string;
              /** @description as it is stored: small letters, no spaces in phone numbers */
              login: string;
              /** @enum {unknown} */
              role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              disabledAt: string | null;
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: account-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: last-administrator */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_disable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          disabled: boolean;
        };
      };
    };
    responses: {
      /** @description Disables an account and ends its sessions, or enables it again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: {
              id: string;
              name: string;
              /** @description as it is stored: small letters, no spaces in phone numbers */
              login: string;
              /** @enum {unknown} */
              role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              disabledAt: string | null;
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: account-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: last-administrator */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_reset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password?: string;
        };
      };
    };
    responses: {
      /** @description Sets a new password, made up if none is given, and ends all sessions of the account */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: {
              id: string;
              name: string;
              /** @description as it is stored: small letters, no spaces in phone numbers */
              login: string;
              /** @enum {unknown} */
              role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              disabledAt: string | null;
            };
            /** @description the password that was made up, shown this once; null when one was given */
            password: string | null;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: account-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: sign-in-busy */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          login: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description Signs in with login and password, or with login and access code */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: {
              id: string;
              name: string;
              /** @description as it is stored: small letters, no spaces in phone numbers */
              login: string;
              /** @enum {unknown} */
              role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
              /** Format: date-time */
              createdAt: string;
            };
            token: string;
          };
        };
      };
      /** @description code: wrong-credentials */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: account-disabled */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: too-many-wrong-tries */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: sign-in-busy */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_close: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who is signed in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: {
              id: string;
              name: string;
              /** @description as it is stored: small letters, no spaces in phone numbers */
              login: string;
              /** @enum {unknown} */
              role: 'contestant' | 'viewer' | 'organizer' | 'administrator';
              /** Format: date-time */
              createdAt: string;
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          current: string;
          next: string;
        };
      };
    };
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request | wrong-current-password */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: too-many-wrong-tries */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: sign-in-busy */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionBanksController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All question banks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            banks: {
              code: string;
              title: string;
              /** @description asked now */
              questions: number;
              retired: number;
            }[];
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionBanksController_import: {
    parameters: {
      query?: {
        format?: 'yaml' | 'csv' | 'xlsx';
        dryRun?: boolean;
        retireMissing?: boolean;
        title?: string;
      };
      header?: never;
      path: {
        bank: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/yaml': string;
        'text/yaml': string;
        'text/csv': string;
        'text/tab-separated-values': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Brings the questions of a YAML, CSV or Excel file into the bank: all of them, or none with a list of every fault */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            bank: string;
            title: string;
            dryRun: boolean;
            created: number;
            /** @description questions with a new version */
            changed: number;
            unchanged: number;
            /** @description had been retired and are asked again */
            restored: number;
            retired: number;
            /** @description codes of the bank that the file doesn't name */
            missing: string[];
            /** @description how the file was understood where the author may want to know */
            notes: {
              /** @description /rows/12/答案 */
              pointer: string;
              detail: string;
              /** @description where the questions are on several sheets of a workbook */
              sheet?: string;
              row?: number;
              column?: string;
              kind: string;
            }[];
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: bank-full */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: file-expected */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request | bank-file-faulty */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: import-busy */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionBanksController_questions: {
    parameters: {
      query?: {
        type?: 'true-false' | 'single' | 'multiple';
        tag?: string;
        difficulty?: number;
        text?: string;
        offset?: number;
        limit?: number;
      };
      header?: never;
      path: {
        bank: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The questions that the bank asks now, with their keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            questions: {
              code: string;
              version: number;
              type: 'true-false' | 'single' | 'multiple';
              stem: string;
              /** @description in the order of their letters; none for true/false */
              options: string[];
              /** @description letters; true/false: A is 正确， B is 错误 */
              key: string[];
              explanation: string | null;
              source: string | null;
              facts: string[];
              tags: string[];
              difficulty: number | null;
            }[];
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: bank-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionBanksController_versions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bank: string;
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every version of a question, the newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            versions: {
              version: number;
              type: 'true-false' | 'single' | 'multiple';
              stem: string;
              /** @description in the order of their letters; none for true/false */
              options: string[];
              /** @description letters; true/false: A is 正确， B is 错误 */
              key: string[];
              explanation: string | null;
              source: string | null;
              facts: string[];
              tags: string[];
              difficulty: number | null;
              /** Format: date-time */
              createdAt: string;
              /** @description null: the command line */
              createdBy: string | null;
              /**
               * Format: date-time
               * @description when a paper first asked it; a used version never changes
               */
              usedAt: string | null;
            }[];
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: question-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionBanksController_revise: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bank: string;
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          type: 'true-false' | 'single' | 'multiple';
          stem: string;
          options?: string[];
          key: string[];
          explanation?: string | null;
          source?: string | null;
          facts?: string[];
          tags?: string[];
          difficulty?: number | null;
        };
      };
    };
    responses: {
      /** @description Makes a question say this: a new version unless it says so already, a new question if there is none */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            outcome: 'created' | 'changed' | 'unchanged';
            question: {
              code: string;
              version: number;
              type: 'true-false' | 'single' | 'multiple';
              stem: string;
              /** @description in the order of their letters; none for true/false */
              options: string[];
              /** @description letters; true/false: A is 正确， B is 错误 */
              key: string[];
              explanation: string | null;
              source: string | null;
              facts: string[];
              tags: string[];
              difficulty: number | null;
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: bank-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: bank-full */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request | question-faulty */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionBanksController_export: {
    parameters: {
      query?: {
        format?: 'yaml' | 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        bank: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bank as a file that can be imported again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': unknown;
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: bank-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: export-too-large */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: import-busy */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ContestsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Contests, newest first; drafts for organizers only */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            contests: {
              slug: string;
              /** @enum {unknown} */
              state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
              version: number;
              document: {
                slug: string;
                title: string;
                /** @default [] */
                organizers: string[];
                /** @default  */
                introduction: string;
                /** @default Asia/Shanghai */
                timeZone: string;
                /**
                 * @default zh-CN
                 * @enum {unknown}
                 */
                locale: 'zh-CN' | 'en';
                opensAt: string;
                closesAt: string;
                /**
                 * @default cut-off
                 * @enum {unknown}
                 */
                closing: 'cut-off' | 'finish-started';
                /** @default {} */
                appearance: {
                  accent?: string;
                  /**
                   * @default seal
                   * @enum {unknown}
                   */
                  banner: 'seal' | 'rays' | 'waves' | 'plain';
                };
                registration: {
                  /**
                   * @default open
                   * @enum {unknown}
                   */
                  mode: 'open' | 'code';
                  /** @default [] */
                  fields: {
                    name: string;
                    label?: string;
                    /** @default false */
                    required: boolean;
                    /** @default false */
                    unique: boolean;
                    pattern?: string;
                  }[];
                  /** @default 0 */
                  changes: number;
                };
                paper: {
                  /**
                   * @default contest
                   * @enum {unknown}
                   */
                  drawnPer: 'contest' | 'attempt';
                  /** @default {} */
                  shuffle: {
                    /** @default false */
                    questions: boolean;
                    /** @default false */
                    options: boolean;
                  };
                  sections: {
                    title: string;
                    /** @enum {unknown} */
                    type: 'true-false' | 'single' | 'multiple';
                    points: number;
                    count: number;
                  }[];
                };
                time: {
                  /** @default null */
                  limit: string | null;
                };
                /** @default {} */
                attempts: {
                  total?: number;
                  perDay?: number;
                  /**
                   * @default best
                   * @enum {unknown}
                   */
                  counts: 'best' | 'first' | 'last' | 'sum' | 'average' | 'sumOfDailyBest';
                };
                /** @default {} */
                scoring: {
                  /**
                   * @default allOrNothing
                   * @enum {unknown}
                   */
                  multipleChoice: 'allOrNothing' | 'half' | 'perOption' | 'proportional';
                  pointsEach?: number;
                  /** @default 0 */
                  wrong: number;
                  /** @default 0 */
                  blank: number;
                  passMark?: number | string;
                  excellentMark?: number | string;
                };
                /** @default {} */
                ranking: {
                  /**
                   * @default score
                   * @enum {unknown}
                   */
                  by: 'score';
                  /**
                   * @default [
                   *       "timeUsed",
                   *       "finishedAt"
                   *     ]
                   */
                  ties: string[];
                  lotSeed?: string;
                };
                /** @default {} */
                publication: {
                  /**
                   * @default onSubmit
                   * @enum {unknown}
                   */
                  results: 'onSubmit' | 'onClose' | 'manual';
                  /**
                   * @default never
                   * @enum {unknown}
                   */
                  review: 'never' | 'onSubmit' | 'onClose' | 'manual';
                  /** @default {} */
                  leaderboards: {
                    /**
                     * @default everyone
                     * @enum {unknown}
                     */
                    for: 'everyone' | 'entrants' | 'organizers';
                    top?: number;
                    /**
                     * @default masked
                     * @enum {unknown}
                     */
                    names: 'full' | 'masked';
                    freezeAt?: string;
                  };
                };
              };
              counts: {
                [key: string]: number;
              };
            }[];
            serverTime: string;
          };
        };
      };
    };
  };
  ContestsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What anyone may know of a contest */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            slug: string;
            /** @enum {unknown} */
            state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
            version: number;
            document: {
              slug: string;
              title: string;
              /** @default [] */
              organizers: string[];
              /** @default  */
              introduction: string;
              /** @default Asia/Shanghai */
              timeZone: string;
              /**
               * @default zh-CN
               * @enum {unknown}
               */
              locale: 'zh-CN' | 'en';
              opensAt: string;
              closesAt: string;
              /**
               * @default cut-off
               * @enum {unknown}
               */
              closing: 'cut-off' | 'finish-started';
              /** @default {} */
              appearance: {
                accent?: string;
                /**
                 * @default seal
                 * @enum {unknown}
                 */
                banner: 'seal' | 'rays' | 'waves' | 'plain';
              };
              registration: {
                /**
                 * @default open
                 * @enum {unknown}
                 */
                mode: 'open' | 'code';
                /** @default [] */
                fields: {
                  name: string;
                  label?: string;
                  /** @default false */
                  required: boolean;
                  /** @default false */
                  unique: boolean;
                  pattern?: string;
                }[];
                /** @default 0 */
                changes: number;
              };
              paper: {
                /**
                 * @default contest
                 * @enum {unknown}
                 */
                drawnPer: 'contest' | 'attempt';
                /** @default {} */
                shuffle: {
                  /** @default false */
                  questions: boolean;
                  /** @default false */
                  options: boolean;
                };
                sections: {
                  title: string;
                  /** @enum {unknown} */
                  type: 'true-false' | 'single' | 'multiple';
                  points: number;
                  count: number;
                }[];
              };
              time: {
                /** @default null */
                limit: string | null;
              };
              /** @default {} */
              attempts: {
                total?: number;
                perDay?: number;
                /**
                 * @default best
                 * @enum {unknown}
                 */
                counts: 'best' | 'first' | 'last' | 'sum' | 'average' | 'sumOfDailyBest';
              };
              /** @default {} */
              scoring: {
                /**
                 * @default allOrNothing
                 * @enum {unknown}
                 */
                multipleChoice: 'allOrNothing' | 'half' | 'perOption' | 'proportional';
                pointsEach?: number;
                /** @default 0 */
                wrong: number;
                /** @default 0 */
                blank: number;
                passMark?: number | string;
                excellentMark?: number | string;
              };
              /** @default {} */
              ranking: {
                /**
                 * @default score
                 * @enum {unknown}
                 */
                by: 'score';
                /**
                 * @default [
                 *       "timeUsed",
                 *       "finishedAt"
                 *     ]
                 */
                ties: string[];
                lotSeed?: string;
              };
              /** @default {} */
              publication: {
                /**
                 * @default onSubmit
                 * @enum {unknown}
                 */
                results: 'onSubmit' | 'onClose' | 'manual';
                /**
                 * @default never
                 * @enum {unknown}
                 */
                review: 'never' | 'onSubmit' | 'onClose' | 'manual';
                /** @default {} */
                leaderboards: {
                  /**
                   * @default everyone
                   * @enum {unknown}
                   */
                  for: 'everyone' | 'entrants' | 'organizers';
                  top?: number;
                  /**
                   * @default masked
                   * @enum {unknown}
                   */
                  names: 'full' | 'masked';
                  freezeAt?: string;
                };
              };
            };
            counts: {
              [key: string]: number;
            };
            /** @description the introduction as HTML that a page can take over as it is: no scripts, no styles, nothing to load */
            introductionHtml: string;
            serverTime: string;
          };
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ContestsController_delete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-draft */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ContestsController_document: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contest document, whole */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            slug: string;
            title: string;
            /** @default [] */
            organizers: string[];
            /** @default  */
            introduction: string;
            /** @default Asia/Shanghai */
            timeZone: string;
            /**
             * @default zh-CN
             * @enum {unknown}
             */
            locale: 'zh-CN' | 'en';
            opensAt: string;
            closesAt: string;
            /**
             * @default cut-off
             * @enum {unknown}
             */
            closing: 'cut-off' | 'finish-started';
            /** @default {} */
            registration: {
              /**
               * @default open
               * @enum {unknown}
               */
              mode: 'open' | 'code';
              code?: string;
              /** @default [] */
              fields: {
                name: string;
                label?: string;
                /** @default false */
                required: boolean;
                /** @default false */
                unique: boolean;
                pattern?: string;
              }[];
              /** @default 0 */
              changes: number;
            };
            paper: {
              sections: {
                title: string;
                /** @enum {unknown} */
                type: 'true-false' | 'single' | 'multiple';
                points: number;
                questions?: string[];
                draw?: {
                  bank: string;
                  count: number;
                  tags?: string[];
                  difficulty?: {
                    min?: number;
                    max?: number;
                  };
                };
              }[];
              /**
               * @default contest
               * @enum {unknown}
               */
              drawnPer: 'contest' | 'attempt';
              /** @default {} */
              shuffle: {
                /** @default false */
                questions: boolean;
                /** @default false */
                options: boolean;
              };
            };
            /** @default {} */
            time: {
              /** @default null */
              limit: string | null;
              /** @default PT5S */
              grace: string;
            };
            /** @default {} */
            attempts: {
              total?: number;
              perDay?: number;
              /**
               * @default best
               * @enum {unknown}
               */
              counts: 'best' | 'first' | 'last' | 'sum' | 'average' | 'sumOfDailyBest';
            };
            /** @default {} */
            scoring: {
              /**
               * @default allOrNothing
               * @enum {unknown}
               */
              multipleChoice: 'allOrNothing' | 'half' | 'perOption' | 'proportional';
              pointsEach?: number;
              /** @default 0 */
              wrong: number;
              /** @default 0 */
              blank: number;
              passMark?: number | string;
              excellentMark?: number | string;
            };
            /** @default {} */
            ranking: {
              /**
               * @default score
               * @enum {unknown}
               */
              by: 'score';
              /**
               * @default [
               *       "timeUsed",
               *       "finishedAt"
               *     ]
               */
              ties: string[];
              lotSeed?: string;
            };
            /** @default {} */
            publication: {
              /**
               * @default onSubmit
               * @enum {unknown}
               */
              results: 'onSubmit' | 'onClose' | 'manual';
              /**
               * @default never
               * @enum {unknown}
               */
              review: 'never' | 'onSubmit' | 'onClose' | 'manual';
              /** @default {} */
              leaderboards: {
                /**
                 * @default everyone
                 * @enum {unknown}
                 */
                for: 'everyone' | 'entrants' | 'organizers';
                top?: number;
                /**
                 * @default masked
                 * @enum {unknown}
                 */
                names: 'full' | 'masked';
                freezeAt?: string;
              };
            };
            /** @default {} */
            appearance: {
              accent?: string;
              /**
               * @default seal
               * @enum {unknown}
               */
              banner: 'seal' | 'rays' | 'waves' | 'plain';
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ContestsController_apply: {
    parameters: {
      query?: {
        dryRun?: boolean;
        publish?: boolean;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          slug?: string;
          title: string;
          /** @default [] */
          organizers?: string[];
          /** @default  */
          introduction?: string;
          /** @default Asia/Shanghai */
          timeZone?: string;
          /**
           * @default zh-CN
           * @enum {unknown}
           */
          locale?: 'zh-CN' | 'en';
          opensAt: string;
          closesAt: string;
          /**
           * @default cut-off
           * @enum {unknown}
           */
          closing?: 'cut-off' | 'finish-started';
          /** @default {} */
          registration?: {
            /**
             * @default open
             * @enum {unknown}
             */
            mode?: 'open' | 'code';
            code?: string;
            /** @default [] */
            fields?: {
              name: string;
              label?: string;
              /** @default false */
              required?: boolean;
              /** @default false */
              unique?: boolean;
              pattern?: string;
            }[];
            /** @default 0 */
            changes?: number;
          };
          paper: {
            sections: {
              title: string;
              /** @enum {unknown} */
              type: 'true-false' | 'single' | 'multiple';
              points: number;
              questions?: string[];
              draw?: {
                bank: string;
                count: number;
                tags?: string[];
                difficulty?: {
                  min?: number;
                  max?: number;
                };
              };
            }[];
            /**
             * @default contest
             * @enum {unknown}
             */
            drawnPer?: 'contest' | 'attempt';
            /** @default {} */
            shuffle?: {
              /** @default false */
              questions?: boolean;
              /** @default false */
              options?: boolean;
            };
          };
          /** @default {} */
          time?: {
            /** @default null */
            limit?: string | null;
            /** @default PT5S */
            grace?: string;
          };
          /** @default {} */
          attempts?: {
            total?: number;
            perDay?: number;
            /**
             * @default best
             * @enum {unknown}
             */
            counts?: 'best' | 'first' | 'last' | 'sum' | 'average' | 'sumOfDailyBest';
          };
          /** @default {} */
          scoring?: {
            /**
             * @default allOrNothing
             * @enum {unknown}
             */
            multipleChoice?: 'allOrNothing' | 'half' | 'perOption' | 'proportional';
            pointsEach?: number;
            /** @default 0 */
            wrong?: number;
            /** @default 0 */
            blank?: number;
            passMark?: number | string;
            excellentMark?: number | string;
          };
          /** @default {} */
          ranking?: {
            /**
             * @default score
             * @enum {unknown}
             */
            by?: 'score';
            /**
             * @default [
             *       "timeUsed",
             *       "finishedAt"
             *     ]
             */
            ties?: string[];
            lotSeed?: string;
          };
          /** @default {} */
          publication?: {
            /**
             * @default onSubmit
             * @enum {unknown}
             */
            results?: 'onSubmit' | 'onClose' | 'manual';
            /**
             * @default never
             * @enum {unknown}
             */
            review?: 'never' | 'onSubmit' | 'onClose' | 'manual';
            /** @default {} */
            leaderboards?: {
              /**
               * @default everyone
               * @enum {unknown}
               */
              for?: 'everyone' | 'entrants' | 'organizers';
              top?: number;
              /**
               * @default masked
               * @enum {unknown}
               */
              names?: 'full' | 'masked';
              freezeAt?: string;
            };
          };
          /** @default {} */
          appearance?: {
            accent?: string;
            /**
             * @default seal
             * @enum {unknown}
             */
            banner?: 'seal' | 'rays' | 'waves' | 'plain';
          };
        };
      };
    };
    responses: {
      /** @description Makes the contest what its document says; the same document again changes nothing */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {unknown} */
            outcome: 'created' | 'changed' | 'unchanged';
            slug: string;
            /** @enum {unknown} */
            state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
            version: number;
            obstacles: {
              pointer: string;
              detail: string;
            }[];
            notices: {
              pointer: string;
              detail: string;
            }[];
          };
        };
      };
      /** @description Makes the contest what its document says; the same document again changes nothing */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {unknown} */
            outcome: 'created' | 'changed' | 'unchanged';
            slug: string;
            /** @enum {unknown} */
            state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
            version: number;
            obstacles: {
              pointer: string;
              detail: string;
            }[];
            notices: {
              pointer: string;
              detail: string;
            }[];
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-in-use | contest-not-ready */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request | contest-document-invalid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ContestsController_publish: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          remark?: string;
        };
      };
    };
    responses: {
      /** @description Publishes a draft with the questions that the bank has now; what is published already stays as it is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            slug: string;
            /** @enum {unknown} */
            state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
            version: number;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-ready */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ContestsController_past: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Versions of the document and steps of the life cycle, each with who and when */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            versions: {
              number: number;
              appliedAt: string;
              appliedBy: {
                id: string;
                name: string;
              } | null;
              changed: string[];
            }[];
            steps: {
              /** @enum {unknown|null} */
              from: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final' | null;
              /** @enum {unknown} */
              to: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
              at: string;
              by: {
                id: string;
                name: string;
              } | null;
              remark: string | null;
            }[];
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ContestStepsController_take: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {unknown} */
          to: 'provisional' | 'publicized' | 'final';
          /** @description why, or on what ground */
          remark: string;
        };
      };
    };
    responses: {
      /** @description Takes a closed contest one step on: provisional, publicized, final; provisional publishes what is `manual`. Where it is there already it stays */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            slug: string;
            /** @enum {unknown} */
            state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
            version: number;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-step-out-of-order | contest-still-answered */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EntriesController_enter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description the contest code, where `registration.mode` is `code` */
          code?: string;
          fields?: {
            [key: string]: string;
          };
          organizationId?: string;
          organizationCode?: string;
          teamCode?: string;
          teamName?: string;
          division?: string;
        };
      };
    };
    responses: {
      /** @description Enters the caller for the contest; 200 with the entry that stands when they are entered already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entry: {
              id: string;
              /** @description the contest's slug */
              contest: string;
              name: string;
              fields: {
                [key: string]: string;
              };
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
            };
          };
        };
      };
      /** @description Enters the caller for the contest; 200 with the entry that stands when they are entered already */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entry: {
              id: string;
              /** @description the contest's slug */
              contest: string;
              name: string;
              fields: {
                [key: string]: string;
              };
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-code-wrong */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-over | already-entered */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: too-many-wrong-codes */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EntriesController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller's own entry */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entry: {
              id: string;
              /** @description the contest's slug */
              contest: string;
              name: string;
              fields: {
                [key: string]: string;
              };
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found | entry-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EntriesController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          fields: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description Replaces the fields of the caller's own entry, as often as the contest allows */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entry: {
              id: string;
              /** @description the contest's slug */
              contest: string;
              name: string;
              fields: {
                [key: string]: string;
              };
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found | entry-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-over | entry-changes-used */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttemptsController_start: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Starts an attempt; 200 with the one that is open, and its answers, when there is one */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            attempt: {
              id: string;
              /** @description counts the caller's attempts in the contest from 1 */
              number: number;
              /** @enum {unknown} */
              state: 'open' | 'submitted' | 'expired' | 'voided';
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description null: no time limit
               */
              deadline: string | null;
              /**
               * Format: date-time
               * @description null while it is open; the deadline when it expired
               */
              submittedAt: string | null;
            };
            contest: {
              slug: string;
              title: string;
              timeZone: string;
              /** @default {} */
              appearance: {
                accent?: string;
                /**
                 * @default seal
                 * @enum {unknown}
                 */
                banner: 'seal' | 'rays' | 'waves' | 'plain';
              };
            };
            paper: {
              sections: {
                title: string;
                /** @enum {unknown} */
                type: 'true-false' | 'single' | 'multiple';
                /** @description for each question */
                points: number;
                questions: {
                  /** @description the number on this paper, over all sections */
                  n: number;
                  stem: string;
                  options: {
                    letter: string;
                    text: string;
                  }[];
                }[];
              }[];
            };
            answers: {
              n: number;
              choice: string[];
              seq: number;
            }[];
            /** Format: date-time */
            serverTime: string;
          };
        };
      };
      /** @description Starts an attempt; 200 with the one that is open, and its answers, when there is one */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            attempt: {
              id: string;
              /** @description counts the caller's attempts in the contest from 1 */
              number: number;
              /** @enum {unknown} */
              state: 'open' | 'submitted' | 'expired' | 'voided';
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description null: no time limit
               */
              deadline: string | null;
              /**
               * Format: date-time
               * @description null while it is open; the deadline when it expired
               */
              submittedAt: string | null;
            };
            contest: {
              slug: string;
              title: string;
              timeZone: string;
              /** @default {} */
              appearance: {
                accent?: string;
                /**
                 * @default seal
                 * @enum {unknown}
                 */
                banner: 'seal' | 'rays' | 'waves' | 'plain';
              };
            };
            paper: {
              sections: {
                title: string;
                /** @enum {unknown} */
                type: 'true-false' | 'single' | 'multiple';
                /** @description for each question */
                points: number;
                questions: {
                  /** @description the number on this paper, over all sections */
                  n: number;
                  stem: string;
                  options: {
                    letter: string;
                    text: string;
                  }[];
                }[];
              }[];
            };
            answers: {
              n: number;
              choice: string[];
              seq: number;
            }[];
            /** Format: date-time */
            serverTime: string;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: entry-needed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-just-changed | contest-not-open-yet | contest-over | quota-used */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttemptsController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller's attempts in the contest, and how many are left */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            attempts: {
              id: string;
              /** @description counts the caller's attempts in the contest from 1 */
              number: number;
              /** @enum {unknown} */
              state: 'open' | 'submitted' | 'expired' | 'voided';
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description null: no time limit
               */
              deadline: string | null;
              /**
               * Format: date-time
               * @description null while it is open; the deadline when it expired
               */
              submittedAt: string | null;
            }[];
            quota: {
              /** @description attempts that can still be started now; null: any number */
              left: number | null;
              /** @description the limit that is used up: total, perDay or perStage; null: none */
              exhausted: string | null;
              /**
               * Format: date-time
               * @description when perDay is used up: the start of the next day
               */
              nextDayAt: string | null;
            };
            /** Format: date-time */
            serverTime: string;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttemptsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One of the caller's attempts, with its paper and answers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            attempt: {
              id: string;
              /** @description counts the caller's attempts in the contest from 1 */
              number: number;
              /** @enum {unknown} */
              state: 'open' | 'submitted' | 'expired' | 'voided';
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description null: no time limit
               */
              deadline: string | null;
              /**
               * Format: date-time
               * @description null while it is open; the deadline when it expired
               */
              submittedAt: string | null;
            };
            contest: {
              slug: string;
              title: string;
              timeZone: string;
              /** @default {} */
              appearance: {
                accent?: string;
                /**
                 * @default seal
                 * @enum {unknown}
                 */
                banner: 'seal' | 'rays' | 'waves' | 'plain';
              };
            };
            paper: {
              sections: {
                title: string;
                /** @enum {unknown} */
                type: 'true-false' | 'single' | 'multiple';
                /** @description for each question */
                points: number;
                questions: {
                  /** @description the number on this paper, over all sections */
                  n: number;
                  stem: string;
                  options: {
                    letter: string;
                    text: string;
                  }[];
                }[];
              }[];
            };
            answers: {
              n: number;
              choice: string[];
              seq: number;
            }[];
            /** Format: date-time */
            serverTime: string;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: attempt-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttemptsController_save: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answers: {
            /** @description the question's number on this paper */
            n: number;
            /** @description letters as this paper shows them; none takes the answer back */
            choice: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[];
            /** @description grows with each change on the client: the highest wins */
            seq: number;
          }[];
        };
      };
    };
    responses: {
      /** @description Saves answers; answered when they are on disk, with the `seq` that stands for each */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            saved: {
              n: number;
              seq: number;
            }[];
            /** Format: date-time */
            serverTime: string;
            /**
             * Format: date-time
             * @description null: no time limit
             */
            deadline: string | null;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: attempt-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: attempt-closed */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnContestsController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the caller has entered, last entered first, and how it went as far as that is published */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            contests: {
              contest: {
                slug: string;
                title: string;
                timeZone: string;
                /** @default {} */
                appearance: {
                  accent?: string;
                  /**
                   * @default seal
                   * @enum {unknown}
                   */
                  banner: 'seal' | 'rays' | 'waves' | 'plain';
                };
                /** @enum {unknown} */
                state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
                /** Format: date-time */
                opensAt: string;
                /** Format: date-time */
                closesAt: string;
              };
              entry: {
                id: string;
                /** @description the contest's slug */
                contest: string;
                name: string;
                fields: {
                  [key: string]: string;
                };
                /** Format: date-time */
                enteredAt: string;
                /** @description how often `fields` can still be corrected */
                changesLeft: number;
              };
              /** @description attempts that were submitted or ran out */
              finished: number;
              /** @description the last attempt, open or ended; null: none */
              latest: {
                id: string;
                /** @description counts the caller's attempts in the contest from 1 */
                number: number;
                /** @enum {unknown} */
                state: 'open' | 'submitted' | 'expired' | 'voided';
                /** Format: date-time */
                startedAt: string;
                /**
                 * Format: date-time
                 * @description null: no time limit
                 */
                deadline: string | null;
                /**
                 * Format: date-time
                 * @description null while it is open; the deadline when it expired
                 */
                submittedAt: string | null;
              } | null;
              results: {
                published: boolean;
                /**
                 * Format: date-time
                 * @description when they will be published; null: they are, or nobody knows
                 */
                at: string | null;
              };
              /** @description null: results are not published, or there is no finished attempt */
              person: {
                /** @description points that all attempts come to, by the rule on which count */
                score: number;
                /** @description on the board that is shown; null: it is not shown, or the person is not on it */
                place: number | null;
                /** @description how many are on that board; null: it is not shown */
                total: number | null;
              } | null;
              /** @description of each finished attempt, first made first; none until results are published */
              scores: {
                /** @description the attempt's */
                number: number;
                /** @description points */
                score: number;
                /** @description whether the person's score is made of it */
                counts: boolean;
              }[];
            }[];
            /** Format: date-time */
            serverTime: string;
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ResultsController_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Submits an attempt; with its result where results are published on submission. Again: the same answer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            attempt: {
              id: string;
              /** @description counts the caller's attempts in the contest from 1 */
              number: number;
              /** @enum {unknown} */
              state: 'open' | 'submitted' | 'expired' | 'voided';
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description null: no time limit
               */
              deadline: string | null;
              /**
               * Format: date-time
               * @description null while it is open; the deadline when it expired
               */
              submittedAt: string | null;
            };
            result?: {
              /** @description points of this attempt */
              score: number;
              fullMarks: number;
              sections: {
                title: string;
                /** @description earned; below 0 where wrong answers cost points */
                points: number;
                fullMarks: number;
                /** @description questions answered completely right */
                right: number;
                /** @description questions */
                count: number;
              }[];
              /** @description from start to submission by the server's clock */
              timeUsedMs: number;
              /** @description whether this attempt makes the person's score, by the contest's rule */
              counts: boolean;
              /** @description whether this attempt reaches the pass mark; null: there is none */
              passed: boolean | null;
              /** @description whether it reaches the mark of excellence; null: there is none */
              excellent: boolean | null;
              person: {
                /** @description points that all attempts come to, by the rule on which count */
                score: number;
                /** @description on the board that is shown; null: it is not shown, or the person is not on it */
                place: number | null;
                /** @description how many are on that board; null: it is not shown */
                total: number | null;
              };
              /** @description attempts that can be started now; null: any number */
              attemptsLeft: number | null;
              review: {
                /**
                 * @description of the own answers with key and explanation
                 * @enum {unknown}
                 */
                state: 'never' | 'waiting' | 'published';
                /**
                 * Format: date-time
                 * @description when they are published, where that is known
                 */
                at: string | null;
              };
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: attempt-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ResultsController_result: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What one of the caller's attempts came to, by the publication rules */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            attempt: {
              id: string;
              /** @description counts the caller's attempts in the contest from 1 */
              number: number;
              /** @enum {unknown} */
              state: 'open' | 'submitted' | 'expired' | 'voided';
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description null: no time limit
               */
              deadline: string | null;
              /**
               * Format: date-time
               * @description null while it is open; the deadline when it expired
               */
              submittedAt: string | null;
            };
            contest: {
              slug: string;
              title: string;
              timeZone: string;
              /** @default {} */
              appearance: {
                accent?: string;
                /**
                 * @default seal
                 * @enum {unknown}
                 */
                banner: 'seal' | 'rays' | 'waves' | 'plain';
              };
            };
            result: {
              /** @description points of this attempt */
              score: number;
              fullMarks: number;
              sections: {
                title: string;
                /** @description earned; below 0 where wrong answers cost points */
                points: number;
                fullMarks: number;
                /** @description questions answered completely right */
                right: number;
                /** @description questions */
                count: number;
              }[];
              /** @description from start to submission by the server's clock */
              timeUsedMs: number;
              /** @description whether this attempt makes the person's score, by the contest's rule */
              counts: boolean;
              /** @description whether this attempt reaches the pass mark; null: there is none */
              passed: boolean | null;
              /** @description whether it reaches the mark of excellence; null: there is none */
              excellent: boolean | null;
              person: {
                /** @description points that all attempts come to, by the rule on which count */
                score: number;
                /** @description on the board that is shown; null: it is not shown, or the person is not on it */
                place: number | null;
                /** @description how many are on that board; null: it is not shown */
                total: number | null;
              };
              /** @description attempts that can be started now; null: any number */
              attemptsLeft: number | null;
              review: {
                /**
                 * @description of the own answers with key and explanation
                 * @enum {unknown}
                 */
                state: 'never' | 'waiting' | 'published';
                /**
                 * Format: date-time
                 * @description when they are published, where that is known
                 */
                at: string | null;
              };
            };
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: result-not-published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: attempt-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: attempt-still-open | attempt-voided */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ResultsController_review: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller's own answers with key and explanation, by the publication rules */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            attempt: {
              id: string;
              /** @description counts the caller's attempts in the contest from 1 */
              number: number;
              /** @enum {unknown} */
              state: 'open' | 'submitted' | 'expired' | 'voided';
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description null: no time limit
               */
              deadline: string | null;
              /**
               * Format: date-time
               * @description null while it is open; the deadline when it expired
               */
              submittedAt: string | null;
            };
            contest: {
              slug: string;
              title: string;
              timeZone: string;
              /** @default {} */
              appearance: {
                accent?: string;
                /**
                 * @default seal
                 * @enum {unknown}
                 */
                banner: 'seal' | 'rays' | 'waves' | 'plain';
              };
            };
            sections: {
              title: string;
              /** @enum {unknown} */
              type: 'true-false' | 'single' | 'multiple';
              /** @description for each question */
              points: number;
              questions: {
                /** @description the number on this paper */
                n: number;
                stem: string;
                options: {
                  letter: string;
                  text: string;
                }[];
                /** @description own answer, in the letters of this paper */
                choice: string[];
                /** @description right options, in the letters of this paper */
                key: string[];
                /** @enum {unknown} */
                verdict: 'right' | 'partial' | 'wrong' | 'blank';
                /** @description earned */
                points: number;
                /** @description why the key is right */
                explanation: string | null;
                /** @description the document that the question rests on */
                source: string | null;
              }[];
            }[];
          };
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: review-not-published | review-not-offered */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: attempt-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: attempt-still-open | attempt-voided */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LeaderboardsController_stream: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Server-sent events: `changed` {total, asOf, frozen} when a leaderboard changes, at most one a second */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': unknown;
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: leaderboard-for-organizers | leaderboard-for-entrants | leaderboard-not-published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: too-many-streams */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LeaderboardsController_board: {
    parameters: {
      query?: {
        limit?: number;
        after?: number;
        division?: string;
        search?: string;
        around?: 'me';
      };
      header?: never;
      path: {
        slug: string;
        kind: 'individuals';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of a leaderboard (individuals), by the publication rules; 304 when the caller has it already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * Format: date-time
             * @description when it was last changed; the freeze, when it stands still
             */
            asOf: string;
            /** @description it stands still: what happened since `asOf` is not on it */
            frozen: boolean;
            /** @description how many are ranked, shown or not */
            total: number;
            /** @description how many lines stand before the first one shown */
            from: number;
            /** @description `after` of the next page; null: none */
            next: number | null;
            entries: {
              /** @description equals share one, and the places after it are skipped: 1, 2, 2, 4 */
              place: number;
              /** @description masked where the contest says so */
              name: string;
              /** @description points */
              score: number;
              timeUsedMs: number;
              /**
               * Format: date-time
               * @description when the last attempt that counts was finished
               */
              finishedAt: string;
              /** @description finished attempts */
              attempts: number;
              /** @description true: the caller's own line */
              mine?: boolean;
            }[];
            /** @description the caller's own line, wherever it is; null: not on the board, or not signed in */
            me: {
              /** @description equals share one, and the places after it are skipped: 1, 2, 2, 4 */
              place: number;
              /** @description masked where the contest says so */
              name: string;
              /** @description points */
              score: number;
              timeUsedMs: number;
              /**
               * Format: date-time
               * @description when the last attempt that counts was finished
               */
              finishedAt: string;
              /** @description finished attempts */
              attempts: number;
              /** @description how many lines stand before it */
              position: number;
            } | null;
          };
        };
      };
      /** @description the caller has it already */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: leaderboard-for-organizers | leaderboard-for-entrants | leaderboard-not-published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found | no-such-leaderboard */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ResultExportsController_export: {
    parameters: {
      query?: {
        format?: 'xlsx' | 'csv';
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All results as a spreadsheet (xlsx or csv), best first; personal data in full for organizers only */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': unknown;
        };
      };
      /** @description code: sign-in-needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
