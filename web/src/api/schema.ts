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
  '/api/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organizations by any part of the name or by pinyin initials, for organizers also by code, the best fitting first */
    get: operations['OrganizationsController_find'];
    put?: never;
    /** Adds one organization to the tree */
    post: operations['OrganizationEditsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One organization, with those above it and right below it; where it was merged, the one that stands for it */
    get: operations['OrganizationsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Gives an organization another name, code or kind, or moves it with everything below it */
    patch: operations['OrganizationEditsController_change'];
    trace?: never;
  };
  '/api/organizations/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Brings the organizations of an Excel or CSV file into the tree: all of them, or none with every fault */
    post: operations['OrganizationImportsController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/head-counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every head count that was declared for the organization; the newest holds */
    get: operations['HeadCountsController_history'];
    put?: never;
    /** Declares how many people the organization has, in place of what was declared before */
    post: operations['HeadCountsController_declare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The merges in which the organization went or stayed, the newest first */
    get: operations['OrganizationMergesController_list'];
    put?: never;
    /** Merges the organization into another that is the same; entries, approvals and what is below it go over */
    post: operations['OrganizationMergesController_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/merges/{mergeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Undoes a merge: everything that went over and is still there returns */
    delete: operations['OrganizationMergesController_undo'];
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
  '/api/contests/{slug}/reopenings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a final contest back to provisional, so that something about it can change */
    post: operations['ContestStepsController_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/freezes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets the public boards stand still from now on; where they do already it stays so */
    post: operations['FreezesController_freeze'];
    /** Lets the public boards move again, also out of the freeze that the document has set */
    delete: operations['FreezesController_unfreeze'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/organizations/choices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organizations for which one may enter the contest, the best fitting first */
    get: operations['ContestOrganizationsController_choices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The organizations that are approved for the contest, in the order of approval */
    get: operations['ContestOrganizationsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/organizations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Approves an organization, with everything below it, for the contest */
    put: operations['ContestOrganizationsController_approve'];
    post?: never;
    /** Takes the approval of an organization back; who has entered for it stays */
    delete: operations['ContestOrganizationsController_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/roster/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in with the access code of the roster, alone or with the employee number or the name */
    post: operations['RosterSessionController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/roster/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Brings the people of a CSV or Excel file onto the roster: all of them, or none with a list of every fault */
    post: operations['RostersController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/roster': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is expected in the contest, in the order in which they were imported */
    get: operations['RostersController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/roster/access-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody's access code as a spreadsheet (xlsx or csv), the same each time */
    get: operations['RostersController_accessCodes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/roster/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes somebody off the roster; who has entered already stays entered */
    delete: operations['RostersController_remove'];
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
  '/api/contests/{slug}/entries/newcomers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes an account, enters with it, and signs in: all of it, or nothing; again with the same login and password: 200 */
    post: operations['EntriesController_enterNewcomer'];
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
  '/api/contests/{slug}/entries/mine/team': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Founds a team or joins one, instead of the one that the caller is in; before the own first attempt */
    put: operations['OwnTeamController_join'];
    post?: never;
    /** Leaves the team, before the own first attempt; whose captain leaves is led by who entered first */
    delete: operations['OwnTeamController_leave'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/entries/mine/team/captain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Makes another member captain; before anybody of the team competes */
    put: operations['OwnTeamController_handOver'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/entries/mine/team/name': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Gives the team another name; its captain, before anybody of it competes */
    put: operations['OwnTeamController_rename'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/entries/mine/team/members/{entryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a member out of the team; its captain, before anybody of it competes */
    delete: operations['OwnTeamController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The teams of the contest, in the order of their founding */
    get: operations['TeamsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/teams/{id}/substitutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Substitutes a member, adds one or takes one out, with a reason; also after teams have closed */
    post: operations['TeamsController_substitute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attempts/{id}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Where questions are shown one at a time: the one that is showing, or the next when it is answered or its time is over */
    post: operations['QuestionWalksController_next'];
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
  '/api/contests/{slug}/practice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's last practice in the contest, and how often one can still practise today */
    get: operations['PracticeController_mine'];
    put?: never;
    /** Begins a practice: a few questions with the key at once, which never score */
    post: operations['PracticeController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/practice/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers a question of a practice; says at once whether it is right, with the key. The first answer stands */
    post: operations['PracticeController_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/entrants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who takes part, with their attempts: to find a person */
    get: operations['EntrantsController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/rulings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was ruled about attempts and people of the contest */
    get: operations['RulingsController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/rulings/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was ruled about the caller, with the reasons */
    get: operations['RulingsController_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/rulings/extra-time': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives a person more time: for the attempt that is open, else for the next one */
    post: operations['RulingsController_extraTime'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/rulings/voided-attempts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Declares an attempt void; one that is open ends now. Again: the ruling that stands */
    post: operations['RulingsController_void'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/rulings/disqualifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Disqualifies a person: no place, nothing won. Again: the ruling that stands */
    post: operations['RulingsController_disqualification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/rulings/{id}/undoing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a ruling back: restores a void attempt, or a person who was disqualified */
    post: operations['RulingsController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/entries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Corrects for whom somebody competes, or in which division, with a reason; until the contest is final */
    patch: operations['EntryCorrectionsController_regroup'];
    trace?: never;
  };
  '/api/contests/{slug}/key-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was corrected in the keys of the contest, and what was previewed */
    get: operations['KeyCorrectionsController_all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/key-corrections/previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begins to work out what a correction would change: nothing changes by it. Read it until it is `ready` */
    post: operations['KeyCorrectionsController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/key-corrections/previews/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a correction would change, and who would move from what to what */
    get: operations['KeyCorrectionsController_read'];
    put?: never;
    post?: never;
    /** Drops a preview that was not applied */
    delete: operations['KeyCorrectionsController_cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/key-corrections/previews/{id}/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which teams a correction would move, from what to what */
    get: operations['KeyCorrectionsController_teams'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/key-corrections/previews/{id}/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which organizations a correction would move: each figure, the places by it, and the award */
    get: operations['KeyCorrectionsController_organizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/key-corrections/previews/{id}/application': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a previewed correction hold; what ended before is graded again behind it, until it is `applied` */
    post: operations['KeyCorrectionsController_apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/same-people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pairs of entries that may be one person’s, side by side, and the merges that stand */
    get: operations['SamePeopleController_list'];
    put?: never;
    /** Merges two entries of one person: the attempts of both make one result, by the contest’s own rule */
    post: operations['SamePeopleController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/same-people/dismissals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that two entries are two people’s: they are not proposed again */
    post: operations['SamePeopleController_dismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/same-people/{mergeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Undoes a merge: everything is as before */
    delete: operations['SamePeopleController_undo'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/organizations/{organizationId}/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The figures of an organization as they stand now, each with how it came about, and those right below it */
    get: operations['OrganizationFiguresController_figures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/organizations/{organizationId}/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The people behind a number of an organization and of what is below it, the best first, with their attempts */
    get: operations['OrganizationFiguresController_behind'];
    put?: never;
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
  '/api/contests/{slug}/leaderboards/individuals/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why one line of the leaderboard of individuals stands before another: the tie chain applied to the two */
    get: operations['ComparisonController_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/leaderboards/teams/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why one team stands before another on the leaderboard of teams */
    get: operations['ComparisonController_compareTeams'];
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
    /** Server-sent events: `changed` {total, asOf, frozen, changed: [{kind, revision}]} when boards of persons (individuals), teams or organizations change, at most one a second */
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
  '/api/contests/{slug}/leaderboards/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of the leaderboard of teams, by the publication rules; 304 when the caller has it already */
    get: operations['TeamLeaderboardController_board'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/leaderboards/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of the leaderboard of organizations, by the publication rules; 304 when the caller has it already */
    get: operations['OrganizationLeaderboardController_board'];
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
    /** Results of people, teams or organizations as a spreadsheet (xlsx or csv), best first; personal data in full for organizers only */
    get: operations['ResultExportsController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/result-documents/basis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What results rest on now, line by line; its SHA-256 is the hash of a document issued now */
    get: operations['ResultPapersController_basis'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/result-documents/{number}/page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A result document as a page to print on A4, with the first 500 lines of each table */
    get: operations['ResultPapersController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/result-documents/page.css': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the page to print looks */
    get: operations['ResultPapersController_style'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/result-documents/{number}/files/{table}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A whole table of a result document as CSV, always the same, byte for byte */
    get: operations['ResultPapersController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/result-documents/{number}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was issued under this number: state, instant and hashes, for whoever holds a printed document */
    get: operations['ResultPapersController_receipt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/result-documents/{number}/recomputation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The hash computed again from what is stored now, beside the one that was issued */
    get: operations['ResultPapersController_recomputation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/result-documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Result documents, newest first; the step to final has issued one */
    get: operations['ResultDocumentsController_list'];
    put?: never;
    /** Issues a numbered result document of how things stand now, once results are declared */
    post: operations['ResultDocumentsController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contests/{slug}/result-documents/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A result document as it was issued */
    get: operations['ResultDocumentsController_one'];
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
  OrganizationsController_find: {
    parameters: {
      query?: {
        search?: string;
        under?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organizations by any part of the name or by pinyin initials, for organizers also by code, the best fitting first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            organizations: {
              id: string;
              name: string;
              /** @description for organizers only: with it one may enter */
              code?: string;
              /** @description 0 at the top */
              level: number;
              parentId: string | null;
              /** @description the names from the top down to its own */
              path: string[];
              /** @description another name of it, where that was found */
              alias: string | null;
            }[];
          };
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
  OrganizationEditsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description at most 120 characters; no two right below the same organization have the same */
          name: string;
          /** @description 2 to 32 letters and digits, with hyphens, underscores and dots; no two organizations have the same; left out: one is made */
          code?: string;
          /** @description the organization right above it; null: it stands at the top */
          parentId?: string | null;
          /** @description what sort of unit it is, in the organizer’s words; at most 40 characters */
          kind?: string | null;
        };
      };
    };
    responses: {
      /** @description Adds one organization to the tree */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            organization: {
              id: string;
              code: string;
              name: string;
              kind: string | null;
              parentId: string | null;
              /** @description 0 at the top */
              level: number;
              /** @description the names from the top down to its own */
              path: string[];
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
      /** @description code: organization-misplaced | organization-name-taken | organization-code-taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request | organization-parent-not-found */
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
  OrganizationsController_one: {
    parameters: {
      query?: {
        offset?: number;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One organization, with those above it and right below it; where it was merged, the one that stands for it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            organization: {
              id: string;
              name: string;
              /** @description for organizers only: with it one may enter */
              code?: string;
              /** @description in the organizer’s words */
              kind: string | null;
              level: number;
              /** @description from the top down to itself */
              path: {
                id: string;
                name: string;
              }[];
              headCount: {
                count: number;
                /** @description 2012-09-01 */
                countedOn: string;
              } | null;
            };
            children: {
              total: number;
              organizations: {
                id: string;
                name: string;
                /** @description for organizers only: with it one may enter */
                code?: string;
              }[];
            };
          };
        };
      };
      /** @description code: organization-not-found */
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
  OrganizationEditsController_change: {
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
          /** @description at most 120 characters; no two right below the same organization have the same */
          name?: string;
          /** @description 2 to 32 letters and digits, with hyphens, underscores and dots; no two organizations have the same */
          code?: string;
          /** @description the organization right above it; null: it stands at the top */
          parentId?: string | null;
          /** @description what sort of unit it is, in the organizer’s words; at most 40 characters */
          kind?: string | null;
        };
      };
    };
    responses: {
      /** @description Gives an organization another name, code or kind, or moves it with everything below it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            organization: {
              id: string;
              code: string;
              name: string;
              kind: string | null;
              parentId: string | null;
              /** @description 0 at the top */
              level: number;
              /** @description the names from the top down to its own */
              path: string[];
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
      /** @description code: organization-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: organization-merged-away | organization-code-named | organization-misplaced | organization-name-taken | organization-code-taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request | organization-parent-not-found */
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
  OrganizationImportsController_import: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: never;
      path?: never;
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
      /** @description Brings the organizations of an Excel or CSV file into the tree: all of them, or none with every fault */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            dryRun: boolean;
            created: number;
            /** @description named otherwise, moved or of another kind, with all that follow one that moved */
            changed: number;
            unchanged: number;
            /** @description declared anew */
            headCounts: number;
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
      /** @description code: organizations-changed-meanwhile */
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
      /** @description code: invalid-request | organization-file-faulty */
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
  HeadCountsController_history: {
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
      /** @description Every head count that was declared for the organization; the newest holds */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description the newest, which holds, first */
            headCounts: {
              id: string;
              count: number;
              countedOn: string;
              /** Format: date-time */
              declaredAt: string;
              /** @description null: the command line */
              declaredBy: {
                id: string;
                name: string;
              } | null;
              note: string | null;
              replacesId: string | null;
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
      /** @description code: organization-not-found */
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
  HeadCountsController_declare: {
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
          count: number;
          /** @description the day for which it holds: 2012-09-01 */
          countedOn: string;
          /** @description where it comes from, or why it was corrected */
          note?: string;
        };
      };
    };
    responses: {
      /** @description Declares how many people the organization has, in place of what was declared before */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            headCount: {
              id: string;
              count: number;
              countedOn: string;
              /** Format: date-time */
              declaredAt: string;
              /** @description null: the command line */
              declaredBy: {
                id: string;
                name: string;
              } | null;
              note: string | null;
              replacesId: string | null;
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
      /** @description code: organization-not-found */
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
  OrganizationMergesController_list: {
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
      /** @description The merges in which the organization went or stayed, the newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description the newest first */
            merges: {
              id: string;
              mergedId: string;
              intoId: string;
              reason: string;
              /** Format: date-time */
              mergedAt: string;
              /** Format: date-time */
              undoneAt: string | null;
              /** @description how many went, by what they are */
              moved: {
                [key: string]: number;
              };
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
  OrganizationMergesController_merge: {
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
          /** @description the organization that stays */
          into: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Merges the organization into another that is the same; entries, approvals and what is below it go over */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            merge: {
              id: string;
              mergedId: string;
              intoId: string;
              reason: string;
              /** Format: date-time */
              mergedAt: string;
              /** Format: date-time */
              undoneAt: string | null;
              /** @description how many went, by what they are */
              moved: {
                [key: string]: number;
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
      /** @description code: organization-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: organization-already-merged | organizations-not-mergeable */
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
  OrganizationMergesController_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        mergeId: string;
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
      /** @description code: organization-merge-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: organization-merge-buried | organizations-not-mergeable */
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
                stages?: {
                  id: string;
                  title: string;
                  opensAt: string;
                  closesAt: string;
                  attempts?: {
                    perDay?: number;
                    perStage?: number;
                  };
                  paper?: {
                    /**
                     * @default contest
                     * @enum {unknown}
                     */
                    drawnPer: 'contest' | 'stage' | 'attempt';
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
                  time?: {
                    /** @default null */
                    limit: string | null;
                    perQuestion?: number;
                  };
                }[];
                registration: {
                  /**
                   * @default open
                   * @enum {unknown}
                   */
                  mode: 'open' | 'code' | 'roster';
                  /** @enum {unknown} */
                  organization?: 'none' | 'optional' | 'required';
                  approvedOnly?: boolean;
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
                  /** @enum {unknown} */
                  team?: 'none' | 'optional' | 'required';
                  teamSize?: {
                    min: number;
                    max: number;
                  };
                  teamsCloseAt?: string;
                  divisions?: {
                    title: string;
                    /** @description organizations decide who is in it; false: people choose it */
                    fixed: boolean;
                  }[];
                };
                paper: {
                  /**
                   * @default contest
                   * @enum {unknown}
                   */
                  drawnPer: 'contest' | 'stage' | 'attempt';
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
                  perQuestion?: number;
                };
                /** @default {} */
                attempts: {
                  total?: number;
                  perDay?: number;
                  perStage?: number;
                  /**
                   * @default best
                   * @enum {unknown}
                   */
                  counts: 'best' | 'first' | 'last' | 'sum' | 'average' | 'sumOfDailyBest' | 'sumOfStageBest';
                  practice?: {
                    perDay: number;
                    questions: number;
                    bank?: string;
                  };
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
                  speed?: {
                    base: number;
                    perSecondLeft: number;
                  };
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
                  minimumMark?: number | string;
                };
                teams?: {
                  /** @default sum */
                  score: string;
                  /**
                   * @default zero
                   * @enum {unknown}
                   */
                  absent: 'zero' | 'leftOut';
                  /**
                   * @default [
                   *       "bestMember",
                   *       "timeUsed",
                   *       "finishedAt"
                   *     ]
                   */
                  ties: string[];
                };
                organizations?: {
                  level?: number;
                  /** @default all */
                  average: string;
                  award?: {
                    by:
                      | {
                          [key: string]: number;
                        }
                      | string
                      | Record<string, never>;
                    /** @default 1 */
                    minimumParticipants: number;
                    sizeBands?: {
                      title: string;
                      from: number;
                      to?: number;
                    }[];
                    places?: number;
                  };
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
              /** @description in the order of time; none: attempts can be started whenever the contest is open */
              stages: {
                id: string;
                title: string;
                /** Format: date-time */
                opensAt: string;
                /** Format: date-time */
                closesAt: string;
                /**
                 * @description by the clock
                 * @enum {unknown}
                 */
                state: 'upcoming' | 'open' | 'over';
              }[];
              /** @description id of the stage under way; null: none, or the contest has no stages */
              currentStage: string | null;
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
              stages?: {
                id: string;
                title: string;
                opensAt: string;
                closesAt: string;
                attempts?: {
                  perDay?: number;
                  perStage?: number;
                };
                paper?: {
                  /**
                   * @default contest
                   * @enum {unknown}
                   */
                  drawnPer: 'contest' | 'stage' | 'attempt';
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
                time?: {
                  /** @default null */
                  limit: string | null;
                  perQuestion?: number;
                };
              }[];
              registration: {
                /**
                 * @default open
                 * @enum {unknown}
                 */
                mode: 'open' | 'code' | 'roster';
                /** @enum {unknown} */
                organization?: 'none' | 'optional' | 'required';
                approvedOnly?: boolean;
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
                /** @enum {unknown} */
                team?: 'none' | 'optional' | 'required';
                teamSize?: {
                  min: number;
                  max: number;
                };
                teamsCloseAt?: string;
                divisions?: {
                  title: string;
                  /** @description organizations decide who is in it; false: people choose it */
                  fixed: boolean;
                }[];
              };
              paper: {
                /**
                 * @default contest
                 * @enum {unknown}
                 */
                drawnPer: 'contest' | 'stage' | 'attempt';
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
                perQuestion?: number;
              };
              /** @default {} */
              attempts: {
                total?: number;
                perDay?: number;
                perStage?: number;
                /**
                 * @default best
                 * @enum {unknown}
                 */
                counts: 'best' | 'first' | 'last' | 'sum' | 'average' | 'sumOfDailyBest' | 'sumOfStageBest';
                practice?: {
                  perDay: number;
                  questions: number;
                  bank?: string;
                };
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
                speed?: {
                  base: number;
                  perSecondLeft: number;
                };
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
                minimumMark?: number | string;
              };
              teams?: {
                /** @default sum */
                score: string;
                /**
                 * @default zero
                 * @enum {unknown}
                 */
                absent: 'zero' | 'leftOut';
                /**
                 * @default [
                 *       "bestMember",
                 *       "timeUsed",
                 *       "finishedAt"
                 *     ]
                 */
                ties: string[];
              };
              organizations?: {
                level?: number;
                /** @default all */
                average: string;
                award?: {
                  by:
                    | {
                        [key: string]: number;
                      }
                    | string
                    | Record<string, never>;
                  /** @default 1 */
                  minimumParticipants: number;
                  sizeBands?: {
                    title: string;
                    from: number;
                    to?: number;
                  }[];
                  places?: number;
                };
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
            /** @description in the order of time; none: attempts can be started whenever the contest is open */
            stages: {
              id: string;
              title: string;
              /** Format: date-time */
              opensAt: string;
              /** Format: date-time */
              closesAt: string;
              /**
               * @description by the clock
               * @enum {unknown}
               */
              state: 'upcoming' | 'open' | 'over';
            }[];
            /** @description id of the stage under way; null: none, or the contest has no stages */
            currentStage: string | null;
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
            stages?: {
              id: string;
              title: string;
              opensAt: string;
              closesAt: string;
              paper?: {
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
                drawnPer: 'contest' | 'stage' | 'attempt';
                /** @default {} */
                shuffle: {
                  /** @default false */
                  questions: boolean;
                  /** @default false */
                  options: boolean;
                };
              };
              time?: {
                /** @default null */
                limit: string | null;
                perQuestion?: number;
                /** @default PT5S */
                grace: string;
              };
              attempts?: {
                perDay?: number;
                perStage?: number;
              };
            }[];
            /** @default {} */
            registration: {
              /**
               * @default open
               * @enum {unknown}
               */
              mode: 'open' | 'code' | 'roster';
              code?: string;
              /** @enum {unknown} */
              organization?: 'none' | 'optional' | 'required';
              approvedOnly?: boolean;
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
              /** @enum {unknown} */
              team?: 'none' | 'optional' | 'required';
              teamSize?: {
                min: number;
                max: number;
              };
              teamsCloseAt?: string;
              divisions?: {
                title: string;
                organizations?: string[];
              }[];
              excluded?: string[];
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
              drawnPer: 'contest' | 'stage' | 'attempt';
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
              perQuestion?: number;
              /** @default PT5S */
              grace: string;
            };
            /** @default {} */
            attempts: {
              total?: number;
              perDay?: number;
              perStage?: number;
              /**
               * @default best
               * @enum {unknown}
               */
              counts: 'best' | 'first' | 'last' | 'sum' | 'average' | 'sumOfDailyBest' | 'sumOfStageBest';
              practice?: {
                perDay: number;
                questions: number;
                bank?: string;
              };
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
              speed?: {
                base: number;
                perSecondLeft: number;
              };
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
              minimumMark?: number | string;
            };
            teams?: {
              /** @default sum */
              score: string;
              /**
               * @default zero
               * @enum {unknown}
               */
              absent: 'zero' | 'leftOut';
              /**
               * @default [
               *       "bestMember",
               *       "timeUsed",
               *       "finishedAt"
               *     ]
               */
              ties: string[];
            };
            organizations?: {
              level?: number;
              /** @default all */
              average: string;
              award?: {
                by:
                  | {
                      [key: string]: number;
                    }
                  | string
                  | Record<string, never>;
                /** @default 1 */
                minimumParticipants: number;
                sizeBands?: {
                  title: string;
                  from: number;
                  to?: number;
                }[];
                places?: number;
              };
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
          stages?: {
            id: string;
            title: string;
            opensAt: string;
            closesAt: string;
            paper?: {
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
              drawnPer?: 'contest' | 'stage' | 'attempt';
              /** @default {} */
              shuffle?: {
                /** @default false */
                questions?: boolean;
                /** @default false */
                options?: boolean;
              };
            };
            time?: {
              /** @default null */
              limit?: string | null;
              perQuestion?: number;
              /** @default PT5S */
              grace?: string;
            };
            attempts?: {
              perDay?: number;
              perStage?: number;
            };
          }[];
          /** @default {} */
          registration?: {
            /**
             * @default open
             * @enum {unknown}
             */
            mode?: 'open' | 'code' | 'roster';
            code?: string;
            /** @enum {unknown} */
            organization?: 'none' | 'optional' | 'required';
            approvedOnly?: boolean;
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
            /** @enum {unknown} */
            team?: 'none' | 'optional' | 'required';
            teamSize?: {
              min: number;
              max: number;
            };
            teamsCloseAt?: string;
            divisions?: {
              title: string;
              organizations?: string[];
            }[];
            excluded?: string[];
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
            drawnPer?: 'contest' | 'stage' | 'attempt';
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
            perQuestion?: number;
            /** @default PT5S */
            grace?: string;
          };
          /** @default {} */
          attempts?: {
            total?: number;
            perDay?: number;
            perStage?: number;
            /**
             * @default best
             * @enum {unknown}
             */
            counts?: 'best' | 'first' | 'last' | 'sum' | 'average' | 'sumOfDailyBest' | 'sumOfStageBest';
            practice?: {
              perDay: number;
              questions: number;
              bank?: string;
            };
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
            speed?: {
              base: number;
              perSecondLeft: number;
            };
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
            minimumMark?: number | string;
          };
          teams?: {
            /** @default sum */
            score?: string;
            /**
             * @default zero
             * @enum {unknown}
             */
            absent?: 'zero' | 'leftOut';
            /**
             * @default [
             *       "bestMember",
             *       "timeUsed",
             *       "finishedAt"
             *     ]
             */
            ties?: string[];
          };
          organizations?: {
            level?: number;
            /** @default all */
            average?: string;
            award?: {
              by:
                | {
                    [key: string]: number;
                  }
                | string
                | Record<string, never>;
              /** @default 1 */
              minimumParticipants?: number;
              sizeBands?: {
                title: string;
                from: number;
                to?: number;
              }[];
              places?: number;
            };
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
      /** @description code: contest-final | contest-in-use | contest-not-ready */
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
                id: string | null;
                name: string;
              };
              changed: string[];
            }[];
            steps: {
              /** @enum {unknown|null} */
              from: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final' | null;
              /** @enum {unknown} */
              to: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
              at: string;
              by: {
                id: string | null;
                name: string;
              };
              remark: string | null;
            }[];
            freezes: {
              /** @description true: an organizer let the public boards stand still; false: move again */
              frozen: boolean;
              at: string;
              by: {
                id: string | null;
                name: string;
              };
              reason: string | null;
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
      /** @description code: contest-step-out-of-order | contest-still-answered | contest-not-settled */
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
  ContestStepsController_reopen: {
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
          reason: string;
        };
      };
    };
    responses: {
      /** @description Takes a final contest back to provisional, so that something about it can change */
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
      /** @description code: contest-not-final */
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
  FreezesController_freeze: {
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
          reason: string;
        };
      };
    };
    responses: {
      /** @description Lets the public boards stand still from now on; where they do already it stays so */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            slug: string;
            /**
             * Format: date-time
             * @description since when the public boards stand still; null: they move
             */
            frozenSince: string | null;
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
      /** @description code: boards-not-freezable */
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
  FreezesController_unfreeze: {
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
      /** @description Lets the public boards move again, also out of the freeze that the document has set */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            slug: string;
            /**
             * Format: date-time
             * @description since when the public boards stand still; null: they move
             */
            frozenSince: string | null;
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
  ContestOrganizationsController_choices: {
    parameters: {
      query?: {
        search?: string;
        under?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organizations for which one may enter the contest, the best fitting first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            organizations: {
              id: string;
              name: string;
              /** @description 0 at the top */
              level: number;
              /** @description the names from the top down to its own */
              path: string[];
              /** @description another name of it, where that was found */
              alias: string | null;
            }[];
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
  ContestOrganizationsController_list: {
    parameters: {
      query?: {
        offset?: number;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organizations that are approved for the contest, in the order of approval */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            organizations: {
              id: string;
              code: string;
              name: string;
              path: string[];
              /** Format: date-time */
              approvedAt: string;
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
  ContestOrganizationsController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: string;
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
      /** @description code: contest-not-found | organization-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final */
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
  ContestOrganizationsController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: string;
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
      /** @description code: contest-not-found | organization-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final */
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
  RosterSessionController_open: {
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
          /** @description in whatever case and grouping */
          accessCode: string;
          employeeNumber?: string;
          name?: string;
        };
      };
    };
    responses: {
      /** @description Signs in with the access code of the roster, alone or with the employee number or the name */
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
      /** @description code: access-code-wrong */
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
      /** @description code: contest-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: not-by-roster | roster-place-taken */
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
  RostersController_import: {
    parameters: {
      query?: {
        dryRun?: boolean;
        fileName?: string;
      };
      header?: never;
      path: {
        slug: string;
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
      /** @description Brings the people of a CSV or Excel file onto the roster: all of them, or none with a list of every fault */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            dryRun: boolean;
            /** @description people who were not on the roster */
            created: number;
            changed: number;
            unchanged: number;
            /** @description the first 1,000 rows that may be of somebody who is there already */
            duplicates: {
              /** @description as the spreadsheet counts */
              row: number;
              column: string | null;
              detail: string;
            }[];
            duplicateCount: number;
            /** @description the first 1,000 rows that do what may not be expected: more people for a team than it has places, another team, organization or division for somebody who has signed in */
            notices: {
              /** @description as the spreadsheet counts */
              row: number;
              column: string | null;
              detail: string;
            }[];
            noticeCount: number;
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
      /** @description code: contest-final | roster-changed-meanwhile */
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
      /** @description code: invalid-request | roster-file-faulty */
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
  RostersController_list: {
    parameters: {
      query?: {
        search?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who is expected in the contest, in the order in which they were imported */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            people: {
              id: string;
              name: string;
              employeeNumber: string | null;
              phone: string | null;
              organization: {
                id: string;
                code: string;
                name: string;
              } | null;
              division: string | null;
              team: string | null;
              /** @description whether somebody has used the access code */
              came: boolean;
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
  RostersController_accessCodes: {
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
      /** @description Everybody's access code as a spreadsheet (xlsx or csv), the same each time */
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
  RostersController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: string;
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
      /** @description code: contest-not-found | roster-person-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final | roster-changed-meanwhile */
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
          /** @description the contest code, where `registration.mode` is `code`; an access code of the roster, where it is `roster` and the account was not made by one */
          code?: string;
          fields?: {
            [key: string]: string;
          };
          organizationId?: string;
          organizationCode?: string;
          teamCode?: string;
          teamName?: string;
          /** @description the title of a division, where the contest lets people choose */
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
              };
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
      /** @description code: contest-code-wrong | not-on-roster | team-code-wrong */
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
      /** @description code: contest-over | roster-place-taken | already-entered | team-full | teams-closed | team-of-other-division */
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
      /** @description code: too-many-wrong-codes | too-many-wrong-team-codes */
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
  EntriesController_enterNewcomer: {
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
          /** @description 1 to 40 characters */
          name: string;
          /** @description 2 to 80 characters: a phone number, employee number or name of one’s own */
          login: string;
          password: string;
          /** @description the contest code, where `registration.mode` is `code`; an access code of the roster, where it is `roster` and the account was not made by one */
          code?: string;
          fields?: {
            [key: string]: string;
          };
          organizationId?: string;
          organizationCode?: string;
          teamCode?: string;
          teamName?: string;
          /** @description the title of a division, where the contest lets people choose */
          division?: string;
        };
      };
    };
    responses: {
      /** @description Makes an account, enters with it, and signs in: all of it, or nothing; again with the same login and password: 200 */
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
            entry: {
              id: string;
              /** @description the contest's slug */
              contest: string;
              name: string;
              fields: {
                [key: string]: string;
              };
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
              };
            };
          };
        };
      };
      /** @description Makes an account, enters with it, and signs in: all of it, or nothing; again with the same login and password: 200 */
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
            entry: {
              id: string;
              /** @description the contest's slug */
              contest: string;
              name: string;
              fields: {
                [key: string]: string;
              };
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
      /** @description code: contest-code-wrong | not-on-roster | team-code-wrong | account-disabled */
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
      /** @description code: contest-over | roster-place-taken | already-entered | team-full | teams-closed | team-of-other-division | login-taken */
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
      /** @description code: too-many-wrong-codes | too-many-wrong-team-codes | too-many-wrong-tries */
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
  OwnTeamController_join: {
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
          /** @description founds a team of this name */
          teamName?: string;
          /** @description joins the team that has this code */
          teamCode?: string;
        };
      };
    };
    responses: {
      /** @description Founds a team or joins one, instead of the one that the caller is in; before the own first attempt */
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
      /** @description code: team-code-wrong */
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
      /** @description code: teams-closed | team-competed | team-full | team-of-other-division */
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
      /** @description code: too-many-wrong-team-codes */
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
  OwnTeamController_leave: {
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
      /** @description Leaves the team, before the own first attempt; whose captain leaves is led by who entered first */
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
      /** @description code: contest-not-found | entry-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: teams-closed | team-competed | not-in-team | team-needed */
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
  OwnTeamController_handOver: {
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
          entryId: string;
        };
      };
    };
    responses: {
      /** @description Makes another member captain; before anybody of the team competes */
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
      /** @description code: captain-only */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found | entry-not-found | no-such-member */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: teams-closed | team-competed | not-in-team */
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
  OwnTeamController_rename: {
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
          name: string;
        };
      };
    };
    responses: {
      /** @description Gives the team another name; its captain, before anybody of it competes */
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
      /** @description code: captain-only */
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
      /** @description code: teams-closed | team-competed | not-in-team */
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
  OwnTeamController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        entryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Takes a member out of the team; its captain, before anybody of it competes */
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
      /** @description code: captain-only */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found | entry-not-found | no-such-member */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: teams-closed | team-competed | not-in-team */
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
  TeamsController_list: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The teams of the contest, in the order of their founding */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            /** @description `after` of the next page */
            next: string | null;
            teams: {
              id: string;
              name: string;
              /** @description whoever knows it can join */
              code: string;
              division?: string;
              organizationId?: string;
              /** Format: date-time */
              createdAt: string;
              /** @description in the order in which they entered */
              members: {
                entryId: string;
                name: string;
                captain: boolean;
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
  TeamsController_substitute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description who leaves; without it somebody is added */
          outEntryId?: string;
          /** @description who comes; without it nobody does */
          inEntryId?: string;
          /** @description 1 to 500 characters, for the audit log */
          reason: string;
        };
      };
    };
    responses: {
      /** @description Substitutes a member, adds one or takes one out, with a reason; also after teams have closed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            team: {
              id: string;
              name: string;
              /** @description whoever knows it can join */
              code: string;
              division?: string;
              organizationId?: string;
              /** Format: date-time */
              createdAt: string;
              /** @description in the order in which they entered */
              members: {
                entryId: string;
                name: string;
                captain: boolean;
              }[];
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
      /** @description code: contest-not-found | team-not-found | no-such-member */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final | team-full | team-of-other-division */
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
  QuestionWalksController_next: {
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
      /** @description Where questions are shown one at a time: the one that is showing, or the next when it is answered or its time is over */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description all questions have been shown; the fields on the question are left out then */
            done: boolean;
            /** @description the number on this paper, which answers name */
            n?: number;
            /** @description questions on this paper */
            of: number;
            section?: {
              title: string;
              /** @enum {unknown} */
              type: 'true-false' | 'single' | 'multiple';
              /** @description the most that the question can earn */
              points: number;
            };
            question?: {
              stem: string;
              options: {
                letter: string;
                text: string;
              }[];
            };
            /**
             * Format: date-time
             * @description when it was shown first: its clock runs from there, on whichever device
             */
            shownAt?: string;
            /**
             * Format: date-time
             * @description when its clock stops
             */
            deadline?: string;
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
      /** @description code: attempt-closed | paper-shown-whole */
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
              /** @description the stage in which it was started; null: the contest has none */
              stageId: string | null;
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
              /** @description seconds for each question, where they are shown one at a time; the lists are empty then */
              perQuestion?: number;
              sections: {
                title: string;
                /** @enum {unknown} */
                type: 'true-false' | 'single' | 'multiple';
                /** @description for each question */
                points: number;
                /** @description questions; only with perQuestion */
                count?: number;
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
              /** @description the stage in which it was started; null: the contest has none */
              stageId: string | null;
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
              /** @description seconds for each question, where they are shown one at a time; the lists are empty then */
              perQuestion?: number;
              sections: {
                title: string;
                /** @enum {unknown} */
                type: 'true-false' | 'single' | 'multiple';
                /** @description for each question */
                points: number;
                /** @description questions; only with perQuestion */
                count?: number;
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
      /** @description code: entry-needed | entrant-disqualified */
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
      /** @description code: contest-just-changed | team-needed-to-compete | contest-not-open-yet | between-stages | contest-over | quota-used */
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
              /** @description the stage in which it was started; null: the contest has none */
              stageId: string | null;
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
              /** @description the limit that leaves no more: total, perDay or perStage; null: nothing limits them */
              nearest: string | null;
              /** @description the stage that this is about: the one under way, else the next; null: the contest has none */
              stageId: string | null;
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
              /** @description the stage in which it was started; null: the contest has none */
              stageId: string | null;
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
              /** @description seconds for each question, where they are shown one at a time; the lists are empty then */
              perQuestion?: number;
              sections: {
                title: string;
                /** @enum {unknown} */
                type: 'true-false' | 'single' | 'multiple';
                /** @description for each question */
                points: number;
                /** @description questions; only with perQuestion */
                count?: number;
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
      /** @description code: attempt-closed | question-not-showing | question-time-over */
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
  PracticeController_mine: {
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
      /** @description The caller's last practice in the contest, and how often one can still practise today */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description the last one; null: none */
            practice: {
              id: string;
              /** Format: date-time */
              startedAt: string;
              questions: {
                n: number;
                /** @enum {unknown} */
                type: 'true-false' | 'single' | 'multiple';
                stem: string;
                options: {
                  letter: string;
                  text: string;
                }[];
              }[];
              /** @description of the questions that were answered */
              answers: {
                n: number;
                /** @description the first answer, which stands */
                choice: string[];
                /** @description null: the question was declared void and counts for nobody */
                right: boolean | null;
                /** @description right options in this contest; of several accepted keys the one nearest to the answer; none where the question counts for everybody or nobody */
                key: string[];
                /** @description what was decided in this contest about the key */
                correction?: {
                  /**
                   * @description another key, several accepted keys, right for everyone, or as if it had not been asked
                   * @enum {unknown}
                   */
                  kind: 'key' | 'accept' | 'everyone' | 'void';
                  /** @description all that are accepted */
                  keys: string[][];
                  /** @description the key of the question bank, which it was before */
                  bankKey: string[];
                  /** @description the organizer's */
                  reason: string;
                  /** Format: date-time */
                  decidedAt: string;
                };
                /** @description why the key is right */
                explanation: string | null;
                /** @description the document that the question rests on */
                source: string | null;
              }[];
            } | null;
            /** @description how often one can still practise today */
            left: number;
            /**
             * Format: date-time
             * @description when the next day begins
             */
            nextDayAt: string;
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
      /** @description code: practice-not-offered | attempt-under-way */
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
  PracticeController_start: {
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
      /** @description Begins a practice: a few questions with the key at once, which never score */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            practice: {
              id: string;
              /** Format: date-time */
              startedAt: string;
              questions: {
                n: number;
                /** @enum {unknown} */
                type: 'true-false' | 'single' | 'multiple';
                stem: string;
                options: {
                  letter: string;
                  text: string;
                }[];
              }[];
              /** @description of the questions that were answered */
              answers: {
                n: number;
                /** @description the first answer, which stands */
                choice: string[];
                /** @description null: the question was declared void and counts for nobody */
                right: boolean | null;
                /** @description right options in this contest; of several accepted keys the one nearest to the answer; none where the question counts for everybody or nobody */
                key: string[];
                /** @description what was decided in this contest about the key */
                correction?: {
                  /**
                   * @description another key, several accepted keys, right for everyone, or as if it had not been asked
                   * @enum {unknown}
                   */
                  kind: 'key' | 'accept' | 'everyone' | 'void';
                  /** @description all that are accepted */
                  keys: string[][];
                  /** @description the key of the question bank, which it was before */
                  bankKey: string[];
                  /** @description the organizer's */
                  reason: string;
                  /** Format: date-time */
                  decidedAt: string;
                };
                /** @description why the key is right */
                explanation: string | null;
                /** @description the document that the question rests on */
                source: string | null;
              }[];
            };
            /** @description how often one can still practise today */
            left: number;
            /**
             * Format: date-time
             * @description when the next day begins
             */
            nextDayAt: string;
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
      /** @description code: contest-over | practice-not-offered | practice-used | attempt-under-way */
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
  PracticeController_answer: {
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
          /** @description the question's number in this practice */
          n: number;
          choice: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[];
        };
      };
    };
    responses: {
      /** @description Answers a question of a practice; says at once whether it is right, with the key. The first answer stands */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            n: number;
            /** @description the first answer, which stands */
            choice: string[];
            /** @description null: the question was declared void and counts for nobody */
            right: boolean | null;
            /** @description right options in this contest; of several accepted keys the one nearest to the answer; none where the question counts for everybody or nobody */
            key: string[];
            /** @description what was decided in this contest about the key */
            correction?: {
              /**
               * @description another key, several accepted keys, right for everyone, or as if it had not been asked
               * @enum {unknown}
               */
              kind: 'key' | 'accept' | 'everyone' | 'void';
              /** @description all that are accepted */
              keys: string[][];
              /** @description the key of the question bank, which it was before */
              bankKey: string[];
              /** @description the organizer's */
              reason: string;
              /** Format: date-time */
              decidedAt: string;
            };
            /** @description why the key is right */
            explanation: string | null;
            /** @description the document that the question rests on */
            source: string | null;
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
      /** @description code: practice-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: attempt-under-way */
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
  EntrantsController_page: {
    parameters: {
      query?: {
        search?: string;
        page?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who takes part, with their attempts: to find a person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            page: number;
            /** @description in the order in which they entered */
            entrants: {
              entryId: string;
              name: string;
              login: string;
              /** @description what was entered, by name of the field */
              fields: {
                [key: string]: string;
              };
              /** @description of the roster; null: none */
              employeeNumber: string | null;
              /** Format: date-time */
              enteredAt: string;
              /** @description the entry of the same person that this one was merged into, where the attempts are listed; null: none */
              countsFor: string | null;
              /** @description the name; null: none */
              organization: string | null;
              /** @description points that all attempts come to; null: no finished attempt */
              score: number | null;
              disqualified: boolean;
              attempts: {
                id: string;
                /** @description the entry it was made with: another one where two were found to be one person */
                entryId: string;
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
                /** @description points; null while it is open */
                score: number | null;
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
  RulingsController_page: {
    parameters: {
      query?: {
        before?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was ruled about attempts and people of the contest */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description the newest first */
            rulings: {
              id: string;
              /** @enum {unknown} */
              kind: 'extra-time' | 'voided-attempt' | 'disqualification';
              /** @description the attempt that is void or got the time; null: extra time waits for the next one */
              attemptId: string | null;
              /** @description of extra time */
              minutes: number | null;
              reason: string;
              /** Format: date-time */
              decidedAt: string;
              /**
               * Format: date-time
               * @description null while it stands
               */
              undoneAt: string | null;
              /** @description null while it stands */
              undoneReason: string | null;
              entryId: string;
              /** @description whom it is about */
              name: string;
              decidedBy: {
                id: string;
                name: string;
              } | null;
              undoneBy: {
                id: string;
                name: string;
              } | null;
            }[];
            /** @description `before` of the next page; null: none */
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
  RulingsController_mine: {
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
      /** @description What was ruled about the caller, with the reasons */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description the oldest first */
            rulings: {
              id: string;
              /** @enum {unknown} */
              kind: 'extra-time' | 'voided-attempt' | 'disqualification';
              /** @description the attempt that is void or got the time; null: extra time waits for the next one */
              attemptId: string | null;
              /** @description of extra time */
              minutes: number | null;
              reason: string;
              /** Format: date-time */
              decidedAt: string;
              /**
               * Format: date-time
               * @description null while it stands
               */
              undoneAt: string | null;
              /** @description null while it stands */
              undoneReason: string | null;
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
  RulingsController_extraTime: {
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
          entryId: string;
          minutes: number;
          /** @description shown to the person */
          reason: string;
        };
      };
    };
    responses: {
      /** @description Gives a person more time: for the attempt that is open, else for the next one */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ruling: {
              id: string;
              /** @enum {unknown} */
              kind: 'extra-time' | 'voided-attempt' | 'disqualification';
              /** @description the attempt that is void or got the time; null: extra time waits for the next one */
              attemptId: string | null;
              /** @description of extra time */
              minutes: number | null;
              reason: string;
              /** Format: date-time */
              decidedAt: string;
              /**
               * Format: date-time
               * @description null while it stands
               */
              undoneAt: string | null;
              /** @description null while it stands */
              undoneReason: string | null;
              entryId: string;
              /** @description whom it is about */
              name: string;
              decidedBy: {
                id: string;
                name: string;
              } | null;
              undoneBy: {
                id: string;
                name: string;
              } | null;
            };
            /**
             * Format: date-time
             * @description of the attempt that got extra time; null: none is open, or it has none
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
      /** @description code: contest-not-found | entrant-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final | extra-time-without-limit */
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
  RulingsController_void: {
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
          attemptId: string;
          /** @description shown to the person */
          reason: string;
        };
      };
    };
    responses: {
      /** @description Declares an attempt void; one that is open ends now. Again: the ruling that stands */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ruling: {
              id: string;
              /** @enum {unknown} */
              kind: 'extra-time' | 'voided-attempt' | 'disqualification';
              /** @description the attempt that is void or got the time; null: extra time waits for the next one */
              attemptId: string | null;
              /** @description of extra time */
              minutes: number | null;
              reason: string;
              /** Format: date-time */
              decidedAt: string;
              /**
               * Format: date-time
               * @description null while it stands
               */
              undoneAt: string | null;
              /** @description null while it stands */
              undoneReason: string | null;
              entryId: string;
              /** @description whom it is about */
              name: string;
              decidedBy: {
                id: string;
                name: string;
              } | null;
              undoneBy: {
                id: string;
                name: string;
              } | null;
            };
            /**
             * Format: date-time
             * @description of the attempt that got extra time; null: none is open, or it has none
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
      /** @description code: contest-not-found | attempt-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final */
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
  RulingsController_disqualification: {
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
          entryId: string;
          /** @description shown to the person */
          reason: string;
        };
      };
    };
    responses: {
      /** @description Disqualifies a person: no place, nothing won. Again: the ruling that stands */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ruling: {
              id: string;
              /** @enum {unknown} */
              kind: 'extra-time' | 'voided-attempt' | 'disqualification';
              /** @description the attempt that is void or got the time; null: extra time waits for the next one */
              attemptId: string | null;
              /** @description of extra time */
              minutes: number | null;
              reason: string;
              /** Format: date-time */
              decidedAt: string;
              /**
               * Format: date-time
               * @description null while it stands
               */
              undoneAt: string | null;
              /** @description null while it stands */
              undoneReason: string | null;
              entryId: string;
              /** @description whom it is about */
              name: string;
              decidedBy: {
                id: string;
                name: string;
              } | null;
              undoneBy: {
                id: string;
                name: string;
              } | null;
            };
            /**
             * Format: date-time
             * @description of the attempt that got extra time; null: none is open, or it has none
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
      /** @description code: contest-not-found | entrant-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final */
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
  RulingsController_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description shown to the person */
          reason: string;
        };
      };
    };
    responses: {
      /** @description Takes a ruling back: restores a void attempt, or a person who was disqualified */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ruling: {
              id: string;
              /** @enum {unknown} */
              kind: 'extra-time' | 'voided-attempt' | 'disqualification';
              /** @description the attempt that is void or got the time; null: extra time waits for the next one */
              attemptId: string | null;
              /** @description of extra time */
              minutes: number | null;
              reason: string;
              /** Format: date-time */
              decidedAt: string;
              /**
               * Format: date-time
               * @description null while it stands
               */
              undoneAt: string | null;
              /** @description null while it stands */
              undoneReason: string | null;
              entryId: string;
              /** @description whom it is about */
              name: string;
              decidedBy: {
                id: string;
                name: string;
              } | null;
              undoneBy: {
                id: string;
                name: string;
              } | null;
            };
            /**
             * Format: date-time
             * @description of the attempt that got extra time; null: none is open, or it has none
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
      /** @description code: contest-not-found | ruling-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final | extra-time-stays | restored-beyond-quota */
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
  EntryCorrectionsController_regroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description for whom the person competes; null: nobody; left out: as it is */
          organizationId?: string | null;
          /** @description the title; left out: the one that the organization decides, else as it is */
          division?: string;
          /**
           * @description the whole team of the person comes to the division as well
           * @default false
           */
          wholeTeam?: boolean;
          /** @description for the audit log */
          reason: string;
        };
      };
    };
    responses: {
      /** @description Corrects for whom somebody competes, or in which division, with a reason; until the contest is final */
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
              /** @description for whom the person competes */
              organization: {
                id: string;
                name: string;
                /** @description the names from the top down to its own */
                path: string[];
              } | null;
              /** @description the title of the division in which the person is ranked; left out: the contest has none */
              division?: string;
              /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
              disqualified?: boolean;
              /** Format: date-time */
              enteredAt: string;
              /** @description how often `fields` can still be corrected */
              changesLeft: number;
              team?: {
                id: string;
                name: string;
                /** @description whoever knows it can join */
                code: string;
                /** @description whether the caller is */
                captain: boolean;
                /** @description in the order in which they entered */
                members: {
                  entryId: string;
                  name: string;
                  captain: boolean;
                  mine: boolean;
                }[];
                /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                expected: {
                  name: string;
                }[];
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
      /** @description code: contest-not-found | entrant-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final | division-of-team | member-of-other-division | team-changed-meanwhile */
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
  KeyCorrectionsController_all: {
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
      /** @description What was corrected in the keys of the contest, and what was previewed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description the newest first */
            corrections: {
              id: string;
              /** @description counts the contest's corrections from 1 */
              revision: number;
              /** @description bank/code */
              question: string;
              /**
               * @description another key, several keys of which the best counts, the full points for everyone, or as if the question had not been asked
               * @enum {unknown}
               */
              kind: 'key' | 'accept' | 'everyone' | 'void';
              /** @description whole keys in the letters of the question bank: one for `key`, several for `accept`, else none */
              keys: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[][];
              /** @description of the question bank, which stays there */
              originalKey: string[];
              reason: string;
              /** Format: date-time */
              decidedAt: string;
              decidedBy: {
                id: string;
                name: string;
              } | null;
              /** @description false: a newer one of the same question holds */
              standing: boolean;
              /** @description attempts that got another score by it */
              attemptsChanged: number;
            }[];
            /** @description the newest first, applied ones among them; fifty at most */
            previews: {
              id: string;
              question: string;
              /**
               * @description another key, several keys of which the best counts, the full points for everyone, or as if the question had not been asked
               * @enum {unknown}
               */
              kind: 'key' | 'accept' | 'everyone' | 'void';
              /** @description whole keys in the letters of the question bank: one for `key`, several for `accept`, else none */
              keys: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[][];
              reason: string;
              /** @enum {unknown} */
              state: 'computing' | 'ready' | 'applying' | 'applied' | 'cancelled' | 'failed';
              /** Format: date-time */
              createdAt: string;
              /**
               * Format: date-time
               * @description when the last attempt was graded again, or it was cancelled
               */
              endedAt: string | null;
              /** @description what came since it was computed; with any of these it can not be applied */
              outdated: ('keys' | 'version' | 'rulings' | 'merges' | 'organizations' | 'groups')[];
              /** @description null until it is computed */
              summary: {
                /** @description finished attempts */
                attempts: number;
                /** @description attempts that would get another score */
                attemptsChanged: number;
                /** @description people with finished attempts */
                people: number;
                /** @description people whose score would be another */
                scoresChanged: number;
                /** @description people whose place would be another */
                placesChanged: number;
                /** @description those of them who are among the first hundred before or after */
                placesChangedInTop: number;
                /** @description people whose place in their division would be another */
                divisionPlacesChanged: number;
                /** @description people whose score would not reach the pass mark any more */
                passesLost: number;
                /** @description people whose score would reach the pass mark, and does not now */
                passesWon: number;
                /** @description null: the contest ranks no teams */
                teams: {
                  /** @description teams on the board */
                  compared: number;
                  /** @description teams whose score would be another */
                  scoresChanged: number;
                  /** @description teams whose place would be another, among all or in their division */
                  placesChanged: number;
                } | null;
                /** @description null: nobody competes for an organization */
                organizations: {
                  /** @description organizations on the board */
                  compared: number;
                  /** @description organizations with a figure that would be another, at every level */
                  figuresChanged: number;
                  /** @description those of them on the board with a place by some figure, or for the award */
                  placesChanged: number;
                  /** @description organizations that would win the award, or lose it */
                  awardsChanged: number;
                } | null;
              } | null;
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
  KeyCorrectionsController_preview: {
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
          /** @description bank/code */
          question: string;
          /**
           * @description another key, several keys of which the best counts, the full points for everyone, or as if the question had not been asked
           * @enum {unknown}
           */
          kind: 'key' | 'accept' | 'everyone' | 'void';
          /** @description whole keys in the letters of the question bank: one for `key`, several for `accept`, else none */
          keys?: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[][];
          /** @description shown to those whose score changes */
          reason: string;
        };
      };
    };
    responses: {
      /** @description Begins to work out what a correction would change: nothing changes by it. Read it until it is `ready` */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            preview: {
              id: string;
              question: string;
              /**
               * @description another key, several keys of which the best counts, the full points for everyone, or as if the question had not been asked
               * @enum {unknown}
               */
              kind: 'key' | 'accept' | 'everyone' | 'void';
              /** @description whole keys in the letters of the question bank: one for `key`, several for `accept`, else none */
              keys: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[][];
              reason: string;
              /** @enum {unknown} */
              state: 'computing' | 'ready' | 'applying' | 'applied' | 'cancelled' | 'failed';
              /** Format: date-time */
              createdAt: string;
              /**
               * Format: date-time
               * @description when the last attempt was graded again, or it was cancelled
               */
              endedAt: string | null;
              /** @description what came since it was computed; with any of these it can not be applied */
              outdated: ('keys' | 'version' | 'rulings' | 'merges' | 'organizations' | 'groups')[];
              /** @description null until it is computed */
              summary: {
                /** @description finished attempts */
                attempts: number;
                /** @description attempts that would get another score */
                attemptsChanged: number;
                /** @description people with finished attempts */
                people: number;
                /** @description people whose score would be another */
                scoresChanged: number;
                /** @description people whose place would be another */
                placesChanged: number;
                /** @description those of them who are among the first hundred before or after */
                placesChangedInTop: number;
                /** @description people whose place in their division would be another */
                divisionPlacesChanged: number;
                /** @description people whose score would not reach the pass mark any more */
                passesLost: number;
                /** @description people whose score would reach the pass mark, and does not now */
                passesWon: number;
                /** @description null: the contest ranks no teams */
                teams: {
                  /** @description teams on the board */
                  compared: number;
                  /** @description teams whose score would be another */
                  scoresChanged: number;
                  /** @description teams whose place would be another, among all or in their division */
                  placesChanged: number;
                } | null;
                /** @description null: nobody competes for an organization */
                organizations: {
                  /** @description organizations on the board */
                  compared: number;
                  /** @description organizations with a figure that would be another, at every level */
                  figuresChanged: number;
                  /** @description those of them on the board with a place by some figure, or for the award */
                  placesChanged: number;
                  /** @description organizations that would win the award, or lose it */
                  awardsChanged: number;
                } | null;
              } | null;
            };
            /** @description people whose score or place would be another */
            total: number;
            page: number;
            /** @description in the order of the places before */
            moves: {
              entryId: string;
              name: string;
              /** @description null: in none */
              division: string | null;
              before: {
                /** @description points */
                score: number;
                /** @description null: on no board */
                place: number | null;
                /** @description within the division; null: in none, or on no board */
                divisionPlace: number | null;
              };
              after: {
                /** @description points */
                score: number;
                /** @description null: on no board */
                place: number | null;
                /** @description within the division; null: in none, or on no board */
                divisionPlace: number | null;
              };
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
      /** @description code: contest-final */
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
  KeyCorrectionsController_read: {
    parameters: {
      query?: {
        page?: number;
      };
      header?: never;
      path: {
        slug: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a correction would change, and who would move from what to what */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            preview: {
              id: string;
              question: string;
              /**
               * @description another key, several keys of which the best counts, the full points for everyone, or as if the question had not been asked
               * @enum {unknown}
               */
              kind: 'key' | 'accept' | 'everyone' | 'void';
              /** @description whole keys in the letters of the question bank: one for `key`, several for `accept`, else none */
              keys: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[][];
              reason: string;
              /** @enum {unknown} */
              state: 'computing' | 'ready' | 'applying' | 'applied' | 'cancelled' | 'failed';
              /** Format: date-time */
              createdAt: string;
              /**
               * Format: date-time
               * @description when the last attempt was graded again, or it was cancelled
               */
              endedAt: string | null;
              /** @description what came since it was computed; with any of these it can not be applied */
              outdated: ('keys' | 'version' | 'rulings' | 'merges' | 'organizations' | 'groups')[];
              /** @description null until it is computed */
              summary: {
                /** @description finished attempts */
                attempts: number;
                /** @description attempts that would get another score */
                attemptsChanged: number;
                /** @description people with finished attempts */
                people: number;
                /** @description people whose score would be another */
                scoresChanged: number;
                /** @description people whose place would be another */
                placesChanged: number;
                /** @description those of them who are among the first hundred before or after */
                placesChangedInTop: number;
                /** @description people whose place in their division would be another */
                divisionPlacesChanged: number;
                /** @description people whose score would not reach the pass mark any more */
                passesLost: number;
                /** @description people whose score would reach the pass mark, and does not now */
                passesWon: number;
                /** @description null: the contest ranks no teams */
                teams: {
                  /** @description teams on the board */
                  compared: number;
                  /** @description teams whose score would be another */
                  scoresChanged: number;
                  /** @description teams whose place would be another, among all or in their division */
                  placesChanged: number;
                } | null;
                /** @description null: nobody competes for an organization */
                organizations: {
                  /** @description organizations on the board */
                  compared: number;
                  /** @description organizations with a figure that would be another, at every level */
                  figuresChanged: number;
                  /** @description those of them on the board with a place by some figure, or for the award */
                  placesChanged: number;
                  /** @description organizations that would win the award, or lose it */
                  awardsChanged: number;
                } | null;
              } | null;
            };
            /** @description people whose score or place would be another */
            total: number;
            page: number;
            /** @description in the order of the places before */
            moves: {
              entryId: string;
              name: string;
              /** @description null: in none */
              division: string | null;
              before: {
                /** @description points */
                score: number;
                /** @description null: on no board */
                place: number | null;
                /** @description within the division; null: in none, or on no board */
                divisionPlace: number | null;
              };
              after: {
                /** @description points */
                score: number;
                /** @description null: on no board */
                place: number | null;
                /** @description within the division; null: in none, or on no board */
                divisionPlace: number | null;
              };
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
      /** @description code: contest-not-found | correction-preview-not-found */
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
  KeyCorrectionsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: string;
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
      /** @description code: contest-not-found | correction-preview-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: preview-already-applied */
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
  KeyCorrectionsController_teams: {
    parameters: {
      query?: {
        page?: number;
      };
      header?: never;
      path: {
        slug: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Which teams a correction would move, from what to what */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            preview: {
              id: string;
              question: string;
              /**
               * @description another key, several keys of which the best counts, the full points for everyone, or as if the question had not been asked
               * @enum {unknown}
               */
              kind: 'key' | 'accept' | 'everyone' | 'void';
              /** @description whole keys in the letters of the question bank: one for `key`, several for `accept`, else none */
              keys: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[][];
              reason: string;
              /** @enum {unknown} */
              state: 'computing' | 'ready' | 'applying' | 'applied' | 'cancelled' | 'failed';
              /** Format: date-time */
              createdAt: string;
              /**
               * Format: date-time
               * @description when the last attempt was graded again, or it was cancelled
               */
              endedAt: string | null;
              /** @description what came since it was computed; with any of these it can not be applied */
              outdated: ('keys' | 'version' | 'rulings' | 'merges' | 'organizations' | 'groups')[];
              /** @description null until it is computed */
              summary: {
                /** @description finished attempts */
                attempts: number;
                /** @description attempts that would get another score */
                attemptsChanged: number;
                /** @description people with finished attempts */
                people: number;
                /** @description people whose score would be another */
                scoresChanged: number;
                /** @description people whose place would be another */
                placesChanged: number;
                /** @description those of them who are among the first hundred before or after */
                placesChangedInTop: number;
                /** @description people whose place in their division would be another */
                divisionPlacesChanged: number;
                /** @description people whose score would not reach the pass mark any more */
                passesLost: number;
                /** @description people whose score would reach the pass mark, and does not now */
                passesWon: number;
                /** @description null: the contest ranks no teams */
                teams: {
                  /** @description teams on the board */
                  compared: number;
                  /** @description teams whose score would be another */
                  scoresChanged: number;
                  /** @description teams whose place would be another, among all or in their division */
                  placesChanged: number;
                } | null;
                /** @description null: nobody competes for an organization */
                organizations: {
                  /** @description organizations on the board */
                  compared: number;
                  /** @description organizations with a figure that would be another, at every level */
                  figuresChanged: number;
                  /** @description those of them on the board with a place by some figure, or for the award */
                  placesChanged: number;
                  /** @description organizations that would win the award, or lose it */
                  awardsChanged: number;
                } | null;
              } | null;
            };
            /** @description teams whose score or place would be another */
            total: number;
            page: number;
            /** @description in the order of the places before */
            moves: {
              teamId: string;
              /** @description as it was when the preview was computed */
              name: string;
              /** @description null: in none */
              division: string | null;
              before: {
                /** @description points */
                score: number;
                /** @description null: on no board */
                place: number | null;
                /** @description within the division; null: in none, or on no board */
                divisionPlace: number | null;
              };
              after: {
                /** @description points */
                score: number;
                /** @description null: on no board */
                place: number | null;
                /** @description within the division; null: in none, or on no board */
                divisionPlace: number | null;
              };
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
      /** @description code: contest-not-found | correction-preview-not-found */
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
  KeyCorrectionsController_organizations: {
    parameters: {
      query?: {
        page?: number;
      };
      header?: never;
      path: {
        slug: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Which organizations a correction would move: each figure, the places by it, and the award */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            preview: {
              id: string;
              question: string;
              /**
               * @description another key, several keys of which the best counts, the full points for everyone, or as if the question had not been asked
               * @enum {unknown}
               */
              kind: 'key' | 'accept' | 'everyone' | 'void';
              /** @description whole keys in the letters of the question bank: one for `key`, several for `accept`, else none */
              keys: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[][];
              reason: string;
              /** @enum {unknown} */
              state: 'computing' | 'ready' | 'applying' | 'applied' | 'cancelled' | 'failed';
              /** Format: date-time */
              createdAt: string;
              /**
               * Format: date-time
               * @description when the last attempt was graded again, or it was cancelled
               */
              endedAt: string | null;
              /** @description what came since it was computed; with any of these it can not be applied */
              outdated: ('keys' | 'version' | 'rulings' | 'merges' | 'organizations' | 'groups')[];
              /** @description null until it is computed */
              summary: {
                /** @description finished attempts */
                attempts: number;
                /** @description attempts that would get another score */
                attemptsChanged: number;
                /** @description people with finished attempts */
                people: number;
                /** @description people whose score would be another */
                scoresChanged: number;
                /** @description people whose place would be another */
                placesChanged: number;
                /** @description those of them who are among the first hundred before or after */
                placesChangedInTop: number;
                /** @description people whose place in their division would be another */
                divisionPlacesChanged: number;
                /** @description people whose score would not reach the pass mark any more */
                passesLost: number;
                /** @description people whose score would reach the pass mark, and does not now */
                passesWon: number;
                /** @description null: the contest ranks no teams */
                teams: {
                  /** @description teams on the board */
                  compared: number;
                  /** @description teams whose score would be another */
                  scoresChanged: number;
                  /** @description teams whose place would be another, among all or in their division */
                  placesChanged: number;
                } | null;
                /** @description null: nobody competes for an organization */
                organizations: {
                  /** @description organizations on the board */
                  compared: number;
                  /** @description organizations with a figure that would be another, at every level */
                  figuresChanged: number;
                  /** @description those of them on the board with a place by some figure, or for the award */
                  placesChanged: number;
                  /** @description organizations that would win the award, or lose it */
                  awardsChanged: number;
                } | null;
              } | null;
            };
            /** @description organizations with a figure, a place or an award that would be another */
            total: number;
            page: number;
            /** @description those on the board first, in the order of their places before; then those above and below them */
            moves: {
              organizationId: string;
              /** @description as it was when the preview was computed */
              name: string;
              /** @description the names from the top down to its own */
              path: string[];
              /** @description all by which the board can be ordered, moving or not; `award` is the score for it, where there is one */
              figures: {
                /** @enum {unknown} */
                by:
                  | 'participants'
                  | 'participationRate'
                  | 'average'
                  | 'passRate'
                  | 'excellenceRate'
                  | 'totalPoints'
                  | 'award';
                before: {
                  /** @description people, percent or points; null: it has none */
                  value: number | null;
                  /** @description on the board that is ordered by this figure; null: the board leaves this organization out */
                  place: number | null;
                };
                after: {
                  /** @description people, percent or points; null: it has none */
                  value: number | null;
                  /** @description on the board that is ordered by this figure; null: the board leaves this organization out */
                  place: number | null;
                };
              }[];
              /** @description null: the contest has no award, or this organization is not compared for it */
              award: {
                /** @description null: there are none */
                band: string | null;
                before: {
                  /** @description within the size band; null: it doesn't compete */
                  place: number | null;
                  awarded: boolean;
                };
                after: {
                  /** @description within the size band; null: it doesn't compete */
                  place: number | null;
                  awarded: boolean;
                };
              } | null;
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
      /** @description code: contest-not-found | correction-preview-not-found */
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
  KeyCorrectionsController_apply: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
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
      /** @description Makes a previewed correction hold; what ended before is graded again behind it, until it is `applied` */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            preview: {
              id: string;
              question: string;
              /**
               * @description another key, several keys of which the best counts, the full points for everyone, or as if the question had not been asked
               * @enum {unknown}
               */
              kind: 'key' | 'accept' | 'everyone' | 'void';
              /** @description whole keys in the letters of the question bank: one for `key`, several for `accept`, else none */
              keys: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[][];
              reason: string;
              /** @enum {unknown} */
              state: 'computing' | 'ready' | 'applying' | 'applied' | 'cancelled' | 'failed';
              /** Format: date-time */
              createdAt: string;
              /**
               * Format: date-time
               * @description when the last attempt was graded again, or it was cancelled
               */
              endedAt: string | null;
              /** @description what came since it was computed; with any of these it can not be applied */
              outdated: ('keys' | 'version' | 'rulings' | 'merges' | 'organizations' | 'groups')[];
              /** @description null until it is computed */
              summary: {
                /** @description finished attempts */
                attempts: number;
                /** @description attempts that would get another score */
                attemptsChanged: number;
                /** @description people with finished attempts */
                people: number;
                /** @description people whose score would be another */
                scoresChanged: number;
                /** @description people whose place would be another */
                placesChanged: number;
                /** @description those of them who are among the first hundred before or after */
                placesChangedInTop: number;
                /** @description people whose place in their division would be another */
                divisionPlacesChanged: number;
                /** @description people whose score would not reach the pass mark any more */
                passesLost: number;
                /** @description people whose score would reach the pass mark, and does not now */
                passesWon: number;
                /** @description null: the contest ranks no teams */
                teams: {
                  /** @description teams on the board */
                  compared: number;
                  /** @description teams whose score would be another */
                  scoresChanged: number;
                  /** @description teams whose place would be another, among all or in their division */
                  placesChanged: number;
                } | null;
                /** @description null: nobody competes for an organization */
                organizations: {
                  /** @description organizations on the board */
                  compared: number;
                  /** @description organizations with a figure that would be another, at every level */
                  figuresChanged: number;
                  /** @description those of them on the board with a place by some figure, or for the award */
                  placesChanged: number;
                  /** @description organizations that would win the award, or lose it */
                  awardsChanged: number;
                } | null;
              } | null;
            };
            /** @description people whose score or place would be another */
            total: number;
            page: number;
            /** @description in the order of the places before */
            moves: {
              entryId: string;
              name: string;
              /** @description null: in none */
              division: string | null;
              before: {
                /** @description points */
                score: number;
                /** @description null: on no board */
                place: number | null;
                /** @description within the division; null: in none, or on no board */
                divisionPlace: number | null;
              };
              after: {
                /** @description points */
                score: number;
                /** @description null: on no board */
                place: number | null;
                /** @description within the division; null: in none, or on no board */
                divisionPlace: number | null;
              };
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
      /** @description code: contest-not-found | correction-preview-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final | preview-not-ready | preview-outdated | correction-under-way */
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
  SamePeopleController_list: {
    parameters: {
      query?: {
        offset?: number;
        limit?: number;
        mergesOffset?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Pairs of entries that may be one person’s, side by side, and the merges that stand */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description pairs of entries that may be one person’s */
            total: number;
            pairs: {
              alike: ('phone' | 'employeeNumber' | 'nameAndOrganization')[];
              /** @description two; the one that was entered first comes first */
              entries: {
                entryId: string;
                name: string;
                login: string;
                fields: {
                  [key: string]: string;
                };
                organization: {
                  id: string;
                  code: string;
                  name: string;
                } | null;
                teamId: string | null;
                division: string | null;
                /** Format: date-time */
                enteredAt: string;
                /** @description finished ones; of an entry that others count for, theirs as well */
                attempts: number;
                /** @description null: none, or it counts for another entry */
                score: number | null;
              }[];
            }[];
            mergesTotal: number;
            /** @description those that stand, the newest first, from `mergesOffset` on */
            merges: {
              id: string;
              kept: {
                entryId: string;
                name: string;
                login: string;
                fields: {
                  [key: string]: string;
                };
                organization: {
                  id: string;
                  code: string;
                  name: string;
                } | null;
                teamId: string | null;
                division: string | null;
                /** Format: date-time */
                enteredAt: string;
                /** @description finished ones; of an entry that others count for, theirs as well */
                attempts: number;
                /** @description null: none, or it counts for another entry */
                score: number | null;
              };
              merged: {
                entryId: string;
                name: string;
                login: string;
                fields: {
                  [key: string]: string;
                };
                organization: {
                  id: string;
                  code: string;
                  name: string;
                } | null;
                teamId: string | null;
                division: string | null;
                /** Format: date-time */
                enteredAt: string;
                /** @description finished ones; of an entry that others count for, theirs as well */
                attempts: number;
                /** @description null: none, or it counts for another entry */
                score: number | null;
              };
              reason: string;
              /** Format: date-time */
              mergedAt: string;
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
  SamePeopleController_create: {
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
          keepEntryId: string;
          mergeEntryId: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Merges two entries of one person: the attempts of both make one result, by the contest’s own rule */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            merge: {
              id: string;
              keptEntryId: string;
              mergedEntryId: string;
              reason: string;
              /** Format: date-time */
              mergedAt: string;
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
      /** @description code: contest-not-found | entry-unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final | already-merged | person-disqualified | members-of-different-teams */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request | same-entry */
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
  SamePeopleController_dismiss: {
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
          entryIds: string[];
          reason: string;
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
      /** @description code: contest-not-found | entry-unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: invalid-request | same-entry */
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
  SamePeopleController_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        mergeId: string;
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
      /** @description code: contest-not-found | merge-not-found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-final */
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
  OrganizationFiguresController_figures: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures of an organization as they stand now, each with how it came about, and those right below it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            organization: {
              id: string;
              name: string;
              code: string;
              path: string[];
            };
            figures: {
              /** @description declared, or of everything below it together; null: nobody declared one */
              headCount: number | null;
              /** @description people with a finished attempt, each once, with everything below it */
              participants: number;
              /** @description percent of the head count, 100 at most; null without one */
              participationRate: number | null;
              /** @description points; null: nobody took part */
              average: number | null;
              /** @description percent; null: nobody took part, or the contest has no pass mark */
              passRate: number | null;
              /** @description percent; null: nobody took part, or the contest has no mark for it */
              excellenceRate: number | null;
              /** @description points */
              totalPoints: number;
            };
            workings: {
              headCount: {
                /** @enum {string|null} */
                from: 'declared' | 'below' | null;
                /** @description of a declared one */
                countedOn: string | null;
                /** @description of those right below it, how many have none */
                missingBelow: number;
              };
              participants: {
                /** @description entered for itself */
                own: number;
                /** @description entered for what is below it */
                below: number;
              };
              average: {
                /** @description `all`, or `best:<k>` */
                rule: string;
                /** @description over how many */
                people: number;
                /** @description what they have together */
                points: number;
              };
              pass: {
                /** @description as the contest document says it: points, or a share of the full marks as `60%`; null: none */
                mark: (number | string) | null;
                people: number;
              };
              excellence: {
                /** @description as the contest document says it: points, or a share of the full marks as `60%`; null: none */
                mark: (number | string) | null;
                people: number;
              };
            };
            /** @description null: the contest has no award, or this organization is not one of those compared for it */
            award: {
              /** @description null: it doesn't compete */
              score: number | null;
              band: string | null;
              /** @description within its size band; null: it doesn't compete */
              place: number | null;
              awarded: boolean;
              /** @description how a weighted sum came about; empty for a single figure */
              parts: {
                /** @enum {unknown} */
                figure:
                  'participants' | 'participationRate' | 'average' | 'passRate' | 'excellenceRate' | 'totalPoints';
                weight: number;
                /** @description the organization's own; null counts as 0 */
                value: number | null;
                /** @description of those who compete in the same size band: it is 100 */
                best: number;
                /** @description 0 to 100, rounded down to hundredths */
                scaled: number;
              }[];
            } | null;
            /** @description right below it, the ones with most participants first, 500 at most */
            children: {
              id: string;
              name: string;
              code: string;
              /** @description declared, or of everything below it together; null: nobody declared one */
              headCount: number | null;
              /** @description people with a finished attempt, each once, with everything below it */
              participants: number;
              /** @description percent of the head count, 100 at most; null without one */
              participationRate: number | null;
              /** @description points; null: nobody took part */
              average: number | null;
              /** @description percent; null: nobody took part, or the contest has no pass mark */
              passRate: number | null;
              /** @description percent; null: nobody took part, or the contest has no mark for it */
              excellenceRate: number | null;
              /** @description points */
              totalPoints: number;
            }[];
            childrenTotal: number;
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
      /** @description code: contest-not-found | no-figures-of-organization */
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
  OrganizationFiguresController_behind: {
    parameters: {
      query?: {
        limit?: number;
        after?: number;
        of?: 'participants' | 'averaged' | 'passed' | 'excellent';
      };
      header?: never;
      path: {
        slug: string;
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The people behind a number of an organization and of what is below it, the best first, with their attempts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            /** @description `after` of the next page; null: none */
            next: number | null;
            people: {
              entryId: string;
              name: string;
              organization: {
                id: string;
                name: string;
              };
              /** @description points */
              score: number;
              passed: boolean;
              excellent: boolean;
              attempts: {
                id: string;
                number: number;
                /** @enum {unknown} */
                state: 'open' | 'submitted' | 'expired' | 'voided';
                /** Format: date-time */
                startedAt: string;
                submittedAt: string | null;
                /** @description points; null while it is open */
                score: number | null;
                /** @description it makes the person's score, alone or with others */
                counts: boolean;
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
      /** @description code: not-allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description code: contest-not-found | no-figures-of-organization */
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
                /** @description for whom the person competes */
                organization: {
                  id: string;
                  name: string;
                  /** @description the names from the top down to its own */
                  path: string[];
                } | null;
                /** @description the title of the division in which the person is ranked; left out: the contest has none */
                division?: string;
                /** @description true: the person can begin nothing any more, as a ruling says; left out otherwise */
                disqualified?: boolean;
                /** Format: date-time */
                enteredAt: string;
                /** @description how often `fields` can still be corrected */
                changesLeft: number;
                team?: {
                  id: string;
                  name: string;
                  /** @description whoever knows it can join */
                  code: string;
                  /** @description whether the caller is */
                  captain: boolean;
                  /** @description in the order in which they entered */
                  members: {
                    entryId: string;
                    name: string;
                    captain: boolean;
                    mine: boolean;
                  }[];
                  /** @description whom the roster lists for the team and who have not entered yet; they are part of its size */
                  expected: {
                    name: string;
                  }[];
                };
              };
              /** @description attempts that were submitted or ran out */
              finished: number;
              /** @description the last attempt, open or ended; null: none */
              latest: {
                id: string;
                /** @description counts the caller's attempts in the contest from 1 */
                number: number;
                /** @description the stage in which it was started; null: the contest has none */
                stageId: string | null;
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
                /** @description in a contest with stages: they add up to the score, an average but for roundings */
                stages?: {
                  id: string;
                  title: string;
                  /** @description points that the stage brings to the score; null: no attempt of it counts */
                  score: number | null;
                }[];
                division?: {
                  title: string;
                  /** @description within the division; null: not on its board */
                  place: number | null;
                  total: number;
                };
                unranked?: {
                  /** @enum {unknown} */
                  reason: 'excluded' | 'disqualified' | 'belowMinimum';
                  /** @description the same in words */
                  zh: string;
                  en: string;
                };
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
              /** @description the stage in which it was started; null: the contest has none */
              stageId: string | null;
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
              /** @description from start to submission by the server's clock; the questions' own times where each has one */
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
                /** @description in a contest with stages: they add up to the score, an average but for roundings */
                stages?: {
                  id: string;
                  title: string;
                  /** @description points that the stage brings to the score; null: no attempt of it counts */
                  score: number | null;
                }[];
                division?: {
                  title: string;
                  /** @description within the division; null: not on its board */
                  place: number | null;
                  total: number;
                };
                unranked?: {
                  /** @enum {unknown} */
                  reason: 'excluded' | 'disqualified' | 'belowMinimum';
                  /** @description the same in words */
                  zh: string;
                  en: string;
                };
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
              corrections?: {
                /** @description questions of this paper whose key was corrected */
                questions: number;
                /** @description points by the keys of the question bank */
                scoreBefore: number;
                /** @description points now */
                scoreAfter: number;
                /** @description question by question, once the review is published; before that none */
                each: {
                  /** @description the number on this paper */
                  n: number;
                  /**
                   * @description another key, several accepted keys, the full points for everyone, or as if it had not been asked
                   * @enum {unknown}
                   */
                  kind: 'key' | 'accept' | 'everyone' | 'void';
                  /** @description the organizer's */
                  reason: string;
                  /** Format: date-time */
                  decidedAt: string;
                  /** @description earned by the key of the question bank */
                  pointsBefore: number;
                  /** @description earned now */
                  pointsAfter: number;
                }[];
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
              /** @description the stage in which it was started; null: the contest has none */
              stageId: string | null;
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
              /** @description from start to submission by the server's clock; the questions' own times where each has one */
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
                /** @description in a contest with stages: they add up to the score, an average but for roundings */
                stages?: {
                  id: string;
                  title: string;
                  /** @description points that the stage brings to the score; null: no attempt of it counts */
                  score: number | null;
                }[];
                division?: {
                  title: string;
                  /** @description within the division; null: not on its board */
                  place: number | null;
                  total: number;
                };
                unranked?: {
                  /** @enum {unknown} */
                  reason: 'excluded' | 'disqualified' | 'belowMinimum';
                  /** @description the same in words */
                  zh: string;
                  en: string;
                };
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
              corrections?: {
                /** @description questions of this paper whose key was corrected */
                questions: number;
                /** @description points by the keys of the question bank */
                scoreBefore: number;
                /** @description points now */
                scoreAfter: number;
                /** @description question by question, once the review is published; before that none */
                each: {
                  /** @description the number on this paper */
                  n: number;
                  /**
                   * @description another key, several accepted keys, the full points for everyone, or as if it had not been asked
                   * @enum {unknown}
                   */
                  kind: 'key' | 'accept' | 'everyone' | 'void';
                  /** @description the organizer's */
                  reason: string;
                  /** Format: date-time */
                  decidedAt: string;
                  /** @description earned by the key of the question bank */
                  pointsBefore: number;
                  /** @description earned now */
                  pointsAfter: number;
                }[];
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
              /** @description the stage in which it was started; null: the contest has none */
              stageId: string | null;
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
                /** @description right options in this contest, in the letters of this paper; of several accepted keys the one nearest to the answer; none where the question counts for everybody or nobody */
                key: string[];
                /** @description what was decided about the question after it was answered */
                correction?: {
                  /**
                   * @description another key, several accepted keys, the full points for everyone, or as if it had not been asked
                   * @enum {unknown}
                   */
                  kind: 'key' | 'accept' | 'everyone' | 'void';
                  /** @description all that are accepted, in the letters of this paper */
                  keys: string[][];
                  /** @description the key of the question bank, which it was before */
                  bankKey: string[];
                  reason: string;
                  /** Format: date-time */
                  decidedAt: string;
                  /** @description earned by the key of the question bank */
                  pointsBefore: number;
                };
                /**
                 * @description `void`: the question was declared void and does not count
                 * @enum {unknown}
                 */
                verdict: 'right' | 'partial' | 'wrong' | 'blank' | 'void';
                /** @description earned */
                points: number;
                /** @description what the answer used of the question's own time, where it has one */
                timeUsedMs?: number;
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
  ComparisonController_compare: {
    parameters: {
      query: {
        one: number;
        other?: number;
        division?: string;
        view?: 'public';
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Why one line of the leaderboard of individuals stands before another: the tie chain applied to the two */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ahead: {
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
            };
            behind: {
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
            };
            /** @description `score` or a rule of `ranking.ties`, of teams: `teams.ties`; `shared`: nothing, the two share a place */
            decidedBy: string;
            /** @description from the score to the rule that decides */
            chain: {
              rule: string;
              /** @description points, milliseconds, an instant, a count or a lot; null: there is none */
              ahead: (number | string) | null;
              /** @description points, milliseconds, an instant, a count or a lot; null: there is none */
              behind: (number | string) | null;
              decides: boolean;
            }[];
            words: {
              zh: string;
              en: string;
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
    };
  };
  ComparisonController_compareTeams: {
    parameters: {
      query: {
        one: number;
        other?: number;
        division?: string;
        view?: 'public';
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Why one team stands before another on the leaderboard of teams */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ahead: {
              /** @description equals share one, and the places after it are skipped: 1, 2, 2, 4 */
              place: number;
              teamId: string;
              name: string;
              /** @description the name of the captain's */
              organization?: string;
              division?: string;
              /** @description points */
              score: number;
              /** @description over the members who count */
              timeUsedMs: number;
              /**
               * Format: date-time
               * @description when the last member who counts had finished
               */
              finishedAt: string;
              /** @description the best first; whom the roster lists and who have not entered last */
              members: {
                /** @description masked where the contest says so */
                name: string;
                /** @description points; null: absent */
                score: number | null;
                /** @description whether it is part of the team's score */
                counts: boolean;
              }[];
              /** @description true: the caller's own team */
              mine?: boolean;
            };
            behind: {
              /** @description equals share one, and the places after it are skipped: 1, 2, 2, 4 */
              place: number;
              teamId: string;
              name: string;
              /** @description the name of the captain's */
              organization?: string;
              division?: string;
              /** @description points */
              score: number;
              /** @description over the members who count */
              timeUsedMs: number;
              /**
               * Format: date-time
               * @description when the last member who counts had finished
               */
              finishedAt: string;
              /** @description the best first; whom the roster lists and who have not entered last */
              members: {
                /** @description masked where the contest says so */
                name: string;
                /** @description points; null: absent */
                score: number | null;
                /** @description whether it is part of the team's score */
                counts: boolean;
              }[];
              /** @description true: the caller's own team */
              mine?: boolean;
            };
            /** @description `score` or a rule of `ranking.ties`, of teams: `teams.ties`; `shared`: nothing, the two share a place */
            decidedBy: string;
            /** @description from the score to the rule that decides */
            chain: {
              rule: string;
              /** @description points, milliseconds, an instant, a count or a lot; null: there is none */
              ahead: (number | string) | null;
              /** @description points, milliseconds, an instant, a count or a lot; null: there is none */
              behind: (number | string) | null;
              decides: boolean;
            }[];
            words: {
              zh: string;
              en: string;
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
      /** @description Server-sent events: `changed` {total, asOf, frozen, changed: [{kind, revision}]} when boards of persons (individuals), teams or organizations change, at most one a second */
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
        view?: 'public';
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
  TeamLeaderboardController_board: {
    parameters: {
      query?: {
        limit?: number;
        after?: number;
        division?: string;
        around?: 'me';
        view?: 'public';
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the leaderboard of teams, by the publication rules; 304 when the caller has it already */
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
              teamId: string;
              name: string;
              /** @description the name of the captain's */
              organization?: string;
              division?: string;
              /** @description points */
              score: number;
              /** @description over the members who count */
              timeUsedMs: number;
              /**
               * Format: date-time
               * @description when the last member who counts had finished
               */
              finishedAt: string;
              /** @description the best first; whom the roster lists and who have not entered last */
              members: {
                /** @description masked where the contest says so */
                name: string;
                /** @description points; null: absent */
                score: number | null;
                /** @description whether it is part of the team's score */
                counts: boolean;
              }[];
              /** @description true: the caller's own team */
              mine?: boolean;
            }[];
            /** @description the caller's own team, wherever it is; null: none, not on the board, or not signed in */
            me: {
              /** @description equals share one, and the places after it are skipped: 1, 2, 2, 4 */
              place: number;
              teamId: string;
              name: string;
              /** @description the name of the captain's */
              organization?: string;
              division?: string;
              /** @description points */
              score: number;
              /** @description over the members who count */
              timeUsedMs: number;
              /**
               * Format: date-time
               * @description when the last member who counts had finished
               */
              finishedAt: string;
              /** @description the best first; whom the roster lists and who have not entered last */
              members: {
                /** @description masked where the contest says so */
                name: string;
                /** @description points; null: absent */
                score: number | null;
                /** @description whether it is part of the team's score */
                counts: boolean;
              }[];
              /** @description how many lines stand before it */
              position: number;
            } | null;
            /** @description why `me` is null for somebody who has entered; null: it is not, or the caller has not */
            unplaced: {
              /**
               * @description no-score: nobody of the team has a score that counts; while frozen, none from before
               * @enum {unknown}
               */
              why: 'no-team' | 'too-small' | 'no-score';
              /** @description too-small: how many members are missing */
              lacking?: number;
              /** @description too-small: how many a team needs to be ranked */
              least?: number;
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
  OrganizationLeaderboardController_board: {
    parameters: {
      query?: {
        limit?: number;
        after?: number;
        around?: 'me';
        view?: 'public';
        by?: 'participants' | 'participationRate' | 'average' | 'passRate' | 'excellenceRate' | 'totalPoints' | 'award';
        level?: number;
        under?: string;
        band?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the leaderboard of organizations, by the publication rules; 304 when the caller has it already */
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
            frozen: boolean;
            /** @enum {unknown} */
            by:
              | 'participants'
              | 'participationRate'
              | 'average'
              | 'passRate'
              | 'excellenceRate'
              | 'totalPoints'
              | 'award';
            /** @description how many organizations are compared, shown or not */
            total: number;
            from: number;
            next: number | null;
            entries: {
              /** @description within its size band when they are in order of the award, else among all compared; equals share one, and the places after it are skipped; null: nothing to compare it by */
              place: number | null;
              id: string;
              name: string;
              /** @description the names from the top down to its own */
              path: string[];
              /** @description declared, or of everything below it together; null: nobody declared one */
              headCount: number | null;
              /** @description people with a finished attempt, each once, with everything below it */
              participants: number;
              /** @description percent of the head count, 100 at most; null without one */
              participationRate: number | null;
              /** @description points; null: nobody took part */
              average: number | null;
              /** @description percent; null: nobody took part, or the contest has no pass mark */
              passRate: number | null;
              /** @description percent; null: nobody took part, or the contest has no mark for it */
              excellenceRate: number | null;
              /** @description points */
              totalPoints: number;
              /** @description the award's score: the figure that it goes by, or 0 to 100 for a weighted sum; null: doesn't compete */
              award: number | null;
              /** @description its size band; null: none */
              band: string | null;
              /** @description its place for the award is one of those that are awarded */
              awarded: boolean;
              /**
               * @description why it doesn't compete for the award; null: it does, or there is none for its level
               * @enum {string|null}
               */
              notCompeting: 'tooFewParticipants' | 'noHeadCount' | 'noBand' | 'noFigure' | null;
              /** @description how a weighted sum came about; empty for a single figure */
              parts: {
                /** @enum {unknown} */
                figure:
                  'participants' | 'participationRate' | 'average' | 'passRate' | 'excellenceRate' | 'totalPoints';
                weight: number;
                /** @description the organization's own; null counts as 0 */
                value: number | null;
                /** @description of those who compete in the same size band: it is 100 */
                best: number;
                /** @description 0 to 100, rounded down to hundredths */
                scaled: number;
              }[];
              mine?: boolean;
            }[];
            /** @description the levels at which somebody took part, each with the name of the largest organization there */
            levels: {
              level: number;
              example: string;
            }[];
            /** @description the line of the caller's organization, or of the nearest one above it that is compared */
            me: {
              /** @description within its size band when they are in order of the award, else among all compared; equals share one, and the places after it are skipped; null: nothing to compare it by */
              place: number | null;
              id: string;
              name: string;
              /** @description the names from the top down to its own */
              path: string[];
              /** @description declared, or of everything below it together; null: nobody declared one */
              headCount: number | null;
              /** @description people with a finished attempt, each once, with everything below it */
              participants: number;
              /** @description percent of the head count, 100 at most; null without one */
              participationRate: number | null;
              /** @description points; null: nobody took part */
              average: number | null;
              /** @description percent; null: nobody took part, or the contest has no pass mark */
              passRate: number | null;
              /** @description percent; null: nobody took part, or the contest has no mark for it */
              excellenceRate: number | null;
              /** @description points */
              totalPoints: number;
              /** @description the award's score: the figure that it goes by, or 0 to 100 for a weighted sum; null: doesn't compete */
              award: number | null;
              /** @description its size band; null: none */
              band: string | null;
              /** @description its place for the award is one of those that are awarded */
              awarded: boolean;
              /**
               * @description why it doesn't compete for the award; null: it does, or there is none for its level
               * @enum {string|null}
               */
              notCompeting: 'tooFewParticipants' | 'noHeadCount' | 'noBand' | 'noFigure' | null;
              /** @description how a weighted sum came about; empty for a single figure */
              parts: {
                /** @enum {unknown} */
                figure:
                  'participants' | 'participationRate' | 'average' | 'passRate' | 'excellenceRate' | 'totalPoints';
                weight: number;
                /** @description the organization's own; null counts as 0 */
                value: number | null;
                /** @description of those who compete in the same size band: it is 100 */
                best: number;
                /** @description 0 to 100, rounded down to hundredths */
                scaled: number;
              }[];
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
        table?: 'people' | 'teams' | 'organizations';
        organization?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Results of people, teams or organizations as a spreadsheet (xlsx or csv), best first; personal data in full for organizers only */
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
      /** @description code: contest-not-found | organization-not-found | export-table-not-found */
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
  ResultPapersController_basis: {
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
      /** @description What results rest on now, line by line; its SHA-256 is the hash of a document issued now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': unknown;
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
  ResultPapersController_page: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A result document as a page to print on A4, with the first 500 lines of each table */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': unknown;
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
      /** @description code: contest-not-found | result-document-not-found */
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
  ResultPapersController_style: {
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
      /** @description How the page to print looks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/css': unknown;
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
  ResultPapersController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        number: number;
        table: 'people' | 'teams' | 'organizations';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A whole table of a result document as CSV, always the same, byte for byte */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': unknown;
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
      /** @description code: contest-not-found | result-document-not-found | result-table-not-found */
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
  ResultPapersController_receipt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was issued under this number: state, instant and hashes, for whoever holds a printed document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description from 1, in the contest */
            number: number;
            /** @enum {unknown} */
            state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
            /** Format: date-time */
            issuedAt: string;
            /** @description SHA-256 of what it was computed from */
            hash: string;
            /** @description the whole tables, of which the page prints the first 500 lines each */
            files: {
              /** @enum {unknown} */
              table: 'people' | 'teams' | 'organizations';
              name: string;
              /** @description without the headings */
              lines: number;
              /** @description SHA-256 of the file */
              hash: string;
            }[];
            /** @description the number of the contest's newest document */
            newest: number;
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
      /** @description code: contest-not-found | result-document-not-found */
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
  ResultPapersController_recomputation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hash computed again from what is stored now, beside the one that was issued */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description from 1, in the contest */
            number: number;
            /** @enum {unknown} */
            state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
            /** Format: date-time */
            issuedAt: string;
            /** @description SHA-256 of what it was computed from */
            hash: string;
            /** @description of what is stored now */
            hashNow: string;
            /** @description whether both are the same: nothing that results rest on has changed since */
            holds: boolean;
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
      /** @description code: contest-not-found | result-document-not-found */
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
  ResultDocumentsController_list: {
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
      /** @description Result documents, newest first; the step to final has issued one */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            documents: {
              /** @description from 1, in the contest */
              number: number;
              /** @enum {unknown} */
              state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
              /** Format: date-time */
              issuedAt: string;
              /** @description SHA-256 of what it was computed from */
              hash: string;
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
  ResultDocumentsController_create: {
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
      /** @description Issues a numbered result document of how things stand now, once results are declared */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description from 1, in the contest */
            number: number;
            /** @enum {unknown} */
            state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
            /** Format: date-time */
            issuedAt: string;
            /** @description SHA-256 of what it was computed from */
            hash: string;
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
      /** @description code: results-not-declared | results-being-corrected | results-changing */
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
  ResultDocumentsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A result document as it was issued */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description from 1, in the contest */
            number: number;
            /** @enum {unknown} */
            state: 'draft' | 'published' | 'open' | 'closed' | 'provisional' | 'publicized' | 'final';
            /** Format: date-time */
            issuedAt: string;
            /** @description SHA-256 of what it was computed from */
            hash: string;
            title: string;
            organizers: string[];
            opensAt: string;
            closesAt: string;
            timeZone: string;
            /** @description number of the contest document's version */
            version: number;
            /** @description in words */
            rules: {
              title: {
                zh: string;
                en: string;
              };
              lines: {
                zh: string;
                en: string;
              }[];
            }[];
            /** @description corrected keys one by one, rulings and merged entries as numbers; left out: nothing was decided */
            decisions?: {
              zh: string;
              en: string;
            }[];
            tables: {
              /** @description null: all together */
              division: string | null;
              lines: {
                place: number;
                name: string;
                /** @description points */
                score: number;
                timeUsedMs: number;
              }[];
            }[];
            /** @description empty where teams are not ranked */
            teams: {
              /** @description null: all together */
              division: string | null;
              lines: {
                place: number;
                name: string;
                /** @description points */
                score: number;
                timeUsedMs: number;
                members: {
                  name: string;
                  /** @description points; null: absent */
                  score: number | null;
                  counts: boolean;
                }[];
              }[];
            }[];
            /** @description null where organizations are not compared */
            organizations: {
              /** @description by what they are in order: `award` or `totalPoints` */
              by: string;
              /** @description the size bands in which places count; absent: all compete with all */
              bands?: string[];
              lines: {
                id: string;
                /** @description within its size band, where there are bands; null: nothing to compare it by */
                place: number | null;
                path: string[];
                /** @description declared, or of everything below it together; null: nobody declared one */
                headCount: number | null;
                /** @description people with a finished attempt, each once, with everything below it */
                participants: number;
                /** @description percent of the head count, 100 at most; null without one */
                participationRate: number | null;
                /** @description points; null: nobody took part */
                average: number | null;
                /** @description percent; null: nobody took part, or the contest has no pass mark */
                passRate: number | null;
                /** @description percent; null: nobody took part, or the contest has no mark for it */
                excellenceRate: number | null;
                /** @description points */
                totalPoints: number;
                /** @description null: no award, or it does not compete */
                award: number | null;
                /** @description size band */
                band: string | null;
                awarded: boolean;
              }[];
            } | null;
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
      /** @description code: contest-not-found | result-document-not-found */
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
