import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Counters without question texts or names: only kinds, outcomes and times. */
export interface Metrics {
  question(surface: string, intent: string, outcome: string, seconds: number): void;
  delivery(result: string): void;
  /** How late the oldest due digest is, in seconds. */
  digestLag(seconds: number): void;
  failure(kind: string): void;
  /** Prometheus text format. */
  text(): Promise<string>;
}

export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const questions = new Counter({
    name: 'dekkingsbot_questions_total',
    help: 'Questions answered',
    labelNames: ['surface', 'intent', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'dekkingsbot_answer_seconds',
    help: 'Time from sentence to message',
    labelNames: ['surface'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 3],
    registers,
  });
  const deliveries = new Counter({
    name: 'dekkingsbot_deliveries_total',
    help: 'Digest deliveries',
    labelNames: ['result'],
    registers,
  });
  const lag = new Gauge({
    name: 'dekkingsbot_digest_lag_seconds',
    help: 'How late the oldest due digest is',
    registers,
  });
  const failures = new Counter({
    name: 'dekkingsbot_failures_total',
    help: 'Errors by kind',
    labelNames: ['kind'],
    registers,
  });
  return {
    question(surface, intent, outcome, seconds) {
      questions.inc({ surface, intent, outcome });
      latency.observe({ surface }, seconds);
    },
    delivery: (result) => deliveries.inc({ result }),
    digestLag: (seconds) => lag.set(seconds),
    failure: (kind) => failures.inc({ kind }),
    text: () => registry.metrics(),
  };
}
