/** A thread of its own that learns what search hears of danger: it needs no page, so it can begin before there are any. */
import { parentPort, workerData } from 'node:worker_threads';
import { learnDanger } from '../search/index/danger.ts';
import type { Said } from '../search/training/danger-model.ts';

parentPort!.postMessage(learnDanger(workerData as Said[]));
