// Sends what the form says and shows what comes back. Answers are shown as text, so that no article's words become markup.
'use strict';

const part = (id) => document.getElementById(id);

function show() {
  const operation = part('operation').value;
  part('format-line').hidden = operation !== 'POST /v1/check';
  part('about-line').hidden = operation !== 'POST /v1/explain';
  part('id-line').hidden = !operation.includes('{id}');
  part('body-line').hidden = !operation.startsWith('POST');
}

async function send(event) {
  event.preventDefault();
  const [method, path] = part('operation').value.split(' ');
  let address = path.replace('{id}', encodeURIComponent(part('id').value));
  const options = { method, headers: { Accept: 'application/json' } };
  if (method === 'POST') {
    options.headers['Content-Type'] = 'application/json';
    options.body = part('body').value;
  }
  if (path === '/v1/check') {
    options.headers.Accept = part('format').value;
  }
  if (path === '/v1/explain') {
    address += '?about=' + encodeURIComponent(part('about').value);
  }
  part('status').textContent = 'Waiting …';
  part('answer').textContent = '';
  try {
    const response = await fetch(address, options);
    const text = await response.text();
    part('status').textContent = response.status + ' ' + response.headers.get('Content-Type');
    if (response.ok && options.headers.Accept === 'text/html') {
      const page = new Blob([text], { type: 'text/html' });
      open(URL.createObjectURL(page), '_blank', 'noopener');
    }
    part('answer').textContent = text;
  } catch (fault) {
    part('status').textContent = 'No answer: ' + fault.message;
  }
}

part('operation').addEventListener('change', show);
part('request').addEventListener('submit', send);
show();
