import { z } from 'zod';

const most = (limit: number) => `must be less than ${limit + 1} characters`;
export const limited = (limit: number) =>
  z.string().min(1, 'must be more than 0 characters').max(limit, most(limit));

export const plain = (limit: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: limited(limit), emoji: z.boolean().optional() });

export const mrkdwn = (limit: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: limited(limit), verbatim: z.boolean().optional() });

export const anyText = (limit: number) => z.discriminatedUnion('type', [plain(limit), mrkdwn(limit)]);

const actionId = z.string().max(255, most(255)).optional();
const confirm = z.strictObject({
  title: plain(100),
  text: anyText(300),
  confirm: plain(30),
  deny: plain(30),
  style: z.enum(['primary', 'danger']).optional(),
});
const url = z.string().max(3000, most(3000));

const option = z.strictObject({
  text: anyText(75),
  value: z.string().max(150, most(150)),
  description: anyText(75).optional(),
  url: url.optional(),
});
const options = z.array(option).min(1).max(100, 'no more than 100 items allowed');
const optionGroups = z
  .array(z.strictObject({ label: plain(75), options }))
  .min(1)
  .max(100, 'no more than 100 items allowed');

const common = { action_id: actionId, confirm: confirm.optional(), focus_on_load: z.boolean().optional() };
const placeholder = plain(150).optional();
const dispatch = z
  .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])) })
  .optional();
const many = { max_selected_items: z.number().int().min(1).optional() };
const listed = { options: options.optional(), option_groups: optionGroups.optional() };

export const button = z.strictObject({
  type: z.literal('button'),
  text: plain(75),
  action_id: actionId,
  url: url.optional(),
  value: z.string().max(2000, most(2000)).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().max(75, most(75)).optional(),
});

export const slackFile = z.union([
  z.strictObject({ id: z.string().min(1) }),
  z.strictObject({ url: z.string().min(1) }),
]);

export const imageElement = z
  .strictObject({
    type: z.literal('image'),
    alt_text: limited(2000),
    image_url: url.optional(),
    slack_file: slackFile.optional(),
  })
  .refine((image) => (image.image_url === undefined) !== (image.slack_file === undefined), {
    error: 'needs exactly one of image_url and slack_file',
  });

const staticSelect = z.strictObject({
  ...common,
  ...listed,
  type: z.literal('static_select'),
  placeholder,
  initial_option: option.optional(),
});
const multiStaticSelect = z.strictObject({
  ...common,
  ...listed,
  ...many,
  type: z.literal('multi_static_select'),
  placeholder,
  initial_options: z.array(option).max(100).optional(),
});
const externalSelect = z.strictObject({
  ...common,
  type: z.literal('external_select'),
  placeholder,
  initial_option: option.optional(),
  min_query_length: z.number().int().min(0).optional(),
});
const usersSelect = z.strictObject({
  ...common,
  type: z.literal('users_select'),
  placeholder,
  initial_user: z.string().optional(),
});
const channelsSelect = z.strictObject({
  ...common,
  type: z.literal('channels_select'),
  placeholder,
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
});
const conversationsSelect = z.strictObject({
  ...common,
  type: z.literal('conversations_select'),
  placeholder,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z.json().optional(),
});
const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: z.array(option).min(1).max(5, 'no more than 5 items allowed'),
  confirm: confirm.optional(),
});
const checkboxes = z.strictObject({
  ...common,
  type: z.literal('checkboxes'),
  options: z.array(option).min(1).max(10, 'no more than 10 items allowed'),
  initial_options: z.array(option).optional(),
});
const radioButtons = z.strictObject({
  ...common,
  type: z.literal('radio_buttons'),
  options: z.array(option).min(1).max(10, 'no more than 10 items allowed'),
  initial_option: option.optional(),
});
const datepicker = z.strictObject({
  ...common,
  type: z.literal('datepicker'),
  placeholder,
  initial_date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});
const timepicker = z.strictObject({
  ...common,
  type: z.literal('timepicker'),
  placeholder,
  timezone: z.string().optional(),
  initial_time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
});
const plainTextInput = z.strictObject({
  action_id: actionId,
  focus_on_load: z.boolean().optional(),
  type: z.literal('plain_text_input'),
  placeholder,
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
  dispatch_action_config: dispatch,
});
const numberInput = z.strictObject({
  action_id: actionId,
  focus_on_load: z.boolean().optional(),
  type: z.literal('number_input'),
  is_decimal_allowed: z.boolean(),
  placeholder,
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
  dispatch_action_config: dispatch,
});
const fileInput = z.strictObject({
  action_id: actionId,
  type: z.literal('file_input'),
  filetypes: z.array(z.string()).optional(),
  max_files: z.number().int().min(1).max(10).optional(),
});

const choosers = [
  checkboxes,
  datepicker,
  radioButtons,
  timepicker,
  staticSelect,
  externalSelect,
  usersSelect,
  channelsSelect,
  conversationsSelect,
  multiStaticSelect,
] as const;

const chooses = (element: { options?: unknown; option_groups?: unknown; type: string }): boolean =>
  !element.type.endsWith('static_select') ||
  (element.options === undefined) !== (element.option_groups === undefined);
const chooseError = { error: 'needs exactly one of options and option_groups' };

export const actionElement = z
  .discriminatedUnion('type', [button, overflow, ...choosers])
  .refine(chooses, chooseError);
export const accessory = z
  .discriminatedUnion('type', [button, overflow, imageElement, ...choosers])
  .refine(chooses, chooseError);
export const inputElement = z
  .discriminatedUnion('type', [plainTextInput, numberInput, fileInput, ...choosers])
  .refine(chooses, chooseError);
