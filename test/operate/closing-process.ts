/** A process that closes on a signal, in the way its argument says. */
import { openLog } from '../../src/operate/log.ts';
import { closeOnSignal } from '../../src/operate/shutdown.ts';

const ways: Readonly<Record<string, () => Promise<void>>> = {
  closes: async () => void process.stdout.write('closed\n'),
  fails: () => Promise.reject(new Error('the store would not close')),
  hangs: () => new Promise(() => {}),
};

const close = ways[process.argv[2] ?? ''];
if (close === undefined) throw new Error('no such way');
closeOnSignal(openLog('info'), close);
setInterval(() => {}, 1_000);
process.stdout.write('ready\n');
