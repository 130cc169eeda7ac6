import type { ActionsBlock, ContextBlock, DataTableBlock, HeaderBlock, SectionBlock } from '@slack/types';

/** Slack's `data_visualization` block of June 2026, which @slack/types does not know yet. */
export interface DataVisualizationBlock {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'line' | 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: {
      readonly categories: readonly string[];
      readonly x_label?: string;
      readonly y_label?: string;
    };
  };
}

/** The blocks this bot uses. */
export type BotBlock =
  | ActionsBlock
  | ContextBlock
  | DataTableBlock
  | DataVisualizationBlock
  | HeaderBlock
  | SectionBlock;

/** Kinds that not every workspace takes yet. */
export function isNewest(block: BotBlock): boolean {
  return block.type === 'data_table' || block.type === 'data_visualization';
}
