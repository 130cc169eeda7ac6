import type { FileReady } from '../block-kit-limits.ts';
import type { State } from '../state.ts';

/** An image may stand in a block once it was completed and processed. */
export function fileReady(state: State): FileReady {
  return (id) => {
    const file = state.files.get(id);
    return file?.completed === true && file.mimetype.startsWith('image/') && file.processedAt <= Date.now();
  };
}
