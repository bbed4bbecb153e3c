import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptArchive } from '../attempts/attempts.public.js';
import type { Contest } from '../contests/contests.public.js';
import { ContestBoards } from './contest-boards.js';
