/** What was filled in under an element, by block id and action id. */
export function filledIn(root: HTMLElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const input of root.querySelectorAll<HTMLElement>('[data-key]')) {
    const key = input.dataset['key'] ?? '';
    if (input instanceof HTMLSelectElement) {
      const chosen = [...input.selectedOptions].map((option) => option.value);
      values[key] = input.multiple ? chosen : (chosen[0] ?? '');
    } else if (input instanceof HTMLInputElement && input.type === 'checkbox') {
      const before = values[key];
      const others = Array.isArray(before) ? before : [];
      values[key] = input.checked ? [...others, input.value] : others;
    } else if (input instanceof HTMLInputElement && input.type === 'radio') {
      if (input.checked) values[key] = input.value;
    } else if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
      values[key] = input.value;
    }
  }
  return values;
}
