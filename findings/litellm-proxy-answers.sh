#!/bin/sh
# Surprise: LiteLLM's proxy differs from the APIs that it speaks where a client least looks for it.
#
# 1. A mocked model (`mock_response`) is not streamed on `/v1/messages`: `"stream": true` is answered with one JSON message, and with a usage that is made up
#    (2095 and 503 tokens for "hi" and "one two three"). On `/v1/chat/completions` the same model streams. A client that was tested with it was not tested.
# 2. The chunk with the usage has a choice with an empty delta and no `finish_reason`, after the one that had it; OpenAI's has an empty list of choices.
# 3. A model that it does not have is a 400 on both, not a 404, and `code` is the status as a text.
#
# Version: litellm 1.106.12 with the extra `proxy` (about 750 MB), Python 3.11. Source: the published package; no model and no key is needed.
# Seen: "mocked message: application/json, 2095 + 503 tokens", "usage chunk: 1 choice", "unknown model: 400, code '400'".
set -eu
folder=$(mktemp -d)
server=
trap 'test -z "$server" || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check 'litellm[proxy]==1.106.12'
cat > config.yaml <<'YAML'
model_list:
  - model_name: tiny
    litellm_params: { model: openai/tiny, api_key: none, mock_response: one two three }
YAML
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
export HOME="$folder" LITELLM_LOCAL_MODEL_COST_MAP=True LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY=true
venv/bin/litellm --config config.yaml --host 127.0.0.1 --port "$port" --telemetry False > log 2>&1 &
server=$!
cat > look.py <<'PY'
import json, sys, time, urllib.error, urllib.request

url = f'http://127.0.0.1:{sys.argv[1]}'

def ask(path, **body):
    body = {'model': 'tiny', 'max_tokens': 50, 'messages': [{'role': 'user', 'content': 'hi'}], **body}
    request = urllib.request.Request(url + path, json.dumps(body).encode(), {'content-type': 'application/json'})
    try:
        answer = urllib.request.urlopen(request, timeout=60)
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, answer.headers.get_content_type(), answer.read().decode()

for _ in range(600):
    try:
        urllib.request.urlopen(url + '/health/liveliness', timeout=5)
        break
    except OSError:
        time.sleep(0.5)

_, media_type, text = ask('/v1/messages', stream=True)
assert media_type == 'application/json', media_type
usage = json.loads(text)['usage']
print(f"mocked message: {media_type}, {usage['input_tokens']} + {usage['output_tokens']} tokens")
assert (usage['input_tokens'], usage['output_tokens']) == (2095, 503)

_, media_type, text = ask('/v1/chat/completions', stream=True, stream_options={'include_usage': True})
assert media_type == 'text/event-stream', media_type
chunks = [json.loads(line[6:]) for line in text.splitlines() if line.startswith('data: {')]
[last] = [chunk for chunk in chunks if chunk.get('usage')]
print(f"usage chunk: {len(last['choices'])} choice")
assert last is chunks[-1] and last['choices'] == [{'index': 0, 'delta': {}}], last

for path in ('/v1/messages', '/v1/chat/completions'):
    status, _, text = ask(path, model='nothing')
    assert status == 400, status
code = json.loads(text)['error']['code']
print(f'unknown model: {status}, code {code!r}')
assert code == '400', code
PY
python3 look.py "$port"
echo 'as described'
