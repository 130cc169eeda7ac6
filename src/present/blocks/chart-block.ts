import type { Chart } from '../page.ts';
import type { DataVisualizationBlock } from './block-types.ts';
import { cut } from './mrkdwn.ts';

const MAX_TITLE = 50;
const MAX_LABEL = 20;
const MAX_CATEGORIES = 20;
const MAX_SERIES = 6;

/** The native chart; nothing where its limits do not hold the figures. */
export function chartBlocks(chart: Chart): readonly DataVisualizationBlock[] {
  if (!fitsNativeChart(chart)) return [];
  const categories = chart.categories.map((category) => cut(category, MAX_LABEL));
  return [
    {
      type: 'data_visualization',
      title: cut(chart.title, MAX_TITLE),
      chart: {
        type: chart.kind,
        series: chart.series.map(({ name, values }) => ({
          name: cut(name, MAX_LABEL),
          data: categories.map((label, index) => ({ label, value: values[index] ?? 0 })),
        })),
        axis_config: { categories, y_label: chart.yLabel },
      },
    },
  ];
}

export function fitsNativeChart(chart: Chart): boolean {
  const { categories, series } = chart;
  return (
    categories.length > 0 &&
    categories.length <= MAX_CATEGORIES &&
    series.length > 0 &&
    series.length <= MAX_SERIES &&
    new Set(categories.map((category) => cut(category, MAX_LABEL))).size === categories.length
  );
}
