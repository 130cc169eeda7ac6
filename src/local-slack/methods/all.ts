import { appMethods } from './apps.ts';
import { chatMethods } from './chat.ts';
import { fileMethods } from './files.ts';
import type { Method } from './method.ts';
import { peopleAndChannelMethods } from './people-and-channels.ts';
import { viewMethods } from './views.ts';

export const METHODS: ReadonlyMap<string, Method> = new Map(
  [...chatMethods, ...viewMethods, ...peopleAndChannelMethods, ...fileMethods, ...appMethods].map((each) => [
    each.name,
    each,
  ]),
);
