'use strict';
// Shows of a list only what is about the person, term, source and year that the reader chooses.
{
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

for (const form of all('.filters')) {
  const show = () => {
    const chosen = [...new FormData(form).values()].filter(Boolean);
    for (const item of all('.articles > li')) {
      const about = item.dataset.about.split(' ');
      item.hidden = !chosen.every(one => about.includes(one));
    }
    for (const period of all('.period')) period.hidden = !period.querySelector('li:not([hidden])');
  };
  form.addEventListener('change', show);
  show();
}
}
