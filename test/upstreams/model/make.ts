/**
 * Makes the tiny model: a Llama of two layers that does nothing but look up which token follows (see `chain.ts`). Its layers are zeros, so that what comes out
 * of them is the last token's embedding, which is one of 64 directions; the output matrix holds the chain.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTokens, endOfTurn, merge, modes, states, type Token } from './chain.ts';
import { toGguf, type GgufValue, type Tensor } from './gguf.ts';
import { toSafetensors } from './safetensors.ts';
import { go, jinja } from './templates.ts';

const [layers, heads, epsilon, ropeBase] = [2, 2, 1e-6, 10_000];
/** Large for so small a model, so that a token takes a time that can be measured: about a millisecond. */
const inner = 8192;

/**
 * Writes `tiny.gguf` and `Modelfile`, and the folder `transformers` with the same for Transformers.
 * @param contextWindow tokens of prompt and answer together
 * @param folder is made when it is not there
 */
export function makeModel(folder: string, contextWindow: number): void {
  const tokens = createTokens();
  const transformers = join(folder, 'transformers');
  mkdirSync(transformers, { recursive: true });
  writeFileSync(join(folder, 'tiny.gguf'), toGguf(metadataOf(tokens, contextWindow), tensorsOf(tokens, ggufNames)));
  writeFileSync(join(folder, 'Modelfile'), modelfile(contextWindow));
  writeFileSync(join(transformers, 'model.safetensors'), toSafetensors(tensorsOf(tokens, transformersNames)));
  for (const [name, content] of Object.entries(transformersFiles(tokens, contextWindow))) {
    writeFileSync(join(transformers, name), typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  }
}

/** The names of the tensors in one of the two worlds; of those in a layer after the layer's own prefix. */
interface Names {
  embedding: string;
  norm: string;
  output: string;
  layer: (at: number) => string;
  norms: readonly string[];
  /** Square ones. */
  attention: readonly string[];
  /** From the hidden size to the inner one. */
  up: readonly string[];
  down: string;
}

const ggufNames: Names = {
  embedding: 'token_embd.weight',
  norm: 'output_norm.weight',
  output: 'output.weight',
  layer: (at) => `blk.${at}.`,
  norms: ['attn_norm.weight', 'ffn_norm.weight'],
  attention: ['attn_q.weight', 'attn_k.weight', 'attn_v.weight', 'attn_output.weight'],
  up: ['ffn_gate.weight', 'ffn_up.weight'],
  down: 'ffn_down.weight',
};

const transformersNames: Names = {
  embedding: 'model.embed_tokens.weight',
  norm: 'model.norm.weight',
  output: 'lm_head.weight',
  layer: (at) => `model.layers.${at}.`,
  norms: ['input_layernorm.weight', 'post_attention_layernorm.weight'],
  attention: ['q', 'k', 'v', 'o'].map((letter) => `self_attn.${letter}_proj.weight`),
  up: ['mlp.gate_proj.weight', 'mlp.up_proj.weight'],
  down: 'mlp.down_proj.weight',
};

function tensorsOf(tokens: readonly Token[], names: Names): Tensor[] {
  const zeros = (name: string, ...shape: [number, number]): Tensor => ({
    name,
    shape,
    values: new Float32Array(shape[0] * shape[1]),
  });
  const ones = (name: string): Tensor => ({ name, shape: [states], values: new Float32Array(states).fill(1) });
  const rows = (name: string, rowOf: (token: Token) => number[]): Tensor => ({
    name,
    shape: [tokens.length, states],
    values: new Float32Array(tokens.flatMap(rowOf)),
  });
  // The norm before the output makes a direction of length 1 one of length √64.
  const scale = Math.sqrt(states);
  const inLayer = Array.from({ length: layers }, (_, at) => names.layer(at)).flatMap((layer) => [
    ...names.norms.map((name) => ones(layer + name)),
    ...names.attention.map((name) => zeros(layer + name, states, states)),
    ...names.up.map((name) => zeros(layer + name, inner, states)),
    zeros(layer + names.down, states, inner),
  ]);
  return [
    rows(names.embedding, ({ state }) => Array.from({ length: states }, (_, at) => (at === state ? 1 : 0))),
    ...inLayer,
    ones(names.norm),
    rows(names.output, ({ logits }) => logits.map((logit) => logit / scale)),
  ];
}

function metadataOf(tokens: readonly Token[], contextWindow: number): Record<string, GgufValue> {
  const [normal, control] = [1, 3];
  return {
    'general.architecture': { text: 'llama' },
    'general.name': { text: 'tiny' },
    'general.file_type': { u32: 0 },
    'llama.context_length': { u32: contextWindow },
    'llama.embedding_length': { u32: states },
    'llama.block_count': { u32: layers },
    'llama.feed_forward_length': { u32: inner },
    'llama.attention.head_count': { u32: heads },
    'llama.attention.head_count_kv': { u32: heads },
    'llama.attention.layer_norm_rms_epsilon': { f32: epsilon },
    'llama.rope.dimension_count': { u32: states / heads },
    'llama.rope.freq_base': { f32: ropeBase },
    'llama.vocab_size': { u32: tokens.length },
    'tokenizer.ggml.model': { text: 'gpt2' },
    'tokenizer.ggml.pre': { text: 'gpt-2' },
    'tokenizer.ggml.tokens': { texts: tokens.map(({ text }) => text) },
    'tokenizer.ggml.token_type': { i32s: tokens.map(({ isControl }) => (isControl ? control : normal)) },
    'tokenizer.ggml.merges': { texts: [merge.join(' ')] },
    'tokenizer.ggml.eos_token_id': { u32: endId(tokens) },
    'tokenizer.ggml.padding_token_id': { u32: endId(tokens) },
    'tokenizer.ggml.add_bos_token': { bool: false },
    'tokenizer.chat_template': { text: jinja },
  };
}

const endId = (tokens: readonly Token[]): number => tokens.findIndex(({ text }) => text === endOfTurn);

/** One thread: several would wait for each other longer than they compute. */
const modelfile = (contextWindow: number): string => {
  const parameters = [`num_ctx ${contextWindow}`, 'num_thread 1', `stop ${endOfTurn}`];
  const lines = parameters.map((one) => `PARAMETER ${one}\n`);
  return `FROM ./tiny.gguf\nTEMPLATE """${go}"""\n${lines.join('')}`;
};

function transformersFiles(tokens: readonly Token[], contextWindow: number): Record<string, object | string> {
  const end = { eos_token_id: endId(tokens), pad_token_id: endId(tokens) };
  return {
    'config.json': {
      architectures: ['LlamaForCausalLM'],
      model_type: 'llama',
      vocab_size: tokens.length,
      hidden_size: states,
      intermediate_size: inner,
      num_hidden_layers: layers,
      num_attention_heads: heads,
      num_key_value_heads: heads,
      max_position_embeddings: contextWindow,
      rms_norm_eps: epsilon,
      rope_theta: ropeBase,
      hidden_act: 'silu',
      tie_word_embeddings: false,
      torch_dtype: 'float32',
      bos_token_id: null,
      ...end,
    },
    'generation_config.json': { do_sample: false, ...end },
    'tokenizer.json': tokenizerOf(tokens),
    'tokenizer_config.json': {
      tokenizer_class: 'PreTrainedTokenizerFast',
      eos_token: endOfTurn,
      pad_token: endOfTurn,
      clean_up_tokenization_spaces: false,
      model_max_length: contextWindow,
      response_template: responseTemplate,
    },
    'chat_template.jinja': jinja,
  };
}

/** By which Transformers finds thoughts and calls in what the model says; it knows this by itself for Qwen's models only. */
const responseTemplate = {
  defaults: { role: 'assistant' },
  start_anchor: modes,
  fields: {
    reasoning_content: { open: '<think>', close: '</think>', content: 'text' },
    tool_calls: {
      open_pattern: String.raw`\s*<tool_call>`,
      close: '</tool_call>',
      repeats: true,
      content: 'json',
      transform: { type: 'function', function: '{content}' },
    },
    content: { close_pattern: String.raw`\s*<\|im_end\|>`, content: 'text' },
  },
};

function tokenizerOf(tokens: readonly Token[]): object {
  const controls = tokens.map((token, id) => ({ ...token, id })).filter(({ isControl }) => isControl);
  const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  const byteLevel = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: controls.map(({ id, text }) => ({ id, content: text, ...flags })),
    normalizer: null,
    pre_tokenizer: byteLevel,
    post_processor: null,
    decoder: byteLevel,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      vocab: Object.fromEntries(tokens.map(({ text }, id) => [text, id])),
      merges: [merge],
    },
  };
}
