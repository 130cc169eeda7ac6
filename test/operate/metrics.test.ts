import { expect, it } from 'vitest';
import { openMetrics } from '../../src/operate/metrics.ts';

it('counts questions by surface, intent and outcome, and their time by surface', async () => {
  const metrics = openMetrics();
  metrics.question('command', 'lookup', 'answer', 0.004);
  metrics.question('command', 'lookup', 'answer', 0.2);
  metrics.question('mention', 'rank', 'not_found', 0.004);
  const text = await metrics.text();
  expect(text).toContain(
    'dekkingsbot_questions_total{surface="command",intent="lookup",outcome="answer"} 2\n',
  );
  expect(text).toContain(
    'dekkingsbot_questions_total{surface="mention",intent="rank",outcome="not_found"} 1\n',
  );
  expect(text).toContain('dekkingsbot_answer_seconds_bucket{le="0.005",surface="command"} 1\n');
  expect(text).toContain('dekkingsbot_answer_seconds_bucket{le="0.5",surface="command"} 2\n');
});

it('counts deliveries and failures, and tells the newest lag', async () => {
  const metrics = openMetrics();
  metrics.delivery('sent');
  metrics.delivery('sent');
  metrics.delivery('uncertain');
  metrics.failure('invalid_blocks');
  metrics.digestLag(90);
  metrics.digestLag(0);
  const text = await metrics.text();
  expect(text).toContain('dekkingsbot_deliveries_total{result="sent"} 2\n');
  expect(text).toContain('dekkingsbot_deliveries_total{result="uncertain"} 1\n');
  expect(text).toContain('dekkingsbot_failures_total{kind="invalid_blocks"} 1\n');
  expect(text).toContain('dekkingsbot_digest_lag_seconds 0\n');
});

it('two bots in one process do not count for each other', async () => {
  const [one, other] = [openMetrics(), openMetrics()];
  one.delivery('sent');
  expect(await other.text()).not.toContain('result="sent"');
});
