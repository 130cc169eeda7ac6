import { z } from 'zod';
import { limited } from './block-kit-elements.ts';

const blockId = z.string().min(1).max(255).optional();
const label = limited(20);
const axes = z.strictObject({
  categories: z.array(label).min(1).max(20, 'no more than 20 items allowed'),
  x_label: z.string().max(50).optional(),
  y_label: z.string().max(50).optional(),
});
const series = z
  .array(
    z.strictObject({
      name: label,
      data: z
        .array(z.strictObject({ label, value: z.number() }))
        .min(1)
        .max(20, 'no more than 20 items allowed'),
    }),
  )
  .min(1)
  .max(6, 'no more than 6 items allowed');

const drawn = (type: 'line' | 'bar' | 'area') =>
  z.strictObject({ type: z.literal(type), series, axis_config: axes }).superRefine((chart, context) => {
    for (const [index, each] of chart.series.entries()) {
      const labels = each.data.map((point) => point.label);
      const fits =
        labels.length === chart.axis_config.categories.length &&
        chart.axis_config.categories.every((category) => labels.includes(category));
      if (!fits) {
        context.addIssue({
          code: 'custom',
          message: 'must have exactly one point per category',
          path: ['series', index, 'data'],
        });
      }
    }
  });

const pie = z.strictObject({
  type: z.literal('pie'),
  segments: z
    .array(z.strictObject({ label, value: z.number().positive() }))
    .min(1)
    .max(12, 'no more than 12 items allowed'),
});

/** `data_visualization`, as Slack takes it since June 2026. */
export const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: blockId,
  title: limited(50),
  chart: z.discriminatedUnion('type', [drawn('line'), drawn('bar'), drawn('area'), pie]),
});

const cellText = z.string().min(1, 'must be more than 0 characters');
const rawText = z.strictObject({ type: z.literal('raw_text'), text: cellText });
const rawNumber = z.strictObject({
  type: z.literal('raw_number'),
  value: z.number(),
  text: cellText,
});
const richCell = z.looseObject({ type: z.literal('rich_text'), elements: z.array(z.json()) });
const row = z
  .array(z.discriminatedUnion('type', [rawText, rawNumber, richCell]))
  .min(1)
  .max(20, 'no more than 20 items allowed');

export const dataTable = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: blockId,
    caption: z.string().min(1, 'must be more than 0 characters'),
    rows: z.array(row).min(2, 'needs a header and a row').max(101, 'no more than 101 items allowed'),
    page_size: z.number().int().min(1).max(100).optional(),
    row_header_column_index: z.number().int().min(0).max(19).optional(),
  })
  .superRefine(sameWidth);

export const table = z
  .strictObject({
    type: z.literal('table'),
    block_id: blockId,
    rows: z.array(row).min(1).max(100, 'no more than 100 items allowed'),
    column_settings: z
      .array(
        z
          .strictObject({
            align: z.enum(['left', 'center', 'right']).optional(),
            is_wrapped: z.boolean().optional(),
          })
          .nullable(),
      )
      .max(20)
      .optional(),
  })
  .superRefine(sameWidth);

function sameWidth(
  block: { readonly rows: readonly (readonly unknown[])[] },
  context: z.core.$RefinementCtx,
): void {
  const width = block.rows[0]?.length;
  for (const [index, cells] of block.rows.entries()) {
    if (cells.length !== width) {
      context.addIssue({
        code: 'custom',
        message: 'must have as many cells as the first row',
        path: ['rows', index],
      });
    }
  }
}
