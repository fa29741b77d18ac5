/**
 * What a person has entered in a card and not sent yet. A refresh of the same step must not take it away;
 * another step has other actions, and starts afresh.
 */
export function rememberUnsent(json, card) {
  const inputs = card.getAllInputs().filter((input) => input.isDirty());
  return { step: stepOf(json), values: inputs.map((input) => [input.id, input.renderedInputControlElement, input.value]) };
}

export function restoreUnsent(json, card, memory) {
  if (!memory || memory.values.length === 0 || memory.step !== stepOf(json)) return;
  for (const [id, , value] of memory.values) {
    const control = card.getInputById(id)?.renderedInputControlElement;
    if (control) enter(control, value);
  }
}

function enter(control, value) {
  const field = control.matches('input, textarea, select') ? control : control.querySelector(`input[value="${CSS.escape(value)}"]`) ?? control.querySelector('input, textarea, select');
  if (!field) return;
  if (field.type === 'radio' || field.type === 'checkbox') field.checked = true;
  else field.value = value;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' || field.type === 'radio' || field.type === 'checkbox' ? 'change' : 'input', { bubbles: true }));
}

function stepOf(json) {
  const actions = [];
  JSON.stringify(json, (_, part) => {
    if (part?.type === 'Action.Execute') actions.push([part.verb, part.data]);
    return part;
  });
  return JSON.stringify(actions);
}
