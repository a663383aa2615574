/**
 * The chat templates of the tiny model: turns as ChatML has them, calls and thoughts as Qwen and Hermes write them, and at the end the token that decides what
 * is said. Both say the same, in the two languages that servers know.
 */
import { forEver } from './chain.ts';

/** Jinja, as llama.cpp and Transformers read it. A server that tells nothing of thinking gets it. */
export const jinja = `
{%- if tools %}
  {{- '<|im_start|>system\\nYou may call these functions:\\n<tools>' }}
  {%- for tool in tools %}
    {{- '\\n' + (tool | tojson) }}
  {%- endfor %}
  {{- '\\n</tools><|im_end|>\\n' }}
{%- endif %}
{%- for message in messages %}
  {%- if message.role == 'tool' %}
    {{- '<|im_start|>user\\n<tool_response>\\n' + message.content + '\\n</tool_response><|im_end|>\\n' }}
  {%- elif message.role == 'assistant' %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if message.reasoning_content %}
      {{- '<think>' + message.reasoning_content + '</think>\\n\\n' }}
    {%- endif %}
    {{- message.content or '' }}
    {%- for call in message.tool_calls or [] %}
      {{- '<tool_call>\\n{"name": "' + call.function.name + '", "arguments": ' }}
      {{- call.function.arguments if call.function.arguments is string else call.function.arguments | tojson }}
      {{- '}\\n</tool_call>' }}
    {%- endfor %}
    {{- '<|im_end|>\\n' }}
  {%- else %}
    {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}
  {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
  {{- '<|im_start|>assistant\\n' }}
  {%- if messages[-1].content == '${forEver}' %}
    {{- '<|endless|>' }}
  {%- elif messages[-1].role == 'tool' %}
    {{- '<|result|>' }}
  {%- elif tools and tools | length == 1 %}
    {{- '<|call|>' }}
  {%- elif tools %}
    {{- '<|calls|>' }}
  {%- elif enable_thinking is defined and enable_thinking is false %}
    {{- '<|count|>' }}
  {%- else %}
    {{- '<|think|>' }}
  {%- endif %}
{%- endif %}`.trim();

/** Go's template language, as a Modelfile of Ollama has it. Ollama learns from the text after `if .ToolCalls` how the model writes a call. */
export const go = `
{{- $last := "" }}{{ $role := "" }}
{{- if .Tools }}<|im_start|>system
You may call these functions:
<tools>
{{- range .Tools }}
{{ . }}
{{- end }}
</tools><|im_end|>
{{ end }}
{{- range .Messages }}{{ $last = .Content }}{{ $role = .Role }}
{{- if eq .Role "tool" }}<|im_start|>user
<tool_response>
{{ .Content }}
</tool_response><|im_end|>
{{ else if eq .Role "assistant" }}<|im_start|>assistant
{{ if .Thinking }}<think>{{ .Thinking }}</think>

{{ end }}{{ .Content }}
{{- if .ToolCalls }}
{{- range .ToolCalls }}<tool_call>
{"name": "{{ .Function.Name }}", "arguments": {{ .Function.Arguments }}}
</tool_call>
{{- end }}
{{- end }}<|im_end|>
{{ else }}<|im_start|>{{ .Role }}
{{ .Content }}<|im_end|>
{{ end }}
{{- end }}<|im_start|>assistant
{{ if eq $last "${forEver}" }}<|endless|>
{{- else if eq $role "tool" }}<|result|>
{{- else if eq (len .Tools) 1 }}<|call|>
{{- else if .Tools }}<|calls|>
{{- else if and .IsThinkSet .Think }}<|think|>
{{- else }}<|count|>
{{- end }}`.trim();
