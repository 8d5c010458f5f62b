// Searches the site's own index: see SearchIndex. Asks nobody else, keeps nothing.
const SHARDS = 16, ENOUGH = 40;
const root = new URL('search/', document.baseURI);
const form = document.querySelector('form.search');
const field = form.querySelector('input');
const list = document.querySelector('#found');
const status = document.querySelector('#status');
const cache = new Map();
let turn = 0;

const load = path => {
  if (!cache.has(path)) {
    cache.set(path, fetch(new URL(path, root)).then(r => r.ok ? r.json() : {}).catch(() => ({})));
  }
  return cache.get(path);
};

// Pairs of Chinese characters, other words whole: as the index was cut.
const terms = query => {
  const found = [];
  for (const [run] of query.normalize('NFKC').toLowerCase().matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    const characters = [...run];
    if (!/\p{Script=Han}/u.test(run)) found.push(run);
    else if (characters.length === 1) found.push(run);
    else for (let at = 0; at + 1 < characters.length; at++) found.push(characters[at] + characters[at + 1]);
  }
  return [...new Set(found)];
};

// Stories of a month that have every term; what is still being typed may go on.
const month = async (name, wanted) => {
  let left = null;
  for (const term of wanted) {
    const shard = await load(`${name}/${term.codePointAt(0) % SHARDS}.json`);
    const here = new Set();
    for (const [key, stories] of Object.entries(shard)) {
      if (key === term || key.startsWith(term)) stories.split(' ').forEach(s => here.add(s));
    }
    left = left === null ? here : new Set([...left].filter(s => here.has(s)));
    if (left.size === 0) break;
  }
  return [...(left || [])].sort((a, b) => b.slice(0, 2) - a.slice(0, 2) || a.slice(3) - b.slice(3));
};

const show = (date, story) => {
  const row = document.createElement('li');
  const day = row.appendChild(document.createElement('time'));
  day.dateTime = day.textContent = date;
  const link = row.appendChild(document.createElement('a'));
  link.href = `${date}/${story.id}.html`;
  link.textContent = story.headline;
  if (story.text && story.text !== story.headline) {
    row.appendChild(document.createElement('p')).textContent = story.text;
  }
  list.append(row);
};

const search = async query => {
  const mine = ++turn;
  const wanted = terms(query);
  list.replaceChildren();
  status.textContent = '';
  if (wanted.length === 0) return;
  const { months = [] } = await load('months.json');
  let count = 0;
  for (const name of months) {
    const found = await month(name, wanted);
    for (const place of found) {
      const [day, at] = place.split('.');
      const { stories = [] } = await load(`${name}-${day}.json`);
      if (mine !== turn) return;
      if (stories[at] && count < ENOUGH) show(`${name}-${day}`, stories[at]);
      count++;
    }
    if (count >= ENOUGH) break;
  }
  if (mine === turn) status.textContent = count ? '' : status.dataset.none;
};

let wait;
field.addEventListener('input', () => {
  clearTimeout(wait);
  wait = setTimeout(() => search(field.value), 150);
});
form.addEventListener('submit', event => {
  event.preventDefault();
  search(field.value);
});
const asked = new URLSearchParams(location.search).get('q');
if (asked) {
  field.value = asked;
  search(asked);
}
