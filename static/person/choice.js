'use strict';
// Shows of what somebody said only what is about the chosen term and of the chosen year. All words stand in the page.
{
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
for (const form of all('.choice')) {
  const status = form.querySelector('[role=status]'), fields = all('select', form);
  const show = () => {
    const chosen = fields.map(field => field.value).filter(Boolean);
    for (const one of all('.statement')) {
      const about = one.dataset.about.split(' ');
      one.hidden = !chosen.every(key => about.includes(key));
    }
    for (const speech of all('.speech')) speech.hidden = !speech.querySelector('.statement:not([hidden])');
    const count = all('.statement:not([hidden])').length;
    status.textContent = chosen.length ? status.dataset[count === 1 ? 'one' : 'many'].replace('{n}', count) : '';
  };
  form.addEventListener('change', show);
  form.addEventListener('submit', event => event.preventDefault());
  show();
}
}
