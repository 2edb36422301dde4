/** Shows what is new without a reload; a part in which somebody is writing is left alone. */
export const liveScript = `
const network = document.documentElement.dataset.network;
let waiting = false;
const busy = (part) => part.contains(document.activeElement) && document.activeElement !== document.body ||
  [...part.querySelectorAll('textarea')].some((field) => field.value !== '') || [...part.querySelectorAll('video')].some((film) => !film.paused);
async function refresh() {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const fresh = page.querySelector('[data-live="' + part.dataset.live + '"]');
    if (!fresh || fresh.innerHTML === part.innerHTML) continue;
    if (busy(part)) { waiting = true; continue; }
    part.innerHTML = fresh.innerHTML;
  }
}
document.addEventListener('focusout', () => { if (waiting) { waiting = false; setTimeout(refresh, 50); } });
if (network) new EventSource('/' + network + '/live').addEventListener('change', () => void refresh().catch(() => {}));
`;
