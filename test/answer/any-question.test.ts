import { anyQuestion } from './any-question.ts';

anyQuestion(200);
