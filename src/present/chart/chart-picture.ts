import type { Picture } from '../../domain/message.ts';
import { slug } from '../../text/slug.ts';
import { fitsNativeChart } from '../blocks/chart-block.ts';
import type { Chart, Page } from '../page.ts';
import type { Words } from '../words/words.ts';
import { chartSvg } from './chart-svg.ts';

const MAX_ALT = 1900;

/**
 * A chart as a picture, where Slack cannot draw it: it holds more than a native chart may, or a chart was asked for and
 * the workspace has no native ones. Otherwise null; the figures stand in the table.
 */
export function chartPicture(
  page: Page,
  asked: boolean,
  newestBlocks: boolean,
  words: Words,
): Picture | null {
  const chart = page.parts.find((part) => part.kind === 'chart')?.chart;
  if (chart === undefined) return null;
  if (fitsNativeChart(chart) && (newestBlocks || !asked)) return null;
  return {
    svg: chartSvg(chart, page.source.join(' '), words.numbers),
    file: `${slug(chart.title)}.png`,
    title: chart.title,
    alt: altText(chart, words),
  };
}

function altText({ title, categories, series, yLabel }: Chart, { numbers }: Words): string {
  const lines = series.map(({ name, values }) => {
    const points = values.map((value, index) => `${categories[index] ?? ''} ${numbers.short(value)}`);
    return `${name}: ${points.join(', ')}`;
  });
  const text = `${title} (${yLabel}). ${lines.join('. ')}.`;
  return text.length <= MAX_ALT ? text : `${text.slice(0, MAX_ALT - 1)}…`;
}
