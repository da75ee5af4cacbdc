/** Runs apart from the server's own thread, with little memory of its own: what a file makes it do ends with it. */
import { parentPort } from 'node:worker_threads';
import { inspect, type SentFile } from '../rules/inspect';

parentPort?.once('message', (file: SentFile) => parentPort?.postMessage(inspect(file)));
