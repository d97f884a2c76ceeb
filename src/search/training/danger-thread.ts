/** A thread of its own that learns what search hears of danger: it needs no page, so it can begin before there are any. */
import { parentPort, workerData } from 'node:worker_threads';
import { dangerModel, type Said } from './danger-model.ts';

parentPort!.postMessage(dangerModel(workerData as Said[]));
