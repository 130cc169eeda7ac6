import type { Clock } from '../domain/ports.ts';
import type { ActParts } from './act-parts.ts';
import type { FaultBook } from './faults.ts';
import type { TravelClock } from './travel-clock.ts';
import type { WebApiParts } from './web-api.ts';

/** What the web server of the workspace works with. */
export interface RouteParts {
  readonly acts: ActParts;
  readonly faults: FaultBook;
  readonly clock: Clock | TravelClock;
  readonly webApi: WebApiParts;
}
