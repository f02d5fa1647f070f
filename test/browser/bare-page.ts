/**
 * A page that does as little as a page can that answers out of a worker: what it takes is the browser's and the
 * machine's own time. It tells when it is done as the try-it page does.
 */
export const bareHtml = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Tom side</title>
<div id="sheet"><textarea class="cm-content"></textarea></div><div id="findings-region" aria-busy="true">Svar</div>
<script>
const region = document.querySelector('#findings-region')
const answer = 'onmessage = ({ data }) => postMessage(data)'
const worker = new Worker(URL.createObjectURL(new Blob([answer], { type: 'text/javascript' })))
worker.onmessage = () => {
  document.querySelector('#sheet').setAttribute('data-marked', '')
  region.setAttribute('aria-busy', 'false')
}
const ask = () => {
  region.setAttribute('aria-busy', 'true')
  worker.postMessage(document.querySelector('textarea').value)
}
document.querySelector('textarea').addEventListener('input', ask)
addEventListener('DOMContentLoaded', ask)
</script>`
