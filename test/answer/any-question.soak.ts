import { anyQuestion } from './any-question.ts';

anyQuestion(20_000);
