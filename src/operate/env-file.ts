import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

/** Reads settings from `.env` in the working folder where there is one; what the environment says already wins. */
export function readEnvFile(): void {
  if (existsSync('.env')) loadEnvFile('.env');
}
