/** Written by 'make generate' from the documents in openapi/; do not edit. */
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const schema0 = {"title":"Request","type":"object","additionalProperties":true,"properties":{"requestBody":{"description":"What the model shall answer, and how. Only `model` and `messages` are required; null means the same as leaving a field out.\n\n`x-openclaw-channels` says of a field which channels (APIs of a provider, or the `offline` model) do not honour it: `refused` is a 400 that names\nthe field, `dropped` means that it only tunes the answer and is left out, once logged. On the object it speaks of fields that are not listed here.\n","x-openclaw-channels":{"anthropic-messages":"dropped","ollama":"dropped","offline":"dropped"},"type":"object","required":["model","messages"],"properties":{"model":{"description":"An agent or a model; see the table at the top and `listModels`.","type":"string","minLength":1,"maxLength":256},"messages":{"description":"The conversation so far. In a session it may be only what is new. Every assistant message with `tool_calls` must be followed by one `tool`\nmessage for each call.\n","type":"array","minItems":1,"items":{"description":"One message; `role` says which kind.","type":"object","required":["role"],"oneOf":[{"description":"Instructions of the application. Apply to this request and are not remembered.","type":"object","required":["role","content"],"properties":{"role":{"type":"string","const":"developer"},"content":{"description":"A text, or its parts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"text"},"text":{"type":"string"},"prompt_cache_breakpoint":{"anyOf":[{"description":"Marks the end of a part of the prompt that is worth caching.","type":"object","required":["mode"],"properties":{"mode":{"type":"string","const":"explicit"},"ttl":{"type":["string","null"]}}},{"type":"null"}]}}}}]},"name":{"type":["string","null"]}}},{"description":"The older name of a developer message.","type":"object","required":["role","content"],"properties":{"role":{"type":"string","const":"system"},"content":{"$ref":"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content"},"name":{"type":["string","null"]}}},{"description":"What a person says or shows.","type":"object","required":["role","content"],"properties":{"role":{"type":"string","const":"user"},"content":{"description":"A text, or parts of several kinds.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","required":["type"],"oneOf":[{"$ref":"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items"},{"description":"An image by URL, or in the request as a `data:` URL.","type":"object","required":["type","image_url"],"properties":{"type":{"type":"string","const":"image_url"},"image_url":{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"detail":{"anyOf":[{"type":"string","enum":["auto","low","high","original"]},{"type":"null"}]}}},"prompt_cache_breakpoint":{"anyOf":[{"$ref":"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0"},{"type":"null"}]}}},{"type":"object","required":["type","input_audio"],"properties":{"type":{"type":"string","const":"input_audio"},"input_audio":{"type":"object","required":["data","format"],"properties":{"data":{"type":"string","description":"Base64."},"format":{"type":"string","enum":["wav","mp3"]}}},"prompt_cache_breakpoint":{"anyOf":[{"$ref":"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0"},{"type":"null"}]}}},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"object","properties":{"file_data":{"type":["string","null"],"description":"A `data:` URL."},"file_id":{"type":["string","null"]},"filename":{"type":["string","null"]}}},"prompt_cache_breakpoint":{"anyOf":[{"$ref":"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0"},{"type":"null"}]}}}],"discriminator":{"propertyName":"type"},"x-values":["text","image_url","input_audio","file"]}}]},"name":{"type":["string","null"]}}},{"description":"What the model said before.","type":"object","required":["role"],"properties":{"role":{"type":"string","const":"assistant"},"content":{"anyOf":[{"description":"A text, or parts of several kinds.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","required":["type"],"oneOf":[{"$ref":"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items"},{"type":"object","required":["type","refusal"],"properties":{"type":{"type":"string","const":"refusal"},"refusal":{"type":"string"}}}],"discriminator":{"propertyName":"type"},"x-values":["text","refusal"]}}]},{"type":"null"}]},"refusal":{"type":["string","null"]},"name":{"type":["string","null"]},"audio":{"anyOf":[{"description":"A spoken answer from before, by its id.","type":"object","required":["id"],"properties":{"id":{"type":"string"}}},{"type":"null"}]},"tool_calls":{"type":["array","null"],"items":{"type":"object","required":["id","type"],"oneOf":[{"type":"object","required":["id","type","function"],"properties":{"id":{"type":"string"},"type":{"type":"string","const":"function"},"function":{"type":"object","required":["name","arguments"],"properties":{"name":{"type":"string"},"arguments":{"type":"string","description":"JSON as the model wrote it. Check it before you use it."}}}}},{"type":"object","required":["id","type","custom"],"properties":{"id":{"type":"string"},"type":{"type":"string","const":"custom"},"custom":{"type":"object","required":["name","input"],"properties":{"name":{"type":"string"},"input":{"type":"string"}}}}}],"discriminator":{"propertyName":"type"},"x-values":["function","custom"]}},"function_call":{"deprecated":true,"anyOf":[{"$ref":"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/function"},{"type":"null"}]},"reasoning_content":{"description":"The model's reasoning, as some servers and clients carry it along.","type":["string","null"]}}},{"description":"The result of one tool call.","type":"object","required":["role","tool_call_id"],"properties":{"role":{"type":"string","const":"tool"},"content":{"anyOf":[{"$ref":"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content"},{"type":"null"}]},"tool_call_id":{"type":"string"}}},{"description":"Deprecated in favour of a tool message.","deprecated":true,"type":"object","required":["role","name"],"properties":{"role":{"type":"string","const":"function"},"content":{"type":["string","null"]},"name":{"type":"string"}}}],"discriminator":{"propertyName":"role"},"x-values":["developer","system","user","assistant","tool","function"]}},"audio":{"description":"How spoken output shall sound. Needs `audio` in `modalities` and a model that speaks.","anyOf":[{"type":"object","required":["voice","format"],"properties":{"voice":{"description":"The name of a voice, or one of your own by its id.","oneOf":[{"type":"string"},{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}]},"format":{"type":"string","enum":["wav","aac","mp3","flac","opus","pcm16"]}}},{"type":"null"}],"x-openclaw-channels":{"anthropic-messages":"dropped","ollama":"dropped","offline":"dropped"}},"frequency_penalty":{"description":"Positive values make repetition of frequent tokens less likely. Default 0.","type":["number","null"],"format":"double","minimum":-2,"maximum":2,"x-openclaw-channels":{"anthropic-messages":"dropped","offline":"dropped"}},"function_call":{"description":"Deprecated in favour of `tool_choice`.","deprecated":true,"anyOf":[{"description":"Whether a function must be called, and which. Deprecated in favour of `ToolChoiceOption`.","oneOf":[{"type":"string","enum":["none","auto"]},{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}]},{"type":"null"}],"x-openclaw-channels":{"ollama":"dropped"}},"functions":{"description":"Deprecated in favour of `tools`.","deprecated":true,"type":["array","null"],"minItems":1,"maxItems":128,"items":{"type":"object","required":["name"],"properties":{"name":{"description":"Up to 64 letters, digits, `_` or `-`.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"},"description":{"type":["string","null"]},"parameters":{"description":"A JSON Schema of any draft.","type":["object","null"],"additionalProperties":true},"strict":{"type":["boolean","null"]}}},"x-openclaw-channels":{"ollama":"refused","offline":"refused"}},"logit_bias":{"description":"Token id to bias.","type":["object","null"],"additionalProperties":{"type":"integer","minimum":-100,"maximum":100},"x-openclaw-channels":{"anthropic-messages":"dropped","ollama":"dropped","offline":"dropped"}},"logprobs":{"description":"Return the log probability of each output token. Default false.","type":["boolean","null"],"x-openclaw-channels":{"anthropic-messages":"refused"}},"max_completion_tokens":{"description":"The upper limit of output tokens, reasoning included. Wins over `max_tokens`.","type":["integer","null"],"minimum":0},"max_tokens":{"description":"Deprecated in favour of `max_completion_tokens`, and still the name that most clients use.","deprecated":true,"type":["integer","null"],"minimum":0},"metadata":{"description":"Up to 16 pairs of your own. With `store` they are kept with the completion, and it is found by them.","anyOf":[{"description":"Pairs of your own, to find something by.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":512}},{"type":"null"}],"x-openclaw-channels":{"anthropic-messages":"dropped","ollama":"dropped","offline":"dropped"}},"modalities":{"description":"The kinds of output. Default `[text]`. A model that makes pictures puts them into `images` of its message.","type":["array","null"],"items":{"type":"string","enum":["text","audio","image"]},"x-openclaw-channels":{"anthropic-messages":"refused","ollama":"refused","offline":"refused"}},"moderation":{"description":"Moderate input and output with this model.","anyOf":[{"type":"object","required":["model"],"properties":{"model":{"type":"string"},"policy":{"anyOf":[{"description":"What is moderated, and how.","type":"object","properties":{"input":{"anyOf":[{"type":"object","required":["mode"],"properties":{"mode":{"type":"string","enum":["score","block"]}}},{"type":"null"}]},"output":{"anyOf":[{"$ref":"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/0"},{"type":"null"}]}}},{"type":"null"}]}}},{"type":"null"}],"x-openclaw-channels":{"anthropic-messages":"refused","ollama":"refused","offline":"refused"}},"n":{"description":"How many answers. In a session the first one is remembered. Default 1.","type":["integer","null"],"minimum":1,"maximum":128,"x-openclaw-channels":{"anthropic-messages":"refused","ollama":"refused"}},"parallel_tool_calls":{"description":"Whether the model may call several tools at once. Default true.","type":["boolean","null"],"x-openclaw-channels":{"ollama":"dropped"}},"prediction":{"description":"Content that the answer is expected to contain.","anyOf":[{"type":"object","required":["type","content"],"properties":{"type":{"type":"string","const":"content"},"content":{"description":"A text, or its parts.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"$ref":"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items"}}]}}},{"type":"null"}],"x-openclaw-channels":{"anthropic-messages":"dropped","ollama":"dropped","offline":"dropped"}},"presence_penalty":{"description":"Positive values make new subjects more likely. Default 0.","type":["number","null"],"format":"double","minimum":-2,"maximum":2,"x-openclaw-channels":{"anthropic-messages":"dropped","offline":"dropped"}},"prompt_cache_key":{"description":"Groups requests that share a beginning.","type":["string","null"],"x-openclaw-channels":{"anthropic-messages":"dropped","ollama":"dropped","offline":"dropped"}},"prompt_cache_options":{"description":"How the prompt is cached.","anyOf":[{"type":"object","properties":{"mode":{"anyOf":[{"type":"string","enum":["implicit","explicit"]},{"type":"null"}]},"ttl":{"type":["string","null"]}}},{"type":"null"}],"x-openclaw-channels":{"anthropic-messages":"dropped","ollama":"dropped","offline":"dropped"}},"prompt_cache_retention":{"description":"Deprecated in favour of `prompt_cache_options`.","deprecated":true,"anyOf":[{"type":"string","enum":["in_memory","24h"]},{"type":"null"}],"x-openclaw-channels":{"anthropic-messages":"dropped","ollama":"dropped","offline":"dropped"}},"reasoning_effort":{"description":"How much a reasoning model thinks before it answers.","anyOf":[{"type":"string","enum":["none","minimal","low","medium","high","xhigh","max"]},{"type":"null"}],"x-openclaw-channels":{"offline":"dropped"}},"response_format":{"description":"The form of the answer. Default text.","anyOf":[{"type":"object","required":["type"],"oneOf":[{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"text"}}},{"description":"Any JSON object; say in a message what it shall contain.","type":"object","required":["type"],"properties":{"type":{"type":"string","const":"json_object"}}},{"type":"object","required":["type","json_schema"],"properties":{"type":{"type":"string","const":"json_schema"},"json_schema":{"type":"object","required":["name"],"properties":{"name":{"$ref":"#/properties/requestBody/properties/functions/items/properties/name"},"description":{"type":["string","null"]},"schema":{"description":"A JSON Schema of any draft.","type":["object","null"],"additionalProperties":true},"strict":{"type":["boolean","null"]}}}}}],"discriminator":{"propertyName":"type"},"x-values":["text","json_object","json_schema"]},{"type":"null"}]},"safety_identifier":{"description":"A stable, anonymous id of your end user, for the provider.","type":["string","null"],"maxLength":64,"x-openclaw-channels":{"ollama":"dropped","offline":"dropped"}},"seed":{"description":"Asks for a repeatable answer. Beyond ±(2^53−1) a number cannot be passed on exactly and is refused.","type":["integer","null"],"format":"int64","minimum":-9007199254740991,"maximum":9007199254740991,"x-openclaw-channels":{"anthropic-messages":"dropped","offline":"dropped"}},"service_tier":{"description":"The provider's class of service.","anyOf":[{"type":"string","enum":["auto","default","flex","scale","priority","fast"]},{"type":"null"}],"x-openclaw-channels":{"ollama":"dropped","offline":"dropped"}},"stop":{"description":"Up to four sequences that end the answer; they are not part of it.","anyOf":[{"description":"One sequence, or up to four.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string"}}]},{"type":"null"}]},"store":{"description":"Whether the gateway keeps the completion for `getChatCompletion` and its like. Default false. True is the gateway's own affair; false is passed on to\nproviders that would keep it otherwise.\n","type":["boolean","null"]},"stream":{"description":"Send the answer as server-sent events while it is made. Default false.","type":["boolean","null"]},"stream_options":{"description":"Only read with `stream` true.","anyOf":[{"type":"object","properties":{"include_usage":{"description":"Send one more chunk at the end, with the usage and without choices. Default false.","type":["boolean","null"]},"include_obfuscation":{"description":"Accepted; the gateway sends no padding.","type":["boolean","null"]}}},{"type":"null"}]},"temperature":{"description":"Higher is more random. Default 1.","type":["number","null"],"format":"double","minimum":0,"maximum":2,"x-openclaw-channels":{"offline":"dropped"}},"tool_choice":{"description":"Whether the model must call a tool, and which. Default `auto` when there are tools.","anyOf":[{"description":"A word for all tools, or which of them.","oneOf":[{"type":"string","enum":["none","auto","required"]},{"description":"One tool that must be called, or the tools among which to choose.","type":"object","required":["type"],"oneOf":[{"type":"object","required":["type","function"],"properties":{"type":{"type":"string","const":"function"},"function":{"$ref":"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1"}}},{"type":"object","required":["type","custom"],"properties":{"type":{"type":"string","const":"custom"},"custom":{"$ref":"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1"}}},{"type":"object","required":["type","allowed_tools"],"properties":{"type":{"type":"string","const":"allowed_tools"},"allowed_tools":{"type":"object","required":["mode","tools"],"properties":{"mode":{"type":"string","enum":["auto","required"]},"tools":{"description":"References to tools of the request: `{type, function: {name}}` or `{type, custom: {name}}`.","type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["function","custom"]},"function":{"$ref":"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1"},"custom":{"$ref":"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1"}}}}}}}}],"discriminator":{"propertyName":"type"},"x-values":["function","custom","allowed_tools"]}]},{"type":"null"}]},"tools":{"description":"What the model may call. The schemas in it are passed on as data; the gateway never compiles or fetches them.","type":["array","null"],"maxItems":128,"items":{"type":"object","required":["type"],"oneOf":[{"type":"object","required":["type","function"],"properties":{"type":{"type":"string","const":"function"},"function":{"$ref":"#/properties/requestBody/properties/functions/items"}}},{"description":"A tool whose input is free text.","type":"object","required":["type","custom"],"properties":{"type":{"type":"string","const":"custom"},"custom":{"type":"object","required":["name"],"properties":{"name":{"$ref":"#/properties/requestBody/properties/functions/items/properties/name"},"description":{"type":["string","null"]},"format":{"anyOf":[{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["text","grammar"]},"grammar":{"type":"object","required":["definition","syntax"],"properties":{"definition":{"type":"string"},"syntax":{"type":"string","enum":["lark","regex"]}}}}},{"type":"null"}]}}}}}],"discriminator":{"propertyName":"type"},"x-values":["function","custom"]}},"top_logprobs":{"description":"How many likely tokens to return at each position. Needs `logprobs` true.","type":["integer","null"],"minimum":0,"maximum":20,"x-openclaw-channels":{"anthropic-messages":"refused"}},"top_p":{"description":"Consider only the tokens of this probability mass. Default 1.","type":["number","null"],"format":"double","minimum":0,"maximum":1,"x-openclaw-channels":{"offline":"dropped"}},"user":{"description":"Your end user: repeated calls with the same `user` share a session of the agent. Clients that send an object are served too; its string\n`id` counts, else all of it. One that does not fit the grammar of session keys, and an object without an `id`, is replaced by its SHA-256 in\nhex.\n","anyOf":[{"description":"A name, or an object of your own.","oneOf":[{"type":"string"},{"type":"object","additionalProperties":true}]},{"type":"null"}],"x-openclaw-channels":{"ollama":"dropped","offline":"dropped"}},"verbosity":{"description":"How long the answer shall be.","anyOf":[{"type":"string","enum":["low","medium","high"]},{"type":"null"}],"x-openclaw-channels":{"anthropic-messages":"dropped","ollama":"dropped","offline":"dropped"}},"web_search_options":{"description":"Let the model search the web, where its provider can.","anyOf":[{"type":"object","properties":{"search_context_size":{"anyOf":[{"type":"string","enum":["low","medium","high"]},{"type":"null"}]},"user_location":{"anyOf":[{"type":"object","required":["type","approximate"],"properties":{"type":{"type":"string","const":"approximate"},"approximate":{"type":"object","properties":{"city":{"type":["string","null"]},"country":{"type":["string","null"]},"region":{"type":["string","null"]},"timezone":{"type":["string","null"]}}}}},{"type":"null"}]}}},{"type":"null"}],"x-openclaw-channels":{"anthropic-messages":"refused","ollama":"refused","offline":"refused"}}}}},"required":["requestBody"]};
const schema1 = {"description":"A text, or its parts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"text"},"text":{"type":"string"},"prompt_cache_breakpoint":{"anyOf":[{"description":"Marks the end of a part of the prompt that is worth caching.","type":"object","required":["mode"],"properties":{"mode":{"type":"string","const":"explicit"},"ttl":{"type":["string","null"]}}},{"type":"null"}]}}}}]};
const schema2 = {"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"text"},"text":{"type":"string"},"prompt_cache_breakpoint":{"anyOf":[{"description":"Marks the end of a part of the prompt that is worth caching.","type":"object","required":["mode"],"properties":{"mode":{"type":"string","const":"explicit"},"ttl":{"type":["string","null"]}}},{"type":"null"}]}}};
const schema3 = {"description":"Marks the end of a part of the prompt that is worth caching.","type":"object","required":["mode"],"properties":{"mode":{"type":"string","const":"explicit"},"ttl":{"type":["string","null"]}}};
const schema7 = {"type":"object","required":["name","arguments"],"properties":{"name":{"type":"string"},"arguments":{"type":"string","description":"JSON as the model wrote it. Check it before you use it."}}};
const schema9 = {"type":"object","required":["mode"],"properties":{"mode":{"type":"string","enum":["score","block"]}}};
const schema11 = {"description":"Up to 64 letters, digits, `_` or `-`.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"};
const schema12 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"}}};
const schema16 = {"type":"object","required":["name"],"properties":{"name":{"description":"Up to 64 letters, digits, `_` or `-`.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"},"description":{"type":["string","null"]},"parameters":{"description":"A JSON Schema of any draft.","type":["object","null"],"additionalProperties":true},"strict":{"type":["boolean","null"]}}};
const func0 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats.double;
const formats4 = require("ajv-formats/dist/formats").fullFormats.int64;
const pattern0 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");

const validate0 = (function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestBody === undefined) && (missing0 = "requestBody")){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema0.required,parentSchema:schema0,data}];
return false;
}
else {
if(data.requestBody !== undefined){
let data0 = data.requestBody;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.model === undefined) && (missing1 = "model")) || ((data0.messages === undefined) && (missing1 = "messages"))){
validate0.errors = [{instancePath:instancePath+"/requestBody",schemaPath:"#/properties/requestBody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema0.properties.requestBody.required,parentSchema:schema0.properties.requestBody,data:data0}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 256){
validate0.errors = [{instancePath:instancePath+"/requestBody/model",schemaPath:"#/properties/requestBody/properties/model/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema0.properties.requestBody.properties.model,data:data1}];
return false;
}
else {
if(func0(data1) < 1){
validate0.errors = [{instancePath:instancePath+"/requestBody/model",schemaPath:"#/properties/requestBody/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.requestBody.properties.model,data:data1}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/model",schemaPath:"#/properties/requestBody/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.model.type,parentSchema:schema0.properties.requestBody.properties.model,data:data1}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.messages !== undefined){
let data2 = data0.messages;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages",schemaPath:"#/properties/requestBody/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.requestBody.properties.messages,data:data2}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.role === undefined) && (missing2 = "role")){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema0.properties.requestBody.properties.messages.items.required,parentSchema:schema0.properties.requestBody.properties.messages.items,data:data3}];
return false;
}
else {
const tag0 = data3.role;
if(typeof tag0 == "string"){
if(tag0 === "developer"){
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing3;
if(((data3.role === undefined) && (missing3 = "role")) || ((data3.content === undefined) && (missing3 = "content"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0],data:data3}];
return false;
}
else {
if(data3.role !== undefined){
let data4 = data3.role;
const _errs13 = errors;
if(typeof data4 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.role.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.role,data:data4}];
return false;
}
if("developer" !== data4){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/role/const",keyword:"const",params:{allowedValue: "developer"},message:"must be equal to constant",schema:"developer",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.role,data:data4}];
return false;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.content !== undefined){
let data5 = data3.content;
const _errs15 = errors;
const _errs16 = errors;
let valid6 = false;
let passing0 = null;
const _errs17 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[0],data:data5};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data5)){
var valid7 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing4;
if(((data6.type === undefined) && (missing4 = "type")) || ((data6.text === undefined) && (missing4 = "text"))){
const err1 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items,data:data6};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data6.type !== undefined){
let data7 = data6.type;
const _errs23 = errors;
if(typeof data7 !== "string"){
const err2 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.type.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.type,data:data7};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("text" !== data7){
const err3 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant",schema:"text",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.type,data:data7};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid8 = _errs23 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.text !== undefined){
let data8 = data6.text;
const _errs25 = errors;
if(typeof data8 !== "string"){
const err4 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/text",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.text.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.text,data:data8};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid8 = _errs25 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.prompt_cache_breakpoint !== undefined){
let data9 = data6.prompt_cache_breakpoint;
const _errs27 = errors;
const _errs28 = errors;
let valid9 = false;
const _errs29 = errors;
if(errors === _errs29){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing5;
if((data9.mode === undefined) && (missing5 = "mode")){
const err5 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data9.mode !== undefined){
let data10 = data9.mode;
const _errs31 = errors;
if(typeof data10 !== "string"){
const err6 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.mode.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data10};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("explicit" !== data10){
const err7 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "explicit"},message:"must be equal to constant",schema:"explicit",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data10};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid10 = _errs31 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.ttl !== undefined){
let data11 = data9.ttl;
const _errs33 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
const err8 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/prompt_cache_breakpoint/ttl",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl,data:data11};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
if(_valid1){
var props0 = {};
props0.mode = true;
props0.ttl = true;
}
const _errs35 = errors;
if(data9 !== null){
const err10 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err11 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.properties.prompt_cache_breakpoint,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
else {
const err13 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf[1],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err14 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content.oneOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.content,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.name !== undefined){
let data12 = data3.name;
const _errs37 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/name",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/name/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.name.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.name.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0].properties.name,data:data12}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[0],data:data3}];
return false;
}
}
var props1 = {};
props1.role = true;
props1.content = true;
props1.name = true;
}
else if(tag0 === "system"){
const _errs39 = errors;
if(errors === _errs39){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing6;
if(((data3.role === undefined) && (missing6 = "role")) || ((data3.content === undefined) && (missing6 = "content"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[1],data:data3}];
return false;
}
else {
if(data3.role !== undefined){
let data13 = data3.role;
const _errs41 = errors;
if(typeof data13 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/1/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[1].properties.role.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[1].properties.role,data:data13}];
return false;
}
if("system" !== data13){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/1/properties/role/const",keyword:"const",params:{allowedValue: "system"},message:"must be equal to constant",schema:"system",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[1].properties.role,data:data13}];
return false;
}
var valid12 = _errs41 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data3.content !== undefined){
let data14 = data3.content;
const _errs43 = errors;
const _errs45 = errors;
let valid14 = false;
let passing1 = null;
const _errs46 = errors;
if(typeof data14 !== "string"){
const err15 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.oneOf[0].type,parentSchema:schema1.oneOf[0],data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs46 === errors;
if(_valid2){
valid14 = true;
passing1 = 0;
}
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data14)){
var valid15 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs50 = errors;
if(errors === _errs50){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing7;
if(((data15.type === undefined) && (missing7 = "type")) || ((data15.text === undefined) && (missing7 = "text"))){
const err16 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'",schema:schema1.oneOf[1].items.required,parentSchema:schema1.oneOf[1].items,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data15.type !== undefined){
let data16 = data15.type;
const _errs52 = errors;
if(typeof data16 !== "string"){
const err17 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.oneOf[1].items.properties.type.type,parentSchema:schema1.oneOf[1].items.properties.type,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("text" !== data16){
const err18 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant",schema:"text",parentSchema:schema1.oneOf[1].items.properties.type,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid16 = _errs52 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data15.text !== undefined){
let data17 = data15.text;
const _errs54 = errors;
if(typeof data17 !== "string"){
const err19 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/text",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.oneOf[1].items.properties.text.type,parentSchema:schema1.oneOf[1].items.properties.text,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid16 = _errs54 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data15.prompt_cache_breakpoint !== undefined){
let data18 = data15.prompt_cache_breakpoint;
const _errs56 = errors;
const _errs57 = errors;
let valid17 = false;
const _errs58 = errors;
if(errors === _errs58){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing8;
if((data18.mode === undefined) && (missing8 = "mode")){
const err20 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].required,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data18.mode !== undefined){
let data19 = data18.mode;
const _errs60 = errors;
if(typeof data19 !== "string"){
const err21 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.mode.type,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("explicit" !== data19){
const err22 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "explicit"},message:"must be equal to constant",schema:"explicit",parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid18 = _errs60 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data18.ttl !== undefined){
let data20 = data18.ttl;
const _errs62 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
const err23 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/prompt_cache_breakpoint/ttl",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type},message:"must be string,null",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl,data:data20};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid18 = _errs62 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].type,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid3 = _errs58 === errors;
valid17 = valid17 || _valid3;
if(_valid3){
var props2 = {};
props2.mode = true;
props2.ttl = true;
}
const _errs64 = errors;
if(data18 !== null){
const err25 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[1].type,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs64 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
const err26 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs56 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i2,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.oneOf[1].items.type,parentSchema:schema1.oneOf[1].items,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid15 = _errs50 === errors;
if(!valid15){
break;
}
}
}
else {
const err28 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.oneOf[1].type,parentSchema:schema1.oneOf[1],data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid2 = _errs48 === errors;
if(_valid2 && valid14){
valid14 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid14 = true;
passing1 = 1;
}
}
if(!valid14){
const err29 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema1.oneOf,parentSchema:schema1,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data3.name !== undefined){
let data21 = data3.name;
const _errs66 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/name",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/1/properties/name/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[1].properties.name.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[1].properties.name.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[1].properties.name,data:data21}];
return false;
}
var valid12 = _errs66 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[1],data:data3}];
return false;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.role = true;
props1.content = true;
props1.name = true;
}
}
else if(tag0 === "user"){
const _errs68 = errors;
if(errors === _errs68){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing9;
if(((data3.role === undefined) && (missing9 = "role")) || ((data3.content === undefined) && (missing9 = "content"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2],data:data3}];
return false;
}
else {
if(data3.role !== undefined){
let data22 = data3.role;
const _errs70 = errors;
if(typeof data22 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.role.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.role,data:data22}];
return false;
}
if("user" !== data22){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/role/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant",schema:"user",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.role,data:data22}];
return false;
}
var valid20 = _errs70 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data3.content !== undefined){
let data23 = data3.content;
const _errs72 = errors;
const _errs73 = errors;
let valid21 = false;
let passing2 = null;
const _errs74 = errors;
if(typeof data23 !== "string"){
const err30 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[0],data:data23};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid4 = _errs74 === errors;
if(_valid4){
valid21 = true;
passing2 = 0;
}
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data23)){
var valid22 = true;
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
const _errs78 = errors;
if(errors === _errs78){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing10;
if((data24.type === undefined) && (missing10 = "type")){
const err31 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items,data:data24};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
const tag1 = data24.type;
if(typeof tag1 == "string"){
if(tag1 === "text"){
const _errs82 = errors;
if(errors === _errs82){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing11;
if(((data24.type === undefined) && (missing11 = "type")) || ((data24.text === undefined) && (missing11 = "text"))){
const err32 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'",schema:schema2.required,parentSchema:schema2,data:data24};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data24.type !== undefined){
let data25 = data24.type;
const _errs84 = errors;
if(typeof data25 !== "string"){
const err33 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.type.type,parentSchema:schema2.properties.type,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if("text" !== data25){
const err34 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant",schema:"text",parentSchema:schema2.properties.type,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid26 = _errs84 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data24.text !== undefined){
let data26 = data24.text;
const _errs86 = errors;
if(typeof data26 !== "string"){
const err35 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/text",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.text.type,parentSchema:schema2.properties.text,data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid26 = _errs86 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data24.prompt_cache_breakpoint !== undefined){
let data27 = data24.prompt_cache_breakpoint;
const _errs88 = errors;
const _errs89 = errors;
let valid27 = false;
const _errs90 = errors;
if(errors === _errs90){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing12;
if((data27.mode === undefined) && (missing12 = "mode")){
const err36 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].required,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0],data:data27};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data27.mode !== undefined){
let data28 = data27.mode;
const _errs92 = errors;
if(typeof data28 !== "string"){
const err37 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.mode.type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data28};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if("explicit" !== data28){
const err38 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "explicit"},message:"must be equal to constant",schema:"explicit",parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data28};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid28 = _errs92 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data27.ttl !== undefined){
let data29 = data27.ttl;
const _errs94 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
const err39 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/ttl",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type},message:"must be string,null",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl,data:data29};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid28 = _errs94 === errors;
}
else {
var valid28 = true;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0],data:data27};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid5 = _errs90 === errors;
valid27 = valid27 || _valid5;
if(_valid5){
var props3 = {};
props3.mode = true;
props3.ttl = true;
}
const _errs96 = errors;
if(data27 !== null){
const err41 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema2.properties.prompt_cache_breakpoint.anyOf[1].type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[1],data:data27};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid5 = _errs96 === errors;
valid27 = valid27 || _valid5;
if(!valid27){
const err42 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema2.properties.prompt_cache_breakpoint.anyOf,parentSchema:schema2.properties.prompt_cache_breakpoint,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
var valid26 = _errs88 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var props4 = {};
props4.type = true;
props4.text = true;
props4.prompt_cache_breakpoint = true;
}
else if(tag1 === "image_url"){
const _errs98 = errors;
if(errors === _errs98){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing13;
if(((data24.type === undefined) && (missing13 = "type")) || ((data24.image_url === undefined) && (missing13 = "image_url"))){
const err44 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1],data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data24.type !== undefined){
let data30 = data24.type;
const _errs100 = errors;
if(typeof data30 !== "string"){
const err45 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.type.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.type,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if("image_url" !== data30){
const err46 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant",schema:"image_url",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.type,data:data30};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid30 = _errs100 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data24.image_url !== undefined){
let data31 = data24.image_url;
const _errs102 = errors;
if(errors === _errs102){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing14;
if((data31.url === undefined) && (missing14 = "url")){
const err47 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/image_url",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/image_url/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url,data:data31};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
if(data31.url !== undefined){
let data32 = data31.url;
const _errs104 = errors;
if(typeof data32 !== "string"){
const err48 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/image_url/url",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/image_url/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.url.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.url,data:data32};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid31 = _errs104 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data31.detail !== undefined){
let data33 = data31.detail;
const _errs106 = errors;
const _errs107 = errors;
let valid32 = false;
const _errs108 = errors;
if(typeof data33 !== "string"){
const err49 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/image_url/detail",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/image_url/properties/detail/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.detail.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.detail.anyOf[0],data:data33};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((((data33 === "auto") || (data33 === "low")) || (data33 === "high")) || (data33 === "original"))){
const err50 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/image_url/detail",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/image_url/properties/detail/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.detail.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.detail.anyOf[0].enum,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.detail.anyOf[0],data:data33};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid6 = _errs108 === errors;
valid32 = valid32 || _valid6;
const _errs110 = errors;
if(data33 !== null){
const err51 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/image_url/detail",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/image_url/properties/detail/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.detail.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.detail.anyOf[1],data:data33};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid6 = _errs110 === errors;
valid32 = valid32 || _valid6;
if(!valid32){
const err52 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/image_url/detail",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/image_url/properties/detail/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.detail.anyOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.properties.detail,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
var valid31 = _errs106 === errors;
}
else {
var valid31 = true;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/image_url",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/image_url/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.image_url,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid30 = _errs102 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data24.prompt_cache_breakpoint !== undefined){
let data34 = data24.prompt_cache_breakpoint;
const _errs112 = errors;
const _errs113 = errors;
let valid33 = false;
const _errs114 = errors;
const _errs115 = errors;
if(errors === _errs115){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing15;
if((data34.mode === undefined) && (missing15 = "mode")){
const err54 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'",schema:schema3.required,parentSchema:schema3,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
if(data34.mode !== undefined){
let data35 = data34.mode;
const _errs117 = errors;
if(typeof data35 !== "string"){
const err55 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.mode.type,parentSchema:schema3.properties.mode,data:data35};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if("explicit" !== data35){
const err56 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "explicit"},message:"must be equal to constant",schema:"explicit",parentSchema:schema3.properties.mode,data:data35};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid35 = _errs117 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data34.ttl !== undefined){
let data36 = data34.ttl;
const _errs119 = errors;
if((typeof data36 !== "string") && (data36 !== null)){
const err57 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/ttl",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema3.properties.ttl.type},message:"must be string,null",schema:schema3.properties.ttl.type,parentSchema:schema3.properties.ttl,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid35 = _errs119 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid7 = _errs114 === errors;
valid33 = valid33 || _valid7;
if(_valid7){
var props5 = {};
props5.mode = true;
props5.ttl = true;
}
const _errs121 = errors;
if(data34 !== null){
const err59 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/prompt_cache_breakpoint/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.prompt_cache_breakpoint.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.prompt_cache_breakpoint.anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid7 = _errs121 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const err60 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.prompt_cache_breakpoint.anyOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].properties.prompt_cache_breakpoint,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs112 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[1],data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(props4 !== true){
props4 = props4 || {};
props4.type = true;
props4.image_url = true;
props4.prompt_cache_breakpoint = true;
}
}
else if(tag1 === "input_audio"){
const _errs123 = errors;
if(errors === _errs123){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing16;
if(((data24.type === undefined) && (missing16 = "type")) || ((data24.input_audio === undefined) && (missing16 = "input_audio"))){
const err62 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2],data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
if(data24.type !== undefined){
let data37 = data24.type;
const _errs125 = errors;
if(typeof data37 !== "string"){
const err63 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.type.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.type,data:data37};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if("input_audio" !== data37){
const err64 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "input_audio"},message:"must be equal to constant",schema:"input_audio",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.type,data:data37};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid37 = _errs125 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data24.input_audio !== undefined){
let data38 = data24.input_audio;
const _errs127 = errors;
if(errors === _errs127){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing17;
if(((data38.data === undefined) && (missing17 = "data")) || ((data38.format === undefined) && (missing17 = "format"))){
const err65 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/input_audio",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/properties/input_audio/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio.required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio,data:data38};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
if(data38.data !== undefined){
let data39 = data38.data;
const _errs129 = errors;
if(typeof data39 !== "string"){
const err66 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/input_audio/data",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/properties/input_audio/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio.properties.data.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio.properties.data,data:data39};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var valid38 = _errs129 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data38.format !== undefined){
let data40 = data38.format;
const _errs131 = errors;
if(typeof data40 !== "string"){
const err67 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/properties/input_audio/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio.properties.format.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio.properties.format,data:data40};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((data40 === "wav") || (data40 === "mp3"))){
const err68 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/properties/input_audio/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio.properties.format.enum,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio.properties.format,data:data40};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid38 = _errs131 === errors;
}
else {
var valid38 = true;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/input_audio",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/properties/input_audio/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.input_audio,data:data38};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var valid37 = _errs127 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data24.prompt_cache_breakpoint !== undefined){
let data41 = data24.prompt_cache_breakpoint;
const _errs133 = errors;
const _errs134 = errors;
let valid39 = false;
const _errs135 = errors;
const _errs136 = errors;
if(errors === _errs136){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing18;
if((data41.mode === undefined) && (missing18 = "mode")){
const err70 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'",schema:schema3.required,parentSchema:schema3,data:data41};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
if(data41.mode !== undefined){
let data42 = data41.mode;
const _errs138 = errors;
if(typeof data42 !== "string"){
const err71 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.mode.type,parentSchema:schema3.properties.mode,data:data42};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if("explicit" !== data42){
const err72 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "explicit"},message:"must be equal to constant",schema:"explicit",parentSchema:schema3.properties.mode,data:data42};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid41 = _errs138 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data41.ttl !== undefined){
let data43 = data41.ttl;
const _errs140 = errors;
if((typeof data43 !== "string") && (data43 !== null)){
const err73 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/ttl",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema3.properties.ttl.type},message:"must be string,null",schema:schema3.properties.ttl.type,parentSchema:schema3.properties.ttl,data:data43};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid41 = _errs140 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var _valid8 = _errs135 === errors;
valid39 = valid39 || _valid8;
if(_valid8){
var props6 = {};
props6.mode = true;
props6.ttl = true;
}
const _errs142 = errors;
if(data41 !== null){
const err75 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/properties/prompt_cache_breakpoint/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.prompt_cache_breakpoint.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.prompt_cache_breakpoint.anyOf[1],data:data41};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid8 = _errs142 === errors;
valid39 = valid39 || _valid8;
if(!valid39){
const err76 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.prompt_cache_breakpoint.anyOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].properties.prompt_cache_breakpoint,data:data41};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs133 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[2],data:data24};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(props4 !== true){
props4 = props4 || {};
props4.type = true;
props4.input_audio = true;
props4.prompt_cache_breakpoint = true;
}
}
else if(tag1 === "file"){
const _errs144 = errors;
if(errors === _errs144){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing19;
if(((data24.type === undefined) && (missing19 = "type")) || ((data24.file === undefined) && (missing19 = "file"))){
const err78 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3],data:data24};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
if(data24.type !== undefined){
let data44 = data24.type;
const _errs146 = errors;
if(typeof data44 !== "string"){
const err79 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.type.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.type,data:data44};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if("file" !== data44){
const err80 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.type,data:data44};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var valid43 = _errs146 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data24.file !== undefined){
let data45 = data24.file;
const _errs148 = errors;
if(errors === _errs148){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.file_data !== undefined){
let data46 = data45.file_data;
const _errs150 = errors;
if((typeof data46 !== "string") && (data46 !== null)){
const err81 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/file/file_data",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/properties/file/properties/file_data/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.properties.file_data.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.properties.file_data.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.properties.file_data,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var valid44 = _errs150 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data45.file_id !== undefined){
let data47 = data45.file_id;
const _errs152 = errors;
if((typeof data47 !== "string") && (data47 !== null)){
const err82 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/file/file_id",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/properties/file/properties/file_id/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.properties.file_id.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.properties.file_id.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.properties.file_id,data:data47};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var valid44 = _errs152 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data45.filename !== undefined){
let data48 = data45.filename;
const _errs154 = errors;
if((typeof data48 !== "string") && (data48 !== null)){
const err83 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/file/filename",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/properties/file/properties/filename/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.properties.filename.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.properties.filename.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.properties.filename,data:data48};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid44 = _errs154 === errors;
}
else {
var valid44 = true;
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/file",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.file,data:data45};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var valid43 = _errs148 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data24.prompt_cache_breakpoint !== undefined){
let data49 = data24.prompt_cache_breakpoint;
const _errs156 = errors;
const _errs157 = errors;
let valid45 = false;
const _errs158 = errors;
const _errs159 = errors;
if(errors === _errs159){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing20;
if((data49.mode === undefined) && (missing20 = "mode")){
const err85 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'",schema:schema3.required,parentSchema:schema3,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
if(data49.mode !== undefined){
let data50 = data49.mode;
const _errs161 = errors;
if(typeof data50 !== "string"){
const err86 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.mode.type,parentSchema:schema3.properties.mode,data:data50};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if("explicit" !== data50){
const err87 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "explicit"},message:"must be equal to constant",schema:"explicit",parentSchema:schema3.properties.mode,data:data50};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid47 = _errs161 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data49.ttl !== undefined){
let data51 = data49.ttl;
const _errs163 = errors;
if((typeof data51 !== "string") && (data51 !== null)){
const err88 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint/ttl",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema3.properties.ttl.type},message:"must be string,null",schema:schema3.properties.ttl.type,parentSchema:schema3.properties.ttl,data:data51};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid47 = _errs163 === errors;
}
else {
var valid47 = true;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data:data49};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var _valid9 = _errs158 === errors;
valid45 = valid45 || _valid9;
if(_valid9){
var props7 = {};
props7.mode = true;
props7.ttl = true;
}
const _errs165 = errors;
if(data49 !== null){
const err90 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/properties/prompt_cache_breakpoint/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.prompt_cache_breakpoint.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.prompt_cache_breakpoint.anyOf[1],data:data49};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid9 = _errs165 === errors;
valid45 = valid45 || _valid9;
if(!valid45){
const err91 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.prompt_cache_breakpoint.anyOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].properties.prompt_cache_breakpoint,data:data49};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
var valid43 = _errs156 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.oneOf[3],data:data24};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(props4 !== true){
props4 = props4 || {};
props4.type = true;
props4.file = true;
props4.prompt_cache_breakpoint = true;
}
}
else {
const err93 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.discriminator,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items,data:data24};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.discriminator,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items,data:data24};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i3,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].items,data:data24};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var valid22 = _errs78 === errors;
if(!valid22){
break;
}
}
}
else {
const err96 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf[1],data:data23};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
var _valid4 = _errs76 === errors;
if(_valid4 && valid21){
valid21 = false;
passing2 = [passing2, 1];
}
else {
if(_valid4){
valid21 = true;
passing2 = 1;
}
}
if(!valid21){
const err97 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content.oneOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.content,data:data23};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
var valid20 = _errs72 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data3.name !== undefined){
let data52 = data3.name;
const _errs167 = errors;
if((typeof data52 !== "string") && (data52 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/name",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/properties/name/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.name.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.name.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2].properties.name,data:data52}];
return false;
}
var valid20 = _errs167 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[2].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[2],data:data3}];
return false;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.role = true;
props1.content = true;
props1.name = true;
}
}
else if(tag0 === "assistant"){
const _errs169 = errors;
if(errors === _errs169){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing21;
if((data3.role === undefined) && (missing21 = "role")){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3],data:data3}];
return false;
}
else {
if(data3.role !== undefined){
let data53 = data3.role;
const _errs171 = errors;
if(typeof data53 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.role.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.role,data:data53}];
return false;
}
if("assistant" !== data53){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},message:"must be equal to constant",schema:"assistant",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.role,data:data53}];
return false;
}
var valid49 = _errs171 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.content !== undefined){
let data54 = data3.content;
const _errs173 = errors;
const _errs174 = errors;
let valid50 = false;
const _errs175 = errors;
const _errs176 = errors;
let valid51 = false;
let passing3 = null;
const _errs177 = errors;
if(typeof data54 !== "string"){
const err98 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[0],data:data54};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid11 = _errs177 === errors;
if(_valid11){
valid51 = true;
passing3 = 0;
}
const _errs179 = errors;
if(errors === _errs179){
if(Array.isArray(data54)){
var valid52 = true;
const len4 = data54.length;
for(let i4=0; i4<len4; i4++){
let data55 = data54[i4];
const _errs181 = errors;
if(errors === _errs181){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing22;
if((data55.type === undefined) && (missing22 = "type")){
const err99 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items,data:data55};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
const tag2 = data55.type;
if(typeof tag2 == "string"){
if(tag2 === "text"){
const _errs185 = errors;
if(errors === _errs185){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing23;
if(((data55.type === undefined) && (missing23 = "type")) || ((data55.text === undefined) && (missing23 = "text"))){
const err100 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'",schema:schema2.required,parentSchema:schema2,data:data55};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
if(data55.type !== undefined){
let data56 = data55.type;
const _errs187 = errors;
if(typeof data56 !== "string"){
const err101 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.type.type,parentSchema:schema2.properties.type,data:data56};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if("text" !== data56){
const err102 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant",schema:"text",parentSchema:schema2.properties.type,data:data56};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid56 = _errs187 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data55.text !== undefined){
let data57 = data55.text;
const _errs189 = errors;
if(typeof data57 !== "string"){
const err103 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/text",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.text.type,parentSchema:schema2.properties.text,data:data57};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var valid56 = _errs189 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data55.prompt_cache_breakpoint !== undefined){
let data58 = data55.prompt_cache_breakpoint;
const _errs191 = errors;
const _errs192 = errors;
let valid57 = false;
const _errs193 = errors;
if(errors === _errs193){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing24;
if((data58.mode === undefined) && (missing24 = "mode")){
const err104 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].required,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0],data:data58};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
if(data58.mode !== undefined){
let data59 = data58.mode;
const _errs195 = errors;
if(typeof data59 !== "string"){
const err105 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.mode.type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data59};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if("explicit" !== data59){
const err106 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "explicit"},message:"must be equal to constant",schema:"explicit",parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data59};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var valid58 = _errs195 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data58.ttl !== undefined){
let data60 = data58.ttl;
const _errs197 = errors;
if((typeof data60 !== "string") && (data60 !== null)){
const err107 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/prompt_cache_breakpoint/ttl",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type},message:"must be string,null",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl,data:data60};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var valid58 = _errs197 === errors;
}
else {
var valid58 = true;
}
}
}
}
else {
const err108 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0],data:data58};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
var _valid12 = _errs193 === errors;
valid57 = valid57 || _valid12;
if(_valid12){
var props8 = {};
props8.mode = true;
props8.ttl = true;
}
const _errs199 = errors;
if(data58 !== null){
const err109 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema2.properties.prompt_cache_breakpoint.anyOf[1].type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid12 = _errs199 === errors;
valid57 = valid57 || _valid12;
if(!valid57){
const err110 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema2.properties.prompt_cache_breakpoint.anyOf,parentSchema:schema2.properties.prompt_cache_breakpoint,data:data58};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
var valid56 = _errs191 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
var props9 = {};
props9.type = true;
props9.text = true;
props9.prompt_cache_breakpoint = true;
}
else if(tag2 === "refusal"){
const _errs201 = errors;
if(errors === _errs201){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing25;
if(((data55.type === undefined) && (missing25 = "type")) || ((data55.refusal === undefined) && (missing25 = "refusal"))){
const err112 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.oneOf[1],data:data55};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
if(data55.type !== undefined){
let data61 = data55.type;
const _errs203 = errors;
if(typeof data61 !== "string"){
const err113 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.oneOf[1].properties.type.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.oneOf[1].properties.type,data:data61};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if("refusal" !== data61){
const err114 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "refusal"},message:"must be equal to constant",schema:"refusal",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.oneOf[1].properties.type,data:data61};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid60 = _errs203 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data55.refusal !== undefined){
let data62 = data55.refusal;
const _errs205 = errors;
if(typeof data62 !== "string"){
const err115 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4+"/refusal",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/items/oneOf/1/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.oneOf[1].properties.refusal.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.oneOf[1].properties.refusal,data:data62};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var valid60 = _errs205 === errors;
}
else {
var valid60 = true;
}
}
}
}
else {
const err116 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.oneOf[1],data:data55};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
props9.refusal = true;
}
}
else {
const err117 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag2},message:"value of tag \"type\" must be in oneOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.discriminator,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items,data:data55};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag2},message:"tag \"type\" must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.discriminator,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items,data:data55};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].items,data:data55};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
var valid52 = _errs181 === errors;
if(!valid52){
break;
}
}
}
else {
const err120 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf[1],data:data54};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid11 = _errs179 === errors;
if(_valid11 && valid51){
valid51 = false;
passing3 = [passing3, 1];
}
else {
if(_valid11){
valid51 = true;
passing3 = 1;
}
}
if(!valid51){
const err121 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0].oneOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[0],data:data54};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
}
var _valid10 = _errs175 === errors;
valid50 = valid50 || _valid10;
const _errs207 = errors;
if(data54 !== null){
const err122 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf[1],data:data54};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid10 = _errs207 === errors;
valid50 = valid50 || _valid10;
if(!valid50){
const err123 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content.anyOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.content,data:data54};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs173 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.refusal !== undefined){
let data63 = data3.refusal;
const _errs209 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/refusal",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/refusal/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.refusal.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.refusal.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.refusal,data:data63}];
return false;
}
var valid49 = _errs209 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.name !== undefined){
let data64 = data3.name;
const _errs211 = errors;
if((typeof data64 !== "string") && (data64 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/name",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/name/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.name.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.name.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.name,data:data64}];
return false;
}
var valid49 = _errs211 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.audio !== undefined){
let data65 = data3.audio;
const _errs213 = errors;
const _errs214 = errors;
let valid61 = false;
const _errs215 = errors;
if(errors === _errs215){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing26;
if((data65.id === undefined) && (missing26 = "id")){
const err124 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/audio",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/audio/anyOf/0/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio.anyOf[0].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio.anyOf[0],data:data65};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
if(data65.id !== undefined){
let data66 = data65.id;
if(typeof data66 !== "string"){
const err125 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/audio/id",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/audio/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio.anyOf[0].properties.id.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio.anyOf[0].properties.id,data:data66};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/audio",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/audio/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio.anyOf[0],data:data65};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
var _valid13 = _errs215 === errors;
valid61 = valid61 || _valid13;
if(_valid13){
var props10 = {};
props10.id = true;
}
const _errs219 = errors;
if(data65 !== null){
const err127 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/audio",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/audio/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio.anyOf[1],data:data65};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid13 = _errs219 === errors;
valid61 = valid61 || _valid13;
if(!valid61){
const err128 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/audio",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/audio/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio.anyOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.audio,data:data65};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs213 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.tool_calls !== undefined){
let data67 = data3.tool_calls;
const _errs221 = errors;
if((!(Array.isArray(data67))) && (data67 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.type},message:"must be array,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls,data:data67}];
return false;
}
if(errors === _errs221){
if(Array.isArray(data67)){
var valid63 = true;
const len5 = data67.length;
for(let i5=0; i5<len5; i5++){
let data68 = data67[i5];
const _errs223 = errors;
if(errors === _errs223){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing27;
if(((data68.id === undefined) && (missing27 = "id")) || ((data68.type === undefined) && (missing27 = "type"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items,data:data68}];
return false;
}
else {
const tag3 = data68.type;
if(typeof tag3 == "string"){
if(tag3 === "function"){
const _errs226 = errors;
if(errors === _errs226){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing28;
if((((data68.id === undefined) && (missing28 = "id")) || ((data68.type === undefined) && (missing28 = "type"))) || ((data68.function === undefined) && (missing28 = "function"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0],data:data68}];
return false;
}
else {
if(data68.id !== undefined){
let data69 = data68.id;
const _errs228 = errors;
if(typeof data69 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/id",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.id.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.id,data:data69}];
return false;
}
var valid66 = _errs228 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data68.type !== undefined){
let data70 = data68.type;
const _errs230 = errors;
if(typeof data70 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.type.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.type,data:data70}];
return false;
}
if("function" !== data70){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant",schema:"function",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.type,data:data70}];
return false;
}
var valid66 = _errs230 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data68.function !== undefined){
let data71 = data68.function;
const _errs232 = errors;
if(errors === _errs232){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing29;
if(((data71.name === undefined) && (missing29 = "name")) || ((data71.arguments === undefined) && (missing29 = "arguments"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/function",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/function/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.function.required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.function,data:data71}];
return false;
}
else {
if(data71.name !== undefined){
let data72 = data71.name;
const _errs234 = errors;
if(typeof data72 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/function/name",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.function.properties.name.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.function.properties.name,data:data72}];
return false;
}
var valid67 = _errs234 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data71.arguments !== undefined){
let data73 = data71.arguments;
const _errs236 = errors;
if(typeof data73 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/function/arguments",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/function/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.function.properties.arguments.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.function.properties.arguments,data:data73}];
return false;
}
var valid67 = _errs236 === errors;
}
else {
var valid67 = true;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/function",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.function.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].properties.function,data:data71}];
return false;
}
}
var valid66 = _errs232 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[0],data:data68}];
return false;
}
}
var props11 = {};
props11.id = true;
props11.type = true;
props11.function = true;
}
else if(tag3 === "custom"){
const _errs238 = errors;
if(errors === _errs238){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing30;
if((((data68.id === undefined) && (missing30 = "id")) || ((data68.type === undefined) && (missing30 = "type"))) || ((data68.custom === undefined) && (missing30 = "custom"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1],data:data68}];
return false;
}
else {
if(data68.id !== undefined){
let data74 = data68.id;
const _errs240 = errors;
if(typeof data74 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/id",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.id.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.id,data:data74}];
return false;
}
var valid69 = _errs240 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data68.type !== undefined){
let data75 = data68.type;
const _errs242 = errors;
if(typeof data75 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.type.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.type,data:data75}];
return false;
}
if("custom" !== data75){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant",schema:"custom",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.type,data:data75}];
return false;
}
var valid69 = _errs242 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data68.custom !== undefined){
let data76 = data68.custom;
const _errs244 = errors;
if(errors === _errs244){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing31;
if(((data76.name === undefined) && (missing31 = "name")) || ((data76.input === undefined) && (missing31 = "input"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/custom",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/1/properties/custom/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.custom.required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.custom,data:data76}];
return false;
}
else {
if(data76.name !== undefined){
let data77 = data76.name;
const _errs246 = errors;
if(typeof data77 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/custom/name",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/1/properties/custom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.custom.properties.name.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.custom.properties.name,data:data77}];
return false;
}
var valid70 = _errs246 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data76.input !== undefined){
let data78 = data76.input;
const _errs248 = errors;
if(typeof data78 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/custom/input",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/1/properties/custom/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.custom.properties.input.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.custom.properties.input,data:data78}];
return false;
}
var valid70 = _errs248 === errors;
}
else {
var valid70 = true;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5+"/custom",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/1/properties/custom/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.custom.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].properties.custom,data:data76}];
return false;
}
}
var valid69 = _errs244 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.oneOf[1],data:data68}];
return false;
}
}
if(props11 !== true){
props11 = props11 || {};
props11.id = true;
props11.type = true;
props11.custom = true;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag3},message:"value of tag \"type\" must be in oneOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.discriminator,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items,data:data68}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag3},message:"tag \"type\" must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.discriminator,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items,data:data68}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_calls/" + i5,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.tool_calls.items,data:data68}];
return false;
}
}
var valid63 = _errs223 === errors;
if(!valid63){
break;
}
}
}
}
var valid49 = _errs221 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.function_call !== undefined){
let data79 = data3.function_call;
const _errs250 = errors;
const _errs251 = errors;
let valid71 = false;
const _errs252 = errors;
const _errs253 = errors;
if(errors === _errs253){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing32;
if(((data79.name === undefined) && (missing32 = "name")) || ((data79.arguments === undefined) && (missing32 = "arguments"))){
const err129 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/function_call",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/function/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'",schema:schema7.required,parentSchema:schema7,data:data79};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
if(data79.name !== undefined){
let data80 = data79.name;
const _errs255 = errors;
if(typeof data80 !== "string"){
const err130 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/function_call/name",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.name.type,parentSchema:schema7.properties.name,data:data80};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var valid73 = _errs255 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data79.arguments !== undefined){
let data81 = data79.arguments;
const _errs257 = errors;
if(typeof data81 !== "string"){
const err131 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/function_call/arguments",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/function/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.arguments.type,parentSchema:schema7.properties.arguments,data:data81};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var valid73 = _errs257 === errors;
}
else {
var valid73 = true;
}
}
}
}
else {
const err132 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/function_call",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/tool_calls/items/oneOf/0/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data:data79};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
var _valid14 = _errs252 === errors;
valid71 = valid71 || _valid14;
if(_valid14){
var props12 = {};
props12.name = true;
props12.arguments = true;
}
const _errs259 = errors;
if(data79 !== null){
const err133 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/function_call",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/function_call/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.function_call.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.function_call.anyOf[1],data:data79};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid14 = _errs259 === errors;
valid71 = valid71 || _valid14;
if(!valid71){
const err134 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/function_call",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/function_call/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.function_call.anyOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.function_call,data:data79};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs251;
if(vErrors !== null){
if(_errs251){
vErrors.length = _errs251;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs250 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.reasoning_content !== undefined){
let data82 = data3.reasoning_content;
const _errs261 = errors;
if((typeof data82 !== "string") && (data82 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/reasoning_content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/properties/reasoning_content/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.reasoning_content.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.reasoning_content.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3].properties.reasoning_content,data:data82}];
return false;
}
var valid49 = _errs261 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[3].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[3],data:data3}];
return false;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.role = true;
props1.content = true;
props1.refusal = true;
props1.name = true;
props1.audio = true;
props1.tool_calls = true;
props1.function_call = true;
props1.reasoning_content = true;
}
}
else if(tag0 === "tool"){
const _errs263 = errors;
if(errors === _errs263){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing33;
if(((data3.role === undefined) && (missing33 = "role")) || ((data3.tool_call_id === undefined) && (missing33 = "tool_call_id"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[4].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[4],data:data3}];
return false;
}
else {
if(data3.role !== undefined){
let data83 = data3.role;
const _errs265 = errors;
if(typeof data83 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/4/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[4].properties.role.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[4].properties.role,data:data83}];
return false;
}
if("tool" !== data83){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/4/properties/role/const",keyword:"const",params:{allowedValue: "tool"},message:"must be equal to constant",schema:"tool",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[4].properties.role,data:data83}];
return false;
}
var valid75 = _errs265 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data3.content !== undefined){
let data84 = data3.content;
const _errs267 = errors;
const _errs268 = errors;
let valid76 = false;
const _errs269 = errors;
const _errs271 = errors;
let valid78 = false;
let passing4 = null;
const _errs272 = errors;
if(typeof data84 !== "string"){
const err135 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.oneOf[0].type,parentSchema:schema1.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid16 = _errs272 === errors;
if(_valid16){
valid78 = true;
passing4 = 0;
}
const _errs274 = errors;
if(errors === _errs274){
if(Array.isArray(data84)){
var valid79 = true;
const len6 = data84.length;
for(let i6=0; i6<len6; i6++){
let data85 = data84[i6];
const _errs276 = errors;
if(errors === _errs276){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing34;
if(((data85.type === undefined) && (missing34 = "type")) || ((data85.text === undefined) && (missing34 = "text"))){
const err136 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'",schema:schema1.oneOf[1].items.required,parentSchema:schema1.oneOf[1].items,data:data85};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
if(data85.type !== undefined){
let data86 = data85.type;
const _errs278 = errors;
if(typeof data86 !== "string"){
const err137 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.oneOf[1].items.properties.type.type,parentSchema:schema1.oneOf[1].items.properties.type,data:data86};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if("text" !== data86){
const err138 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant",schema:"text",parentSchema:schema1.oneOf[1].items.properties.type,data:data86};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var valid80 = _errs278 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data85.text !== undefined){
let data87 = data85.text;
const _errs280 = errors;
if(typeof data87 !== "string"){
const err139 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/text",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.oneOf[1].items.properties.text.type,parentSchema:schema1.oneOf[1].items.properties.text,data:data87};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var valid80 = _errs280 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data85.prompt_cache_breakpoint !== undefined){
let data88 = data85.prompt_cache_breakpoint;
const _errs282 = errors;
const _errs283 = errors;
let valid81 = false;
const _errs284 = errors;
if(errors === _errs284){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing35;
if((data88.mode === undefined) && (missing35 = "mode")){
const err140 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].required,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0],data:data88};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
else {
if(data88.mode !== undefined){
let data89 = data88.mode;
const _errs286 = errors;
if(typeof data89 !== "string"){
const err141 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.mode.type,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data89};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if("explicit" !== data89){
const err142 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "explicit"},message:"must be equal to constant",schema:"explicit",parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data89};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var valid82 = _errs286 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data88.ttl !== undefined){
let data90 = data88.ttl;
const _errs288 = errors;
if((typeof data90 !== "string") && (data90 !== null)){
const err143 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/prompt_cache_breakpoint/ttl",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type},message:"must be string,null",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl,data:data90};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var valid82 = _errs288 === errors;
}
else {
var valid82 = true;
}
}
}
}
else {
const err144 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0].type,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[0],data:data88};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var _valid17 = _errs284 === errors;
valid81 = valid81 || _valid17;
if(_valid17){
var props13 = {};
props13.mode = true;
props13.ttl = true;
}
const _errs290 = errors;
if(data88 !== null){
const err145 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[1].type,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf[1],data:data88};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid17 = _errs290 === errors;
valid81 = valid81 || _valid17;
if(!valid81){
const err146 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint.anyOf,parentSchema:schema1.oneOf[1].items.properties.prompt_cache_breakpoint,data:data88};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
else {
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
}
var valid80 = _errs282 === errors;
}
else {
var valid80 = true;
}
}
}
}
}
else {
const err147 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content/" + i6,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.oneOf[1].items.type,parentSchema:schema1.oneOf[1].items,data:data85};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
var valid79 = _errs276 === errors;
if(!valid79){
break;
}
}
}
else {
const err148 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.oneOf[1].type,parentSchema:schema1.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var _valid16 = _errs274 === errors;
if(_valid16 && valid78){
valid78 = false;
passing4 = [passing4, 1];
}
else {
if(_valid16){
valid78 = true;
passing4 = 1;
}
}
if(!valid78){
const err149 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf",schema:schema1.oneOf,parentSchema:schema1,data:data84};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs271;
if(vErrors !== null){
if(_errs271){
vErrors.length = _errs271;
}
else {
vErrors = null;
}
}
}
var _valid15 = _errs269 === errors;
valid76 = valid76 || _valid15;
const _errs292 = errors;
if(data84 !== null){
const err150 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/4/properties/content/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[4].properties.content.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[4].properties.content.anyOf[1],data:data84};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid15 = _errs292 === errors;
valid76 = valid76 || _valid15;
if(!valid76){
const err151 = {instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/4/properties/content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.messages.items.oneOf[4].properties.content.anyOf,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[4].properties.content,data:data84};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
}
var valid75 = _errs267 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data3.tool_call_id !== undefined){
let data91 = data3.tool_call_id;
const _errs294 = errors;
if(typeof data91 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/tool_call_id",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/4/properties/tool_call_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[4].properties.tool_call_id.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[4].properties.tool_call_id,data:data91}];
return false;
}
var valid75 = _errs294 === errors;
}
else {
var valid75 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[4].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[4],data:data3}];
return false;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.role = true;
props1.content = true;
props1.tool_call_id = true;
}
}
else if(tag0 === "function"){
const _errs296 = errors;
if(errors === _errs296){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing36;
if(((data3.role === undefined) && (missing36 = "role")) || ((data3.name === undefined) && (missing36 = "name"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'",schema:schema0.properties.requestBody.properties.messages.items.oneOf[5].required,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[5],data:data3}];
return false;
}
else {
if(data3.role !== undefined){
let data92 = data3.role;
const _errs298 = errors;
if(typeof data92 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/5/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[5].properties.role.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[5].properties.role,data:data92}];
return false;
}
if("function" !== data92){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/5/properties/role/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant",schema:"function",parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[5].properties.role,data:data92}];
return false;
}
var valid84 = _errs298 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data3.content !== undefined){
let data93 = data3.content;
const _errs300 = errors;
if((typeof data93 !== "string") && (data93 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/5/properties/content/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.messages.items.oneOf[5].properties.content.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.messages.items.oneOf[5].properties.content.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[5].properties.content,data:data93}];
return false;
}
var valid84 = _errs300 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data3.name !== undefined){
let data94 = data3.name;
const _errs302 = errors;
if(typeof data94 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0+"/name",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/5/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.messages.items.oneOf[5].properties.name.type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[5].properties.name,data:data94}];
return false;
}
var valid84 = _errs302 === errors;
}
else {
var valid84 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.oneOf[5].type,parentSchema:schema0.properties.requestBody.properties.messages.items.oneOf[5],data:data3}];
return false;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.role = true;
props1.content = true;
props1.name = true;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "role", tagValue: tag0},message:"value of tag \"role\" must be in oneOf",schema:schema0.properties.requestBody.properties.messages.items.discriminator,parentSchema:schema0.properties.requestBody.properties.messages.items,data:data3}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "role", tagValue: tag0},message:"tag \"role\" must be string",schema:schema0.properties.requestBody.properties.messages.items.discriminator,parentSchema:schema0.properties.requestBody.properties.messages.items,data:data3}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages/" + i0,schemaPath:"#/properties/requestBody/properties/messages/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.messages.items.type,parentSchema:schema0.properties.requestBody.properties.messages.items,data:data3}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/messages",schemaPath:"#/properties/requestBody/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.requestBody.properties.messages.type,parentSchema:schema0.properties.requestBody.properties.messages,data:data2}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.audio !== undefined){
let data95 = data0.audio;
const _errs304 = errors;
const _errs305 = errors;
let valid85 = false;
const _errs306 = errors;
if(errors === _errs306){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing37;
if(((data95.voice === undefined) && (missing37 = "voice")) || ((data95.format === undefined) && (missing37 = "format"))){
const err152 = {instancePath:instancePath+"/requestBody/audio",schemaPath:"#/properties/requestBody/properties/audio/anyOf/0/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'",schema:schema0.properties.requestBody.properties.audio.anyOf[0].required,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[0],data:data95};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
else {
if(data95.voice !== undefined){
let data96 = data95.voice;
const _errs308 = errors;
const _errs309 = errors;
let valid87 = false;
let passing5 = null;
const _errs310 = errors;
if(typeof data96 !== "string"){
const err153 = {instancePath:instancePath+"/requestBody/audio/voice",schemaPath:"#/properties/requestBody/properties/audio/anyOf/0/properties/voice/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice.oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice.oneOf[0],data:data96};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid19 = _errs310 === errors;
if(_valid19){
valid87 = true;
passing5 = 0;
}
const _errs312 = errors;
if(errors === _errs312){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing38;
if((data96.id === undefined) && (missing38 = "id")){
const err154 = {instancePath:instancePath+"/requestBody/audio/voice",schemaPath:"#/properties/requestBody/properties/audio/anyOf/0/properties/voice/oneOf/1/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'",schema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice.oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice.oneOf[1],data:data96};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
if(data96.id !== undefined){
let data97 = data96.id;
if(typeof data97 !== "string"){
const err155 = {instancePath:instancePath+"/requestBody/audio/voice/id",schemaPath:"#/properties/requestBody/properties/audio/anyOf/0/properties/voice/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice.oneOf[1].properties.id.type,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice.oneOf[1].properties.id,data:data97};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
}
else {
const err156 = {instancePath:instancePath+"/requestBody/audio/voice",schemaPath:"#/properties/requestBody/properties/audio/anyOf/0/properties/voice/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice.oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice.oneOf[1],data:data96};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var _valid19 = _errs312 === errors;
if(_valid19 && valid87){
valid87 = false;
passing5 = [passing5, 1];
}
else {
if(_valid19){
valid87 = true;
passing5 = 1;
var props14 = {};
props14.id = true;
}
}
if(!valid87){
const err157 = {instancePath:instancePath+"/requestBody/audio/voice",schemaPath:"#/properties/requestBody/properties/audio/anyOf/0/properties/voice/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf",schema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice.oneOf,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.voice,data:data96};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs309;
if(vErrors !== null){
if(_errs309){
vErrors.length = _errs309;
}
else {
vErrors = null;
}
}
}
var valid86 = _errs308 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data95.format !== undefined){
let data98 = data95.format;
const _errs316 = errors;
if(typeof data98 !== "string"){
const err158 = {instancePath:instancePath+"/requestBody/audio/format",schemaPath:"#/properties/requestBody/properties/audio/anyOf/0/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.format.type,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.format,data:data98};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((((((data98 === "wav") || (data98 === "aac")) || (data98 === "mp3")) || (data98 === "flac")) || (data98 === "opus")) || (data98 === "pcm16"))){
const err159 = {instancePath:instancePath+"/requestBody/audio/format",schemaPath:"#/properties/requestBody/properties/audio/anyOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.audio.anyOf[0].properties.format.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.format.enum,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[0].properties.format,data:data98};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var valid86 = _errs316 === errors;
}
else {
var valid86 = true;
}
}
}
}
else {
const err160 = {instancePath:instancePath+"/requestBody/audio",schemaPath:"#/properties/requestBody/properties/audio/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.audio.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[0],data:data95};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
var _valid18 = _errs306 === errors;
valid85 = valid85 || _valid18;
if(_valid18){
var props15 = {};
props15.voice = true;
props15.format = true;
}
const _errs318 = errors;
if(data95 !== null){
const err161 = {instancePath:instancePath+"/requestBody/audio",schemaPath:"#/properties/requestBody/properties/audio/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.audio.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.audio.anyOf[1],data:data95};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid18 = _errs318 === errors;
valid85 = valid85 || _valid18;
if(!valid85){
const err162 = {instancePath:instancePath+"/requestBody/audio",schemaPath:"#/properties/requestBody/properties/audio/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.audio.anyOf,parentSchema:schema0.properties.requestBody.properties.audio,data:data95};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs305;
if(vErrors !== null){
if(_errs305){
vErrors.length = _errs305;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs304 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.frequency_penalty !== undefined){
let data99 = data0.frequency_penalty;
const _errs320 = errors;
if((!(typeof data99 == "number")) && (data99 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/frequency_penalty",schemaPath:"#/properties/requestBody/properties/frequency_penalty/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.frequency_penalty.type},message:"must be number,null",schema:schema0.properties.requestBody.properties.frequency_penalty.type,parentSchema:schema0.properties.requestBody.properties.frequency_penalty,data:data99}];
return false;
}
if(errors === _errs320){
if(typeof data99 == "number"){
if(data99 > 2 || isNaN(data99)){
validate0.errors = [{instancePath:instancePath+"/requestBody/frequency_penalty",schemaPath:"#/properties/requestBody/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema0.properties.requestBody.properties.frequency_penalty,data:data99}];
return false;
}
else {
if(data99 < -2 || isNaN(data99)){
validate0.errors = [{instancePath:instancePath+"/requestBody/frequency_penalty",schemaPath:"#/properties/requestBody/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},message:"must be >= -2",schema:-2,parentSchema:schema0.properties.requestBody.properties.frequency_penalty,data:data99}];
return false;
}
else {
if(!(formats0.validate(data99))){
validate0.errors = [{instancePath:instancePath+"/requestBody/frequency_penalty",schemaPath:"#/properties/requestBody/properties/frequency_penalty/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"",schema:"double",parentSchema:schema0.properties.requestBody.properties.frequency_penalty,data:data99}];
return false;
}
}
}
}
}
var valid1 = _errs320 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.function_call !== undefined){
let data100 = data0.function_call;
const _errs322 = errors;
const _errs323 = errors;
let valid89 = false;
const _errs324 = errors;
const _errs325 = errors;
let valid90 = false;
let passing6 = null;
const _errs326 = errors;
if(typeof data100 !== "string"){
const err163 = {instancePath:instancePath+"/requestBody/function_call",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[0],data:data100};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!((data100 === "none") || (data100 === "auto"))){
const err164 = {instancePath:instancePath+"/requestBody/function_call",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[0].enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[0].enum,parentSchema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[0],data:data100};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid21 = _errs326 === errors;
if(_valid21){
valid90 = true;
passing6 = 0;
}
const _errs328 = errors;
if(errors === _errs328){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
let missing39;
if((data100.name === undefined) && (missing39 = "name")){
const err165 = {instancePath:instancePath+"/requestBody/function_call",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'",schema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[1],data:data100};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
if(data100.name !== undefined){
let data101 = data100.name;
if(typeof data101 !== "string"){
const err166 = {instancePath:instancePath+"/requestBody/function_call/name",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[1].properties.name.type,parentSchema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[1].properties.name,data:data101};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
}
else {
const err167 = {instancePath:instancePath+"/requestBody/function_call",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf[1],data:data100};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
var _valid21 = _errs328 === errors;
if(_valid21 && valid90){
valid90 = false;
passing6 = [passing6, 1];
}
else {
if(_valid21){
valid90 = true;
passing6 = 1;
var props16 = {};
props16.name = true;
}
}
if(!valid90){
const err168 = {instancePath:instancePath+"/requestBody/function_call",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf",schema:schema0.properties.requestBody.properties.function_call.anyOf[0].oneOf,parentSchema:schema0.properties.requestBody.properties.function_call.anyOf[0],data:data100};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
}
var _valid20 = _errs324 === errors;
valid89 = valid89 || _valid20;
const _errs332 = errors;
if(data100 !== null){
const err169 = {instancePath:instancePath+"/requestBody/function_call",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.function_call.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.function_call.anyOf[1],data:data100};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid20 = _errs332 === errors;
valid89 = valid89 || _valid20;
if(!valid89){
const err170 = {instancePath:instancePath+"/requestBody/function_call",schemaPath:"#/properties/requestBody/properties/function_call/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.function_call.anyOf,parentSchema:schema0.properties.requestBody.properties.function_call,data:data100};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs322 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.functions !== undefined){
let data102 = data0.functions;
const _errs334 = errors;
if((!(Array.isArray(data102))) && (data102 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/functions",schemaPath:"#/properties/requestBody/properties/functions/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.functions.type},message:"must be array,null",schema:schema0.properties.requestBody.properties.functions.type,parentSchema:schema0.properties.requestBody.properties.functions,data:data102}];
return false;
}
if(errors === _errs334){
if(Array.isArray(data102)){
if(data102.length > 128){
validate0.errors = [{instancePath:instancePath+"/requestBody/functions",schemaPath:"#/properties/requestBody/properties/functions/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items",schema:128,parentSchema:schema0.properties.requestBody.properties.functions,data:data102}];
return false;
}
else {
if(data102.length < 1){
validate0.errors = [{instancePath:instancePath+"/requestBody/functions",schemaPath:"#/properties/requestBody/properties/functions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.requestBody.properties.functions,data:data102}];
return false;
}
else {
var valid92 = true;
const len7 = data102.length;
for(let i7=0; i7<len7; i7++){
let data103 = data102[i7];
const _errs336 = errors;
if(errors === _errs336){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
let missing40;
if((data103.name === undefined) && (missing40 = "name")){
validate0.errors = [{instancePath:instancePath+"/requestBody/functions/" + i7,schemaPath:"#/properties/requestBody/properties/functions/items/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'",schema:schema0.properties.requestBody.properties.functions.items.required,parentSchema:schema0.properties.requestBody.properties.functions.items,data:data103}];
return false;
}
else {
if(data103.name !== undefined){
let data104 = data103.name;
const _errs338 = errors;
if(errors === _errs338){
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
validate0.errors = [{instancePath:instancePath+"/requestBody/functions/" + i7+"/name",schemaPath:"#/properties/requestBody/properties/functions/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema0.properties.requestBody.properties.functions.items.properties.name,data:data104}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/functions/" + i7+"/name",schemaPath:"#/properties/requestBody/properties/functions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.functions.items.properties.name.type,parentSchema:schema0.properties.requestBody.properties.functions.items.properties.name,data:data104}];
return false;
}
}
var valid93 = _errs338 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data103.description !== undefined){
let data105 = data103.description;
const _errs340 = errors;
if((typeof data105 !== "string") && (data105 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/functions/" + i7+"/description",schemaPath:"#/properties/requestBody/properties/functions/items/properties/description/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.functions.items.properties.description.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.functions.items.properties.description.type,parentSchema:schema0.properties.requestBody.properties.functions.items.properties.description,data:data105}];
return false;
}
var valid93 = _errs340 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data103.parameters !== undefined){
let data106 = data103.parameters;
const _errs342 = errors;
if((!(data106 && typeof data106 == "object" && !Array.isArray(data106))) && (data106 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/functions/" + i7+"/parameters",schemaPath:"#/properties/requestBody/properties/functions/items/properties/parameters/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.functions.items.properties.parameters.type},message:"must be object,null",schema:schema0.properties.requestBody.properties.functions.items.properties.parameters.type,parentSchema:schema0.properties.requestBody.properties.functions.items.properties.parameters,data:data106}];
return false;
}
var valid93 = _errs342 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data103.strict !== undefined){
let data107 = data103.strict;
const _errs345 = errors;
if((typeof data107 !== "boolean") && (data107 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/functions/" + i7+"/strict",schemaPath:"#/properties/requestBody/properties/functions/items/properties/strict/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.functions.items.properties.strict.type},message:"must be boolean,null",schema:schema0.properties.requestBody.properties.functions.items.properties.strict.type,parentSchema:schema0.properties.requestBody.properties.functions.items.properties.strict,data:data107}];
return false;
}
var valid93 = _errs345 === errors;
}
else {
var valid93 = true;
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/functions/" + i7,schemaPath:"#/properties/requestBody/properties/functions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.functions.items.type,parentSchema:schema0.properties.requestBody.properties.functions.items,data:data103}];
return false;
}
}
var valid92 = _errs336 === errors;
if(!valid92){
break;
}
}
}
}
}
}
var valid1 = _errs334 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.logit_bias !== undefined){
let data108 = data0.logit_bias;
const _errs347 = errors;
if((!(data108 && typeof data108 == "object" && !Array.isArray(data108))) && (data108 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/logit_bias",schemaPath:"#/properties/requestBody/properties/logit_bias/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.logit_bias.type},message:"must be object,null",schema:schema0.properties.requestBody.properties.logit_bias.type,parentSchema:schema0.properties.requestBody.properties.logit_bias,data:data108}];
return false;
}
if(errors === _errs347){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key0 in data108){
let data109 = data108[key0];
const _errs350 = errors;
if(!((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109)))){
validate0.errors = [{instancePath:instancePath+"/requestBody/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestBody/properties/logit_bias/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.requestBody.properties.logit_bias.additionalProperties.type,parentSchema:schema0.properties.requestBody.properties.logit_bias.additionalProperties,data:data109}];
return false;
}
if(errors === _errs350){
if(typeof data109 == "number"){
if(data109 > 100 || isNaN(data109)){
validate0.errors = [{instancePath:instancePath+"/requestBody/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestBody/properties/logit_bias/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema0.properties.requestBody.properties.logit_bias.additionalProperties,data:data109}];
return false;
}
else {
if(data109 < -100 || isNaN(data109)){
validate0.errors = [{instancePath:instancePath+"/requestBody/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestBody/properties/logit_bias/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100",schema:-100,parentSchema:schema0.properties.requestBody.properties.logit_bias.additionalProperties,data:data109}];
return false;
}
}
}
}
var valid94 = _errs350 === errors;
if(!valid94){
break;
}
}
}
}
var valid1 = _errs347 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.logprobs !== undefined){
let data110 = data0.logprobs;
const _errs352 = errors;
if((typeof data110 !== "boolean") && (data110 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/logprobs",schemaPath:"#/properties/requestBody/properties/logprobs/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.logprobs.type},message:"must be boolean,null",schema:schema0.properties.requestBody.properties.logprobs.type,parentSchema:schema0.properties.requestBody.properties.logprobs,data:data110}];
return false;
}
var valid1 = _errs352 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.max_completion_tokens !== undefined){
let data111 = data0.max_completion_tokens;
const _errs354 = errors;
if((!((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111)))) && (data111 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/max_completion_tokens",schemaPath:"#/properties/requestBody/properties/max_completion_tokens/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.max_completion_tokens.type},message:"must be integer,null",schema:schema0.properties.requestBody.properties.max_completion_tokens.type,parentSchema:schema0.properties.requestBody.properties.max_completion_tokens,data:data111}];
return false;
}
if(errors === _errs354){
if(typeof data111 == "number"){
if(data111 < 0 || isNaN(data111)){
validate0.errors = [{instancePath:instancePath+"/requestBody/max_completion_tokens",schemaPath:"#/properties/requestBody/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.requestBody.properties.max_completion_tokens,data:data111}];
return false;
}
}
}
var valid1 = _errs354 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.max_tokens !== undefined){
let data112 = data0.max_tokens;
const _errs356 = errors;
if((!((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112)))) && (data112 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/max_tokens",schemaPath:"#/properties/requestBody/properties/max_tokens/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.max_tokens.type},message:"must be integer,null",schema:schema0.properties.requestBody.properties.max_tokens.type,parentSchema:schema0.properties.requestBody.properties.max_tokens,data:data112}];
return false;
}
if(errors === _errs356){
if(typeof data112 == "number"){
if(data112 < 0 || isNaN(data112)){
validate0.errors = [{instancePath:instancePath+"/requestBody/max_tokens",schemaPath:"#/properties/requestBody/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.requestBody.properties.max_tokens,data:data112}];
return false;
}
}
}
var valid1 = _errs356 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.metadata !== undefined){
let data113 = data0.metadata;
const _errs358 = errors;
const _errs359 = errors;
let valid95 = false;
const _errs360 = errors;
if(errors === _errs360){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(Object.keys(data113).length > 16){
const err171 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema0.properties.requestBody.properties.metadata.anyOf[0],data:data113};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
else {
for(const key1 in data113){
const _errs362 = errors;
if(errors === _errs362){
if(typeof key1 === "string"){
if(func0(key1) > 64){
const err172 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema0.properties.requestBody.properties.metadata.anyOf[0].propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.metadata.anyOf[0].propertyNames.type,parentSchema:schema0.properties.requestBody.properties.metadata.anyOf[0].propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
var valid96 = _errs362 === errors;
if(!valid96){
const err174 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema0.properties.requestBody.properties.metadata.anyOf[0].propertyNames,parentSchema:schema0.properties.requestBody.properties.metadata.anyOf[0],data:data113};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
break;
}
}
if(valid96){
for(const key2 in data113){
let data114 = data113[key2];
const _errs365 = errors;
if(errors === _errs365){
if(typeof data114 === "string"){
if(func0(data114) > 512){
const err175 = {instancePath:instancePath+"/requestBody/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema0.properties.requestBody.properties.metadata.anyOf[0].additionalProperties,data:data114};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/requestBody/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.metadata.anyOf[0].additionalProperties.type,parentSchema:schema0.properties.requestBody.properties.metadata.anyOf[0].additionalProperties,data:data114};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
var valid97 = _errs365 === errors;
if(!valid97){
break;
}
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.metadata.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.metadata.anyOf[0],data:data113};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var _valid22 = _errs360 === errors;
valid95 = valid95 || _valid22;
const _errs367 = errors;
if(data113 !== null){
const err178 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.metadata.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.metadata.anyOf[1],data:data113};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid22 = _errs367 === errors;
valid95 = valid95 || _valid22;
if(!valid95){
const err179 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.metadata.anyOf,parentSchema:schema0.properties.requestBody.properties.metadata,data:data113};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs359;
if(vErrors !== null){
if(_errs359){
vErrors.length = _errs359;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs358 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.modalities !== undefined){
let data115 = data0.modalities;
const _errs369 = errors;
if((!(Array.isArray(data115))) && (data115 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/modalities",schemaPath:"#/properties/requestBody/properties/modalities/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.modalities.type},message:"must be array,null",schema:schema0.properties.requestBody.properties.modalities.type,parentSchema:schema0.properties.requestBody.properties.modalities,data:data115}];
return false;
}
if(errors === _errs369){
if(Array.isArray(data115)){
var valid98 = true;
const len8 = data115.length;
for(let i8=0; i8<len8; i8++){
let data116 = data115[i8];
const _errs371 = errors;
if(typeof data116 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/modalities/" + i8,schemaPath:"#/properties/requestBody/properties/modalities/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.modalities.items.type,parentSchema:schema0.properties.requestBody.properties.modalities.items,data:data116}];
return false;
}
if(!(((data116 === "text") || (data116 === "audio")) || (data116 === "image"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/modalities/" + i8,schemaPath:"#/properties/requestBody/properties/modalities/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.modalities.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.modalities.items.enum,parentSchema:schema0.properties.requestBody.properties.modalities.items,data:data116}];
return false;
}
var valid98 = _errs371 === errors;
if(!valid98){
break;
}
}
}
}
var valid1 = _errs369 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.moderation !== undefined){
let data117 = data0.moderation;
const _errs373 = errors;
const _errs374 = errors;
let valid99 = false;
const _errs375 = errors;
if(errors === _errs375){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing41;
if((data117.model === undefined) && (missing41 = "model")){
const err180 = {instancePath:instancePath+"/requestBody/moderation",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].required,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0],data:data117};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
if(data117.model !== undefined){
let data118 = data117.model;
const _errs377 = errors;
if(typeof data118 !== "string"){
const err181 = {instancePath:instancePath+"/requestBody/moderation/model",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.model.type,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.model,data:data118};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var valid100 = _errs377 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data117.policy !== undefined){
let data119 = data117.policy;
const _errs379 = errors;
const _errs380 = errors;
let valid101 = false;
const _errs381 = errors;
if(errors === _errs381){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.input !== undefined){
let data120 = data119.input;
const _errs383 = errors;
const _errs384 = errors;
let valid103 = false;
const _errs385 = errors;
if(errors === _errs385){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
let missing42;
if((data120.mode === undefined) && (missing42 = "mode")){
const err182 = {instancePath:instancePath+"/requestBody/moderation/policy/input",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/0/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[0].required,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[0],data:data120};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
else {
if(data120.mode !== undefined){
let data121 = data120.mode;
if(typeof data121 !== "string"){
const err183 = {instancePath:instancePath+"/requestBody/moderation/policy/input/mode",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[0].properties.mode.type,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[0].properties.mode,data:data121};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!((data121 === "score") || (data121 === "block"))){
const err184 = {instancePath:instancePath+"/requestBody/moderation/policy/input/mode",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/0/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[0].properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[0].properties.mode.enum,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[0].properties.mode,data:data121};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
else {
const err185 = {instancePath:instancePath+"/requestBody/moderation/policy/input",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[0],data:data120};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
var _valid25 = _errs385 === errors;
valid103 = valid103 || _valid25;
if(_valid25){
var props18 = {};
props18.mode = true;
}
const _errs389 = errors;
if(data120 !== null){
const err186 = {instancePath:instancePath+"/requestBody/moderation/policy/input",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf[1],data:data120};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid25 = _errs389 === errors;
valid103 = valid103 || _valid25;
if(!valid103){
const err187 = {instancePath:instancePath+"/requestBody/moderation/policy/input",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input.anyOf,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.input,data:data120};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
else {
errors = _errs384;
if(vErrors !== null){
if(_errs384){
vErrors.length = _errs384;
}
else {
vErrors = null;
}
}
}
var valid102 = _errs383 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data119.output !== undefined){
let data122 = data119.output;
const _errs391 = errors;
const _errs392 = errors;
let valid105 = false;
const _errs393 = errors;
const _errs394 = errors;
if(errors === _errs394){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing43;
if((data122.mode === undefined) && (missing43 = "mode")){
const err188 = {instancePath:instancePath+"/requestBody/moderation/policy/output",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/0/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'",schema:schema9.required,parentSchema:schema9,data:data122};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
else {
if(data122.mode !== undefined){
let data123 = data122.mode;
if(typeof data123 !== "string"){
const err189 = {instancePath:instancePath+"/requestBody/moderation/policy/output/mode",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.mode.type,parentSchema:schema9.properties.mode,data:data123};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!((data123 === "score") || (data123 === "block"))){
const err190 = {instancePath:instancePath+"/requestBody/moderation/policy/output/mode",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/0/properties/mode/enum",keyword:"enum",params:{allowedValues: schema9.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.mode.enum,parentSchema:schema9.properties.mode,data:data123};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/requestBody/moderation/policy/output",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/input/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data:data122};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
var _valid26 = _errs393 === errors;
valid105 = valid105 || _valid26;
if(_valid26){
var props19 = {};
props19.mode = true;
}
const _errs398 = errors;
if(data122 !== null){
const err192 = {instancePath:instancePath+"/requestBody/moderation/policy/output",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/output/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.output.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.output.anyOf[1],data:data122};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid26 = _errs398 === errors;
valid105 = valid105 || _valid26;
if(!valid105){
const err193 = {instancePath:instancePath+"/requestBody/moderation/policy/output",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.output.anyOf,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].properties.output,data:data122};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
else {
errors = _errs392;
if(vErrors !== null){
if(_errs392){
vErrors.length = _errs392;
}
else {
vErrors = null;
}
}
}
var valid102 = _errs391 === errors;
}
else {
var valid102 = true;
}
}
}
else {
const err194 = {instancePath:instancePath+"/requestBody/moderation/policy",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[0],data:data119};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
var _valid24 = _errs381 === errors;
valid101 = valid101 || _valid24;
if(_valid24){
var props20 = {};
props20.input = true;
props20.output = true;
}
const _errs400 = errors;
if(data119 !== null){
const err195 = {instancePath:instancePath+"/requestBody/moderation/policy",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf[1],data:data119};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid24 = _errs400 === errors;
valid101 = valid101 || _valid24;
if(!valid101){
const err196 = {instancePath:instancePath+"/requestBody/moderation/policy",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/properties/policy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy.anyOf,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0].properties.policy,data:data119};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
errors = _errs380;
if(vErrors !== null){
if(_errs380){
vErrors.length = _errs380;
}
else {
vErrors = null;
}
}
}
var valid100 = _errs379 === errors;
}
else {
var valid100 = true;
}
}
}
}
else {
const err197 = {instancePath:instancePath+"/requestBody/moderation",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.moderation.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[0],data:data117};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
var _valid23 = _errs375 === errors;
valid99 = valid99 || _valid23;
if(_valid23){
var props21 = {};
props21.model = true;
props21.policy = true;
}
const _errs402 = errors;
if(data117 !== null){
const err198 = {instancePath:instancePath+"/requestBody/moderation",schemaPath:"#/properties/requestBody/properties/moderation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.moderation.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.moderation.anyOf[1],data:data117};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid23 = _errs402 === errors;
valid99 = valid99 || _valid23;
if(!valid99){
const err199 = {instancePath:instancePath+"/requestBody/moderation",schemaPath:"#/properties/requestBody/properties/moderation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.moderation.anyOf,parentSchema:schema0.properties.requestBody.properties.moderation,data:data117};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs374;
if(vErrors !== null){
if(_errs374){
vErrors.length = _errs374;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs373 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.n !== undefined){
let data124 = data0.n;
const _errs404 = errors;
if((!((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124)))) && (data124 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/n",schemaPath:"#/properties/requestBody/properties/n/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.n.type},message:"must be integer,null",schema:schema0.properties.requestBody.properties.n.type,parentSchema:schema0.properties.requestBody.properties.n,data:data124}];
return false;
}
if(errors === _errs404){
if(typeof data124 == "number"){
if(data124 > 128 || isNaN(data124)){
validate0.errors = [{instancePath:instancePath+"/requestBody/n",schemaPath:"#/properties/requestBody/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema0.properties.requestBody.properties.n,data:data124}];
return false;
}
else {
if(data124 < 1 || isNaN(data124)){
validate0.errors = [{instancePath:instancePath+"/requestBody/n",schemaPath:"#/properties/requestBody/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.requestBody.properties.n,data:data124}];
return false;
}
}
}
}
var valid1 = _errs404 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.parallel_tool_calls !== undefined){
let data125 = data0.parallel_tool_calls;
const _errs406 = errors;
if((typeof data125 !== "boolean") && (data125 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/parallel_tool_calls",schemaPath:"#/properties/requestBody/properties/parallel_tool_calls/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.parallel_tool_calls.type},message:"must be boolean,null",schema:schema0.properties.requestBody.properties.parallel_tool_calls.type,parentSchema:schema0.properties.requestBody.properties.parallel_tool_calls,data:data125}];
return false;
}
var valid1 = _errs406 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.prediction !== undefined){
let data126 = data0.prediction;
const _errs408 = errors;
const _errs409 = errors;
let valid108 = false;
const _errs410 = errors;
if(errors === _errs410){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
let missing44;
if(((data126.type === undefined) && (missing44 = "type")) || ((data126.content === undefined) && (missing44 = "content"))){
const err200 = {instancePath:instancePath+"/requestBody/prediction",schemaPath:"#/properties/requestBody/properties/prediction/anyOf/0/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'",schema:schema0.properties.requestBody.properties.prediction.anyOf[0].required,parentSchema:schema0.properties.requestBody.properties.prediction.anyOf[0],data:data126};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
if(data126.type !== undefined){
let data127 = data126.type;
const _errs412 = errors;
if(typeof data127 !== "string"){
const err201 = {instancePath:instancePath+"/requestBody/prediction/type",schemaPath:"#/properties/requestBody/properties/prediction/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.type.type,parentSchema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.type,data:data127};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if("content" !== data127){
const err202 = {instancePath:instancePath+"/requestBody/prediction/type",schemaPath:"#/properties/requestBody/properties/prediction/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "content"},message:"must be equal to constant",schema:"content",parentSchema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.type,data:data127};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var valid109 = _errs412 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data126.content !== undefined){
let data128 = data126.content;
const _errs414 = errors;
const _errs415 = errors;
let valid110 = false;
let passing7 = null;
const _errs416 = errors;
if(typeof data128 !== "string"){
const err203 = {instancePath:instancePath+"/requestBody/prediction/content",schemaPath:"#/properties/requestBody/properties/prediction/anyOf/0/properties/content/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.content.oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.content.oneOf[0],data:data128};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid28 = _errs416 === errors;
if(_valid28){
valid110 = true;
passing7 = 0;
}
const _errs418 = errors;
if(errors === _errs418){
if(Array.isArray(data128)){
if(data128.length < 1){
const err204 = {instancePath:instancePath+"/requestBody/prediction/content",schemaPath:"#/properties/requestBody/properties/prediction/anyOf/0/properties/content/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.content.oneOf[1],data:data128};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
else {
var valid111 = true;
const len9 = data128.length;
for(let i9=0; i9<len9; i9++){
let data129 = data128[i9];
const _errs420 = errors;
const _errs421 = errors;
if(errors === _errs421){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
let missing45;
if(((data129.type === undefined) && (missing45 = "type")) || ((data129.text === undefined) && (missing45 = "text"))){
const err205 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'",schema:schema2.required,parentSchema:schema2,data:data129};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
else {
if(data129.type !== undefined){
let data130 = data129.type;
const _errs423 = errors;
if(typeof data130 !== "string"){
const err206 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.type.type,parentSchema:schema2.properties.type,data:data130};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if("text" !== data130){
const err207 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/type",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant",schema:"text",parentSchema:schema2.properties.type,data:data130};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var valid113 = _errs423 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data129.text !== undefined){
let data131 = data129.text;
const _errs425 = errors;
if(typeof data131 !== "string"){
const err208 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/text",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.text.type,parentSchema:schema2.properties.text,data:data131};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var valid113 = _errs425 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data129.prompt_cache_breakpoint !== undefined){
let data132 = data129.prompt_cache_breakpoint;
const _errs427 = errors;
const _errs428 = errors;
let valid114 = false;
const _errs429 = errors;
if(errors === _errs429){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
let missing46;
if((data132.mode === undefined) && (missing46 = "mode")){
const err209 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].required,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0],data:data132};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
else {
if(data132.mode !== undefined){
let data133 = data132.mode;
const _errs431 = errors;
if(typeof data133 !== "string"){
const err210 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.mode.type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data133};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if("explicit" !== data133){
const err211 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/prompt_cache_breakpoint/mode",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "explicit"},message:"must be equal to constant",schema:"explicit",parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.mode,data:data133};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var valid115 = _errs431 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data132.ttl !== undefined){
let data134 = data132.ttl;
const _errs433 = errors;
if((typeof data134 !== "string") && (data134 !== null)){
const err212 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/prompt_cache_breakpoint/ttl",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type},message:"must be string,null",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl.type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0].properties.ttl,data:data134};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var valid115 = _errs433 === errors;
}
else {
var valid115 = true;
}
}
}
}
else {
const err213 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.prompt_cache_breakpoint.anyOf[0].type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[0],data:data132};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
var _valid29 = _errs429 === errors;
valid114 = valid114 || _valid29;
if(_valid29){
var props22 = {};
props22.mode = true;
props22.ttl = true;
}
const _errs435 = errors;
if(data132 !== null){
const err214 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema2.properties.prompt_cache_breakpoint.anyOf[1].type,parentSchema:schema2.properties.prompt_cache_breakpoint.anyOf[1],data:data132};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid29 = _errs435 === errors;
valid114 = valid114 || _valid29;
if(!valid114){
const err215 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9+"/prompt_cache_breakpoint",schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema2.properties.prompt_cache_breakpoint.anyOf,parentSchema:schema2.properties.prompt_cache_breakpoint,data:data132};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
errors = _errs428;
if(vErrors !== null){
if(_errs428){
vErrors.length = _errs428;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs427 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
else {
const err216 = {instancePath:instancePath+"/requestBody/prediction/content/" + i9,schemaPath:"#/properties/requestBody/properties/messages/items/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data:data129};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
var valid111 = _errs420 === errors;
if(!valid111){
break;
}
}
}
}
else {
const err217 = {instancePath:instancePath+"/requestBody/prediction/content",schemaPath:"#/properties/requestBody/properties/prediction/anyOf/0/properties/content/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.content.oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.content.oneOf[1],data:data128};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
var _valid28 = _errs418 === errors;
if(_valid28 && valid110){
valid110 = false;
passing7 = [passing7, 1];
}
else {
if(_valid28){
valid110 = true;
passing7 = 1;
}
}
if(!valid110){
const err218 = {instancePath:instancePath+"/requestBody/prediction/content",schemaPath:"#/properties/requestBody/properties/prediction/anyOf/0/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf",schema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.content.oneOf,parentSchema:schema0.properties.requestBody.properties.prediction.anyOf[0].properties.content,data:data128};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
else {
errors = _errs415;
if(vErrors !== null){
if(_errs415){
vErrors.length = _errs415;
}
else {
vErrors = null;
}
}
}
var valid109 = _errs414 === errors;
}
else {
var valid109 = true;
}
}
}
}
else {
const err219 = {instancePath:instancePath+"/requestBody/prediction",schemaPath:"#/properties/requestBody/properties/prediction/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.prediction.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.prediction.anyOf[0],data:data126};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
var _valid27 = _errs410 === errors;
valid108 = valid108 || _valid27;
if(_valid27){
var props23 = {};
props23.type = true;
props23.content = true;
}
const _errs437 = errors;
if(data126 !== null){
const err220 = {instancePath:instancePath+"/requestBody/prediction",schemaPath:"#/properties/requestBody/properties/prediction/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.prediction.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.prediction.anyOf[1],data:data126};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid27 = _errs437 === errors;
valid108 = valid108 || _valid27;
if(!valid108){
const err221 = {instancePath:instancePath+"/requestBody/prediction",schemaPath:"#/properties/requestBody/properties/prediction/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.prediction.anyOf,parentSchema:schema0.properties.requestBody.properties.prediction,data:data126};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs409;
if(vErrors !== null){
if(_errs409){
vErrors.length = _errs409;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs408 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.presence_penalty !== undefined){
let data135 = data0.presence_penalty;
const _errs439 = errors;
if((!(typeof data135 == "number")) && (data135 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/presence_penalty",schemaPath:"#/properties/requestBody/properties/presence_penalty/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.presence_penalty.type},message:"must be number,null",schema:schema0.properties.requestBody.properties.presence_penalty.type,parentSchema:schema0.properties.requestBody.properties.presence_penalty,data:data135}];
return false;
}
if(errors === _errs439){
if(typeof data135 == "number"){
if(data135 > 2 || isNaN(data135)){
validate0.errors = [{instancePath:instancePath+"/requestBody/presence_penalty",schemaPath:"#/properties/requestBody/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema0.properties.requestBody.properties.presence_penalty,data:data135}];
return false;
}
else {
if(data135 < -2 || isNaN(data135)){
validate0.errors = [{instancePath:instancePath+"/requestBody/presence_penalty",schemaPath:"#/properties/requestBody/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},message:"must be >= -2",schema:-2,parentSchema:schema0.properties.requestBody.properties.presence_penalty,data:data135}];
return false;
}
else {
if(!(formats0.validate(data135))){
validate0.errors = [{instancePath:instancePath+"/requestBody/presence_penalty",schemaPath:"#/properties/requestBody/properties/presence_penalty/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"",schema:"double",parentSchema:schema0.properties.requestBody.properties.presence_penalty,data:data135}];
return false;
}
}
}
}
}
var valid1 = _errs439 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.prompt_cache_key !== undefined){
let data136 = data0.prompt_cache_key;
const _errs441 = errors;
if((typeof data136 !== "string") && (data136 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/prompt_cache_key",schemaPath:"#/properties/requestBody/properties/prompt_cache_key/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.prompt_cache_key.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.prompt_cache_key.type,parentSchema:schema0.properties.requestBody.properties.prompt_cache_key,data:data136}];
return false;
}
var valid1 = _errs441 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.prompt_cache_options !== undefined){
let data137 = data0.prompt_cache_options;
const _errs443 = errors;
const _errs444 = errors;
let valid116 = false;
const _errs445 = errors;
if(errors === _errs445){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.mode !== undefined){
let data138 = data137.mode;
const _errs447 = errors;
const _errs448 = errors;
let valid118 = false;
const _errs449 = errors;
if(typeof data138 !== "string"){
const err222 = {instancePath:instancePath+"/requestBody/prompt_cache_options/mode",schemaPath:"#/properties/requestBody/properties/prompt_cache_options/anyOf/0/properties/mode/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.mode.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.mode.anyOf[0],data:data138};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!((data138 === "implicit") || (data138 === "explicit"))){
const err223 = {instancePath:instancePath+"/requestBody/prompt_cache_options/mode",schemaPath:"#/properties/requestBody/properties/prompt_cache_options/anyOf/0/properties/mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.mode.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.mode.anyOf[0].enum,parentSchema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.mode.anyOf[0],data:data138};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid31 = _errs449 === errors;
valid118 = valid118 || _valid31;
const _errs451 = errors;
if(data138 !== null){
const err224 = {instancePath:instancePath+"/requestBody/prompt_cache_options/mode",schemaPath:"#/properties/requestBody/properties/prompt_cache_options/anyOf/0/properties/mode/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.mode.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.mode.anyOf[1],data:data138};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid31 = _errs451 === errors;
valid118 = valid118 || _valid31;
if(!valid118){
const err225 = {instancePath:instancePath+"/requestBody/prompt_cache_options/mode",schemaPath:"#/properties/requestBody/properties/prompt_cache_options/anyOf/0/properties/mode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.mode.anyOf,parentSchema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.mode,data:data138};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
else {
errors = _errs448;
if(vErrors !== null){
if(_errs448){
vErrors.length = _errs448;
}
else {
vErrors = null;
}
}
}
var valid117 = _errs447 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data137.ttl !== undefined){
let data139 = data137.ttl;
const _errs453 = errors;
if((typeof data139 !== "string") && (data139 !== null)){
const err226 = {instancePath:instancePath+"/requestBody/prompt_cache_options/ttl",schemaPath:"#/properties/requestBody/properties/prompt_cache_options/anyOf/0/properties/ttl/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.ttl.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.ttl.type,parentSchema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].properties.ttl,data:data139};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var valid117 = _errs453 === errors;
}
else {
var valid117 = true;
}
}
}
else {
const err227 = {instancePath:instancePath+"/requestBody/prompt_cache_options",schemaPath:"#/properties/requestBody/properties/prompt_cache_options/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[0],data:data137};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
var _valid30 = _errs445 === errors;
valid116 = valid116 || _valid30;
if(_valid30){
var props24 = {};
props24.mode = true;
props24.ttl = true;
}
const _errs455 = errors;
if(data137 !== null){
const err228 = {instancePath:instancePath+"/requestBody/prompt_cache_options",schemaPath:"#/properties/requestBody/properties/prompt_cache_options/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf[1],data:data137};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid30 = _errs455 === errors;
valid116 = valid116 || _valid30;
if(!valid116){
const err229 = {instancePath:instancePath+"/requestBody/prompt_cache_options",schemaPath:"#/properties/requestBody/properties/prompt_cache_options/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.prompt_cache_options.anyOf,parentSchema:schema0.properties.requestBody.properties.prompt_cache_options,data:data137};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs444;
if(vErrors !== null){
if(_errs444){
vErrors.length = _errs444;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs443 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.prompt_cache_retention !== undefined){
let data140 = data0.prompt_cache_retention;
const _errs457 = errors;
const _errs458 = errors;
let valid119 = false;
const _errs459 = errors;
if(typeof data140 !== "string"){
const err230 = {instancePath:instancePath+"/requestBody/prompt_cache_retention",schemaPath:"#/properties/requestBody/properties/prompt_cache_retention/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.prompt_cache_retention.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.prompt_cache_retention.anyOf[0],data:data140};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!((data140 === "in_memory") || (data140 === "24h"))){
const err231 = {instancePath:instancePath+"/requestBody/prompt_cache_retention",schemaPath:"#/properties/requestBody/properties/prompt_cache_retention/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.prompt_cache_retention.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.prompt_cache_retention.anyOf[0].enum,parentSchema:schema0.properties.requestBody.properties.prompt_cache_retention.anyOf[0],data:data140};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid32 = _errs459 === errors;
valid119 = valid119 || _valid32;
const _errs461 = errors;
if(data140 !== null){
const err232 = {instancePath:instancePath+"/requestBody/prompt_cache_retention",schemaPath:"#/properties/requestBody/properties/prompt_cache_retention/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.prompt_cache_retention.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.prompt_cache_retention.anyOf[1],data:data140};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid32 = _errs461 === errors;
valid119 = valid119 || _valid32;
if(!valid119){
const err233 = {instancePath:instancePath+"/requestBody/prompt_cache_retention",schemaPath:"#/properties/requestBody/properties/prompt_cache_retention/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.prompt_cache_retention.anyOf,parentSchema:schema0.properties.requestBody.properties.prompt_cache_retention,data:data140};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs458;
if(vErrors !== null){
if(_errs458){
vErrors.length = _errs458;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs457 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.reasoning_effort !== undefined){
let data141 = data0.reasoning_effort;
const _errs463 = errors;
const _errs464 = errors;
let valid120 = false;
const _errs465 = errors;
if(typeof data141 !== "string"){
const err234 = {instancePath:instancePath+"/requestBody/reasoning_effort",schemaPath:"#/properties/requestBody/properties/reasoning_effort/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.reasoning_effort.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.reasoning_effort.anyOf[0],data:data141};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!(((((((data141 === "none") || (data141 === "minimal")) || (data141 === "low")) || (data141 === "medium")) || (data141 === "high")) || (data141 === "xhigh")) || (data141 === "max"))){
const err235 = {instancePath:instancePath+"/requestBody/reasoning_effort",schemaPath:"#/properties/requestBody/properties/reasoning_effort/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.reasoning_effort.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.reasoning_effort.anyOf[0].enum,parentSchema:schema0.properties.requestBody.properties.reasoning_effort.anyOf[0],data:data141};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid33 = _errs465 === errors;
valid120 = valid120 || _valid33;
const _errs467 = errors;
if(data141 !== null){
const err236 = {instancePath:instancePath+"/requestBody/reasoning_effort",schemaPath:"#/properties/requestBody/properties/reasoning_effort/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.reasoning_effort.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.reasoning_effort.anyOf[1],data:data141};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid33 = _errs467 === errors;
valid120 = valid120 || _valid33;
if(!valid120){
const err237 = {instancePath:instancePath+"/requestBody/reasoning_effort",schemaPath:"#/properties/requestBody/properties/reasoning_effort/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.reasoning_effort.anyOf,parentSchema:schema0.properties.requestBody.properties.reasoning_effort,data:data141};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs464;
if(vErrors !== null){
if(_errs464){
vErrors.length = _errs464;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs463 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.response_format !== undefined){
let data142 = data0.response_format;
const _errs469 = errors;
const _errs470 = errors;
let valid121 = false;
const _errs471 = errors;
if(errors === _errs471){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing47;
if((data142.type === undefined) && (missing47 = "type")){
const err238 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].required,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0],data:data142};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
else {
const tag4 = data142.type;
if(typeof tag4 == "string"){
if(tag4 === "text"){
const _errs474 = errors;
if(errors === _errs474){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing48;
if((data142.type === undefined) && (missing48 = "type")){
const err239 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[0].required,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[0],data:data142};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
else {
if(data142.type !== undefined){
let data143 = data142.type;
if(typeof data143 !== "string"){
const err240 = {instancePath:instancePath+"/requestBody/response_format/type",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[0].properties.type.type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[0].properties.type,data:data143};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if("text" !== data143){
const err241 = {instancePath:instancePath+"/requestBody/response_format/type",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant",schema:"text",parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[0].properties.type,data:data143};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
}
else {
const err242 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[0],data:data142};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
var props25 = {};
props25.type = true;
}
else if(tag4 === "json_object"){
const _errs478 = errors;
if(errors === _errs478){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing49;
if((data142.type === undefined) && (missing49 = "type")){
const err243 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[1],data:data142};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
if(data142.type !== undefined){
let data144 = data142.type;
if(typeof data144 !== "string"){
const err244 = {instancePath:instancePath+"/requestBody/response_format/type",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[1].properties.type.type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[1].properties.type,data:data144};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if("json_object" !== data144){
const err245 = {instancePath:instancePath+"/requestBody/response_format/type",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "json_object"},message:"must be equal to constant",schema:"json_object",parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[1].properties.type,data:data144};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
}
else {
const err246 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[1],data:data142};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(props25 !== true){
props25 = props25 || {};
props25.type = true;
}
}
else if(tag4 === "json_schema"){
const _errs482 = errors;
if(errors === _errs482){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing50;
if(((data142.type === undefined) && (missing50 = "type")) || ((data142.json_schema === undefined) && (missing50 = "json_schema"))){
const err247 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/2/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].required,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2],data:data142};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
else {
if(data142.type !== undefined){
let data145 = data142.type;
const _errs484 = errors;
if(typeof data145 !== "string"){
const err248 = {instancePath:instancePath+"/requestBody/response_format/type",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.type.type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.type,data:data145};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if("json_schema" !== data145){
const err249 = {instancePath:instancePath+"/requestBody/response_format/type",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "json_schema"},message:"must be equal to constant",schema:"json_schema",parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.type,data:data145};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var valid128 = _errs484 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data142.json_schema !== undefined){
let data146 = data142.json_schema;
const _errs486 = errors;
if(errors === _errs486){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
let missing51;
if((data146.name === undefined) && (missing51 = "name")){
const err250 = {instancePath:instancePath+"/requestBody/response_format/json_schema",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/2/properties/json_schema/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.required,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema,data:data146};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
else {
if(data146.name !== undefined){
let data147 = data146.name;
const _errs488 = errors;
const _errs489 = errors;
if(errors === _errs489){
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err251 = {instancePath:instancePath+"/requestBody/response_format/json_schema/name",schemaPath:"#/properties/requestBody/properties/functions/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema11,data:data147};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/requestBody/response_format/json_schema/name",schemaPath:"#/properties/requestBody/properties/functions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data147};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
var valid129 = _errs488 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data146.description !== undefined){
let data148 = data146.description;
const _errs491 = errors;
if((typeof data148 !== "string") && (data148 !== null)){
const err253 = {instancePath:instancePath+"/requestBody/response_format/json_schema/description",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/2/properties/json_schema/properties/description/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.properties.description.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.properties.description.type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.properties.description,data:data148};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var valid129 = _errs491 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data146.schema !== undefined){
let data149 = data146.schema;
const _errs493 = errors;
if((!(data149 && typeof data149 == "object" && !Array.isArray(data149))) && (data149 !== null)){
const err254 = {instancePath:instancePath+"/requestBody/response_format/json_schema/schema",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/2/properties/json_schema/properties/schema/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.properties.schema.type},message:"must be object,null",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.properties.schema.type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.properties.schema,data:data149};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var valid129 = _errs493 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data146.strict !== undefined){
let data150 = data146.strict;
const _errs496 = errors;
if((typeof data150 !== "boolean") && (data150 !== null)){
const err255 = {instancePath:instancePath+"/requestBody/response_format/json_schema/strict",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/2/properties/json_schema/properties/strict/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.properties.strict.type},message:"must be boolean,null",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.properties.strict.type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.properties.strict,data:data150};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var valid129 = _errs496 === errors;
}
else {
var valid129 = true;
}
}
}
}
}
}
else {
const err256 = {instancePath:instancePath+"/requestBody/response_format/json_schema",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/2/properties/json_schema/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema.type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].properties.json_schema,data:data146};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
var valid128 = _errs486 === errors;
}
else {
var valid128 = true;
}
}
}
}
else {
const err257 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2].type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0].oneOf[2],data:data142};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(props25 !== true){
props25 = props25 || {};
props25.type = true;
props25.json_schema = true;
}
}
else {
const err258 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag4},message:"value of tag \"type\" must be in oneOf",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].discriminator,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0],data:data142};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag4},message:"tag \"type\" must be string",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].discriminator,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0],data:data142};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.response_format.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[0],data:data142};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
var _valid34 = _errs471 === errors;
valid121 = valid121 || _valid34;
const _errs498 = errors;
if(data142 !== null){
const err261 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.response_format.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.response_format.anyOf[1],data:data142};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid34 = _errs498 === errors;
valid121 = valid121 || _valid34;
if(!valid121){
const err262 = {instancePath:instancePath+"/requestBody/response_format",schemaPath:"#/properties/requestBody/properties/response_format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.response_format.anyOf,parentSchema:schema0.properties.requestBody.properties.response_format,data:data142};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs470;
if(vErrors !== null){
if(_errs470){
vErrors.length = _errs470;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs469 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.safety_identifier !== undefined){
let data151 = data0.safety_identifier;
const _errs500 = errors;
if((typeof data151 !== "string") && (data151 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/safety_identifier",schemaPath:"#/properties/requestBody/properties/safety_identifier/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.safety_identifier.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.safety_identifier.type,parentSchema:schema0.properties.requestBody.properties.safety_identifier,data:data151}];
return false;
}
if(errors === _errs500){
if(typeof data151 === "string"){
if(func0(data151) > 64){
validate0.errors = [{instancePath:instancePath+"/requestBody/safety_identifier",schemaPath:"#/properties/requestBody/properties/safety_identifier/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema0.properties.requestBody.properties.safety_identifier,data:data151}];
return false;
}
}
}
var valid1 = _errs500 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.seed !== undefined){
let data152 = data0.seed;
const _errs502 = errors;
if((!((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152)))) && (data152 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/seed",schemaPath:"#/properties/requestBody/properties/seed/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.seed.type},message:"must be integer,null",schema:schema0.properties.requestBody.properties.seed.type,parentSchema:schema0.properties.requestBody.properties.seed,data:data152}];
return false;
}
if(errors === _errs502){
if(typeof data152 == "number"){
if(data152 > 9007199254740991 || isNaN(data152)){
validate0.errors = [{instancePath:instancePath+"/requestBody/seed",schemaPath:"#/properties/requestBody/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema0.properties.requestBody.properties.seed,data:data152}];
return false;
}
else {
if(data152 < -9007199254740991 || isNaN(data152)){
validate0.errors = [{instancePath:instancePath+"/requestBody/seed",schemaPath:"#/properties/requestBody/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema0.properties.requestBody.properties.seed,data:data152}];
return false;
}
else {
if(!(formats4.validate(data152))){
validate0.errors = [{instancePath:instancePath+"/requestBody/seed",schemaPath:"#/properties/requestBody/properties/seed/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"",schema:"int64",parentSchema:schema0.properties.requestBody.properties.seed,data:data152}];
return false;
}
}
}
}
}
var valid1 = _errs502 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.service_tier !== undefined){
let data153 = data0.service_tier;
const _errs504 = errors;
const _errs505 = errors;
let valid131 = false;
const _errs506 = errors;
if(typeof data153 !== "string"){
const err263 = {instancePath:instancePath+"/requestBody/service_tier",schemaPath:"#/properties/requestBody/properties/service_tier/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.service_tier.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.service_tier.anyOf[0],data:data153};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(!((((((data153 === "auto") || (data153 === "default")) || (data153 === "flex")) || (data153 === "scale")) || (data153 === "priority")) || (data153 === "fast"))){
const err264 = {instancePath:instancePath+"/requestBody/service_tier",schemaPath:"#/properties/requestBody/properties/service_tier/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.service_tier.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.service_tier.anyOf[0].enum,parentSchema:schema0.properties.requestBody.properties.service_tier.anyOf[0],data:data153};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid35 = _errs506 === errors;
valid131 = valid131 || _valid35;
const _errs508 = errors;
if(data153 !== null){
const err265 = {instancePath:instancePath+"/requestBody/service_tier",schemaPath:"#/properties/requestBody/properties/service_tier/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.service_tier.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.service_tier.anyOf[1],data:data153};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid35 = _errs508 === errors;
valid131 = valid131 || _valid35;
if(!valid131){
const err266 = {instancePath:instancePath+"/requestBody/service_tier",schemaPath:"#/properties/requestBody/properties/service_tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.service_tier.anyOf,parentSchema:schema0.properties.requestBody.properties.service_tier,data:data153};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs505;
if(vErrors !== null){
if(_errs505){
vErrors.length = _errs505;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs504 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.stop !== undefined){
let data154 = data0.stop;
const _errs510 = errors;
const _errs511 = errors;
let valid132 = false;
const _errs512 = errors;
const _errs513 = errors;
let valid133 = false;
let passing8 = null;
const _errs514 = errors;
if(typeof data154 !== "string"){
const err267 = {instancePath:instancePath+"/requestBody/stop",schemaPath:"#/properties/requestBody/properties/stop/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.stop.anyOf[0].oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.stop.anyOf[0].oneOf[0],data:data154};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid37 = _errs514 === errors;
if(_valid37){
valid133 = true;
passing8 = 0;
}
const _errs516 = errors;
if(errors === _errs516){
if(Array.isArray(data154)){
if(data154.length > 4){
const err268 = {instancePath:instancePath+"/requestBody/stop",schemaPath:"#/properties/requestBody/properties/stop/anyOf/0/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema0.properties.requestBody.properties.stop.anyOf[0].oneOf[1],data:data154};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
else {
if(data154.length < 1){
const err269 = {instancePath:instancePath+"/requestBody/stop",schemaPath:"#/properties/requestBody/properties/stop/anyOf/0/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.requestBody.properties.stop.anyOf[0].oneOf[1],data:data154};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
else {
var valid134 = true;
const len10 = data154.length;
for(let i10=0; i10<len10; i10++){
let data155 = data154[i10];
const _errs518 = errors;
if(typeof data155 !== "string"){
const err270 = {instancePath:instancePath+"/requestBody/stop/" + i10,schemaPath:"#/properties/requestBody/properties/stop/anyOf/0/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.stop.anyOf[0].oneOf[1].items.type,parentSchema:schema0.properties.requestBody.properties.stop.anyOf[0].oneOf[1].items,data:data155};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
var valid134 = _errs518 === errors;
if(!valid134){
break;
}
}
}
}
}
else {
const err271 = {instancePath:instancePath+"/requestBody/stop",schemaPath:"#/properties/requestBody/properties/stop/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.requestBody.properties.stop.anyOf[0].oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.stop.anyOf[0].oneOf[1],data:data154};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
var _valid37 = _errs516 === errors;
if(_valid37 && valid133){
valid133 = false;
passing8 = [passing8, 1];
}
else {
if(_valid37){
valid133 = true;
passing8 = 1;
}
}
if(!valid133){
const err272 = {instancePath:instancePath+"/requestBody/stop",schemaPath:"#/properties/requestBody/properties/stop/anyOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},message:"must match exactly one schema in oneOf",schema:schema0.properties.requestBody.properties.stop.anyOf[0].oneOf,parentSchema:schema0.properties.requestBody.properties.stop.anyOf[0],data:data154};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
errors = _errs513;
if(vErrors !== null){
if(_errs513){
vErrors.length = _errs513;
}
else {
vErrors = null;
}
}
}
var _valid36 = _errs512 === errors;
valid132 = valid132 || _valid36;
const _errs520 = errors;
if(data154 !== null){
const err273 = {instancePath:instancePath+"/requestBody/stop",schemaPath:"#/properties/requestBody/properties/stop/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.stop.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.stop.anyOf[1],data:data154};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid36 = _errs520 === errors;
valid132 = valid132 || _valid36;
if(!valid132){
const err274 = {instancePath:instancePath+"/requestBody/stop",schemaPath:"#/properties/requestBody/properties/stop/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.stop.anyOf,parentSchema:schema0.properties.requestBody.properties.stop,data:data154};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs511;
if(vErrors !== null){
if(_errs511){
vErrors.length = _errs511;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs510 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.store !== undefined){
let data156 = data0.store;
const _errs522 = errors;
if((typeof data156 !== "boolean") && (data156 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/store",schemaPath:"#/properties/requestBody/properties/store/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.store.type},message:"must be boolean,null",schema:schema0.properties.requestBody.properties.store.type,parentSchema:schema0.properties.requestBody.properties.store,data:data156}];
return false;
}
var valid1 = _errs522 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.stream !== undefined){
let data157 = data0.stream;
const _errs524 = errors;
if((typeof data157 !== "boolean") && (data157 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/stream",schemaPath:"#/properties/requestBody/properties/stream/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.stream.type},message:"must be boolean,null",schema:schema0.properties.requestBody.properties.stream.type,parentSchema:schema0.properties.requestBody.properties.stream,data:data157}];
return false;
}
var valid1 = _errs524 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.stream_options !== undefined){
let data158 = data0.stream_options;
const _errs526 = errors;
const _errs527 = errors;
let valid135 = false;
const _errs528 = errors;
if(errors === _errs528){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.include_usage !== undefined){
let data159 = data158.include_usage;
const _errs530 = errors;
if((typeof data159 !== "boolean") && (data159 !== null)){
const err275 = {instancePath:instancePath+"/requestBody/stream_options/include_usage",schemaPath:"#/properties/requestBody/properties/stream_options/anyOf/0/properties/include_usage/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.stream_options.anyOf[0].properties.include_usage.type},message:"must be boolean,null",schema:schema0.properties.requestBody.properties.stream_options.anyOf[0].properties.include_usage.type,parentSchema:schema0.properties.requestBody.properties.stream_options.anyOf[0].properties.include_usage,data:data159};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
var valid136 = _errs530 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data158.include_obfuscation !== undefined){
let data160 = data158.include_obfuscation;
const _errs532 = errors;
if((typeof data160 !== "boolean") && (data160 !== null)){
const err276 = {instancePath:instancePath+"/requestBody/stream_options/include_obfuscation",schemaPath:"#/properties/requestBody/properties/stream_options/anyOf/0/properties/include_obfuscation/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.stream_options.anyOf[0].properties.include_obfuscation.type},message:"must be boolean,null",schema:schema0.properties.requestBody.properties.stream_options.anyOf[0].properties.include_obfuscation.type,parentSchema:schema0.properties.requestBody.properties.stream_options.anyOf[0].properties.include_obfuscation,data:data160};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var valid136 = _errs532 === errors;
}
else {
var valid136 = true;
}
}
}
else {
const err277 = {instancePath:instancePath+"/requestBody/stream_options",schemaPath:"#/properties/requestBody/properties/stream_options/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.stream_options.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.stream_options.anyOf[0],data:data158};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
var _valid38 = _errs528 === errors;
valid135 = valid135 || _valid38;
if(_valid38){
var props26 = {};
props26.include_usage = true;
props26.include_obfuscation = true;
}
const _errs534 = errors;
if(data158 !== null){
const err278 = {instancePath:instancePath+"/requestBody/stream_options",schemaPath:"#/properties/requestBody/properties/stream_options/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.stream_options.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.stream_options.anyOf[1],data:data158};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid38 = _errs534 === errors;
valid135 = valid135 || _valid38;
if(!valid135){
const err279 = {instancePath:instancePath+"/requestBody/stream_options",schemaPath:"#/properties/requestBody/properties/stream_options/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.stream_options.anyOf,parentSchema:schema0.properties.requestBody.properties.stream_options,data:data158};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs527;
if(vErrors !== null){
if(_errs527){
vErrors.length = _errs527;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs526 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.temperature !== undefined){
let data161 = data0.temperature;
const _errs536 = errors;
if((!(typeof data161 == "number")) && (data161 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/temperature",schemaPath:"#/properties/requestBody/properties/temperature/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.temperature.type},message:"must be number,null",schema:schema0.properties.requestBody.properties.temperature.type,parentSchema:schema0.properties.requestBody.properties.temperature,data:data161}];
return false;
}
if(errors === _errs536){
if(typeof data161 == "number"){
if(data161 > 2 || isNaN(data161)){
validate0.errors = [{instancePath:instancePath+"/requestBody/temperature",schemaPath:"#/properties/requestBody/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema0.properties.requestBody.properties.temperature,data:data161}];
return false;
}
else {
if(data161 < 0 || isNaN(data161)){
validate0.errors = [{instancePath:instancePath+"/requestBody/temperature",schemaPath:"#/properties/requestBody/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.requestBody.properties.temperature,data:data161}];
return false;
}
else {
if(!(formats0.validate(data161))){
validate0.errors = [{instancePath:instancePath+"/requestBody/temperature",schemaPath:"#/properties/requestBody/properties/temperature/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"",schema:"double",parentSchema:schema0.properties.requestBody.properties.temperature,data:data161}];
return false;
}
}
}
}
}
var valid1 = _errs536 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.tool_choice !== undefined){
let data162 = data0.tool_choice;
const _errs538 = errors;
const _errs539 = errors;
let valid137 = false;
const _errs540 = errors;
const _errs541 = errors;
let valid138 = false;
let passing9 = null;
const _errs542 = errors;
if(typeof data162 !== "string"){
const err280 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0],data:data162};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(!(((data162 === "none") || (data162 === "auto")) || (data162 === "required"))){
const err281 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0].enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0].enum,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0],data:data162};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid40 = _errs542 === errors;
if(_valid40){
valid138 = true;
passing9 = 0;
}
const _errs544 = errors;
if(errors === _errs544){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing52;
if((data162.type === undefined) && (missing52 = "type")){
const err282 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
const tag5 = data162.type;
if(typeof tag5 == "string"){
if(tag5 === "function"){
const _errs547 = errors;
if(errors === _errs547){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing53;
if(((data162.type === undefined) && (missing53 = "type")) || ((data162.function === undefined) && (missing53 = "function"))){
const err283 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/0/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].required,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0],data:data162};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
else {
if(data162.type !== undefined){
let data163 = data162.type;
const _errs549 = errors;
if(typeof data163 !== "string"){
const err284 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].properties.type.type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].properties.type,data:data163};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if("function" !== data163){
const err285 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant",schema:"function",parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].properties.type,data:data163};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var valid141 = _errs549 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data162.function !== undefined){
let data164 = data162.function;
const _errs551 = errors;
const _errs552 = errors;
if(errors === _errs552){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing54;
if((data164.name === undefined) && (missing54 = "name")){
const err286 = {instancePath:instancePath+"/requestBody/tool_choice/function",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'",schema:schema12.required,parentSchema:schema12,data:data164};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
else {
if(data164.name !== undefined){
let data165 = data164.name;
if(typeof data165 !== "string"){
const err287 = {instancePath:instancePath+"/requestBody/tool_choice/function/name",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data165};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
}
else {
const err288 = {instancePath:instancePath+"/requestBody/tool_choice/function",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data164};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
var valid141 = _errs551 === errors;
}
else {
var valid141 = true;
}
}
}
}
else {
const err289 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0],data:data162};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
var props27 = {};
props27.type = true;
props27.function = true;
}
else if(tag5 === "custom"){
const _errs556 = errors;
if(errors === _errs556){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing55;
if(((data162.type === undefined) && (missing55 = "type")) || ((data162.custom === undefined) && (missing55 = "custom"))){
const err290 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/1/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
else {
if(data162.type !== undefined){
let data166 = data162.type;
const _errs558 = errors;
if(typeof data166 !== "string"){
const err291 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].properties.type.type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].properties.type,data:data166};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if("custom" !== data166){
const err292 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant",schema:"custom",parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].properties.type,data:data166};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var valid145 = _errs558 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data162.custom !== undefined){
let data167 = data162.custom;
const _errs560 = errors;
const _errs561 = errors;
if(errors === _errs561){
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
let missing56;
if((data167.name === undefined) && (missing56 = "name")){
const err293 = {instancePath:instancePath+"/requestBody/tool_choice/custom",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'",schema:schema12.required,parentSchema:schema12,data:data167};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
else {
if(data167.name !== undefined){
let data168 = data167.name;
if(typeof data168 !== "string"){
const err294 = {instancePath:instancePath+"/requestBody/tool_choice/custom/name",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data168};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/requestBody/tool_choice/custom",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data167};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
var valid145 = _errs560 === errors;
}
else {
var valid145 = true;
}
}
}
}
else {
const err296 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(props27 !== true){
props27 = props27 || {};
props27.type = true;
props27.custom = true;
}
}
else if(tag5 === "allowed_tools"){
const _errs565 = errors;
if(errors === _errs565){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing57;
if(((data162.type === undefined) && (missing57 = "type")) || ((data162.allowed_tools === undefined) && (missing57 = "allowed_tools"))){
const err297 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].required,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2],data:data162};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
else {
if(data162.type !== undefined){
let data169 = data162.type;
const _errs567 = errors;
if(typeof data169 !== "string"){
const err298 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.type.type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.type,data:data169};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if("allowed_tools" !== data169){
const err299 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "allowed_tools"},message:"must be equal to constant",schema:"allowed_tools",parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.type,data:data169};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var valid149 = _errs567 === errors;
}
else {
var valid149 = true;
}
if(valid149){
if(data162.allowed_tools !== undefined){
let data170 = data162.allowed_tools;
const _errs569 = errors;
if(errors === _errs569){
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
let missing58;
if(((data170.mode === undefined) && (missing58 = "mode")) || ((data170.tools === undefined) && (missing58 = "tools"))){
const err300 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/allowed_tools/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.required,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools,data:data170};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
else {
if(data170.mode !== undefined){
let data171 = data170.mode;
const _errs571 = errors;
if(typeof data171 !== "string"){
const err301 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/mode",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/allowed_tools/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.mode.type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.mode,data:data171};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(!((data171 === "auto") || (data171 === "required"))){
const err302 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/mode",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/allowed_tools/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.mode.enum,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.mode,data:data171};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var valid150 = _errs571 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data170.tools !== undefined){
let data172 = data170.tools;
const _errs573 = errors;
if(errors === _errs573){
if(Array.isArray(data172)){
var valid151 = true;
const len11 = data172.length;
for(let i11=0; i11<len11; i11++){
let data173 = data172[i11];
const _errs575 = errors;
if(errors === _errs575){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing59;
if((data173.type === undefined) && (missing59 = "type")){
const err303 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11,schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/allowed_tools/properties/tools/items/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.items.required,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.items,data:data173};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
else {
if(data173.type !== undefined){
let data174 = data173.type;
const _errs577 = errors;
if(typeof data174 !== "string"){
const err304 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11+"/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/allowed_tools/properties/tools/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.items.properties.type.type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.items.properties.type,data:data174};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(!((data174 === "function") || (data174 === "custom"))){
const err305 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11+"/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/allowed_tools/properties/tools/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.items.properties.type.enum,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.items.properties.type,data:data174};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var valid152 = _errs577 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data173.function !== undefined){
let data175 = data173.function;
const _errs579 = errors;
const _errs580 = errors;
if(errors === _errs580){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
let missing60;
if((data175.name === undefined) && (missing60 = "name")){
const err306 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11+"/function",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'",schema:schema12.required,parentSchema:schema12,data:data175};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
else {
if(data175.name !== undefined){
let data176 = data175.name;
if(typeof data176 !== "string"){
const err307 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11+"/function/name",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data176};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
}
else {
const err308 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11+"/function",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data175};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
var valid152 = _errs579 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data173.custom !== undefined){
let data177 = data173.custom;
const _errs584 = errors;
const _errs585 = errors;
if(errors === _errs585){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
let missing61;
if((data177.name === undefined) && (missing61 = "name")){
const err309 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11+"/custom",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'",schema:schema12.required,parentSchema:schema12,data:data177};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
else {
if(data177.name !== undefined){
let data178 = data177.name;
if(typeof data178 !== "string"){
const err310 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11+"/custom/name",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data178};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
}
else {
const err311 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11+"/custom",schemaPath:"#/properties/requestBody/properties/function_call/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data177};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
var valid152 = _errs584 === errors;
}
else {
var valid152 = true;
}
}
}
}
}
else {
const err312 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools/" + i11,schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/allowed_tools/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.items.type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.items,data:data173};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
var valid151 = _errs575 === errors;
if(!valid151){
break;
}
}
}
else {
const err313 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools/tools",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/allowed_tools/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools.type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.properties.tools,data:data172};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
var valid150 = _errs573 === errors;
}
else {
var valid150 = true;
}
}
}
}
else {
const err314 = {instancePath:instancePath+"/requestBody/tool_choice/allowed_tools",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/allowed_tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools.type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.allowed_tools,data:data170};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
var valid149 = _errs569 === errors;
}
else {
var valid149 = true;
}
}
}
}
else {
const err315 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2],data:data162};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(props27 !== true){
props27 = props27 || {};
props27.type = true;
props27.allowed_tools = true;
}
}
else {
const err316 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag5},message:"value of tag \"type\" must be in oneOf",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].discriminator,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag5},message:"tag \"type\" must be string",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].discriminator,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
var _valid40 = _errs544 === errors;
if(_valid40 && valid138){
valid138 = false;
passing9 = [passing9, 1];
}
else {
if(_valid40){
valid138 = true;
passing9 = 1;
}
}
if(!valid138){
const err319 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},message:"must match exactly one schema in oneOf",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[0].oneOf,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[0],data:data162};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
else {
errors = _errs541;
if(vErrors !== null){
if(_errs541){
vErrors.length = _errs541;
}
else {
vErrors = null;
}
}
}
var _valid39 = _errs540 === errors;
valid137 = valid137 || _valid39;
const _errs589 = errors;
if(data162 !== null){
const err320 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.tool_choice.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.tool_choice.anyOf[1],data:data162};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid39 = _errs589 === errors;
valid137 = valid137 || _valid39;
if(!valid137){
const err321 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.tool_choice.anyOf,parentSchema:schema0.properties.requestBody.properties.tool_choice,data:data162};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs539;
if(vErrors !== null){
if(_errs539){
vErrors.length = _errs539;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs538 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.tools !== undefined){
let data179 = data0.tools;
const _errs591 = errors;
if((!(Array.isArray(data179))) && (data179 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools",schemaPath:"#/properties/requestBody/properties/tools/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.tools.type},message:"must be array,null",schema:schema0.properties.requestBody.properties.tools.type,parentSchema:schema0.properties.requestBody.properties.tools,data:data179}];
return false;
}
if(errors === _errs591){
if(Array.isArray(data179)){
if(data179.length > 128){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools",schemaPath:"#/properties/requestBody/properties/tools/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items",schema:128,parentSchema:schema0.properties.requestBody.properties.tools,data:data179}];
return false;
}
else {
var valid157 = true;
const len12 = data179.length;
for(let i12=0; i12<len12; i12++){
let data180 = data179[i12];
const _errs593 = errors;
if(errors === _errs593){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing62;
if((data180.type === undefined) && (missing62 = "type")){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12,schemaPath:"#/properties/requestBody/properties/tools/items/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'",schema:schema0.properties.requestBody.properties.tools.items.required,parentSchema:schema0.properties.requestBody.properties.tools.items,data:data180}];
return false;
}
else {
const tag6 = data180.type;
if(typeof tag6 == "string"){
if(tag6 === "function"){
const _errs596 = errors;
if(errors === _errs596){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing63;
if(((data180.type === undefined) && (missing63 = "type")) || ((data180.function === undefined) && (missing63 = "function"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing63},message:"must have required property '"+missing63+"'",schema:schema0.properties.requestBody.properties.tools.items.oneOf[0].required,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[0],data:data180}];
return false;
}
else {
if(data180.type !== undefined){
let data181 = data180.type;
const _errs598 = errors;
if(typeof data181 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tools.items.oneOf[0].properties.type.type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[0].properties.type,data:data181}];
return false;
}
if("function" !== data181){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant",schema:"function",parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[0].properties.type,data:data181}];
return false;
}
var valid160 = _errs598 === errors;
}
else {
var valid160 = true;
}
if(valid160){
if(data180.function !== undefined){
let data182 = data180.function;
const _errs600 = errors;
const _errs601 = errors;
if(errors === _errs601){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing64;
if((data182.name === undefined) && (missing64 = "name")){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/function",schemaPath:"#/properties/requestBody/properties/functions/items/required",keyword:"required",params:{missingProperty: missing64},message:"must have required property '"+missing64+"'",schema:schema16.required,parentSchema:schema16,data:data182}];
return false;
}
else {
if(data182.name !== undefined){
let data183 = data182.name;
const _errs603 = errors;
if(errors === _errs603){
if(typeof data183 === "string"){
if(!pattern0.test(data183)){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/function/name",schemaPath:"#/properties/requestBody/properties/functions/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema16.properties.name,data:data183}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/function/name",schemaPath:"#/properties/requestBody/properties/functions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.name.type,parentSchema:schema16.properties.name,data:data183}];
return false;
}
}
var valid162 = _errs603 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data182.description !== undefined){
let data184 = data182.description;
const _errs605 = errors;
if((typeof data184 !== "string") && (data184 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/function/description",schemaPath:"#/properties/requestBody/properties/functions/items/properties/description/type",keyword:"type",params:{type: schema16.properties.description.type},message:"must be string,null",schema:schema16.properties.description.type,parentSchema:schema16.properties.description,data:data184}];
return false;
}
var valid162 = _errs605 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data182.parameters !== undefined){
let data185 = data182.parameters;
const _errs607 = errors;
if((!(data185 && typeof data185 == "object" && !Array.isArray(data185))) && (data185 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/function/parameters",schemaPath:"#/properties/requestBody/properties/functions/items/properties/parameters/type",keyword:"type",params:{type: schema16.properties.parameters.type},message:"must be object,null",schema:schema16.properties.parameters.type,parentSchema:schema16.properties.parameters,data:data185}];
return false;
}
var valid162 = _errs607 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data182.strict !== undefined){
let data186 = data182.strict;
const _errs610 = errors;
if((typeof data186 !== "boolean") && (data186 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/function/strict",schemaPath:"#/properties/requestBody/properties/functions/items/properties/strict/type",keyword:"type",params:{type: schema16.properties.strict.type},message:"must be boolean,null",schema:schema16.properties.strict.type,parentSchema:schema16.properties.strict,data:data186}];
return false;
}
var valid162 = _errs610 === errors;
}
else {
var valid162 = true;
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/function",schemaPath:"#/properties/requestBody/properties/functions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data182}];
return false;
}
}
var valid160 = _errs600 === errors;
}
else {
var valid160 = true;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tools.items.oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[0],data:data180}];
return false;
}
}
var props28 = {};
props28.type = true;
props28.function = true;
}
else if(tag6 === "custom"){
const _errs612 = errors;
if(errors === _errs612){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing65;
if(((data180.type === undefined) && (missing65 = "type")) || ((data180.custom === undefined) && (missing65 = "custom"))){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing65},message:"must have required property '"+missing65+"'",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].required,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1],data:data180}];
return false;
}
else {
if(data180.type !== undefined){
let data187 = data180.type;
const _errs614 = errors;
if(typeof data187 !== "string"){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.type.type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.type,data:data187}];
return false;
}
if("custom" !== data187){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant",schema:"custom",parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.type,data:data187}];
return false;
}
var valid164 = _errs614 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data180.custom !== undefined){
let data188 = data180.custom;
const _errs616 = errors;
if(errors === _errs616){
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
let missing66;
if((data188.name === undefined) && (missing66 = "name")){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/custom",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/required",keyword:"required",params:{missingProperty: missing66},message:"must have required property '"+missing66+"'",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.required,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom,data:data188}];
return false;
}
else {
if(data188.name !== undefined){
let data189 = data188.name;
const _errs618 = errors;
const _errs619 = errors;
if(errors === _errs619){
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/name",schemaPath:"#/properties/requestBody/properties/functions/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema11,data:data189}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/name",schemaPath:"#/properties/requestBody/properties/functions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data189}];
return false;
}
}
var valid165 = _errs618 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data188.description !== undefined){
let data190 = data188.description;
const _errs621 = errors;
if((typeof data190 !== "string") && (data190 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/description",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/description/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.description.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.description.type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.description,data:data190}];
return false;
}
var valid165 = _errs621 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data188.format !== undefined){
let data191 = data188.format;
const _errs623 = errors;
const _errs624 = errors;
let valid167 = false;
const _errs625 = errors;
if(errors === _errs625){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing67;
if((data191.type === undefined) && (missing67 = "type")){
const err322 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/0/required",keyword:"required",params:{missingProperty: missing67},message:"must have required property '"+missing67+"'",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].required,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0],data:data191};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
else {
if(data191.type !== undefined){
let data192 = data191.type;
const _errs627 = errors;
if(typeof data192 !== "string"){
const err323 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.type.type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.type,data:data192};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!((data192 === "text") || (data192 === "grammar"))){
const err324 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.type.enum,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.type,data:data192};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var valid168 = _errs627 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data191.grammar !== undefined){
let data193 = data191.grammar;
const _errs629 = errors;
if(errors === _errs629){
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
let missing68;
if(((data193.definition === undefined) && (missing68 = "definition")) || ((data193.syntax === undefined) && (missing68 = "syntax"))){
const err325 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format/grammar",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/0/properties/grammar/required",keyword:"required",params:{missingProperty: missing68},message:"must have required property '"+missing68+"'",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar.required,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar,data:data193};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
else {
if(data193.definition !== undefined){
let data194 = data193.definition;
const _errs631 = errors;
if(typeof data194 !== "string"){
const err326 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format/grammar/definition",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/0/properties/grammar/properties/definition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar.properties.definition.type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar.properties.definition,data:data194};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var valid169 = _errs631 === errors;
}
else {
var valid169 = true;
}
if(valid169){
if(data193.syntax !== undefined){
let data195 = data193.syntax;
const _errs633 = errors;
if(typeof data195 !== "string"){
const err327 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format/grammar/syntax",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/0/properties/grammar/properties/syntax/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar.properties.syntax.type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar.properties.syntax,data:data195};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(!((data195 === "lark") || (data195 === "regex"))){
const err328 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format/grammar/syntax",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/0/properties/grammar/properties/syntax/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar.properties.syntax.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar.properties.syntax.enum,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar.properties.syntax,data:data195};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var valid169 = _errs633 === errors;
}
else {
var valid169 = true;
}
}
}
}
else {
const err329 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format/grammar",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/0/properties/grammar/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar.type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].properties.grammar,data:data193};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
var valid168 = _errs629 === errors;
}
else {
var valid168 = true;
}
}
}
}
else {
const err330 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[0],data:data191};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
var _valid41 = _errs625 === errors;
valid167 = valid167 || _valid41;
if(_valid41){
var props29 = {};
props29.type = true;
props29.grammar = true;
}
const _errs635 = errors;
if(data191 !== null){
const err331 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf[1],data:data191};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid41 = _errs635 === errors;
valid167 = valid167 || _valid41;
if(!valid167){
const err332 = {instancePath:instancePath+"/requestBody/tools/" + i12+"/custom/format",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/properties/format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format.anyOf,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.properties.format,data:data191};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs624;
if(vErrors !== null){
if(_errs624){
vErrors.length = _errs624;
}
else {
vErrors = null;
}
}
}
var valid165 = _errs623 === errors;
}
else {
var valid165 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12+"/custom",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/custom/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom.type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1].properties.custom,data:data188}];
return false;
}
}
var valid164 = _errs616 === errors;
}
else {
var valid164 = true;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tools.items.oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.tools.items.oneOf[1],data:data180}];
return false;
}
}
if(props28 !== true){
props28 = props28 || {};
props28.type = true;
props28.custom = true;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12,schemaPath:"#/properties/requestBody/properties/tools/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag6},message:"value of tag \"type\" must be in oneOf",schema:schema0.properties.requestBody.properties.tools.items.discriminator,parentSchema:schema0.properties.requestBody.properties.tools.items,data:data180}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12,schemaPath:"#/properties/requestBody/properties/tools/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag6},message:"tag \"type\" must be string",schema:schema0.properties.requestBody.properties.tools.items.discriminator,parentSchema:schema0.properties.requestBody.properties.tools.items,data:data180}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody/tools/" + i12,schemaPath:"#/properties/requestBody/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.tools.items.type,parentSchema:schema0.properties.requestBody.properties.tools.items,data:data180}];
return false;
}
}
var valid157 = _errs593 === errors;
if(!valid157){
break;
}
}
}
}
}
var valid1 = _errs591 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.top_logprobs !== undefined){
let data196 = data0.top_logprobs;
const _errs637 = errors;
if((!((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196)))) && (data196 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/top_logprobs",schemaPath:"#/properties/requestBody/properties/top_logprobs/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.top_logprobs.type},message:"must be integer,null",schema:schema0.properties.requestBody.properties.top_logprobs.type,parentSchema:schema0.properties.requestBody.properties.top_logprobs,data:data196}];
return false;
}
if(errors === _errs637){
if(typeof data196 == "number"){
if(data196 > 20 || isNaN(data196)){
validate0.errors = [{instancePath:instancePath+"/requestBody/top_logprobs",schemaPath:"#/properties/requestBody/properties/top_logprobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema0.properties.requestBody.properties.top_logprobs,data:data196}];
return false;
}
else {
if(data196 < 0 || isNaN(data196)){
validate0.errors = [{instancePath:instancePath+"/requestBody/top_logprobs",schemaPath:"#/properties/requestBody/properties/top_logprobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.requestBody.properties.top_logprobs,data:data196}];
return false;
}
}
}
}
var valid1 = _errs637 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.top_p !== undefined){
let data197 = data0.top_p;
const _errs639 = errors;
if((!(typeof data197 == "number")) && (data197 !== null)){
validate0.errors = [{instancePath:instancePath+"/requestBody/top_p",schemaPath:"#/properties/requestBody/properties/top_p/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.top_p.type},message:"must be number,null",schema:schema0.properties.requestBody.properties.top_p.type,parentSchema:schema0.properties.requestBody.properties.top_p,data:data197}];
return false;
}
if(errors === _errs639){
if(typeof data197 == "number"){
if(data197 > 1 || isNaN(data197)){
validate0.errors = [{instancePath:instancePath+"/requestBody/top_p",schemaPath:"#/properties/requestBody/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema0.properties.requestBody.properties.top_p,data:data197}];
return false;
}
else {
if(data197 < 0 || isNaN(data197)){
validate0.errors = [{instancePath:instancePath+"/requestBody/top_p",schemaPath:"#/properties/requestBody/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.requestBody.properties.top_p,data:data197}];
return false;
}
else {
if(!(formats0.validate(data197))){
validate0.errors = [{instancePath:instancePath+"/requestBody/top_p",schemaPath:"#/properties/requestBody/properties/top_p/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"",schema:"double",parentSchema:schema0.properties.requestBody.properties.top_p,data:data197}];
return false;
}
}
}
}
}
var valid1 = _errs639 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.user !== undefined){
let data198 = data0.user;
const _errs641 = errors;
const _errs642 = errors;
let valid170 = false;
const _errs643 = errors;
const _errs644 = errors;
let valid171 = false;
let passing10 = null;
const _errs645 = errors;
if(typeof data198 !== "string"){
const err333 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.user.anyOf[0].oneOf[0].type,parentSchema:schema0.properties.requestBody.properties.user.anyOf[0].oneOf[0],data:data198};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid43 = _errs645 === errors;
if(_valid43){
valid171 = true;
passing10 = 0;
}
const _errs647 = errors;
if(errors === _errs647){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
}
else {
const err334 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.user.anyOf[0].oneOf[1].type,parentSchema:schema0.properties.requestBody.properties.user.anyOf[0].oneOf[1],data:data198};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
var _valid43 = _errs647 === errors;
if(_valid43 && valid171){
valid171 = false;
passing10 = [passing10, 1];
}
else {
if(_valid43){
valid171 = true;
passing10 = 1;
}
}
if(!valid171){
const err335 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing10},message:"must match exactly one schema in oneOf",schema:schema0.properties.requestBody.properties.user.anyOf[0].oneOf,parentSchema:schema0.properties.requestBody.properties.user.anyOf[0],data:data198};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
else {
errors = _errs644;
if(vErrors !== null){
if(_errs644){
vErrors.length = _errs644;
}
else {
vErrors = null;
}
}
}
var _valid42 = _errs643 === errors;
valid170 = valid170 || _valid42;
const _errs650 = errors;
if(data198 !== null){
const err336 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.user.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.user.anyOf[1],data:data198};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var _valid42 = _errs650 === errors;
valid170 = valid170 || _valid42;
if(!valid170){
const err337 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.user.anyOf,parentSchema:schema0.properties.requestBody.properties.user,data:data198};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs642;
if(vErrors !== null){
if(_errs642){
vErrors.length = _errs642;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs641 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.verbosity !== undefined){
let data199 = data0.verbosity;
const _errs652 = errors;
const _errs653 = errors;
let valid172 = false;
const _errs654 = errors;
if(typeof data199 !== "string"){
const err338 = {instancePath:instancePath+"/requestBody/verbosity",schemaPath:"#/properties/requestBody/properties/verbosity/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.verbosity.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.verbosity.anyOf[0],data:data199};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(!(((data199 === "low") || (data199 === "medium")) || (data199 === "high"))){
const err339 = {instancePath:instancePath+"/requestBody/verbosity",schemaPath:"#/properties/requestBody/properties/verbosity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.verbosity.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.verbosity.anyOf[0].enum,parentSchema:schema0.properties.requestBody.properties.verbosity.anyOf[0],data:data199};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
var _valid44 = _errs654 === errors;
valid172 = valid172 || _valid44;
const _errs656 = errors;
if(data199 !== null){
const err340 = {instancePath:instancePath+"/requestBody/verbosity",schemaPath:"#/properties/requestBody/properties/verbosity/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.verbosity.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.verbosity.anyOf[1],data:data199};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid44 = _errs656 === errors;
valid172 = valid172 || _valid44;
if(!valid172){
const err341 = {instancePath:instancePath+"/requestBody/verbosity",schemaPath:"#/properties/requestBody/properties/verbosity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.verbosity.anyOf,parentSchema:schema0.properties.requestBody.properties.verbosity,data:data199};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs653;
if(vErrors !== null){
if(_errs653){
vErrors.length = _errs653;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs652 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.web_search_options !== undefined){
let data200 = data0.web_search_options;
const _errs658 = errors;
const _errs659 = errors;
let valid173 = false;
const _errs660 = errors;
if(errors === _errs660){
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.search_context_size !== undefined){
let data201 = data200.search_context_size;
const _errs662 = errors;
const _errs663 = errors;
let valid175 = false;
const _errs664 = errors;
if(typeof data201 !== "string"){
const err342 = {instancePath:instancePath+"/requestBody/web_search_options/search_context_size",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/search_context_size/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.search_context_size.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.search_context_size.anyOf[0],data:data201};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(!(((data201 === "low") || (data201 === "medium")) || (data201 === "high"))){
const err343 = {instancePath:instancePath+"/requestBody/web_search_options/search_context_size",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/search_context_size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.search_context_size.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.search_context_size.anyOf[0].enum,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.search_context_size.anyOf[0],data:data201};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid46 = _errs664 === errors;
valid175 = valid175 || _valid46;
const _errs666 = errors;
if(data201 !== null){
const err344 = {instancePath:instancePath+"/requestBody/web_search_options/search_context_size",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/search_context_size/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.search_context_size.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.search_context_size.anyOf[1],data:data201};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var _valid46 = _errs666 === errors;
valid175 = valid175 || _valid46;
if(!valid175){
const err345 = {instancePath:instancePath+"/requestBody/web_search_options/search_context_size",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/search_context_size/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.search_context_size.anyOf,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.search_context_size,data:data201};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
else {
errors = _errs663;
if(vErrors !== null){
if(_errs663){
vErrors.length = _errs663;
}
else {
vErrors = null;
}
}
}
var valid174 = _errs662 === errors;
}
else {
var valid174 = true;
}
if(valid174){
if(data200.user_location !== undefined){
let data202 = data200.user_location;
const _errs668 = errors;
const _errs669 = errors;
let valid176 = false;
const _errs670 = errors;
if(errors === _errs670){
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
let missing69;
if(((data202.type === undefined) && (missing69 = "type")) || ((data202.approximate === undefined) && (missing69 = "approximate"))){
const err346 = {instancePath:instancePath+"/requestBody/web_search_options/user_location",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/0/required",keyword:"required",params:{missingProperty: missing69},message:"must have required property '"+missing69+"'",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].required,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0],data:data202};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
else {
if(data202.type !== undefined){
let data203 = data202.type;
const _errs672 = errors;
if(typeof data203 !== "string"){
const err347 = {instancePath:instancePath+"/requestBody/web_search_options/user_location/type",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.type.type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.type,data:data203};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if("approximate" !== data203){
const err348 = {instancePath:instancePath+"/requestBody/web_search_options/user_location/type",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "approximate"},message:"must be equal to constant",schema:"approximate",parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.type,data:data203};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var valid177 = _errs672 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data202.approximate !== undefined){
let data204 = data202.approximate;
const _errs674 = errors;
if(errors === _errs674){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.city !== undefined){
let data205 = data204.city;
const _errs676 = errors;
if((typeof data205 !== "string") && (data205 !== null)){
const err349 = {instancePath:instancePath+"/requestBody/web_search_options/user_location/approximate/city",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/0/properties/approximate/properties/city/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.city.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.city.type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.city,data:data205};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var valid178 = _errs676 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data204.country !== undefined){
let data206 = data204.country;
const _errs678 = errors;
if((typeof data206 !== "string") && (data206 !== null)){
const err350 = {instancePath:instancePath+"/requestBody/web_search_options/user_location/approximate/country",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/0/properties/approximate/properties/country/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.country.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.country.type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.country,data:data206};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var valid178 = _errs678 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data204.region !== undefined){
let data207 = data204.region;
const _errs680 = errors;
if((typeof data207 !== "string") && (data207 !== null)){
const err351 = {instancePath:instancePath+"/requestBody/web_search_options/user_location/approximate/region",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/0/properties/approximate/properties/region/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.region.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.region.type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.region,data:data207};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var valid178 = _errs680 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data204.timezone !== undefined){
let data208 = data204.timezone;
const _errs682 = errors;
if((typeof data208 !== "string") && (data208 !== null)){
const err352 = {instancePath:instancePath+"/requestBody/web_search_options/user_location/approximate/timezone",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/0/properties/approximate/properties/timezone/type",keyword:"type",params:{type: schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.timezone.type},message:"must be string,null",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.timezone.type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.properties.timezone,data:data208};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var valid178 = _errs682 === errors;
}
else {
var valid178 = true;
}
}
}
}
}
else {
const err353 = {instancePath:instancePath+"/requestBody/web_search_options/user_location/approximate",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/0/properties/approximate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate.type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].properties.approximate,data:data204};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
var valid177 = _errs674 === errors;
}
else {
var valid177 = true;
}
}
}
}
else {
const err354 = {instancePath:instancePath+"/requestBody/web_search_options/user_location",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[0],data:data202};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
var _valid47 = _errs670 === errors;
valid176 = valid176 || _valid47;
if(_valid47){
var props31 = {};
props31.type = true;
props31.approximate = true;
}
const _errs684 = errors;
if(data202 !== null){
const err355 = {instancePath:instancePath+"/requestBody/web_search_options/user_location",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf[1],data:data202};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid47 = _errs684 === errors;
valid176 = valid176 || _valid47;
if(!valid176){
const err356 = {instancePath:instancePath+"/requestBody/web_search_options/user_location",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/properties/user_location/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location.anyOf,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].properties.user_location,data:data202};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
else {
errors = _errs669;
if(vErrors !== null){
if(_errs669){
vErrors.length = _errs669;
}
else {
vErrors = null;
}
}
}
var valid174 = _errs668 === errors;
}
else {
var valid174 = true;
}
}
}
else {
const err357 = {instancePath:instancePath+"/requestBody/web_search_options",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[0].type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[0],data:data200};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
var _valid45 = _errs660 === errors;
valid173 = valid173 || _valid45;
if(_valid45){
var props32 = {};
props32.search_context_size = true;
props32.user_location = true;
}
const _errs686 = errors;
if(data200 !== null){
const err358 = {instancePath:instancePath+"/requestBody/web_search_options",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.requestBody.properties.web_search_options.anyOf[1].type,parentSchema:schema0.properties.requestBody.properties.web_search_options.anyOf[1],data:data200};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
var _valid45 = _errs686 === errors;
valid173 = valid173 || _valid45;
if(!valid173){
const err359 = {instancePath:instancePath+"/requestBody/web_search_options",schemaPath:"#/properties/requestBody/properties/web_search_options/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.requestBody.properties.web_search_options.anyOf,parentSchema:schema0.properties.requestBody.properties.web_search_options,data:data200};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs659;
if(vErrors !== null){
if(_errs659){
vErrors.length = _errs659;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs658 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/requestBody",schemaPath:"#/properties/requestBody/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.requestBody.type,parentSchema:schema0.properties.requestBody,data:data0}];
return false;
}
}
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
});
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema18 = {"title":"Request","type":"object","additionalProperties":true,"properties":{"requestBody":{"type":"object","required":["metadata"],"properties":{"metadata":{"anyOf":[{"description":"Pairs of your own, to find something by.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":512}},{"type":"null"}]}}}},"required":["requestBody"]};

const validate1 = (function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestBody === undefined) && (missing0 = "requestBody")){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema18.required,parentSchema:schema18,data}];
return false;
}
else {
if(data.requestBody !== undefined){
let data0 = data.requestBody;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.metadata === undefined) && (missing1 = "metadata")){
validate1.errors = [{instancePath:instancePath+"/requestBody",schemaPath:"#/properties/requestBody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema18.properties.requestBody.required,parentSchema:schema18.properties.requestBody,data:data0}];
return false;
}
else {
if(data0.metadata !== undefined){
let data1 = data0.metadata;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 16){
const err0 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema18.properties.requestBody.properties.metadata.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
for(const key0 in data1){
const _errs8 = errors;
if(errors === _errs8){
if(typeof key0 === "string"){
if(func0(key0) > 64){
const err1 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema18.properties.requestBody.properties.metadata.anyOf[0].propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.requestBody.properties.metadata.anyOf[0].propertyNames.type,parentSchema:schema18.properties.requestBody.properties.metadata.anyOf[0].propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
const err3 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema18.properties.requestBody.properties.metadata.anyOf[0].propertyNames,parentSchema:schema18.properties.requestBody.properties.metadata.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(valid3){
for(const key1 in data1){
let data2 = data1[key1];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func0(data2) > 512){
const err4 = {instancePath:instancePath+"/requestBody/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema18.properties.requestBody.properties.metadata.anyOf[0].additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/requestBody/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.requestBody.properties.metadata.anyOf[0].additionalProperties.type,parentSchema:schema18.properties.requestBody.properties.metadata.anyOf[0].additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.requestBody.properties.metadata.anyOf[0].type,parentSchema:schema18.properties.requestBody.properties.metadata.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs13 = errors;
if(data1 !== null){
const err7 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema18.properties.requestBody.properties.metadata.anyOf[1].type,parentSchema:schema18.properties.requestBody.properties.metadata.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err8 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.properties.requestBody.properties.metadata.anyOf,parentSchema:schema18.properties.requestBody.properties.metadata,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate1.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/requestBody",schemaPath:"#/properties/requestBody/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.requestBody.type,parentSchema:schema18.properties.requestBody,data:data0}];
return false;
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
});
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema19 = {"title":"Request","type":"object","additionalProperties":true,"properties":{"requestBody":{"description":"What the model shall answer, and how; null means the same as leaving a field out.","type":"object","properties":{"model":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"An agent or a model, as in Chat Completions; the default agent when it is left out."},"input":{"description":"What is new in the conversation, or all of it.","anyOf":[{"description":"A text, which is a user's message, or items.","oneOf":[{"type":"string"},{"type":"array","items":{"description":"A piece of the conversation. A message may be without its `type`.","anyOf":[{"type":"object","required":["type"],"oneOf":[{"type":"object","required":["type","role","content"],"properties":{"type":{"type":"string","const":"message"},"id":{"type":["string","null"]},"role":{"type":"string","enum":["user","assistant","system","developer"]},"content":{"description":"A text, or its parts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"input_text"},"text":{"type":"string"}}},{"description":"What the model said before.","type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"output_text"},"text":{"type":"string"}}},{"type":"object","required":["type","refusal"],"properties":{"type":{"type":"string","const":"refusal"},"refusal":{"type":"string"}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"input_image"},"image_url":{"type":["string","null"],"description":"A URL, or a `data:` URL."},"file_id":{"type":["string","null"],"description":"Refused; the gateway keeps no files."},"detail":{"anyOf":[{"type":"string","enum":["auto","low","high","original"]},{"type":"null"}]}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"input_file"},"file_data":{"type":["string","null"],"description":"A `data:` URL."},"filename":{"type":["string","null"]},"file_id":{"type":["string","null"],"description":"The id of a file at the provider, for providers that keep files."},"file_url":{"type":["string","null"],"description":"Refused; send the file as `file_data`."}}},{"type":"object","required":["type","input_audio"],"properties":{"type":{"type":"string","const":"input_audio"},"input_audio":{"type":"object","required":["data","format"],"properties":{"data":{"type":"string","description":"Base64."},"format":{"type":"string","enum":["wav","mp3"]}}}}}],"discriminator":{"propertyName":"type"},"x-values":["input_text","output_text","refusal","input_image","input_file","input_audio"]}}]},"status":{"type":["string","null"]},"phase":{"type":["string","null"],"description":"Accepted, and not told to the model: Chat Completions has no word for it."}}},{"type":"object","required":["type","call_id","name","arguments"],"properties":{"type":{"type":"string","const":"function_call"},"id":{"type":["string","null"]},"call_id":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"namespace":{"type":["string","null"]},"arguments":{"type":"string","description":"JSON as the model wrote it. Check it before you use it."},"status":{"type":["string","null"]}}},{"type":"object","required":["type","call_id","output"],"properties":{"type":{"type":"string","const":"function_call_output"},"id":{"type":["string","null"]},"call_id":{"type":"string","minLength":1},"output":{"description":"A text, or parts. What is no text comes to the model in a message after all outputs, since tool messages are text.","oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items"}}]},"status":{"type":["string","null"]}}},{"type":"object","required":["type","call_id","name","input"],"properties":{"type":{"type":"string","const":"custom_tool_call"},"id":{"type":["string","null"]},"call_id":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"namespace":{"type":["string","null"]},"input":{"type":"string"},"status":{"type":["string","null"]}}},{"type":"object","required":["type","call_id","output"],"properties":{"type":{"type":"string","const":"custom_tool_call_output"},"id":{"type":["string","null"]},"call_id":{"type":"string","minLength":1},"output":{"$ref":"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/output"},"status":{"type":["string","null"]}}},{"description":"The reasoning before the next message or call of the model.","type":"object","required":["type","summary"],"properties":{"type":{"type":"string","const":"reasoning"},"id":{"type":["string","null"]},"summary":{"type":"array","items":{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"summary_text"},"text":{"type":"string"}}}},"content":{"type":["array","null"],"items":{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"reasoning_text"},"text":{"type":"string"}}}},"encrypted_content":{"description":"What the provider wants back, as a response of this gateway gave it. It is opaque, and no secret: who asks over Chat Completions gets it in words.\n","type":["string","null"]},"status":{"type":["string","null"]}}},{"description":"An item of a response that is kept.","type":"object","required":["type","id"],"properties":{"type":{"type":"string","const":"item_reference"},"id":{"type":"string","minLength":1}}}],"discriminator":{"propertyName":"type"},"x-values":["item_reference","message","function_call","function_call_output","custom_tool_call","custom_tool_call_output","reasoning"]},{"type":"object","required":["role","content"],"properties":{"role":{"$ref":"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/role"},"content":{"$ref":"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content"}}}]}}]},{"type":"null"}]},"instructions":{"type":["string","null"],"description":"A developer message for this request alone, before all others."},"include":{"description":"What shall stand in the response beside the rest. Names that belong to tools which are not served here change nothing.","type":["array","null"],"items":{"type":"string","enum":["reasoning.encrypted_content","message.output_text.logprobs","message.input_image.image_url","file_search_call.results","web_search_call.results","web_search_call.action.sources","code_interpreter_call.outputs","computer_call_output.output.image_url"]}},"max_output_tokens":{"type":["integer","null"],"minimum":0,"description":"The upper limit of output tokens, reasoning included."},"metadata":{"description":"Up to 16 pairs of your own, which the response repeats.","type":["object","null"],"maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":512}},"parallel_tool_calls":{"type":["boolean","null"],"description":"Whether the model may call several tools at once. Default true."},"reasoning":{"description":"How much a reasoning model thinks before it answers.","anyOf":[{"type":"object","properties":{"effort":{"anyOf":[{"type":"string","enum":["none","minimal","low","medium","high","xhigh","max"]},{"type":"null"}]},"summary":{"description":"Accepted; what a provider shows of its reasoning is told with each value.","anyOf":[{"type":"string","enum":["auto","concise","detailed"]},{"type":"null"}]}}},{"type":"null"}]},"previous_response_id":{"type":["string","null"],"description":"A response that is kept, whose conversation goes on: its items and those before it come before `input`. Its `instructions` do not."},"store":{"type":["boolean","null"],"description":"Whether the gateway keeps the response, as it does stored completions, so that later requests can refer to it. Default true, unless `gateway.http.endpoints.responses.store` says otherwise."},"stream":{"type":["boolean","null"],"description":"Send events while the response is made. Default false."},"stream_options":{"anyOf":[{"type":"object","properties":{"include_obfuscation":{"type":["boolean","null"],"description":"Accepted; the gateway sends no padding."}}},{"type":"null"}]},"temperature":{"type":["number","null"],"format":"double","minimum":0,"maximum":2,"description":"Default 1."},"top_p":{"type":["number","null"],"format":"double","minimum":0,"maximum":1,"description":"Default 1."},"presence_penalty":{"type":["number","null"],"format":"double","minimum":-2,"maximum":2,"description":"Default 0."},"frequency_penalty":{"type":["number","null"],"format":"double","minimum":-2,"maximum":2,"description":"Default 0."},"text":{"description":"The form of the text.","anyOf":[{"type":"object","properties":{"format":{"anyOf":[{"description":"The form of the text. Default text.","type":"object","required":["type"],"oneOf":[{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"text"}}},{"description":"Any JSON object; say in a message what it shall contain.","type":"object","required":["type"],"properties":{"type":{"type":"string","const":"json_object"}}},{"type":"object","required":["type","name","schema"],"properties":{"type":{"type":"string","const":"json_schema"},"name":{"description":"Up to 64 letters, digits, `_` or `-`.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"},"description":{"type":["string","null"]},"schema":{"type":"object","additionalProperties":true,"description":"A JSON Schema of any draft."},"strict":{"type":["boolean","null"]}}}],"discriminator":{"propertyName":"type"},"x-values":["text","json_object","json_schema"]},{"type":"null"}]},"verbosity":{"anyOf":[{"type":"string","enum":["low","medium","high"]},{"type":"null"}]}}},{"type":"null"}]},"tool_choice":{"description":"Whether and which tools are called. Default `auto`.","anyOf":[{"description":"A word for all tools, or which of them.","oneOf":[{"type":"string","enum":["none","auto","required"]},{"type":"object","required":["type"],"oneOf":[{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","const":"function"},"name":{"type":"string"}}},{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","const":"custom"},"name":{"type":"string"}}},{"type":"object","required":["type","mode","tools"],"properties":{"type":{"type":"string","const":"allowed_tools"},"mode":{"type":"string","enum":["auto","required"]},"tools":{"description":"References to tools of the request: `{type, name}`.","type":"array","items":{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","enum":["function","custom"]},"name":{"type":"string"}}}}}}],"discriminator":{"propertyName":"type"},"x-values":["function","custom","allowed_tools"]}]},{"type":"null"}]},"tools":{"description":"What the model may call. The caller runs it, and sends the output as an item.","type":["array","null"],"items":{"type":"object","required":["type"],"oneOf":[{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","const":"function"},"name":{"$ref":"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name"},"description":{"type":["string","null"]},"parameters":{"type":["object","null"],"additionalProperties":true,"description":"A JSON Schema of any draft."},"strict":{"type":["boolean","null"]}}},{"description":"A tool whose input is free text.","type":"object","required":["type","name"],"properties":{"type":{"type":"string","const":"custom"},"name":{"$ref":"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name"},"description":{"type":["string","null"]},"format":{"anyOf":[{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["text","grammar"]},"definition":{"type":"string"},"syntax":{"type":"string","enum":["lark","regex"]}}},{"type":"null"}]}}},{"description":"Tools of one group. To the model each goes by the name `<namespace>__<name>`; calls of it have its own name, and `namespace`.","type":"object","required":["type","name","tools"],"properties":{"type":{"type":"string","const":"namespace"},"name":{"$ref":"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name"},"description":{"type":["string","null"]},"tools":{"type":"array","items":{"type":"object","required":["type"],"oneOf":[{"$ref":"#/properties/requestBody/properties/tools/items/oneOf/0"},{"$ref":"#/properties/requestBody/properties/tools/items/oneOf/1"}],"discriminator":{"propertyName":"type"},"x-values":["function","custom"]}}}},{"description":"A tool that OpenAI's own models and servers have. It is refused; what it does a function or an MCP server of the client can do.","type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["web_search","web_search_preview","file_search","code_interpreter","computer","computer_use_preview","image_generation","mcp","local_shell","shell","apply_patch","tool_search"]}}}],"discriminator":{"propertyName":"type"},"x-values":["function","custom","namespace","web_search","web_search_preview","file_search","code_interpreter","computer","computer_use_preview","image_generation","mcp","local_shell","shell","apply_patch","tool_search"]}},"top_logprobs":{"type":["integer","null"],"minimum":0,"maximum":20,"description":"How many alternatives of each token are told, with `include: [message.output_text.logprobs]`."},"truncation":{"description":"What a session has too much of for the model's context window is left out with both values, the oldest turns first (`x-openclaw-omitted-turns`); of what\nthe request itself says nothing is.\n","anyOf":[{"type":"string","enum":["auto","disabled"]},{"type":"null"}]},"user":{"description":"The end user, whose session it is.","anyOf":[{"description":"A name, or an object of your own.","oneOf":[{"type":"string"},{"type":"object","additionalProperties":true}]},{"type":"null"}]},"safety_identifier":{"type":["string","null"],"maxLength":64,"description":"A stable, anonymous id of your end user, for the provider."},"prompt_cache_key":{"type":["string","null"],"description":"Groups requests that share a beginning."},"prompt_cache_retention":{"anyOf":[{"type":"string","enum":["in_memory","24h"]},{"type":"null"}]},"service_tier":{"description":"The provider's class of service.","anyOf":[{"type":"string","enum":["auto","default","flex","scale","priority","fast"]},{"type":"null"}]}}}},"required":["requestBody"]};
const schema20 = {"type":"object","required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"input_text"},"text":{"type":"string"}}},{"description":"What the model said before.","type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"output_text"},"text":{"type":"string"}}},{"type":"object","required":["type","refusal"],"properties":{"type":{"type":"string","const":"refusal"},"refusal":{"type":"string"}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"input_image"},"image_url":{"type":["string","null"],"description":"A URL, or a `data:` URL."},"file_id":{"type":["string","null"],"description":"Refused; the gateway keeps no files."},"detail":{"anyOf":[{"type":"string","enum":["auto","low","high","original"]},{"type":"null"}]}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"input_file"},"file_data":{"type":["string","null"],"description":"A `data:` URL."},"filename":{"type":["string","null"]},"file_id":{"type":["string","null"],"description":"The id of a file at the provider, for providers that keep files."},"file_url":{"type":["string","null"],"description":"Refused; send the file as `file_data`."}}},{"type":"object","required":["type","input_audio"],"properties":{"type":{"type":"string","const":"input_audio"},"input_audio":{"type":"object","required":["data","format"],"properties":{"data":{"type":"string","description":"Base64."},"format":{"type":"string","enum":["wav","mp3"]}}}}}],"discriminator":{"propertyName":"type"},"x-values":["input_text","output_text","refusal","input_image","input_file","input_audio"]};
const schema23 = {"type":"string","enum":["user","assistant","system","developer"]};
const schema24 = {"description":"A text, or its parts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"input_text"},"text":{"type":"string"}}},{"description":"What the model said before.","type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"output_text"},"text":{"type":"string"}}},{"type":"object","required":["type","refusal"],"properties":{"type":{"type":"string","const":"refusal"},"refusal":{"type":"string"}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"input_image"},"image_url":{"type":["string","null"],"description":"A URL, or a `data:` URL."},"file_id":{"type":["string","null"],"description":"Refused; the gateway keeps no files."},"detail":{"anyOf":[{"type":"string","enum":["auto","low","high","original"]},{"type":"null"}]}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"input_file"},"file_data":{"type":["string","null"],"description":"A `data:` URL."},"filename":{"type":["string","null"]},"file_id":{"type":["string","null"],"description":"The id of a file at the provider, for providers that keep files."},"file_url":{"type":["string","null"],"description":"Refused; send the file as `file_data`."}}},{"type":"object","required":["type","input_audio"],"properties":{"type":{"type":"string","const":"input_audio"},"input_audio":{"type":"object","required":["data","format"],"properties":{"data":{"type":"string","description":"Base64."},"format":{"type":"string","enum":["wav","mp3"]}}}}}],"discriminator":{"propertyName":"type"},"x-values":["input_text","output_text","refusal","input_image","input_file","input_audio"]}}]};
const schema25 = {"description":"Up to 64 letters, digits, `_` or `-`.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"};
const schema21 = {"description":"A text, or parts. What is no text comes to the model in a message after all outputs, since tool messages are text.","oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items"}}]};

const validate3 = (function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.oneOf[0].type,parentSchema:schema21.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.type === undefined) && (missing0 = "type")){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema20.required,parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const tag0 = data0.type;
if(typeof tag0 == "string"){
if(tag0 === "input_text"){
const _errs9 = errors;
if(errors === _errs9){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.text === undefined) && (missing1 = "text"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema20.oneOf[0].required,parentSchema:schema20.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs11 = errors;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[0].properties.type.type,parentSchema:schema20.oneOf[0].properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("input_text" !== data1){
const err4 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "input_text"},message:"must be equal to constant",schema:"input_text",parentSchema:schema20.oneOf[0].properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.text !== undefined){
let data2 = data0.text;
const _errs13 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[0].properties.text.type,parentSchema:schema20.oneOf[0].properties.text,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[0].type,parentSchema:schema20.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var props0 = {};
props0.type = true;
props0.text = true;
}
else if(tag0 === "output_text"){
const _errs15 = errors;
if(errors === _errs15){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.type === undefined) && (missing2 = "type")) || ((data0.text === undefined) && (missing2 = "text"))){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema20.oneOf[1].required,parentSchema:schema20.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data0.type !== undefined){
let data3 = data0.type;
const _errs17 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[1].properties.type.type,parentSchema:schema20.oneOf[1].properties.type,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("output_text" !== data3){
const err9 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "output_text"},message:"must be equal to constant",schema:"output_text",parentSchema:schema20.oneOf[1].properties.type,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid7 = _errs17 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.text !== undefined){
let data4 = data0.text;
const _errs19 = errors;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/" + i0+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[1].properties.text.type,parentSchema:schema20.oneOf[1].properties.text,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[1].type,parentSchema:schema20.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.text = true;
}
}
else if(tag0 === "refusal"){
const _errs21 = errors;
if(errors === _errs21){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if(((data0.type === undefined) && (missing3 = "type")) || ((data0.refusal === undefined) && (missing3 = "refusal"))){
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'",schema:schema20.oneOf[2].required,parentSchema:schema20.oneOf[2],data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data0.type !== undefined){
let data5 = data0.type;
const _errs23 = errors;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[2].properties.type.type,parentSchema:schema20.oneOf[2].properties.type,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("refusal" !== data5){
const err14 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "refusal"},message:"must be equal to constant",schema:"refusal",parentSchema:schema20.oneOf[2].properties.type,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid9 = _errs23 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.refusal !== undefined){
let data6 = data0.refusal;
const _errs25 = errors;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/" + i0+"/refusal",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[2].properties.refusal.type,parentSchema:schema20.oneOf[2].properties.refusal,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid9 = _errs25 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[2].type,parentSchema:schema20.oneOf[2],data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.refusal = true;
}
}
else if(tag0 === "input_image"){
const _errs27 = errors;
if(errors === _errs27){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if((data0.type === undefined) && (missing4 = "type")){
const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'",schema:schema20.oneOf[3].required,parentSchema:schema20.oneOf[3],data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data0.type !== undefined){
let data7 = data0.type;
const _errs29 = errors;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[3].properties.type.type,parentSchema:schema20.oneOf[3].properties.type,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("input_image" !== data7){
const err19 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "input_image"},message:"must be equal to constant",schema:"input_image",parentSchema:schema20.oneOf[3].properties.type,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid11 = _errs29 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data0.image_url !== undefined){
let data8 = data0.image_url;
const _errs31 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err20 = {instancePath:instancePath+"/" + i0+"/image_url",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/image_url/type",keyword:"type",params:{type: schema20.oneOf[3].properties.image_url.type},message:"must be string,null",schema:schema20.oneOf[3].properties.image_url.type,parentSchema:schema20.oneOf[3].properties.image_url,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data0.file_id !== undefined){
let data9 = data0.file_id;
const _errs33 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
const err21 = {instancePath:instancePath+"/" + i0+"/file_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/file_id/type",keyword:"type",params:{type: schema20.oneOf[3].properties.file_id.type},message:"must be string,null",schema:schema20.oneOf[3].properties.file_id.type,parentSchema:schema20.oneOf[3].properties.file_id,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid11 = _errs33 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data0.detail !== undefined){
let data10 = data0.detail;
const _errs35 = errors;
const _errs36 = errors;
let valid12 = false;
const _errs37 = errors;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/" + i0+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[3].properties.detail.anyOf[0].type,parentSchema:schema20.oneOf[3].properties.detail.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data10 === "auto") || (data10 === "low")) || (data10 === "high")) || (data10 === "original"))){
const err23 = {instancePath:instancePath+"/" + i0+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[3].properties.detail.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema20.oneOf[3].properties.detail.anyOf[0].enum,parentSchema:schema20.oneOf[3].properties.detail.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid12 = valid12 || _valid1;
const _errs39 = errors;
if(data10 !== null){
const err24 = {instancePath:instancePath+"/" + i0+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema20.oneOf[3].properties.detail.anyOf[1].type,parentSchema:schema20.oneOf[3].properties.detail.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const err25 = {instancePath:instancePath+"/" + i0+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema20.oneOf[3].properties.detail.anyOf,parentSchema:schema20.oneOf[3].properties.detail,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs35 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[3].type,parentSchema:schema20.oneOf[3],data:data0};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.image_url = true;
props0.file_id = true;
props0.detail = true;
}
}
else if(tag0 === "input_file"){
const _errs41 = errors;
if(errors === _errs41){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing5;
if((data0.type === undefined) && (missing5 = "type")){
const err27 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'",schema:schema20.oneOf[4].required,parentSchema:schema20.oneOf[4],data:data0};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data0.type !== undefined){
let data11 = data0.type;
const _errs43 = errors;
if(typeof data11 !== "string"){
const err28 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[4].properties.type.type,parentSchema:schema20.oneOf[4].properties.type,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if("input_file" !== data11){
const err29 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "input_file"},message:"must be equal to constant",schema:"input_file",parentSchema:schema20.oneOf[4].properties.type,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid14 = _errs43 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data0.file_data !== undefined){
let data12 = data0.file_data;
const _errs45 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
const err30 = {instancePath:instancePath+"/" + i0+"/file_data",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_data/type",keyword:"type",params:{type: schema20.oneOf[4].properties.file_data.type},message:"must be string,null",schema:schema20.oneOf[4].properties.file_data.type,parentSchema:schema20.oneOf[4].properties.file_data,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid14 = _errs45 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data0.filename !== undefined){
let data13 = data0.filename;
const _errs47 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
const err31 = {instancePath:instancePath+"/" + i0+"/filename",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/filename/type",keyword:"type",params:{type: schema20.oneOf[4].properties.filename.type},message:"must be string,null",schema:schema20.oneOf[4].properties.filename.type,parentSchema:schema20.oneOf[4].properties.filename,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid14 = _errs47 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data0.file_id !== undefined){
let data14 = data0.file_id;
const _errs49 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
const err32 = {instancePath:instancePath+"/" + i0+"/file_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_id/type",keyword:"type",params:{type: schema20.oneOf[4].properties.file_id.type},message:"must be string,null",schema:schema20.oneOf[4].properties.file_id.type,parentSchema:schema20.oneOf[4].properties.file_id,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid14 = _errs49 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data0.file_url !== undefined){
let data15 = data0.file_url;
const _errs51 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
const err33 = {instancePath:instancePath+"/" + i0+"/file_url",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_url/type",keyword:"type",params:{type: schema20.oneOf[4].properties.file_url.type},message:"must be string,null",schema:schema20.oneOf[4].properties.file_url.type,parentSchema:schema20.oneOf[4].properties.file_url,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid14 = _errs51 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[4].type,parentSchema:schema20.oneOf[4],data:data0};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.file_data = true;
props0.filename = true;
props0.file_id = true;
props0.file_url = true;
}
}
else if(tag0 === "input_audio"){
const _errs53 = errors;
if(errors === _errs53){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing6;
if(((data0.type === undefined) && (missing6 = "type")) || ((data0.input_audio === undefined) && (missing6 = "input_audio"))){
const err35 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'",schema:schema20.oneOf[5].required,parentSchema:schema20.oneOf[5],data:data0};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data0.type !== undefined){
let data16 = data0.type;
const _errs55 = errors;
if(typeof data16 !== "string"){
const err36 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[5].properties.type.type,parentSchema:schema20.oneOf[5].properties.type,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if("input_audio" !== data16){
const err37 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "input_audio"},message:"must be equal to constant",schema:"input_audio",parentSchema:schema20.oneOf[5].properties.type,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid16 = _errs55 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data0.input_audio !== undefined){
let data17 = data0.input_audio;
const _errs57 = errors;
if(errors === _errs57){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing7;
if(((data17.data === undefined) && (missing7 = "data")) || ((data17.format === undefined) && (missing7 = "format"))){
const err38 = {instancePath:instancePath+"/" + i0+"/input_audio",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'",schema:schema20.oneOf[5].properties.input_audio.required,parentSchema:schema20.oneOf[5].properties.input_audio,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data17.data !== undefined){
let data18 = data17.data;
const _errs59 = errors;
if(typeof data18 !== "string"){
const err39 = {instancePath:instancePath+"/" + i0+"/input_audio/data",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[5].properties.input_audio.properties.data.type,parentSchema:schema20.oneOf[5].properties.input_audio.properties.data,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid17 = _errs59 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data17.format !== undefined){
let data19 = data17.format;
const _errs61 = errors;
if(typeof data19 !== "string"){
const err40 = {instancePath:instancePath+"/" + i0+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[5].properties.input_audio.properties.format.type,parentSchema:schema20.oneOf[5].properties.input_audio.properties.format,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((data19 === "wav") || (data19 === "mp3"))){
const err41 = {instancePath:instancePath+"/" + i0+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/format/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[5].properties.input_audio.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema20.oneOf[5].properties.input_audio.properties.format.enum,parentSchema:schema20.oneOf[5].properties.input_audio.properties.format,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid17 = _errs61 === errors;
}
else {
var valid17 = true;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/" + i0+"/input_audio",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[5].properties.input_audio.type,parentSchema:schema20.oneOf[5].properties.input_audio,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var valid16 = _errs57 === errors;
}
else {
var valid16 = true;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[5].type,parentSchema:schema20.oneOf[5],data:data0};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.input_audio = true;
}
}
else {
const err44 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema20.discriminator,parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema20.discriminator,parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.oneOf[1].type,parentSchema:schema21.oneOf[1],data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
}
if(!valid0){
const err48 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema21.oneOf,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
validate3.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate3.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
});
validate3.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema28 = {"type":"object","required":["type","name"],"properties":{"type":{"type":"string","const":"function"},"name":{"$ref":"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name"},"description":{"type":["string","null"]},"parameters":{"type":["object","null"],"additionalProperties":true,"description":"A JSON Schema of any draft."},"strict":{"type":["boolean","null"]}}};

const validate5 = (function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate5.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema28.required,parentSchema:schema28,data}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate5.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.type.type,parentSchema:schema28.properties.type,data:data0}];
return false;
}
if("function" !== data0){
validate5.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant",schema:"function",parentSchema:schema28.properties.type,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate5.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema25,data:data1}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate5.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema28.properties.description.type},message:"must be string,null",schema:schema28.properties.description.type,parentSchema:schema28.properties.description,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data3 = data.parameters;
const _errs8 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate5.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema28.properties.parameters.type},message:"must be object,null",schema:schema28.properties.parameters.type,parentSchema:schema28.properties.parameters,data:data3}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
let data4 = data.strict;
const _errs11 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
validate5.errors = [{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: schema28.properties.strict.type},message:"must be boolean,null",schema:schema28.properties.strict.type,parentSchema:schema28.properties.strict,data:data4}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
});
validate5.evaluated = {"props":{"type":true,"name":true,"description":true,"parameters":true,"strict":true},"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"A tool whose input is free text.","type":"object","required":["type","name"],"properties":{"type":{"type":"string","const":"custom"},"name":{"$ref":"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name"},"description":{"type":["string","null"]},"format":{"anyOf":[{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["text","grammar"]},"definition":{"type":"string"},"syntax":{"type":"string","enum":["lark","regex"]}}},{"type":"null"}]}}};

const validate6 = (function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema30.required,parentSchema:schema30,data}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate6.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.type.type,parentSchema:schema30.properties.type,data:data0}];
return false;
}
if("custom" !== data0){
validate6.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant",schema:"custom",parentSchema:schema30.properties.type,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate6.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema25,data:data1}];
return false;
}
}
else {
validate6.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate6.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema30.properties.description.type},message:"must be string,null",schema:schema30.properties.description.type,parentSchema:schema30.properties.description,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data3 = data.format;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.type === undefined) && (missing1 = "type")){
const err0 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema30.properties.format.anyOf[0].required,parentSchema:schema30.properties.format.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data3.type !== undefined){
let data4 = data3.type;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err1 = {instancePath:instancePath+"/format/type",schemaPath:"#/properties/format/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.format.anyOf[0].properties.type.type,parentSchema:schema30.properties.format.anyOf[0].properties.type,data:data4};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data4 === "text") || (data4 === "grammar"))){
const err2 = {instancePath:instancePath+"/format/type",schemaPath:"#/properties/format/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema30.properties.format.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.format.anyOf[0].properties.type.enum,parentSchema:schema30.properties.format.anyOf[0].properties.type,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.definition !== undefined){
let data5 = data3.definition;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err3 = {instancePath:instancePath+"/format/definition",schemaPath:"#/properties/format/anyOf/0/properties/definition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.format.anyOf[0].properties.definition.type,parentSchema:schema30.properties.format.anyOf[0].properties.definition,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.syntax !== undefined){
let data6 = data3.syntax;
const _errs16 = errors;
if(typeof data6 !== "string"){
const err4 = {instancePath:instancePath+"/format/syntax",schemaPath:"#/properties/format/anyOf/0/properties/syntax/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.format.anyOf[0].properties.syntax.type,parentSchema:schema30.properties.format.anyOf[0].properties.syntax,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data6 === "lark") || (data6 === "regex"))){
const err5 = {instancePath:instancePath+"/format/syntax",schemaPath:"#/properties/format/anyOf/0/properties/syntax/enum",keyword:"enum",params:{allowedValues: schema30.properties.format.anyOf[0].properties.syntax.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.format.anyOf[0].properties.syntax.enum,parentSchema:schema30.properties.format.anyOf[0].properties.syntax,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.format.anyOf[0].type,parentSchema:schema30.properties.format.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.type = true;
props0.definition = true;
props0.syntax = true;
}
const _errs18 = errors;
if(data3 !== null){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema30.properties.format.anyOf[1].type,parentSchema:schema30.properties.format.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema30.properties.format.anyOf,parentSchema:schema30.properties.format,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate6.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data}];
return false;
}
}
validate6.errors = vErrors;
return errors === 0;
});
validate6.evaluated = {"props":{"type":true,"name":true,"description":true,"format":true},"dynamicProps":false,"dynamicItems":false};


const validate2 = (function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestBody === undefined) && (missing0 = "requestBody")){
validate2.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema19.required,parentSchema:schema19,data}];
return false;
}
else {
if(data.requestBody !== undefined){
let data0 = data.requestBody;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model !== undefined){
let data1 = data0.model;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/model",schemaPath:"#/properties/requestBody/properties/model/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.model.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.model.type,parentSchema:schema19.properties.requestBody.properties.model,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 256){
validate2.errors = [{instancePath:instancePath+"/requestBody/model",schemaPath:"#/properties/requestBody/properties/model/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema19.properties.requestBody.properties.model,data:data1}];
return false;
}
else {
if(func0(data1) < 1){
validate2.errors = [{instancePath:instancePath+"/requestBody/model",schemaPath:"#/properties/requestBody/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.requestBody.properties.model,data:data1}];
return false;
}
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.input !== undefined){
let data2 = data0.input;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
const _errs9 = errors;
let valid3 = false;
let passing0 = null;
const _errs10 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid3 = true;
passing0 = 0;
}
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data2)){
var valid4 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs14 = errors;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(errors === _errs16){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.type === undefined) && (missing1 = "type")){
const err1 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const tag0 = data3.type;
if(typeof tag0 == "string"){
if(tag0 === "message"){
const _errs19 = errors;
if(errors === _errs19){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((((data3.type === undefined) && (missing2 = "type")) || ((data3.role === undefined) && (missing2 = "role"))) || ((data3.content === undefined) && (missing2 = "content"))){
const err2 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0],data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data3.type !== undefined){
let data4 = data3.type;
const _errs21 = errors;
if(typeof data4 !== "string"){
const err3 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.type,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("message" !== data4){
const err4 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant",schema:"message",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.type,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data3.id !== undefined){
let data5 = data3.id;
const _errs23 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/requestBody/input/" + i0+"/id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/id/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.id.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.id,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid8 = _errs23 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data3.role !== undefined){
let data6 = data3.role;
const _errs25 = errors;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/requestBody/input/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.role.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.role,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data6 === "user") || (data6 === "assistant")) || (data6 === "system")) || (data6 === "developer"))){
const err7 = {instancePath:instancePath+"/requestBody/input/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/role/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.role.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.role.enum,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.role,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid8 = _errs25 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data3.content !== undefined){
let data7 = data3.content;
const _errs27 = errors;
const _errs28 = errors;
let valid9 = false;
let passing1 = null;
const _errs29 = errors;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid3 = _errs29 === errors;
if(_valid3){
valid9 = true;
passing1 = 0;
}
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data7)){
var valid10 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs33 = errors;
if(errors === _errs33){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if((data8.type === undefined) && (missing3 = "type")){
const err9 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
const tag1 = data8.type;
if(typeof tag1 == "string"){
if(tag1 === "input_text"){
const _errs36 = errors;
if(errors === _errs36){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing4;
if(((data8.type === undefined) && (missing4 = "type")) || ((data8.text === undefined) && (missing4 = "text"))){
const err10 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[0].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data8.type !== undefined){
let data9 = data8.type;
const _errs38 = errors;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[0].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[0].properties.type,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("input_text" !== data9){
const err12 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "input_text"},message:"must be equal to constant",schema:"input_text",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[0].properties.type,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid13 = _errs38 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data8.text !== undefined){
let data10 = data8.text;
const _errs40 = errors;
if(typeof data10 !== "string"){
const err13 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[0].properties.text.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[0].properties.text,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid13 = _errs40 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var props0 = {};
props0.type = true;
props0.text = true;
}
else if(tag1 === "output_text"){
const _errs42 = errors;
if(errors === _errs42){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing5;
if(((data8.type === undefined) && (missing5 = "type")) || ((data8.text === undefined) && (missing5 = "text"))){
const err15 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[1].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[1],data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data8.type !== undefined){
let data11 = data8.type;
const _errs44 = errors;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[1].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[1].properties.type,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("output_text" !== data11){
const err17 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "output_text"},message:"must be equal to constant",schema:"output_text",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[1].properties.type,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid15 = _errs44 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data8.text !== undefined){
let data12 = data8.text;
const _errs46 = errors;
if(typeof data12 !== "string"){
const err18 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[1].properties.text.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[1].properties.text,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid15 = _errs46 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[1],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.text = true;
}
}
else if(tag1 === "refusal"){
const _errs48 = errors;
if(errors === _errs48){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing6;
if(((data8.type === undefined) && (missing6 = "type")) || ((data8.refusal === undefined) && (missing6 = "refusal"))){
const err20 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[2].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[2],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data8.type !== undefined){
let data13 = data8.type;
const _errs50 = errors;
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[2].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[2].properties.type,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("refusal" !== data13){
const err22 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "refusal"},message:"must be equal to constant",schema:"refusal",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[2].properties.type,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid17 = _errs50 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data8.refusal !== undefined){
let data14 = data8.refusal;
const _errs52 = errors;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/refusal",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[2].properties.refusal.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[2].properties.refusal,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid17 = _errs52 === errors;
}
else {
var valid17 = true;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[2].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[2],data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.refusal = true;
}
}
else if(tag1 === "input_image"){
const _errs54 = errors;
if(errors === _errs54){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing7;
if((data8.type === undefined) && (missing7 = "type")){
const err25 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3],data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data8.type !== undefined){
let data15 = data8.type;
const _errs56 = errors;
if(typeof data15 !== "string"){
const err26 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.type,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("input_image" !== data15){
const err27 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "input_image"},message:"must be equal to constant",schema:"input_image",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.type,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid19 = _errs56 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data8.image_url !== undefined){
let data16 = data8.image_url;
const _errs58 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
const err28 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/image_url",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/image_url/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.image_url.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.image_url.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.image_url,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid19 = _errs58 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data8.file_id !== undefined){
let data17 = data8.file_id;
const _errs60 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/file_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/file_id/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.file_id.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.file_id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.file_id,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid19 = _errs60 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data8.detail !== undefined){
let data18 = data8.detail;
const _errs62 = errors;
const _errs63 = errors;
let valid20 = false;
const _errs64 = errors;
if(typeof data18 !== "string"){
const err30 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.detail.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.detail.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((data18 === "auto") || (data18 === "low")) || (data18 === "high")) || (data18 === "original"))){
const err31 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.detail.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.detail.anyOf[0].enum,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.detail.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid4 = _errs64 === errors;
valid20 = valid20 || _valid4;
const _errs66 = errors;
if(data18 !== null){
const err32 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.detail.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.detail.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs66 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const err33 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.detail.anyOf,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].properties.detail,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
var valid19 = _errs62 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[3],data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.image_url = true;
props0.file_id = true;
props0.detail = true;
}
}
else if(tag1 === "input_file"){
const _errs68 = errors;
if(errors === _errs68){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing8;
if((data8.type === undefined) && (missing8 = "type")){
const err35 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4],data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data8.type !== undefined){
let data19 = data8.type;
const _errs70 = errors;
if(typeof data19 !== "string"){
const err36 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.type,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if("input_file" !== data19){
const err37 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "input_file"},message:"must be equal to constant",schema:"input_file",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.type,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid22 = _errs70 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data8.file_data !== undefined){
let data20 = data8.file_data;
const _errs72 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
const err38 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/file_data",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_data/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.file_data.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.file_data.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.file_data,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid22 = _errs72 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data8.filename !== undefined){
let data21 = data8.filename;
const _errs74 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
const err39 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/filename",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/filename/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.filename.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.filename.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.filename,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid22 = _errs74 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data8.file_id !== undefined){
let data22 = data8.file_id;
const _errs76 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
const err40 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/file_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_id/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.file_id.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.file_id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.file_id,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid22 = _errs76 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data8.file_url !== undefined){
let data23 = data8.file_url;
const _errs78 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
const err41 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/file_url",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_url/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.file_url.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.file_url.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].properties.file_url,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid22 = _errs78 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[4],data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.file_data = true;
props0.filename = true;
props0.file_id = true;
props0.file_url = true;
}
}
else if(tag1 === "input_audio"){
const _errs80 = errors;
if(errors === _errs80){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing9;
if(((data8.type === undefined) && (missing9 = "type")) || ((data8.input_audio === undefined) && (missing9 = "input_audio"))){
const err43 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5],data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
if(data8.type !== undefined){
let data24 = data8.type;
const _errs82 = errors;
if(typeof data24 !== "string"){
const err44 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.type,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if("input_audio" !== data24){
const err45 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "input_audio"},message:"must be equal to constant",schema:"input_audio",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.type,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid24 = _errs82 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data8.input_audio !== undefined){
let data25 = data8.input_audio;
const _errs84 = errors;
if(errors === _errs84){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing10;
if(((data25.data === undefined) && (missing10 = "data")) || ((data25.format === undefined) && (missing10 = "format"))){
const err46 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/input_audio",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio.required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data25.data !== undefined){
let data26 = data25.data;
const _errs86 = errors;
if(typeof data26 !== "string"){
const err47 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/input_audio/data",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio.properties.data.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio.properties.data,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid25 = _errs86 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data25.format !== undefined){
let data27 = data25.format;
const _errs88 = errors;
if(typeof data27 !== "string"){
const err48 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio.properties.format.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio.properties.format,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((data27 === "wav") || (data27 === "mp3"))){
const err49 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio.properties.format.enum,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio.properties.format,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid25 = _errs88 === errors;
}
else {
var valid25 = true;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1+"/input_audio",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].properties.input_audio,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var valid24 = _errs84 === errors;
}
else {
var valid24 = true;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.oneOf[5],data:data8};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.input_audio = true;
}
}
else {
const err52 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.discriminator,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.discriminator,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i1,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var valid10 = _errs33 === errors;
if(!valid10){
break;
}
}
}
else {
const err55 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid3 = _errs31 === errors;
if(_valid3 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err56 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content.oneOf,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.content,data:data7};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data3.status !== undefined){
let data28 = data3.status;
const _errs90 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
const err57 = {instancePath:instancePath+"/requestBody/input/" + i0+"/status",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/status/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.status.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.status.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.status,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid8 = _errs90 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data3.phase !== undefined){
let data29 = data3.phase;
const _errs92 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
const err58 = {instancePath:instancePath+"/requestBody/input/" + i0+"/phase",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/phase/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.phase.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.phase.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].properties.phase,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid8 = _errs92 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[0],data:data3};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var props1 = {};
props1.type = true;
props1.id = true;
props1.role = true;
props1.content = true;
props1.status = true;
props1.phase = true;
}
else if(tag0 === "function_call"){
const _errs94 = errors;
if(errors === _errs94){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing11;
if(((((data3.type === undefined) && (missing11 = "type")) || ((data3.call_id === undefined) && (missing11 = "call_id"))) || ((data3.name === undefined) && (missing11 = "name"))) || ((data3.arguments === undefined) && (missing11 = "arguments"))){
const err60 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1],data:data3};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data3.type !== undefined){
let data30 = data3.type;
const _errs96 = errors;
if(typeof data30 !== "string"){
const err61 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.type,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if("function_call" !== data30){
const err62 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "function_call"},message:"must be equal to constant",schema:"function_call",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.type,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid27 = _errs96 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data3.id !== undefined){
let data31 = data3.id;
const _errs98 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
const err63 = {instancePath:instancePath+"/requestBody/input/" + i0+"/id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/id/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.id.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.id,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid27 = _errs98 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data3.call_id !== undefined){
let data32 = data3.call_id;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data32 === "string"){
if(func0(data32) < 1){
const err64 = {instancePath:instancePath+"/requestBody/input/" + i0+"/call_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/call_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.call_id,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/requestBody/input/" + i0+"/call_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.call_id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.call_id,data:data32};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var valid27 = _errs100 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data3.name !== undefined){
let data33 = data3.name;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data33 === "string"){
if(func0(data33) < 1){
const err66 = {instancePath:instancePath+"/requestBody/input/" + i0+"/name",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.name,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/requestBody/input/" + i0+"/name",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.name.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.name,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var valid27 = _errs102 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data3.namespace !== undefined){
let data34 = data3.namespace;
const _errs104 = errors;
if((typeof data34 !== "string") && (data34 !== null)){
const err68 = {instancePath:instancePath+"/requestBody/input/" + i0+"/namespace",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/namespace/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.namespace.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.namespace.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.namespace,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid27 = _errs104 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data3.arguments !== undefined){
let data35 = data3.arguments;
const _errs106 = errors;
if(typeof data35 !== "string"){
const err69 = {instancePath:instancePath+"/requestBody/input/" + i0+"/arguments",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.arguments.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.arguments,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid27 = _errs106 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data3.status !== undefined){
let data36 = data3.status;
const _errs108 = errors;
if((typeof data36 !== "string") && (data36 !== null)){
const err70 = {instancePath:instancePath+"/requestBody/input/" + i0+"/status",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/properties/status/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.status.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.status.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].properties.status,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var valid27 = _errs108 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[1],data:data3};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
props1.id = true;
props1.call_id = true;
props1.name = true;
props1.namespace = true;
props1.arguments = true;
props1.status = true;
}
}
else if(tag0 === "function_call_output"){
const _errs110 = errors;
if(errors === _errs110){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing12;
if((((data3.type === undefined) && (missing12 = "type")) || ((data3.call_id === undefined) && (missing12 = "call_id"))) || ((data3.output === undefined) && (missing12 = "output"))){
const err72 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2],data:data3};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
if(data3.type !== undefined){
let data37 = data3.type;
const _errs112 = errors;
if(typeof data37 !== "string"){
const err73 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.type,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if("function_call_output" !== data37){
const err74 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "function_call_output"},message:"must be equal to constant",schema:"function_call_output",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.type,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid29 = _errs112 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data3.id !== undefined){
let data38 = data3.id;
const _errs114 = errors;
if((typeof data38 !== "string") && (data38 !== null)){
const err75 = {instancePath:instancePath+"/requestBody/input/" + i0+"/id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/id/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.id.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.id,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid29 = _errs114 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data3.call_id !== undefined){
let data39 = data3.call_id;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data39 === "string"){
if(func0(data39) < 1){
const err76 = {instancePath:instancePath+"/requestBody/input/" + i0+"/call_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/call_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.call_id,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/requestBody/input/" + i0+"/call_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.call_id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.call_id,data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var valid29 = _errs116 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data3.output !== undefined){
let data40 = data3.output;
const _errs118 = errors;
const _errs119 = errors;
let valid30 = false;
let passing2 = null;
const _errs120 = errors;
if(typeof data40 !== "string"){
const err78 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/output/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.output.oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.output.oneOf[0],data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid5 = _errs120 === errors;
if(_valid5){
valid30 = true;
passing2 = 0;
}
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data40)){
var valid31 = true;
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
const _errs124 = errors;
const _errs125 = errors;
if(errors === _errs125){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing13;
if((data41.type === undefined) && (missing13 = "type")){
const err79 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'",schema:schema20.required,parentSchema:schema20,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
const tag2 = data41.type;
if(typeof tag2 == "string"){
if(tag2 === "input_text"){
const _errs128 = errors;
if(errors === _errs128){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing14;
if(((data41.type === undefined) && (missing14 = "type")) || ((data41.text === undefined) && (missing14 = "text"))){
const err80 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'",schema:schema20.oneOf[0].required,parentSchema:schema20.oneOf[0],data:data41};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
if(data41.type !== undefined){
let data42 = data41.type;
const _errs130 = errors;
if(typeof data42 !== "string"){
const err81 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[0].properties.type.type,parentSchema:schema20.oneOf[0].properties.type,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if("input_text" !== data42){
const err82 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "input_text"},message:"must be equal to constant",schema:"input_text",parentSchema:schema20.oneOf[0].properties.type,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var valid35 = _errs130 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data41.text !== undefined){
let data43 = data41.text;
const _errs132 = errors;
if(typeof data43 !== "string"){
const err83 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[0].properties.text.type,parentSchema:schema20.oneOf[0].properties.text,data:data43};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid35 = _errs132 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[0].type,parentSchema:schema20.oneOf[0],data:data41};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var props2 = {};
props2.type = true;
props2.text = true;
}
else if(tag2 === "output_text"){
const _errs134 = errors;
if(errors === _errs134){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing15;
if(((data41.type === undefined) && (missing15 = "type")) || ((data41.text === undefined) && (missing15 = "text"))){
const err85 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'",schema:schema20.oneOf[1].required,parentSchema:schema20.oneOf[1],data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
if(data41.type !== undefined){
let data44 = data41.type;
const _errs136 = errors;
if(typeof data44 !== "string"){
const err86 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[1].properties.type.type,parentSchema:schema20.oneOf[1].properties.type,data:data44};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if("output_text" !== data44){
const err87 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "output_text"},message:"must be equal to constant",schema:"output_text",parentSchema:schema20.oneOf[1].properties.type,data:data44};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid37 = _errs136 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data41.text !== undefined){
let data45 = data41.text;
const _errs138 = errors;
if(typeof data45 !== "string"){
const err88 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[1].properties.text.type,parentSchema:schema20.oneOf[1].properties.text,data:data45};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid37 = _errs138 === errors;
}
else {
var valid37 = true;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[1].type,parentSchema:schema20.oneOf[1],data:data41};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(props2 !== true){
props2 = props2 || {};
props2.type = true;
props2.text = true;
}
}
else if(tag2 === "refusal"){
const _errs140 = errors;
if(errors === _errs140){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing16;
if(((data41.type === undefined) && (missing16 = "type")) || ((data41.refusal === undefined) && (missing16 = "refusal"))){
const err90 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'",schema:schema20.oneOf[2].required,parentSchema:schema20.oneOf[2],data:data41};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
if(data41.type !== undefined){
let data46 = data41.type;
const _errs142 = errors;
if(typeof data46 !== "string"){
const err91 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[2].properties.type.type,parentSchema:schema20.oneOf[2].properties.type,data:data46};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if("refusal" !== data46){
const err92 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "refusal"},message:"must be equal to constant",schema:"refusal",parentSchema:schema20.oneOf[2].properties.type,data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid39 = _errs142 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data41.refusal !== undefined){
let data47 = data41.refusal;
const _errs144 = errors;
if(typeof data47 !== "string"){
const err93 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/refusal",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[2].properties.refusal.type,parentSchema:schema20.oneOf[2].properties.refusal,data:data47};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var valid39 = _errs144 === errors;
}
else {
var valid39 = true;
}
}
}
}
else {
const err94 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[2].type,parentSchema:schema20.oneOf[2],data:data41};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(props2 !== true){
props2 = props2 || {};
props2.type = true;
props2.refusal = true;
}
}
else if(tag2 === "input_image"){
const _errs146 = errors;
if(errors === _errs146){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing17;
if((data41.type === undefined) && (missing17 = "type")){
const err95 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'",schema:schema20.oneOf[3].required,parentSchema:schema20.oneOf[3],data:data41};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
if(data41.type !== undefined){
let data48 = data41.type;
const _errs148 = errors;
if(typeof data48 !== "string"){
const err96 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[3].properties.type.type,parentSchema:schema20.oneOf[3].properties.type,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if("input_image" !== data48){
const err97 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "input_image"},message:"must be equal to constant",schema:"input_image",parentSchema:schema20.oneOf[3].properties.type,data:data48};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var valid41 = _errs148 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data41.image_url !== undefined){
let data49 = data41.image_url;
const _errs150 = errors;
if((typeof data49 !== "string") && (data49 !== null)){
const err98 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/image_url",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/image_url/type",keyword:"type",params:{type: schema20.oneOf[3].properties.image_url.type},message:"must be string,null",schema:schema20.oneOf[3].properties.image_url.type,parentSchema:schema20.oneOf[3].properties.image_url,data:data49};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var valid41 = _errs150 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data41.file_id !== undefined){
let data50 = data41.file_id;
const _errs152 = errors;
if((typeof data50 !== "string") && (data50 !== null)){
const err99 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/file_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/file_id/type",keyword:"type",params:{type: schema20.oneOf[3].properties.file_id.type},message:"must be string,null",schema:schema20.oneOf[3].properties.file_id.type,parentSchema:schema20.oneOf[3].properties.file_id,data:data50};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var valid41 = _errs152 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data41.detail !== undefined){
let data51 = data41.detail;
const _errs154 = errors;
const _errs155 = errors;
let valid42 = false;
const _errs156 = errors;
if(typeof data51 !== "string"){
const err100 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[3].properties.detail.anyOf[0].type,parentSchema:schema20.oneOf[3].properties.detail.anyOf[0],data:data51};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((((data51 === "auto") || (data51 === "low")) || (data51 === "high")) || (data51 === "original"))){
const err101 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[3].properties.detail.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema20.oneOf[3].properties.detail.anyOf[0].enum,parentSchema:schema20.oneOf[3].properties.detail.anyOf[0],data:data51};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid6 = _errs156 === errors;
valid42 = valid42 || _valid6;
const _errs158 = errors;
if(data51 !== null){
const err102 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema20.oneOf[3].properties.detail.anyOf[1].type,parentSchema:schema20.oneOf[3].properties.detail.anyOf[1],data:data51};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid6 = _errs158 === errors;
valid42 = valid42 || _valid6;
if(!valid42){
const err103 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema20.oneOf[3].properties.detail.anyOf,parentSchema:schema20.oneOf[3].properties.detail,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
}
var valid41 = _errs154 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
}
else {
const err104 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[3].type,parentSchema:schema20.oneOf[3],data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(props2 !== true){
props2 = props2 || {};
props2.type = true;
props2.image_url = true;
props2.file_id = true;
props2.detail = true;
}
}
else if(tag2 === "input_file"){
const _errs160 = errors;
if(errors === _errs160){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing18;
if((data41.type === undefined) && (missing18 = "type")){
const err105 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'",schema:schema20.oneOf[4].required,parentSchema:schema20.oneOf[4],data:data41};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
if(data41.type !== undefined){
let data52 = data41.type;
const _errs162 = errors;
if(typeof data52 !== "string"){
const err106 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[4].properties.type.type,parentSchema:schema20.oneOf[4].properties.type,data:data52};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if("input_file" !== data52){
const err107 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "input_file"},message:"must be equal to constant",schema:"input_file",parentSchema:schema20.oneOf[4].properties.type,data:data52};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var valid44 = _errs162 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data41.file_data !== undefined){
let data53 = data41.file_data;
const _errs164 = errors;
if((typeof data53 !== "string") && (data53 !== null)){
const err108 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/file_data",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_data/type",keyword:"type",params:{type: schema20.oneOf[4].properties.file_data.type},message:"must be string,null",schema:schema20.oneOf[4].properties.file_data.type,parentSchema:schema20.oneOf[4].properties.file_data,data:data53};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var valid44 = _errs164 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data41.filename !== undefined){
let data54 = data41.filename;
const _errs166 = errors;
if((typeof data54 !== "string") && (data54 !== null)){
const err109 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/filename",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/filename/type",keyword:"type",params:{type: schema20.oneOf[4].properties.filename.type},message:"must be string,null",schema:schema20.oneOf[4].properties.filename.type,parentSchema:schema20.oneOf[4].properties.filename,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid44 = _errs166 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data41.file_id !== undefined){
let data55 = data41.file_id;
const _errs168 = errors;
if((typeof data55 !== "string") && (data55 !== null)){
const err110 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/file_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_id/type",keyword:"type",params:{type: schema20.oneOf[4].properties.file_id.type},message:"must be string,null",schema:schema20.oneOf[4].properties.file_id.type,parentSchema:schema20.oneOf[4].properties.file_id,data:data55};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid44 = _errs168 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data41.file_url !== undefined){
let data56 = data41.file_url;
const _errs170 = errors;
if((typeof data56 !== "string") && (data56 !== null)){
const err111 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/file_url",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_url/type",keyword:"type",params:{type: schema20.oneOf[4].properties.file_url.type},message:"must be string,null",schema:schema20.oneOf[4].properties.file_url.type,parentSchema:schema20.oneOf[4].properties.file_url,data:data56};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var valid44 = _errs170 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
}
else {
const err112 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[4].type,parentSchema:schema20.oneOf[4],data:data41};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(props2 !== true){
props2 = props2 || {};
props2.type = true;
props2.file_data = true;
props2.filename = true;
props2.file_id = true;
props2.file_url = true;
}
}
else if(tag2 === "input_audio"){
const _errs172 = errors;
if(errors === _errs172){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing19;
if(((data41.type === undefined) && (missing19 = "type")) || ((data41.input_audio === undefined) && (missing19 = "input_audio"))){
const err113 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'",schema:schema20.oneOf[5].required,parentSchema:schema20.oneOf[5],data:data41};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
if(data41.type !== undefined){
let data57 = data41.type;
const _errs174 = errors;
if(typeof data57 !== "string"){
const err114 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[5].properties.type.type,parentSchema:schema20.oneOf[5].properties.type,data:data57};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if("input_audio" !== data57){
const err115 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "input_audio"},message:"must be equal to constant",schema:"input_audio",parentSchema:schema20.oneOf[5].properties.type,data:data57};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var valid46 = _errs174 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data41.input_audio !== undefined){
let data58 = data41.input_audio;
const _errs176 = errors;
if(errors === _errs176){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing20;
if(((data58.data === undefined) && (missing20 = "data")) || ((data58.format === undefined) && (missing20 = "format"))){
const err116 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/input_audio",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'",schema:schema20.oneOf[5].properties.input_audio.required,parentSchema:schema20.oneOf[5].properties.input_audio,data:data58};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
if(data58.data !== undefined){
let data59 = data58.data;
const _errs178 = errors;
if(typeof data59 !== "string"){
const err117 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/input_audio/data",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[5].properties.input_audio.properties.data.type,parentSchema:schema20.oneOf[5].properties.input_audio.properties.data,data:data59};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var valid47 = _errs178 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data58.format !== undefined){
let data60 = data58.format;
const _errs180 = errors;
if(typeof data60 !== "string"){
const err118 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.oneOf[5].properties.input_audio.properties.format.type,parentSchema:schema20.oneOf[5].properties.input_audio.properties.format,data:data60};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!((data60 === "wav") || (data60 === "mp3"))){
const err119 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/format/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[5].properties.input_audio.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema20.oneOf[5].properties.input_audio.properties.format.enum,parentSchema:schema20.oneOf[5].properties.input_audio.properties.format,data:data60};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var valid47 = _errs180 === errors;
}
else {
var valid47 = true;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2+"/input_audio",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[5].properties.input_audio.type,parentSchema:schema20.oneOf[5].properties.input_audio,data:data58};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var valid46 = _errs176 === errors;
}
else {
var valid46 = true;
}
}
}
}
else {
const err121 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.oneOf[5].type,parentSchema:schema20.oneOf[5],data:data41};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(props2 !== true){
props2 = props2 || {};
props2.type = true;
props2.input_audio = true;
}
}
else {
const err122 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag2},message:"value of tag \"type\" must be in oneOf",schema:schema20.discriminator,parentSchema:schema20,data:data41};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag2},message:"tag \"type\" must be string",schema:schema20.discriminator,parentSchema:schema20,data:data41};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output/" + i2,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data:data41};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var valid31 = _errs124 === errors;
if(!valid31){
break;
}
}
}
else {
const err125 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/output/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.output.oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.output.oneOf[1],data:data40};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var _valid5 = _errs122 === errors;
if(_valid5 && valid30){
valid30 = false;
passing2 = [passing2, 1];
}
else {
if(_valid5){
valid30 = true;
passing2 = 1;
}
}
if(!valid30){
const err126 = {instancePath:instancePath+"/requestBody/input/" + i0+"/output",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/output/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.output.oneOf,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.output,data:data40};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs118 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data3.status !== undefined){
let data61 = data3.status;
const _errs182 = errors;
if((typeof data61 !== "string") && (data61 !== null)){
const err127 = {instancePath:instancePath+"/requestBody/input/" + i0+"/status",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/properties/status/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.status.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.status.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].properties.status,data:data61};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var valid29 = _errs182 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[2],data:data3};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
props1.id = true;
props1.call_id = true;
props1.output = true;
props1.status = true;
}
}
else if(tag0 === "custom_tool_call"){
const _errs184 = errors;
if(errors === _errs184){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing21;
if(((((data3.type === undefined) && (missing21 = "type")) || ((data3.call_id === undefined) && (missing21 = "call_id"))) || ((data3.name === undefined) && (missing21 = "name"))) || ((data3.input === undefined) && (missing21 = "input"))){
const err129 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3],data:data3};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
if(data3.type !== undefined){
let data62 = data3.type;
const _errs186 = errors;
if(typeof data62 !== "string"){
const err130 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.type,data:data62};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if("custom_tool_call" !== data62){
const err131 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "custom_tool_call"},message:"must be equal to constant",schema:"custom_tool_call",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.type,data:data62};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var valid49 = _errs186 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.id !== undefined){
let data63 = data3.id;
const _errs188 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
const err132 = {instancePath:instancePath+"/requestBody/input/" + i0+"/id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/id/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.id.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.id,data:data63};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var valid49 = _errs188 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.call_id !== undefined){
let data64 = data3.call_id;
const _errs190 = errors;
if(errors === _errs190){
if(typeof data64 === "string"){
if(func0(data64) < 1){
const err133 = {instancePath:instancePath+"/requestBody/input/" + i0+"/call_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/call_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.call_id,data:data64};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/requestBody/input/" + i0+"/call_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.call_id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.call_id,data:data64};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var valid49 = _errs190 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.name !== undefined){
let data65 = data3.name;
const _errs192 = errors;
if(errors === _errs192){
if(typeof data65 === "string"){
if(func0(data65) < 1){
const err135 = {instancePath:instancePath+"/requestBody/input/" + i0+"/name",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.name,data:data65};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/requestBody/input/" + i0+"/name",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.name.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.name,data:data65};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var valid49 = _errs192 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.namespace !== undefined){
let data66 = data3.namespace;
const _errs194 = errors;
if((typeof data66 !== "string") && (data66 !== null)){
const err137 = {instancePath:instancePath+"/requestBody/input/" + i0+"/namespace",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/namespace/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.namespace.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.namespace.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.namespace,data:data66};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var valid49 = _errs194 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.input !== undefined){
let data67 = data3.input;
const _errs196 = errors;
if(typeof data67 !== "string"){
const err138 = {instancePath:instancePath+"/requestBody/input/" + i0+"/input",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.input.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.input,data:data67};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var valid49 = _errs196 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data3.status !== undefined){
let data68 = data3.status;
const _errs198 = errors;
if((typeof data68 !== "string") && (data68 !== null)){
const err139 = {instancePath:instancePath+"/requestBody/input/" + i0+"/status",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/properties/status/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.status.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.status.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].properties.status,data:data68};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var valid49 = _errs198 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
}
}
}
}
else {
const err140 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[3],data:data3};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
props1.id = true;
props1.call_id = true;
props1.name = true;
props1.namespace = true;
props1.input = true;
props1.status = true;
}
}
else if(tag0 === "custom_tool_call_output"){
const _errs200 = errors;
if(errors === _errs200){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing22;
if((((data3.type === undefined) && (missing22 = "type")) || ((data3.call_id === undefined) && (missing22 = "call_id"))) || ((data3.output === undefined) && (missing22 = "output"))){
const err141 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/4/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4],data:data3};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
if(data3.type !== undefined){
let data69 = data3.type;
const _errs202 = errors;
if(typeof data69 !== "string"){
const err142 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/4/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.type,data:data69};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if("custom_tool_call_output" !== data69){
const err143 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "custom_tool_call_output"},message:"must be equal to constant",schema:"custom_tool_call_output",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.type,data:data69};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var valid51 = _errs202 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data3.id !== undefined){
let data70 = data3.id;
const _errs204 = errors;
if((typeof data70 !== "string") && (data70 !== null)){
const err144 = {instancePath:instancePath+"/requestBody/input/" + i0+"/id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/4/properties/id/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.id.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.id,data:data70};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var valid51 = _errs204 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data3.call_id !== undefined){
let data71 = data3.call_id;
const _errs206 = errors;
if(errors === _errs206){
if(typeof data71 === "string"){
if(func0(data71) < 1){
const err145 = {instancePath:instancePath+"/requestBody/input/" + i0+"/call_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/4/properties/call_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.call_id,data:data71};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/requestBody/input/" + i0+"/call_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/4/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.call_id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.call_id,data:data71};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
var valid51 = _errs206 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data3.output !== undefined){
const _errs208 = errors;
if(!(validate3(data3.output, {instancePath:instancePath+"/requestBody/input/" + i0+"/output",parentData:data3,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid51 = _errs208 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data3.status !== undefined){
let data73 = data3.status;
const _errs209 = errors;
if((typeof data73 !== "string") && (data73 !== null)){
const err147 = {instancePath:instancePath+"/requestBody/input/" + i0+"/status",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/4/properties/status/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.status.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.status.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].properties.status,data:data73};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var valid51 = _errs209 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
}
}
else {
const err148 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[4],data:data3};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
props1.id = true;
props1.call_id = true;
props1.output = true;
props1.status = true;
}
}
else if(tag0 === "reasoning"){
const _errs211 = errors;
if(errors === _errs211){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing23;
if(((data3.type === undefined) && (missing23 = "type")) || ((data3.summary === undefined) && (missing23 = "summary"))){
const err149 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5],data:data3};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
if(data3.type !== undefined){
let data74 = data3.type;
const _errs213 = errors;
if(typeof data74 !== "string"){
const err150 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.type,data:data74};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if("reasoning" !== data74){
const err151 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "reasoning"},message:"must be equal to constant",schema:"reasoning",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.type,data:data74};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var valid53 = _errs213 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data3.id !== undefined){
let data75 = data3.id;
const _errs215 = errors;
if((typeof data75 !== "string") && (data75 !== null)){
const err152 = {instancePath:instancePath+"/requestBody/input/" + i0+"/id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/id/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.id.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.id,data:data75};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var valid53 = _errs215 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data3.summary !== undefined){
let data76 = data3.summary;
const _errs217 = errors;
if(errors === _errs217){
if(Array.isArray(data76)){
var valid54 = true;
const len3 = data76.length;
for(let i3=0; i3<len3; i3++){
let data77 = data76[i3];
const _errs219 = errors;
if(errors === _errs219){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing24;
if(((data77.type === undefined) && (missing24 = "type")) || ((data77.text === undefined) && (missing24 = "text"))){
const err153 = {instancePath:instancePath+"/requestBody/input/" + i0+"/summary/" + i3,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/summary/items/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.items.required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.items,data:data77};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
if(data77.type !== undefined){
let data78 = data77.type;
const _errs221 = errors;
if(typeof data78 !== "string"){
const err154 = {instancePath:instancePath+"/requestBody/input/" + i0+"/summary/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/summary/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.items.properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.items.properties.type,data:data78};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if("summary_text" !== data78){
const err155 = {instancePath:instancePath+"/requestBody/input/" + i0+"/summary/" + i3+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/summary/items/properties/type/const",keyword:"const",params:{allowedValue: "summary_text"},message:"must be equal to constant",schema:"summary_text",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.items.properties.type,data:data78};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var valid55 = _errs221 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data77.text !== undefined){
let data79 = data77.text;
const _errs223 = errors;
if(typeof data79 !== "string"){
const err156 = {instancePath:instancePath+"/requestBody/input/" + i0+"/summary/" + i3+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/summary/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.items.properties.text.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.items.properties.text,data:data79};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var valid55 = _errs223 === errors;
}
else {
var valid55 = true;
}
}
}
}
else {
const err157 = {instancePath:instancePath+"/requestBody/input/" + i0+"/summary/" + i3,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/summary/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.items.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.items,data:data77};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var valid54 = _errs219 === errors;
if(!valid54){
break;
}
}
}
else {
const err158 = {instancePath:instancePath+"/requestBody/input/" + i0+"/summary",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/summary/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.summary,data:data76};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
var valid53 = _errs217 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data3.content !== undefined){
let data80 = data3.content;
const _errs225 = errors;
if((!(Array.isArray(data80))) && (data80 !== null)){
const err159 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/content/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.type},message:"must be array,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content,data:data80};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(errors === _errs225){
if(Array.isArray(data80)){
var valid56 = true;
const len4 = data80.length;
for(let i4=0; i4<len4; i4++){
let data81 = data80[i4];
const _errs227 = errors;
if(errors === _errs227){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing25;
if(((data81.type === undefined) && (missing25 = "type")) || ((data81.text === undefined) && (missing25 = "text"))){
const err160 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/content/items/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.items.required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.items,data:data81};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
if(data81.type !== undefined){
let data82 = data81.type;
const _errs229 = errors;
if(typeof data82 !== "string"){
const err161 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i4+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.items.properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.items.properties.type,data:data82};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if("reasoning_text" !== data82){
const err162 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i4+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/content/items/properties/type/const",keyword:"const",params:{allowedValue: "reasoning_text"},message:"must be equal to constant",schema:"reasoning_text",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.items.properties.type,data:data82};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var valid57 = _errs229 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data81.text !== undefined){
let data83 = data81.text;
const _errs231 = errors;
if(typeof data83 !== "string"){
const err163 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i4+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.items.properties.text.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.items.properties.text,data:data83};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var valid57 = _errs231 === errors;
}
else {
var valid57 = true;
}
}
}
}
else {
const err164 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i4,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.items.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.content.items,data:data81};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
var valid56 = _errs227 === errors;
if(!valid56){
break;
}
}
}
}
var valid53 = _errs225 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data3.encrypted_content !== undefined){
let data84 = data3.encrypted_content;
const _errs233 = errors;
if((typeof data84 !== "string") && (data84 !== null)){
const err165 = {instancePath:instancePath+"/requestBody/input/" + i0+"/encrypted_content",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/encrypted_content/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.encrypted_content.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.encrypted_content.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.encrypted_content,data:data84};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var valid53 = _errs233 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data3.status !== undefined){
let data85 = data3.status;
const _errs235 = errors;
if((typeof data85 !== "string") && (data85 !== null)){
const err166 = {instancePath:instancePath+"/requestBody/input/" + i0+"/status",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/properties/status/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.status.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.status.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].properties.status,data:data85};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var valid53 = _errs235 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
}
}
}
else {
const err167 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[5],data:data3};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
props1.id = true;
props1.summary = true;
props1.content = true;
props1.encrypted_content = true;
props1.status = true;
}
}
else if(tag0 === "item_reference"){
const _errs237 = errors;
if(errors === _errs237){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing26;
if(((data3.type === undefined) && (missing26 = "type")) || ((data3.id === undefined) && (missing26 = "id"))){
const err168 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/6/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6],data:data3};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
if(data3.type !== undefined){
let data86 = data3.type;
const _errs239 = errors;
if(typeof data86 !== "string"){
const err169 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/6/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6].properties.type.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6].properties.type,data:data86};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if("item_reference" !== data86){
const err170 = {instancePath:instancePath+"/requestBody/input/" + i0+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue: "item_reference"},message:"must be equal to constant",schema:"item_reference",parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6].properties.type,data:data86};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var valid59 = _errs239 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data3.id !== undefined){
let data87 = data3.id;
const _errs241 = errors;
if(errors === _errs241){
if(typeof data87 === "string"){
if(func0(data87) < 1){
const err171 = {instancePath:instancePath+"/requestBody/input/" + i0+"/id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/6/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6].properties.id,data:data87};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/requestBody/input/" + i0+"/id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/6/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6].properties.id.type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6].properties.id,data:data87};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
var valid59 = _errs241 === errors;
}
else {
var valid59 = true;
}
}
}
}
else {
const err173 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].oneOf[6],data:data3};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
props1.id = true;
}
}
else {
const err174 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].discriminator,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].discriminator,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
valid5 = valid5 || _valid2;
const _errs243 = errors;
if(errors === _errs243){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing27;
if(((data3.role === undefined) && (missing27 = "role")) || ((data3.content === undefined) && (missing27 = "content"))){
const err177 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/1/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[1].required,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
else {
if(data3.role !== undefined){
let data88 = data3.role;
const _errs245 = errors;
if(typeof data88 !== "string"){
const err178 = {instancePath:instancePath+"/requestBody/input/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data88};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!((((data88 === "user") || (data88 === "assistant")) || (data88 === "system")) || (data88 === "developer"))){
const err179 = {instancePath:instancePath+"/requestBody/input/" + i0+"/role",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/role/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values",schema:schema23.enum,parentSchema:schema23,data:data88};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var valid60 = _errs245 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data3.content !== undefined){
let data89 = data3.content;
const _errs248 = errors;
const _errs250 = errors;
let valid63 = false;
let passing3 = null;
const _errs251 = errors;
if(typeof data89 !== "string"){
const err180 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[0].type,parentSchema:schema24.oneOf[0],data:data89};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid7 = _errs251 === errors;
if(_valid7){
valid63 = true;
passing3 = 0;
}
const _errs253 = errors;
if(errors === _errs253){
if(Array.isArray(data89)){
var valid64 = true;
const len5 = data89.length;
for(let i5=0; i5<len5; i5++){
let data90 = data89[i5];
const _errs255 = errors;
if(errors === _errs255){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing28;
if((data90.type === undefined) && (missing28 = "type")){
const err181 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'",schema:schema24.oneOf[1].items.required,parentSchema:schema24.oneOf[1].items,data:data90};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
else {
const tag3 = data90.type;
if(typeof tag3 == "string"){
if(tag3 === "input_text"){
const _errs258 = errors;
if(errors === _errs258){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing29;
if(((data90.type === undefined) && (missing29 = "type")) || ((data90.text === undefined) && (missing29 = "text"))){
const err182 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'",schema:schema24.oneOf[1].items.oneOf[0].required,parentSchema:schema24.oneOf[1].items.oneOf[0],data:data90};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
else {
if(data90.type !== undefined){
let data91 = data90.type;
const _errs260 = errors;
if(typeof data91 !== "string"){
const err183 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[0].properties.type.type,parentSchema:schema24.oneOf[1].items.oneOf[0].properties.type,data:data91};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if("input_text" !== data91){
const err184 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "input_text"},message:"must be equal to constant",schema:"input_text",parentSchema:schema24.oneOf[1].items.oneOf[0].properties.type,data:data91};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var valid67 = _errs260 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data90.text !== undefined){
let data92 = data90.text;
const _errs262 = errors;
if(typeof data92 !== "string"){
const err185 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[0].properties.text.type,parentSchema:schema24.oneOf[1].items.oneOf[0].properties.text,data:data92};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var valid67 = _errs262 === errors;
}
else {
var valid67 = true;
}
}
}
}
else {
const err186 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.oneOf[1].items.oneOf[0].type,parentSchema:schema24.oneOf[1].items.oneOf[0],data:data90};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
var props3 = {};
props3.type = true;
props3.text = true;
}
else if(tag3 === "output_text"){
const _errs264 = errors;
if(errors === _errs264){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing30;
if(((data90.type === undefined) && (missing30 = "type")) || ((data90.text === undefined) && (missing30 = "text"))){
const err187 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'",schema:schema24.oneOf[1].items.oneOf[1].required,parentSchema:schema24.oneOf[1].items.oneOf[1],data:data90};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
else {
if(data90.type !== undefined){
let data93 = data90.type;
const _errs266 = errors;
if(typeof data93 !== "string"){
const err188 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[1].properties.type.type,parentSchema:schema24.oneOf[1].items.oneOf[1].properties.type,data:data93};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if("output_text" !== data93){
const err189 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "output_text"},message:"must be equal to constant",schema:"output_text",parentSchema:schema24.oneOf[1].items.oneOf[1].properties.type,data:data93};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var valid69 = _errs266 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data90.text !== undefined){
let data94 = data90.text;
const _errs268 = errors;
if(typeof data94 !== "string"){
const err190 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/text",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[1].properties.text.type,parentSchema:schema24.oneOf[1].items.oneOf[1].properties.text,data:data94};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var valid69 = _errs268 === errors;
}
else {
var valid69 = true;
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.oneOf[1].items.oneOf[1].type,parentSchema:schema24.oneOf[1].items.oneOf[1],data:data90};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(props3 !== true){
props3 = props3 || {};
props3.type = true;
props3.text = true;
}
}
else if(tag3 === "refusal"){
const _errs270 = errors;
if(errors === _errs270){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing31;
if(((data90.type === undefined) && (missing31 = "type")) || ((data90.refusal === undefined) && (missing31 = "refusal"))){
const err192 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'",schema:schema24.oneOf[1].items.oneOf[2].required,parentSchema:schema24.oneOf[1].items.oneOf[2],data:data90};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
if(data90.type !== undefined){
let data95 = data90.type;
const _errs272 = errors;
if(typeof data95 !== "string"){
const err193 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[2].properties.type.type,parentSchema:schema24.oneOf[1].items.oneOf[2].properties.type,data:data95};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if("refusal" !== data95){
const err194 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "refusal"},message:"must be equal to constant",schema:"refusal",parentSchema:schema24.oneOf[1].items.oneOf[2].properties.type,data:data95};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var valid71 = _errs272 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data90.refusal !== undefined){
let data96 = data90.refusal;
const _errs274 = errors;
if(typeof data96 !== "string"){
const err195 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/refusal",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[2].properties.refusal.type,parentSchema:schema24.oneOf[1].items.oneOf[2].properties.refusal,data:data96};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var valid71 = _errs274 === errors;
}
else {
var valid71 = true;
}
}
}
}
else {
const err196 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.oneOf[1].items.oneOf[2].type,parentSchema:schema24.oneOf[1].items.oneOf[2],data:data90};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(props3 !== true){
props3 = props3 || {};
props3.type = true;
props3.refusal = true;
}
}
else if(tag3 === "input_image"){
const _errs276 = errors;
if(errors === _errs276){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing32;
if((data90.type === undefined) && (missing32 = "type")){
const err197 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'",schema:schema24.oneOf[1].items.oneOf[3].required,parentSchema:schema24.oneOf[1].items.oneOf[3],data:data90};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
if(data90.type !== undefined){
let data97 = data90.type;
const _errs278 = errors;
if(typeof data97 !== "string"){
const err198 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[3].properties.type.type,parentSchema:schema24.oneOf[1].items.oneOf[3].properties.type,data:data97};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if("input_image" !== data97){
const err199 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "input_image"},message:"must be equal to constant",schema:"input_image",parentSchema:schema24.oneOf[1].items.oneOf[3].properties.type,data:data97};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var valid73 = _errs278 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data90.image_url !== undefined){
let data98 = data90.image_url;
const _errs280 = errors;
if((typeof data98 !== "string") && (data98 !== null)){
const err200 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/image_url",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/image_url/type",keyword:"type",params:{type: schema24.oneOf[1].items.oneOf[3].properties.image_url.type},message:"must be string,null",schema:schema24.oneOf[1].items.oneOf[3].properties.image_url.type,parentSchema:schema24.oneOf[1].items.oneOf[3].properties.image_url,data:data98};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var valid73 = _errs280 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data90.file_id !== undefined){
let data99 = data90.file_id;
const _errs282 = errors;
if((typeof data99 !== "string") && (data99 !== null)){
const err201 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/file_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/file_id/type",keyword:"type",params:{type: schema24.oneOf[1].items.oneOf[3].properties.file_id.type},message:"must be string,null",schema:schema24.oneOf[1].items.oneOf[3].properties.file_id.type,parentSchema:schema24.oneOf[1].items.oneOf[3].properties.file_id,data:data99};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var valid73 = _errs282 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data90.detail !== undefined){
let data100 = data90.detail;
const _errs284 = errors;
const _errs285 = errors;
let valid74 = false;
const _errs286 = errors;
if(typeof data100 !== "string"){
const err202 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[3].properties.detail.anyOf[0].type,parentSchema:schema24.oneOf[1].items.oneOf[3].properties.detail.anyOf[0],data:data100};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!((((data100 === "auto") || (data100 === "low")) || (data100 === "high")) || (data100 === "original"))){
const err203 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema24.oneOf[1].items.oneOf[3].properties.detail.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema24.oneOf[1].items.oneOf[3].properties.detail.anyOf[0].enum,parentSchema:schema24.oneOf[1].items.oneOf[3].properties.detail.anyOf[0],data:data100};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid8 = _errs286 === errors;
valid74 = valid74 || _valid8;
const _errs288 = errors;
if(data100 !== null){
const err204 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema24.oneOf[1].items.oneOf[3].properties.detail.anyOf[1].type,parentSchema:schema24.oneOf[1].items.oneOf[3].properties.detail.anyOf[1],data:data100};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid8 = _errs288 === errors;
valid74 = valid74 || _valid8;
if(!valid74){
const err205 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/detail",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/properties/detail/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema24.oneOf[1].items.oneOf[3].properties.detail.anyOf,parentSchema:schema24.oneOf[1].items.oneOf[3].properties.detail,data:data100};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
else {
errors = _errs285;
if(vErrors !== null){
if(_errs285){
vErrors.length = _errs285;
}
else {
vErrors = null;
}
}
}
var valid73 = _errs284 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
}
else {
const err206 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.oneOf[1].items.oneOf[3].type,parentSchema:schema24.oneOf[1].items.oneOf[3],data:data90};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(props3 !== true){
props3 = props3 || {};
props3.type = true;
props3.image_url = true;
props3.file_id = true;
props3.detail = true;
}
}
else if(tag3 === "input_file"){
const _errs290 = errors;
if(errors === _errs290){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing33;
if((data90.type === undefined) && (missing33 = "type")){
const err207 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'",schema:schema24.oneOf[1].items.oneOf[4].required,parentSchema:schema24.oneOf[1].items.oneOf[4],data:data90};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
else {
if(data90.type !== undefined){
let data101 = data90.type;
const _errs292 = errors;
if(typeof data101 !== "string"){
const err208 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[4].properties.type.type,parentSchema:schema24.oneOf[1].items.oneOf[4].properties.type,data:data101};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if("input_file" !== data101){
const err209 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "input_file"},message:"must be equal to constant",schema:"input_file",parentSchema:schema24.oneOf[1].items.oneOf[4].properties.type,data:data101};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var valid76 = _errs292 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data90.file_data !== undefined){
let data102 = data90.file_data;
const _errs294 = errors;
if((typeof data102 !== "string") && (data102 !== null)){
const err210 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/file_data",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_data/type",keyword:"type",params:{type: schema24.oneOf[1].items.oneOf[4].properties.file_data.type},message:"must be string,null",schema:schema24.oneOf[1].items.oneOf[4].properties.file_data.type,parentSchema:schema24.oneOf[1].items.oneOf[4].properties.file_data,data:data102};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var valid76 = _errs294 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data90.filename !== undefined){
let data103 = data90.filename;
const _errs296 = errors;
if((typeof data103 !== "string") && (data103 !== null)){
const err211 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/filename",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/filename/type",keyword:"type",params:{type: schema24.oneOf[1].items.oneOf[4].properties.filename.type},message:"must be string,null",schema:schema24.oneOf[1].items.oneOf[4].properties.filename.type,parentSchema:schema24.oneOf[1].items.oneOf[4].properties.filename,data:data103};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var valid76 = _errs296 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data90.file_id !== undefined){
let data104 = data90.file_id;
const _errs298 = errors;
if((typeof data104 !== "string") && (data104 !== null)){
const err212 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/file_id",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_id/type",keyword:"type",params:{type: schema24.oneOf[1].items.oneOf[4].properties.file_id.type},message:"must be string,null",schema:schema24.oneOf[1].items.oneOf[4].properties.file_id.type,parentSchema:schema24.oneOf[1].items.oneOf[4].properties.file_id,data:data104};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var valid76 = _errs298 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data90.file_url !== undefined){
let data105 = data90.file_url;
const _errs300 = errors;
if((typeof data105 !== "string") && (data105 !== null)){
const err213 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/file_url",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/properties/file_url/type",keyword:"type",params:{type: schema24.oneOf[1].items.oneOf[4].properties.file_url.type},message:"must be string,null",schema:schema24.oneOf[1].items.oneOf[4].properties.file_url.type,parentSchema:schema24.oneOf[1].items.oneOf[4].properties.file_url,data:data105};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var valid76 = _errs300 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
}
else {
const err214 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.oneOf[1].items.oneOf[4].type,parentSchema:schema24.oneOf[1].items.oneOf[4],data:data90};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(props3 !== true){
props3 = props3 || {};
props3.type = true;
props3.file_data = true;
props3.filename = true;
props3.file_id = true;
props3.file_url = true;
}
}
else if(tag3 === "input_audio"){
const _errs302 = errors;
if(errors === _errs302){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing34;
if(((data90.type === undefined) && (missing34 = "type")) || ((data90.input_audio === undefined) && (missing34 = "input_audio"))){
const err215 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'",schema:schema24.oneOf[1].items.oneOf[5].required,parentSchema:schema24.oneOf[1].items.oneOf[5],data:data90};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
if(data90.type !== undefined){
let data106 = data90.type;
const _errs304 = errors;
if(typeof data106 !== "string"){
const err216 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[5].properties.type.type,parentSchema:schema24.oneOf[1].items.oneOf[5].properties.type,data:data106};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if("input_audio" !== data106){
const err217 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/type",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "input_audio"},message:"must be equal to constant",schema:"input_audio",parentSchema:schema24.oneOf[1].items.oneOf[5].properties.type,data:data106};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var valid78 = _errs304 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data90.input_audio !== undefined){
let data107 = data90.input_audio;
const _errs306 = errors;
if(errors === _errs306){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing35;
if(((data107.data === undefined) && (missing35 = "data")) || ((data107.format === undefined) && (missing35 = "format"))){
const err218 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/input_audio",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'",schema:schema24.oneOf[1].items.oneOf[5].properties.input_audio.required,parentSchema:schema24.oneOf[1].items.oneOf[5].properties.input_audio,data:data107};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
else {
if(data107.data !== undefined){
let data108 = data107.data;
const _errs308 = errors;
if(typeof data108 !== "string"){
const err219 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/input_audio/data",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[5].properties.input_audio.properties.data.type,parentSchema:schema24.oneOf[1].items.oneOf[5].properties.input_audio.properties.data,data:data108};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var valid79 = _errs308 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data107.format !== undefined){
let data109 = data107.format;
const _errs310 = errors;
if(typeof data109 !== "string"){
const err220 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].items.oneOf[5].properties.input_audio.properties.format.type,parentSchema:schema24.oneOf[1].items.oneOf[5].properties.input_audio.properties.format,data:data109};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!((data109 === "wav") || (data109 === "mp3"))){
const err221 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/input_audio/format",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/properties/format/enum",keyword:"enum",params:{allowedValues: schema24.oneOf[1].items.oneOf[5].properties.input_audio.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema24.oneOf[1].items.oneOf[5].properties.input_audio.properties.format.enum,parentSchema:schema24.oneOf[1].items.oneOf[5].properties.input_audio.properties.format,data:data109};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var valid79 = _errs310 === errors;
}
else {
var valid79 = true;
}
}
}
}
else {
const err222 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5+"/input_audio",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/properties/input_audio/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.oneOf[1].items.oneOf[5].properties.input_audio.type,parentSchema:schema24.oneOf[1].items.oneOf[5].properties.input_audio,data:data107};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
var valid78 = _errs306 === errors;
}
else {
var valid78 = true;
}
}
}
}
else {
const err223 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.oneOf[1].items.oneOf[5].type,parentSchema:schema24.oneOf[1].items.oneOf[5],data:data90};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(props3 !== true){
props3 = props3 || {};
props3.type = true;
props3.input_audio = true;
}
}
else {
const err224 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag3},message:"value of tag \"type\" must be in oneOf",schema:schema24.oneOf[1].items.discriminator,parentSchema:schema24.oneOf[1].items,data:data90};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag3},message:"tag \"type\" must be string",schema:schema24.oneOf[1].items.discriminator,parentSchema:schema24.oneOf[1].items,data:data90};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content/" + i5,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.oneOf[1].items.type,parentSchema:schema24.oneOf[1].items,data:data90};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
var valid64 = _errs255 === errors;
if(!valid64){
break;
}
}
}
else {
const err227 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.oneOf[1].type,parentSchema:schema24.oneOf[1],data:data89};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
var _valid7 = _errs253 === errors;
if(_valid7 && valid63){
valid63 = false;
passing3 = [passing3, 1];
}
else {
if(_valid7){
valid63 = true;
passing3 = 1;
}
}
if(!valid63){
const err228 = {instancePath:instancePath+"/requestBody/input/" + i0+"/content",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/0/oneOf/0/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf",schema:schema24.oneOf,parentSchema:schema24,data:data89};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
}
var valid60 = _errs248 === errors;
}
else {
var valid60 = true;
}
}
}
}
else {
const err229 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
var _valid2 = _errs243 === errors;
valid5 = valid5 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = props1 || {};
props1.role = true;
props1.content = true;
}
}
if(!valid5){
const err230 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items.anyOf,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].items,data:data3};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
else {
const err231 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err232 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/anyOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.properties.requestBody.properties.input.anyOf[0].oneOf,parentSchema:schema19.properties.requestBody.properties.input.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
const _errs312 = errors;
if(data2 !== null){
const err233 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.input.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.input.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid0 = _errs312 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err234 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.input.anyOf,parentSchema:schema19.properties.requestBody.properties.input,data:data2};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.instructions !== undefined){
let data110 = data0.instructions;
const _errs314 = errors;
if((typeof data110 !== "string") && (data110 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/instructions",schemaPath:"#/properties/requestBody/properties/instructions/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.instructions.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.instructions.type,parentSchema:schema19.properties.requestBody.properties.instructions,data:data110}];
return false;
}
var valid1 = _errs314 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.include !== undefined){
let data111 = data0.include;
const _errs316 = errors;
if((!(Array.isArray(data111))) && (data111 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/include",schemaPath:"#/properties/requestBody/properties/include/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.include.type},message:"must be array,null",schema:schema19.properties.requestBody.properties.include.type,parentSchema:schema19.properties.requestBody.properties.include,data:data111}];
return false;
}
if(errors === _errs316){
if(Array.isArray(data111)){
var valid80 = true;
const len6 = data111.length;
for(let i6=0; i6<len6; i6++){
let data112 = data111[i6];
const _errs318 = errors;
if(typeof data112 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/include/" + i6,schemaPath:"#/properties/requestBody/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.include.items.type,parentSchema:schema19.properties.requestBody.properties.include.items,data:data112}];
return false;
}
if(!((((((((data112 === "reasoning.encrypted_content") || (data112 === "message.output_text.logprobs")) || (data112 === "message.input_image.image_url")) || (data112 === "file_search_call.results")) || (data112 === "web_search_call.results")) || (data112 === "web_search_call.action.sources")) || (data112 === "code_interpreter_call.outputs")) || (data112 === "computer_call_output.output.image_url"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/include/" + i6,schemaPath:"#/properties/requestBody/properties/include/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.include.items.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.include.items.enum,parentSchema:schema19.properties.requestBody.properties.include.items,data:data112}];
return false;
}
var valid80 = _errs318 === errors;
if(!valid80){
break;
}
}
}
}
var valid1 = _errs316 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.max_output_tokens !== undefined){
let data113 = data0.max_output_tokens;
const _errs320 = errors;
if((!((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113)))) && (data113 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/max_output_tokens",schemaPath:"#/properties/requestBody/properties/max_output_tokens/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.max_output_tokens.type},message:"must be integer,null",schema:schema19.properties.requestBody.properties.max_output_tokens.type,parentSchema:schema19.properties.requestBody.properties.max_output_tokens,data:data113}];
return false;
}
if(errors === _errs320){
if(typeof data113 == "number"){
if(data113 < 0 || isNaN(data113)){
validate2.errors = [{instancePath:instancePath+"/requestBody/max_output_tokens",schemaPath:"#/properties/requestBody/properties/max_output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.requestBody.properties.max_output_tokens,data:data113}];
return false;
}
}
}
var valid1 = _errs320 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.metadata !== undefined){
let data114 = data0.metadata;
const _errs322 = errors;
if((!(data114 && typeof data114 == "object" && !Array.isArray(data114))) && (data114 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.metadata.type},message:"must be object,null",schema:schema19.properties.requestBody.properties.metadata.type,parentSchema:schema19.properties.requestBody.properties.metadata,data:data114}];
return false;
}
if(errors === _errs322){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(Object.keys(data114).length > 16){
validate2.errors = [{instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema19.properties.requestBody.properties.metadata,data:data114}];
return false;
}
else {
for(const key0 in data114){
const _errs324 = errors;
if(errors === _errs324){
if(typeof key0 === "string"){
if(func0(key0) > 64){
const err235 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema19.properties.requestBody.properties.metadata.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.metadata.propertyNames.type,parentSchema:schema19.properties.requestBody.properties.metadata.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
var valid81 = _errs324 === errors;
if(!valid81){
const err237 = {instancePath:instancePath+"/requestBody/metadata",schemaPath:"#/properties/requestBody/properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema19.properties.requestBody.properties.metadata.propertyNames,parentSchema:schema19.properties.requestBody.properties.metadata,data:data114};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
validate2.errors = vErrors;
return false;
break;
}
}
if(valid81){
for(const key1 in data114){
let data115 = data114[key1];
const _errs327 = errors;
if(errors === _errs327){
if(typeof data115 === "string"){
if(func0(data115) > 512){
validate2.errors = [{instancePath:instancePath+"/requestBody/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestBody/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema19.properties.requestBody.properties.metadata.additionalProperties,data:data115}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestBody/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.metadata.additionalProperties.type,parentSchema:schema19.properties.requestBody.properties.metadata.additionalProperties,data:data115}];
return false;
}
}
var valid82 = _errs327 === errors;
if(!valid82){
break;
}
}
}
}
}
}
var valid1 = _errs322 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.parallel_tool_calls !== undefined){
let data116 = data0.parallel_tool_calls;
const _errs329 = errors;
if((typeof data116 !== "boolean") && (data116 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/parallel_tool_calls",schemaPath:"#/properties/requestBody/properties/parallel_tool_calls/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.parallel_tool_calls.type},message:"must be boolean,null",schema:schema19.properties.requestBody.properties.parallel_tool_calls.type,parentSchema:schema19.properties.requestBody.properties.parallel_tool_calls,data:data116}];
return false;
}
var valid1 = _errs329 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.reasoning !== undefined){
let data117 = data0.reasoning;
const _errs331 = errors;
const _errs332 = errors;
let valid83 = false;
const _errs333 = errors;
if(errors === _errs333){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.effort !== undefined){
let data118 = data117.effort;
const _errs335 = errors;
const _errs336 = errors;
let valid85 = false;
const _errs337 = errors;
if(typeof data118 !== "string"){
const err238 = {instancePath:instancePath+"/requestBody/reasoning/effort",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/0/properties/effort/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.effort.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.effort.anyOf[0],data:data118};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(((((((data118 === "none") || (data118 === "minimal")) || (data118 === "low")) || (data118 === "medium")) || (data118 === "high")) || (data118 === "xhigh")) || (data118 === "max"))){
const err239 = {instancePath:instancePath+"/requestBody/reasoning/effort",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/0/properties/effort/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.effort.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.effort.anyOf[0].enum,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.effort.anyOf[0],data:data118};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid10 = _errs337 === errors;
valid85 = valid85 || _valid10;
const _errs339 = errors;
if(data118 !== null){
const err240 = {instancePath:instancePath+"/requestBody/reasoning/effort",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/0/properties/effort/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.effort.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.effort.anyOf[1],data:data118};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid10 = _errs339 === errors;
valid85 = valid85 || _valid10;
if(!valid85){
const err241 = {instancePath:instancePath+"/requestBody/reasoning/effort",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/0/properties/effort/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.effort.anyOf,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.effort,data:data118};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
else {
errors = _errs336;
if(vErrors !== null){
if(_errs336){
vErrors.length = _errs336;
}
else {
vErrors = null;
}
}
}
var valid84 = _errs335 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data117.summary !== undefined){
let data119 = data117.summary;
const _errs341 = errors;
const _errs342 = errors;
let valid86 = false;
const _errs343 = errors;
if(typeof data119 !== "string"){
const err242 = {instancePath:instancePath+"/requestBody/reasoning/summary",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/0/properties/summary/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.summary.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.summary.anyOf[0],data:data119};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!(((data119 === "auto") || (data119 === "concise")) || (data119 === "detailed"))){
const err243 = {instancePath:instancePath+"/requestBody/reasoning/summary",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/0/properties/summary/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.summary.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.summary.anyOf[0].enum,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.summary.anyOf[0],data:data119};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid11 = _errs343 === errors;
valid86 = valid86 || _valid11;
const _errs345 = errors;
if(data119 !== null){
const err244 = {instancePath:instancePath+"/requestBody/reasoning/summary",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/0/properties/summary/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.summary.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.summary.anyOf[1],data:data119};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid11 = _errs345 === errors;
valid86 = valid86 || _valid11;
if(!valid86){
const err245 = {instancePath:instancePath+"/requestBody/reasoning/summary",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/0/properties/summary/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.summary.anyOf,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[0].properties.summary,data:data119};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
else {
errors = _errs342;
if(vErrors !== null){
if(_errs342){
vErrors.length = _errs342;
}
else {
vErrors = null;
}
}
}
var valid84 = _errs341 === errors;
}
else {
var valid84 = true;
}
}
}
else {
const err246 = {instancePath:instancePath+"/requestBody/reasoning",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.reasoning.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[0],data:data117};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
var _valid9 = _errs333 === errors;
valid83 = valid83 || _valid9;
if(_valid9){
var props4 = {};
props4.effort = true;
props4.summary = true;
}
const _errs347 = errors;
if(data117 !== null){
const err247 = {instancePath:instancePath+"/requestBody/reasoning",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.reasoning.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.reasoning.anyOf[1],data:data117};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid9 = _errs347 === errors;
valid83 = valid83 || _valid9;
if(!valid83){
const err248 = {instancePath:instancePath+"/requestBody/reasoning",schemaPath:"#/properties/requestBody/properties/reasoning/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.reasoning.anyOf,parentSchema:schema19.properties.requestBody.properties.reasoning,data:data117};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs332;
if(vErrors !== null){
if(_errs332){
vErrors.length = _errs332;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs331 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.previous_response_id !== undefined){
let data120 = data0.previous_response_id;
const _errs349 = errors;
if((typeof data120 !== "string") && (data120 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/previous_response_id",schemaPath:"#/properties/requestBody/properties/previous_response_id/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.previous_response_id.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.previous_response_id.type,parentSchema:schema19.properties.requestBody.properties.previous_response_id,data:data120}];
return false;
}
var valid1 = _errs349 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.store !== undefined){
let data121 = data0.store;
const _errs351 = errors;
if((typeof data121 !== "boolean") && (data121 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/store",schemaPath:"#/properties/requestBody/properties/store/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.store.type},message:"must be boolean,null",schema:schema19.properties.requestBody.properties.store.type,parentSchema:schema19.properties.requestBody.properties.store,data:data121}];
return false;
}
var valid1 = _errs351 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.stream !== undefined){
let data122 = data0.stream;
const _errs353 = errors;
if((typeof data122 !== "boolean") && (data122 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/stream",schemaPath:"#/properties/requestBody/properties/stream/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.stream.type},message:"must be boolean,null",schema:schema19.properties.requestBody.properties.stream.type,parentSchema:schema19.properties.requestBody.properties.stream,data:data122}];
return false;
}
var valid1 = _errs353 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.stream_options !== undefined){
let data123 = data0.stream_options;
const _errs355 = errors;
const _errs356 = errors;
let valid87 = false;
const _errs357 = errors;
if(errors === _errs357){
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.include_obfuscation !== undefined){
let data124 = data123.include_obfuscation;
if((typeof data124 !== "boolean") && (data124 !== null)){
const err249 = {instancePath:instancePath+"/requestBody/stream_options/include_obfuscation",schemaPath:"#/properties/requestBody/properties/stream_options/anyOf/0/properties/include_obfuscation/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.stream_options.anyOf[0].properties.include_obfuscation.type},message:"must be boolean,null",schema:schema19.properties.requestBody.properties.stream_options.anyOf[0].properties.include_obfuscation.type,parentSchema:schema19.properties.requestBody.properties.stream_options.anyOf[0].properties.include_obfuscation,data:data124};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/requestBody/stream_options",schemaPath:"#/properties/requestBody/properties/stream_options/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.stream_options.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.stream_options.anyOf[0],data:data123};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
var _valid12 = _errs357 === errors;
valid87 = valid87 || _valid12;
if(_valid12){
var props5 = {};
props5.include_obfuscation = true;
}
const _errs361 = errors;
if(data123 !== null){
const err251 = {instancePath:instancePath+"/requestBody/stream_options",schemaPath:"#/properties/requestBody/properties/stream_options/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.stream_options.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.stream_options.anyOf[1],data:data123};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid12 = _errs361 === errors;
valid87 = valid87 || _valid12;
if(!valid87){
const err252 = {instancePath:instancePath+"/requestBody/stream_options",schemaPath:"#/properties/requestBody/properties/stream_options/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.stream_options.anyOf,parentSchema:schema19.properties.requestBody.properties.stream_options,data:data123};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs356;
if(vErrors !== null){
if(_errs356){
vErrors.length = _errs356;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs355 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.temperature !== undefined){
let data125 = data0.temperature;
const _errs363 = errors;
if((!(typeof data125 == "number")) && (data125 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/temperature",schemaPath:"#/properties/requestBody/properties/temperature/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.temperature.type},message:"must be number,null",schema:schema19.properties.requestBody.properties.temperature.type,parentSchema:schema19.properties.requestBody.properties.temperature,data:data125}];
return false;
}
if(errors === _errs363){
if(typeof data125 == "number"){
if(data125 > 2 || isNaN(data125)){
validate2.errors = [{instancePath:instancePath+"/requestBody/temperature",schemaPath:"#/properties/requestBody/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema19.properties.requestBody.properties.temperature,data:data125}];
return false;
}
else {
if(data125 < 0 || isNaN(data125)){
validate2.errors = [{instancePath:instancePath+"/requestBody/temperature",schemaPath:"#/properties/requestBody/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.requestBody.properties.temperature,data:data125}];
return false;
}
else {
if(!(formats0.validate(data125))){
validate2.errors = [{instancePath:instancePath+"/requestBody/temperature",schemaPath:"#/properties/requestBody/properties/temperature/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"",schema:"double",parentSchema:schema19.properties.requestBody.properties.temperature,data:data125}];
return false;
}
}
}
}
}
var valid1 = _errs363 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.top_p !== undefined){
let data126 = data0.top_p;
const _errs365 = errors;
if((!(typeof data126 == "number")) && (data126 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/top_p",schemaPath:"#/properties/requestBody/properties/top_p/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.top_p.type},message:"must be number,null",schema:schema19.properties.requestBody.properties.top_p.type,parentSchema:schema19.properties.requestBody.properties.top_p,data:data126}];
return false;
}
if(errors === _errs365){
if(typeof data126 == "number"){
if(data126 > 1 || isNaN(data126)){
validate2.errors = [{instancePath:instancePath+"/requestBody/top_p",schemaPath:"#/properties/requestBody/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema19.properties.requestBody.properties.top_p,data:data126}];
return false;
}
else {
if(data126 < 0 || isNaN(data126)){
validate2.errors = [{instancePath:instancePath+"/requestBody/top_p",schemaPath:"#/properties/requestBody/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.requestBody.properties.top_p,data:data126}];
return false;
}
else {
if(!(formats0.validate(data126))){
validate2.errors = [{instancePath:instancePath+"/requestBody/top_p",schemaPath:"#/properties/requestBody/properties/top_p/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"",schema:"double",parentSchema:schema19.properties.requestBody.properties.top_p,data:data126}];
return false;
}
}
}
}
}
var valid1 = _errs365 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.presence_penalty !== undefined){
let data127 = data0.presence_penalty;
const _errs367 = errors;
if((!(typeof data127 == "number")) && (data127 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/presence_penalty",schemaPath:"#/properties/requestBody/properties/presence_penalty/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.presence_penalty.type},message:"must be number,null",schema:schema19.properties.requestBody.properties.presence_penalty.type,parentSchema:schema19.properties.requestBody.properties.presence_penalty,data:data127}];
return false;
}
if(errors === _errs367){
if(typeof data127 == "number"){
if(data127 > 2 || isNaN(data127)){
validate2.errors = [{instancePath:instancePath+"/requestBody/presence_penalty",schemaPath:"#/properties/requestBody/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema19.properties.requestBody.properties.presence_penalty,data:data127}];
return false;
}
else {
if(data127 < -2 || isNaN(data127)){
validate2.errors = [{instancePath:instancePath+"/requestBody/presence_penalty",schemaPath:"#/properties/requestBody/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},message:"must be >= -2",schema:-2,parentSchema:schema19.properties.requestBody.properties.presence_penalty,data:data127}];
return false;
}
else {
if(!(formats0.validate(data127))){
validate2.errors = [{instancePath:instancePath+"/requestBody/presence_penalty",schemaPath:"#/properties/requestBody/properties/presence_penalty/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"",schema:"double",parentSchema:schema19.properties.requestBody.properties.presence_penalty,data:data127}];
return false;
}
}
}
}
}
var valid1 = _errs367 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.frequency_penalty !== undefined){
let data128 = data0.frequency_penalty;
const _errs369 = errors;
if((!(typeof data128 == "number")) && (data128 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/frequency_penalty",schemaPath:"#/properties/requestBody/properties/frequency_penalty/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.frequency_penalty.type},message:"must be number,null",schema:schema19.properties.requestBody.properties.frequency_penalty.type,parentSchema:schema19.properties.requestBody.properties.frequency_penalty,data:data128}];
return false;
}
if(errors === _errs369){
if(typeof data128 == "number"){
if(data128 > 2 || isNaN(data128)){
validate2.errors = [{instancePath:instancePath+"/requestBody/frequency_penalty",schemaPath:"#/properties/requestBody/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema19.properties.requestBody.properties.frequency_penalty,data:data128}];
return false;
}
else {
if(data128 < -2 || isNaN(data128)){
validate2.errors = [{instancePath:instancePath+"/requestBody/frequency_penalty",schemaPath:"#/properties/requestBody/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},message:"must be >= -2",schema:-2,parentSchema:schema19.properties.requestBody.properties.frequency_penalty,data:data128}];
return false;
}
else {
if(!(formats0.validate(data128))){
validate2.errors = [{instancePath:instancePath+"/requestBody/frequency_penalty",schemaPath:"#/properties/requestBody/properties/frequency_penalty/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"",schema:"double",parentSchema:schema19.properties.requestBody.properties.frequency_penalty,data:data128}];
return false;
}
}
}
}
}
var valid1 = _errs369 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.text !== undefined){
let data129 = data0.text;
const _errs371 = errors;
const _errs372 = errors;
let valid89 = false;
const _errs373 = errors;
if(errors === _errs373){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.format !== undefined){
let data130 = data129.format;
const _errs375 = errors;
const _errs376 = errors;
let valid91 = false;
const _errs377 = errors;
if(errors === _errs377){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
let missing36;
if((data130.type === undefined) && (missing36 = "type")){
const err253 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].required,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0],data:data130};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
else {
const tag4 = data130.type;
if(typeof tag4 == "string"){
if(tag4 === "text"){
const _errs380 = errors;
if(errors === _errs380){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
let missing37;
if((data130.type === undefined) && (missing37 = "type")){
const err254 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[0].required,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[0],data:data130};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
else {
if(data130.type !== undefined){
let data131 = data130.type;
if(typeof data131 !== "string"){
const err255 = {instancePath:instancePath+"/requestBody/text/format/type",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[0].properties.type.type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[0].properties.type,data:data131};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if("text" !== data131){
const err256 = {instancePath:instancePath+"/requestBody/text/format/type",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant",schema:"text",parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[0].properties.type,data:data131};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
}
else {
const err257 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[0],data:data130};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
var props6 = {};
props6.type = true;
}
else if(tag4 === "json_object"){
const _errs384 = errors;
if(errors === _errs384){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
let missing38;
if((data130.type === undefined) && (missing38 = "type")){
const err258 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[1].required,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[1],data:data130};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
else {
if(data130.type !== undefined){
let data132 = data130.type;
if(typeof data132 !== "string"){
const err259 = {instancePath:instancePath+"/requestBody/text/format/type",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[1].properties.type.type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[1].properties.type,data:data132};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if("json_object" !== data132){
const err260 = {instancePath:instancePath+"/requestBody/text/format/type",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "json_object"},message:"must be equal to constant",schema:"json_object",parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[1].properties.type,data:data132};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
}
else {
const err261 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[1],data:data130};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(props6 !== true){
props6 = props6 || {};
props6.type = true;
}
}
else if(tag4 === "json_schema"){
const _errs388 = errors;
if(errors === _errs388){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
let missing39;
if((((data130.type === undefined) && (missing39 = "type")) || ((data130.name === undefined) && (missing39 = "name"))) || ((data130.schema === undefined) && (missing39 = "schema"))){
const err262 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].required,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2],data:data130};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
else {
if(data130.type !== undefined){
let data133 = data130.type;
const _errs390 = errors;
if(typeof data133 !== "string"){
const err263 = {instancePath:instancePath+"/requestBody/text/format/type",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.type.type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.type,data:data133};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if("json_schema" !== data133){
const err264 = {instancePath:instancePath+"/requestBody/text/format/type",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "json_schema"},message:"must be equal to constant",schema:"json_schema",parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.type,data:data133};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var valid98 = _errs390 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data130.name !== undefined){
let data134 = data130.name;
const _errs392 = errors;
if(errors === _errs392){
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err265 = {instancePath:instancePath+"/requestBody/text/format/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.name,data:data134};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/requestBody/text/format/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.name.type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.name,data:data134};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
var valid98 = _errs392 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data130.description !== undefined){
let data135 = data130.description;
const _errs394 = errors;
if((typeof data135 !== "string") && (data135 !== null)){
const err267 = {instancePath:instancePath+"/requestBody/text/format/description",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/description/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.description.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.description.type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.description,data:data135};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var valid98 = _errs394 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data130.schema !== undefined){
let data136 = data130.schema;
const _errs396 = errors;
if(errors === _errs396){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
}
else {
const err268 = {instancePath:instancePath+"/requestBody/text/format/schema",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/schema/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.schema.type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.schema,data:data136};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var valid98 = _errs396 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data130.strict !== undefined){
let data137 = data130.strict;
const _errs399 = errors;
if((typeof data137 !== "boolean") && (data137 !== null)){
const err269 = {instancePath:instancePath+"/requestBody/text/format/strict",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/strict/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.strict.type},message:"must be boolean,null",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.strict.type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].properties.strict,data:data137};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var valid98 = _errs399 === errors;
}
else {
var valid98 = true;
}
}
}
}
}
}
}
else {
const err270 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2].type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].oneOf[2],data:data130};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(props6 !== true){
props6 = props6 || {};
props6.type = true;
props6.name = true;
props6.description = true;
props6.schema = true;
props6.strict = true;
}
}
else {
const err271 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag4},message:"value of tag \"type\" must be in oneOf",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].discriminator,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0],data:data130};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag4},message:"tag \"type\" must be string",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].discriminator,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0],data:data130};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[0],data:data130};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
var _valid14 = _errs377 === errors;
valid91 = valid91 || _valid14;
const _errs401 = errors;
if(data130 !== null){
const err274 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf[1],data:data130};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid14 = _errs401 === errors;
valid91 = valid91 || _valid14;
if(!valid91){
const err275 = {instancePath:instancePath+"/requestBody/text/format",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format.anyOf,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.format,data:data130};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
else {
errors = _errs376;
if(vErrors !== null){
if(_errs376){
vErrors.length = _errs376;
}
else {
vErrors = null;
}
}
}
var valid90 = _errs375 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data129.verbosity !== undefined){
let data138 = data129.verbosity;
const _errs403 = errors;
const _errs404 = errors;
let valid99 = false;
const _errs405 = errors;
if(typeof data138 !== "string"){
const err276 = {instancePath:instancePath+"/requestBody/text/verbosity",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/verbosity/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.verbosity.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.verbosity.anyOf[0],data:data138};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!(((data138 === "low") || (data138 === "medium")) || (data138 === "high"))){
const err277 = {instancePath:instancePath+"/requestBody/text/verbosity",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/verbosity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.text.anyOf[0].properties.verbosity.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.verbosity.anyOf[0].enum,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.verbosity.anyOf[0],data:data138};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid15 = _errs405 === errors;
valid99 = valid99 || _valid15;
const _errs407 = errors;
if(data138 !== null){
const err278 = {instancePath:instancePath+"/requestBody/text/verbosity",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/verbosity/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.verbosity.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.verbosity.anyOf[1],data:data138};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid15 = _errs407 === errors;
valid99 = valid99 || _valid15;
if(!valid99){
const err279 = {instancePath:instancePath+"/requestBody/text/verbosity",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/verbosity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.text.anyOf[0].properties.verbosity.anyOf,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0].properties.verbosity,data:data138};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
else {
errors = _errs404;
if(vErrors !== null){
if(_errs404){
vErrors.length = _errs404;
}
else {
vErrors = null;
}
}
}
var valid90 = _errs403 === errors;
}
else {
var valid90 = true;
}
}
}
else {
const err280 = {instancePath:instancePath+"/requestBody/text",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.text.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[0],data:data129};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
var _valid13 = _errs373 === errors;
valid89 = valid89 || _valid13;
if(_valid13){
var props7 = {};
props7.format = true;
props7.verbosity = true;
}
const _errs409 = errors;
if(data129 !== null){
const err281 = {instancePath:instancePath+"/requestBody/text",schemaPath:"#/properties/requestBody/properties/text/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.text.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.text.anyOf[1],data:data129};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid13 = _errs409 === errors;
valid89 = valid89 || _valid13;
if(!valid89){
const err282 = {instancePath:instancePath+"/requestBody/text",schemaPath:"#/properties/requestBody/properties/text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.text.anyOf,parentSchema:schema19.properties.requestBody.properties.text,data:data129};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs372;
if(vErrors !== null){
if(_errs372){
vErrors.length = _errs372;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs371 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.tool_choice !== undefined){
let data139 = data0.tool_choice;
const _errs411 = errors;
const _errs412 = errors;
let valid100 = false;
const _errs413 = errors;
const _errs414 = errors;
let valid101 = false;
let passing4 = null;
const _errs415 = errors;
if(typeof data139 !== "string"){
const err283 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0],data:data139};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(!(((data139 === "none") || (data139 === "auto")) || (data139 === "required"))){
const err284 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0].enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0].enum,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[0],data:data139};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid17 = _errs415 === errors;
if(_valid17){
valid101 = true;
passing4 = 0;
}
const _errs417 = errors;
if(errors === _errs417){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing40;
if((data139.type === undefined) && (missing40 = "type")){
const err285 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].required,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
else {
const tag5 = data139.type;
if(typeof tag5 == "string"){
if(tag5 === "function"){
const _errs420 = errors;
if(errors === _errs420){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing41;
if(((data139.type === undefined) && (missing41 = "type")) || ((data139.name === undefined) && (missing41 = "name"))){
const err286 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/0/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].required,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0],data:data139};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
else {
if(data139.type !== undefined){
let data140 = data139.type;
const _errs422 = errors;
if(typeof data140 !== "string"){
const err287 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].properties.type,data:data140};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if("function" !== data140){
const err288 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant",schema:"function",parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].properties.type,data:data140};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var valid104 = _errs422 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data139.name !== undefined){
let data141 = data139.name;
const _errs424 = errors;
if(typeof data141 !== "string"){
const err289 = {instancePath:instancePath+"/requestBody/tool_choice/name",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].properties.name.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].properties.name,data:data141};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var valid104 = _errs424 === errors;
}
else {
var valid104 = true;
}
}
}
}
else {
const err290 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[0],data:data139};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
var props8 = {};
props8.type = true;
props8.name = true;
}
else if(tag5 === "custom"){
const _errs426 = errors;
if(errors === _errs426){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing42;
if(((data139.type === undefined) && (missing42 = "type")) || ((data139.name === undefined) && (missing42 = "name"))){
const err291 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/1/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].required,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
else {
if(data139.type !== undefined){
let data142 = data139.type;
const _errs428 = errors;
if(typeof data142 !== "string"){
const err292 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].properties.type,data:data142};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if("custom" !== data142){
const err293 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant",schema:"custom",parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].properties.type,data:data142};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var valid106 = _errs428 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data139.name !== undefined){
let data143 = data139.name;
const _errs430 = errors;
if(typeof data143 !== "string"){
const err294 = {instancePath:instancePath+"/requestBody/tool_choice/name",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].properties.name.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].properties.name,data:data143};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var valid106 = _errs430 === errors;
}
else {
var valid106 = true;
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(props8 !== true){
props8 = props8 || {};
props8.type = true;
props8.name = true;
}
}
else if(tag5 === "allowed_tools"){
const _errs432 = errors;
if(errors === _errs432){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing43;
if((((data139.type === undefined) && (missing43 = "type")) || ((data139.mode === undefined) && (missing43 = "mode"))) || ((data139.tools === undefined) && (missing43 = "tools"))){
const err296 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].required,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2],data:data139};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
else {
if(data139.type !== undefined){
let data144 = data139.type;
const _errs434 = errors;
if(typeof data144 !== "string"){
const err297 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.type,data:data144};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if("allowed_tools" !== data144){
const err298 = {instancePath:instancePath+"/requestBody/tool_choice/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "allowed_tools"},message:"must be equal to constant",schema:"allowed_tools",parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.type,data:data144};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var valid108 = _errs434 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data139.mode !== undefined){
let data145 = data139.mode;
const _errs436 = errors;
if(typeof data145 !== "string"){
const err299 = {instancePath:instancePath+"/requestBody/tool_choice/mode",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.mode.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.mode,data:data145};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!((data145 === "auto") || (data145 === "required"))){
const err300 = {instancePath:instancePath+"/requestBody/tool_choice/mode",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.mode.enum,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.mode,data:data145};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var valid108 = _errs436 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data139.tools !== undefined){
let data146 = data139.tools;
const _errs438 = errors;
if(errors === _errs438){
if(Array.isArray(data146)){
var valid109 = true;
const len7 = data146.length;
for(let i7=0; i7<len7; i7++){
let data147 = data146[i7];
const _errs440 = errors;
if(errors === _errs440){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing44;
if(((data147.type === undefined) && (missing44 = "type")) || ((data147.name === undefined) && (missing44 = "name"))){
const err301 = {instancePath:instancePath+"/requestBody/tool_choice/tools/" + i7,schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/tools/items/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items.required,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items,data:data147};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
else {
if(data147.type !== undefined){
let data148 = data147.type;
const _errs442 = errors;
if(typeof data148 !== "string"){
const err302 = {instancePath:instancePath+"/requestBody/tool_choice/tools/" + i7+"/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/tools/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items.properties.type.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items.properties.type,data:data148};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(!((data148 === "function") || (data148 === "custom"))){
const err303 = {instancePath:instancePath+"/requestBody/tool_choice/tools/" + i7+"/type",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/tools/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items.properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items.properties.type,data:data148};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var valid110 = _errs442 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data147.name !== undefined){
let data149 = data147.name;
const _errs444 = errors;
if(typeof data149 !== "string"){
const err304 = {instancePath:instancePath+"/requestBody/tool_choice/tools/" + i7+"/name",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items.properties.name.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items.properties.name,data:data149};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var valid110 = _errs444 === errors;
}
else {
var valid110 = true;
}
}
}
}
else {
const err305 = {instancePath:instancePath+"/requestBody/tool_choice/tools/" + i7,schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.items,data:data147};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
var valid109 = _errs440 === errors;
if(!valid109){
break;
}
}
}
else {
const err306 = {instancePath:instancePath+"/requestBody/tool_choice/tools",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools.type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].properties.tools,data:data146};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
var valid108 = _errs438 === errors;
}
else {
var valid108 = true;
}
}
}
}
}
else {
const err307 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2].type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].oneOf[2],data:data139};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(props8 !== true){
props8 = props8 || {};
props8.type = true;
props8.mode = true;
props8.tools = true;
}
}
else {
const err308 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag5},message:"value of tag \"type\" must be in oneOf",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].discriminator,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag5},message:"tag \"type\" must be string",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].discriminator,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
var _valid17 = _errs417 === errors;
if(_valid17 && valid101){
valid101 = false;
passing4 = [passing4, 1];
}
else {
if(_valid17){
valid101 = true;
passing4 = 1;
}
}
if(!valid101){
const err311 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[0].oneOf,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[0],data:data139};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
else {
errors = _errs414;
if(vErrors !== null){
if(_errs414){
vErrors.length = _errs414;
}
else {
vErrors = null;
}
}
}
var _valid16 = _errs413 === errors;
valid100 = valid100 || _valid16;
const _errs446 = errors;
if(data139 !== null){
const err312 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.tool_choice.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.tool_choice.anyOf[1],data:data139};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var _valid16 = _errs446 === errors;
valid100 = valid100 || _valid16;
if(!valid100){
const err313 = {instancePath:instancePath+"/requestBody/tool_choice",schemaPath:"#/properties/requestBody/properties/tool_choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.tool_choice.anyOf,parentSchema:schema19.properties.requestBody.properties.tool_choice,data:data139};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs412;
if(vErrors !== null){
if(_errs412){
vErrors.length = _errs412;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs411 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.tools !== undefined){
let data150 = data0.tools;
const _errs448 = errors;
if((!(Array.isArray(data150))) && (data150 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools",schemaPath:"#/properties/requestBody/properties/tools/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.tools.type},message:"must be array,null",schema:schema19.properties.requestBody.properties.tools.type,parentSchema:schema19.properties.requestBody.properties.tools,data:data150}];
return false;
}
if(errors === _errs448){
if(Array.isArray(data150)){
var valid111 = true;
const len8 = data150.length;
for(let i8=0; i8<len8; i8++){
let data151 = data150[i8];
const _errs450 = errors;
if(errors === _errs450){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing45;
if((data151.type === undefined) && (missing45 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'",schema:schema19.properties.requestBody.properties.tools.items.required,parentSchema:schema19.properties.requestBody.properties.tools.items,data:data151}];
return false;
}
else {
const tag6 = data151.type;
if(typeof tag6 == "string"){
if(tag6 === "function"){
const _errs453 = errors;
if(errors === _errs453){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing46;
if(((data151.type === undefined) && (missing46 = "type")) || ((data151.name === undefined) && (missing46 = "name"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[0].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[0],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data152 = data151.type;
const _errs455 = errors;
if(typeof data152 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.type,data:data152}];
return false;
}
if("function" !== data152){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant",schema:"function",parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.type,data:data152}];
return false;
}
var valid114 = _errs455 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data151.name !== undefined){
let data153 = data151.name;
const _errs457 = errors;
const _errs458 = errors;
if(errors === _errs458){
if(typeof data153 === "string"){
if(!pattern0.test(data153)){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema25,data:data153}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data153}];
return false;
}
}
var valid114 = _errs457 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data151.description !== undefined){
let data154 = data151.description;
const _errs460 = errors;
if((typeof data154 !== "string") && (data154 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/description",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/properties/description/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.description.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.description.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.description,data:data154}];
return false;
}
var valid114 = _errs460 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data151.parameters !== undefined){
let data155 = data151.parameters;
const _errs462 = errors;
if((!(data155 && typeof data155 == "object" && !Array.isArray(data155))) && (data155 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/parameters",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/properties/parameters/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.parameters.type},message:"must be object,null",schema:schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.parameters.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.parameters,data:data155}];
return false;
}
var valid114 = _errs462 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data151.strict !== undefined){
let data156 = data151.strict;
const _errs465 = errors;
if((typeof data156 !== "boolean") && (data156 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/strict",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/properties/strict/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.strict.type},message:"must be boolean,null",schema:schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.strict.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[0].properties.strict,data:data156}];
return false;
}
var valid114 = _errs465 === errors;
}
else {
var valid114 = true;
}
}
}
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[0],data:data151}];
return false;
}
}
var props9 = {};
props9.type = true;
props9.name = true;
props9.description = true;
props9.parameters = true;
props9.strict = true;
}
else if(tag6 === "custom"){
const _errs467 = errors;
if(errors === _errs467){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing47;
if(((data151.type === undefined) && (missing47 = "type")) || ((data151.name === undefined) && (missing47 = "name"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data157 = data151.type;
const _errs469 = errors;
if(typeof data157 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.type,data:data157}];
return false;
}
if("custom" !== data157){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant",schema:"custom",parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.type,data:data157}];
return false;
}
var valid117 = _errs469 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data151.name !== undefined){
let data158 = data151.name;
const _errs471 = errors;
const _errs472 = errors;
if(errors === _errs472){
if(typeof data158 === "string"){
if(!pattern0.test(data158)){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema25,data:data158}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data158}];
return false;
}
}
var valid117 = _errs471 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data151.description !== undefined){
let data159 = data151.description;
const _errs474 = errors;
if((typeof data159 !== "string") && (data159 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/description",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/description/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.description.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.description.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.description,data:data159}];
return false;
}
var valid117 = _errs474 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data151.format !== undefined){
let data160 = data151.format;
const _errs476 = errors;
const _errs477 = errors;
let valid119 = false;
const _errs478 = errors;
if(errors === _errs478){
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
let missing48;
if((data160.type === undefined) && (missing48 = "type")){
const err314 = {instancePath:instancePath+"/requestBody/tools/" + i8+"/format",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/format/anyOf/0/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0],data:data160};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
else {
if(data160.type !== undefined){
let data161 = data160.type;
const _errs480 = errors;
if(typeof data161 !== "string"){
const err315 = {instancePath:instancePath+"/requestBody/tools/" + i8+"/format/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/format/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.type,data:data161};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!((data161 === "text") || (data161 === "grammar"))){
const err316 = {instancePath:instancePath+"/requestBody/tools/" + i8+"/format/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/format/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.type,data:data161};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var valid120 = _errs480 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data160.definition !== undefined){
let data162 = data160.definition;
const _errs482 = errors;
if(typeof data162 !== "string"){
const err317 = {instancePath:instancePath+"/requestBody/tools/" + i8+"/format/definition",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/format/anyOf/0/properties/definition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.definition.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.definition,data:data162};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var valid120 = _errs482 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data160.syntax !== undefined){
let data163 = data160.syntax;
const _errs484 = errors;
if(typeof data163 !== "string"){
const err318 = {instancePath:instancePath+"/requestBody/tools/" + i8+"/format/syntax",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/format/anyOf/0/properties/syntax/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.syntax.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.syntax,data:data163};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(!((data163 === "lark") || (data163 === "regex"))){
const err319 = {instancePath:instancePath+"/requestBody/tools/" + i8+"/format/syntax",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/format/anyOf/0/properties/syntax/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.syntax.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.syntax.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].properties.syntax,data:data163};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var valid120 = _errs484 === errors;
}
else {
var valid120 = true;
}
}
}
}
}
else {
const err320 = {instancePath:instancePath+"/requestBody/tools/" + i8+"/format",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/format/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[0],data:data160};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
var _valid18 = _errs478 === errors;
valid119 = valid119 || _valid18;
if(_valid18){
var props10 = {};
props10.type = true;
props10.definition = true;
props10.syntax = true;
}
const _errs486 = errors;
if(data160 !== null){
const err321 = {instancePath:instancePath+"/requestBody/tools/" + i8+"/format",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/format/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf[1],data:data160};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid18 = _errs486 === errors;
valid119 = valid119 || _valid18;
if(!valid119){
const err322 = {instancePath:instancePath+"/requestBody/tools/" + i8+"/format",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/properties/format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format.anyOf,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1].properties.format,data:data160};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs477;
if(vErrors !== null){
if(_errs477){
vErrors.length = _errs477;
}
else {
vErrors = null;
}
}
}
var valid117 = _errs476 === errors;
}
else {
var valid117 = true;
}
}
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[1],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
props9.name = true;
props9.description = true;
props9.format = true;
}
}
else if(tag6 === "namespace"){
const _errs488 = errors;
if(errors === _errs488){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing49;
if((((data151.type === undefined) && (missing49 = "type")) || ((data151.name === undefined) && (missing49 = "name"))) || ((data151.tools === undefined) && (missing49 = "tools"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[2].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data164 = data151.type;
const _errs490 = errors;
if(typeof data164 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.type,data:data164}];
return false;
}
if("namespace" !== data164){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "namespace"},message:"must be equal to constant",schema:"namespace",parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.type,data:data164}];
return false;
}
var valid122 = _errs490 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data151.name !== undefined){
let data165 = data151.name;
const _errs492 = errors;
const _errs493 = errors;
if(errors === _errs493){
if(typeof data165 === "string"){
if(!pattern0.test(data165)){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema25,data:data165}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/name",schemaPath:"#/properties/requestBody/properties/text/anyOf/0/properties/format/anyOf/0/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data165}];
return false;
}
}
var valid122 = _errs492 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data151.description !== undefined){
let data166 = data151.description;
const _errs495 = errors;
if((typeof data166 !== "string") && (data166 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/description",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/properties/description/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.description.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.description.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.description,data:data166}];
return false;
}
var valid122 = _errs495 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data151.tools !== undefined){
let data167 = data151.tools;
const _errs497 = errors;
if(errors === _errs497){
if(Array.isArray(data167)){
var valid124 = true;
const len9 = data167.length;
for(let i9=0; i9<len9; i9++){
let data168 = data167[i9];
const _errs499 = errors;
if(errors === _errs499){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing50;
if((data168.type === undefined) && (missing50 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/tools/" + i9,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/properties/tools/items/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools.items.required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools.items,data:data168}];
return false;
}
else {
const tag7 = data168.type;
if(typeof tag7 == "string"){
if(tag7 === "function"){
if(!(validate5(data168, {instancePath:instancePath+"/requestBody/tools/" + i8+"/tools/" + i9,parentData:data167,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var props11 = {};
props11.type = true;
props11.name = true;
props11.description = true;
props11.parameters = true;
props11.strict = true;
}
else if(tag7 === "custom"){
if(!(validate6(data168, {instancePath:instancePath+"/requestBody/tools/" + i8+"/tools/" + i9,parentData:data167,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
if(props11 !== true){
props11 = props11 || {};
props11.type = true;
props11.name = true;
props11.description = true;
props11.format = true;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/tools/" + i9,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/properties/tools/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag7},message:"value of tag \"type\" must be in oneOf",schema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools.items.discriminator,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools.items,data:data168}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/tools/" + i9,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/properties/tools/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag7},message:"tag \"type\" must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools.items.discriminator,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools.items,data:data168}];
return false;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/tools/" + i9,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools.items.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools.items,data:data168}];
return false;
}
}
var valid124 = _errs499 === errors;
if(!valid124){
break;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/tools",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2].properties.tools,data:data167}];
return false;
}
}
var valid122 = _errs497 === errors;
}
else {
var valid122 = true;
}
}
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[2].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[2],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
props9.name = true;
props9.description = true;
props9.tools = true;
}
}
else if(tag6 === "web_search"){
const _errs504 = errors;
if(errors === _errs504){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing51;
if((data151.type === undefined) && (missing51 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data169 = data151.type;
if(typeof data169 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data169}];
return false;
}
if(!((((((((((((data169 === "web_search") || (data169 === "web_search_preview")) || (data169 === "file_search")) || (data169 === "code_interpreter")) || (data169 === "computer")) || (data169 === "computer_use_preview")) || (data169 === "image_generation")) || (data169 === "mcp")) || (data169 === "local_shell")) || (data169 === "shell")) || (data169 === "apply_patch")) || (data169 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data169}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "web_search_preview"){
const _errs508 = errors;
if(errors === _errs508){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing52;
if((data151.type === undefined) && (missing52 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data170 = data151.type;
if(typeof data170 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data170}];
return false;
}
if(!((((((((((((data170 === "web_search") || (data170 === "web_search_preview")) || (data170 === "file_search")) || (data170 === "code_interpreter")) || (data170 === "computer")) || (data170 === "computer_use_preview")) || (data170 === "image_generation")) || (data170 === "mcp")) || (data170 === "local_shell")) || (data170 === "shell")) || (data170 === "apply_patch")) || (data170 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data170}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "file_search"){
const _errs512 = errors;
if(errors === _errs512){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing53;
if((data151.type === undefined) && (missing53 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data171 = data151.type;
if(typeof data171 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data171}];
return false;
}
if(!((((((((((((data171 === "web_search") || (data171 === "web_search_preview")) || (data171 === "file_search")) || (data171 === "code_interpreter")) || (data171 === "computer")) || (data171 === "computer_use_preview")) || (data171 === "image_generation")) || (data171 === "mcp")) || (data171 === "local_shell")) || (data171 === "shell")) || (data171 === "apply_patch")) || (data171 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data171}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "code_interpreter"){
const _errs516 = errors;
if(errors === _errs516){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing54;
if((data151.type === undefined) && (missing54 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data172 = data151.type;
if(typeof data172 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data172}];
return false;
}
if(!((((((((((((data172 === "web_search") || (data172 === "web_search_preview")) || (data172 === "file_search")) || (data172 === "code_interpreter")) || (data172 === "computer")) || (data172 === "computer_use_preview")) || (data172 === "image_generation")) || (data172 === "mcp")) || (data172 === "local_shell")) || (data172 === "shell")) || (data172 === "apply_patch")) || (data172 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data172}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "computer"){
const _errs520 = errors;
if(errors === _errs520){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing55;
if((data151.type === undefined) && (missing55 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data173 = data151.type;
if(typeof data173 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data173}];
return false;
}
if(!((((((((((((data173 === "web_search") || (data173 === "web_search_preview")) || (data173 === "file_search")) || (data173 === "code_interpreter")) || (data173 === "computer")) || (data173 === "computer_use_preview")) || (data173 === "image_generation")) || (data173 === "mcp")) || (data173 === "local_shell")) || (data173 === "shell")) || (data173 === "apply_patch")) || (data173 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data173}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "computer_use_preview"){
const _errs524 = errors;
if(errors === _errs524){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing56;
if((data151.type === undefined) && (missing56 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data174 = data151.type;
if(typeof data174 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data174}];
return false;
}
if(!((((((((((((data174 === "web_search") || (data174 === "web_search_preview")) || (data174 === "file_search")) || (data174 === "code_interpreter")) || (data174 === "computer")) || (data174 === "computer_use_preview")) || (data174 === "image_generation")) || (data174 === "mcp")) || (data174 === "local_shell")) || (data174 === "shell")) || (data174 === "apply_patch")) || (data174 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data174}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "image_generation"){
const _errs528 = errors;
if(errors === _errs528){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing57;
if((data151.type === undefined) && (missing57 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data175 = data151.type;
if(typeof data175 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data175}];
return false;
}
if(!((((((((((((data175 === "web_search") || (data175 === "web_search_preview")) || (data175 === "file_search")) || (data175 === "code_interpreter")) || (data175 === "computer")) || (data175 === "computer_use_preview")) || (data175 === "image_generation")) || (data175 === "mcp")) || (data175 === "local_shell")) || (data175 === "shell")) || (data175 === "apply_patch")) || (data175 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data175}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "mcp"){
const _errs532 = errors;
if(errors === _errs532){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing58;
if((data151.type === undefined) && (missing58 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data176 = data151.type;
if(typeof data176 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data176}];
return false;
}
if(!((((((((((((data176 === "web_search") || (data176 === "web_search_preview")) || (data176 === "file_search")) || (data176 === "code_interpreter")) || (data176 === "computer")) || (data176 === "computer_use_preview")) || (data176 === "image_generation")) || (data176 === "mcp")) || (data176 === "local_shell")) || (data176 === "shell")) || (data176 === "apply_patch")) || (data176 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data176}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "local_shell"){
const _errs536 = errors;
if(errors === _errs536){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing59;
if((data151.type === undefined) && (missing59 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data177 = data151.type;
if(typeof data177 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data177}];
return false;
}
if(!((((((((((((data177 === "web_search") || (data177 === "web_search_preview")) || (data177 === "file_search")) || (data177 === "code_interpreter")) || (data177 === "computer")) || (data177 === "computer_use_preview")) || (data177 === "image_generation")) || (data177 === "mcp")) || (data177 === "local_shell")) || (data177 === "shell")) || (data177 === "apply_patch")) || (data177 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data177}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "shell"){
const _errs540 = errors;
if(errors === _errs540){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing60;
if((data151.type === undefined) && (missing60 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data178 = data151.type;
if(typeof data178 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data178}];
return false;
}
if(!((((((((((((data178 === "web_search") || (data178 === "web_search_preview")) || (data178 === "file_search")) || (data178 === "code_interpreter")) || (data178 === "computer")) || (data178 === "computer_use_preview")) || (data178 === "image_generation")) || (data178 === "mcp")) || (data178 === "local_shell")) || (data178 === "shell")) || (data178 === "apply_patch")) || (data178 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data178}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "apply_patch"){
const _errs544 = errors;
if(errors === _errs544){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing61;
if((data151.type === undefined) && (missing61 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data179 = data151.type;
if(typeof data179 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data179}];
return false;
}
if(!((((((((((((data179 === "web_search") || (data179 === "web_search_preview")) || (data179 === "file_search")) || (data179 === "code_interpreter")) || (data179 === "computer")) || (data179 === "computer_use_preview")) || (data179 === "image_generation")) || (data179 === "mcp")) || (data179 === "local_shell")) || (data179 === "shell")) || (data179 === "apply_patch")) || (data179 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data179}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else if(tag6 === "tool_search"){
const _errs548 = errors;
if(errors === _errs548){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing62;
if((data151.type === undefined) && (missing62 = "type")){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].required,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
else {
if(data151.type !== undefined){
let data180 = data151.type;
if(typeof data180 !== "string"){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data180}];
return false;
}
if(!((((((((((((data180 === "web_search") || (data180 === "web_search_preview")) || (data180 === "file_search")) || (data180 === "code_interpreter")) || (data180 === "computer")) || (data180 === "computer_use_preview")) || (data180 === "image_generation")) || (data180 === "mcp")) || (data180 === "local_shell")) || (data180 === "shell")) || (data180 === "apply_patch")) || (data180 === "tool_search"))){
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8+"/type",schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type.enum,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3].properties.type,data:data180}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.oneOf[3].type,parentSchema:schema19.properties.requestBody.properties.tools.items.oneOf[3],data:data151}];
return false;
}
}
if(props9 !== true){
props9 = props9 || {};
props9.type = true;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag6},message:"value of tag \"type\" must be in oneOf",schema:schema19.properties.requestBody.properties.tools.items.discriminator,parentSchema:schema19.properties.requestBody.properties.tools.items,data:data151}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag6},message:"tag \"type\" must be string",schema:schema19.properties.requestBody.properties.tools.items.discriminator,parentSchema:schema19.properties.requestBody.properties.tools.items,data:data151}];
return false;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody/tools/" + i8,schemaPath:"#/properties/requestBody/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.tools.items.type,parentSchema:schema19.properties.requestBody.properties.tools.items,data:data151}];
return false;
}
}
var valid111 = _errs450 === errors;
if(!valid111){
break;
}
}
}
}
var valid1 = _errs448 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.top_logprobs !== undefined){
let data181 = data0.top_logprobs;
const _errs552 = errors;
if((!((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181)))) && (data181 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/top_logprobs",schemaPath:"#/properties/requestBody/properties/top_logprobs/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.top_logprobs.type},message:"must be integer,null",schema:schema19.properties.requestBody.properties.top_logprobs.type,parentSchema:schema19.properties.requestBody.properties.top_logprobs,data:data181}];
return false;
}
if(errors === _errs552){
if(typeof data181 == "number"){
if(data181 > 20 || isNaN(data181)){
validate2.errors = [{instancePath:instancePath+"/requestBody/top_logprobs",schemaPath:"#/properties/requestBody/properties/top_logprobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema19.properties.requestBody.properties.top_logprobs,data:data181}];
return false;
}
else {
if(data181 < 0 || isNaN(data181)){
validate2.errors = [{instancePath:instancePath+"/requestBody/top_logprobs",schemaPath:"#/properties/requestBody/properties/top_logprobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.requestBody.properties.top_logprobs,data:data181}];
return false;
}
}
}
}
var valid1 = _errs552 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.truncation !== undefined){
let data182 = data0.truncation;
const _errs554 = errors;
const _errs555 = errors;
let valid152 = false;
const _errs556 = errors;
if(typeof data182 !== "string"){
const err323 = {instancePath:instancePath+"/requestBody/truncation",schemaPath:"#/properties/requestBody/properties/truncation/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.truncation.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.truncation.anyOf[0],data:data182};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!((data182 === "auto") || (data182 === "disabled"))){
const err324 = {instancePath:instancePath+"/requestBody/truncation",schemaPath:"#/properties/requestBody/properties/truncation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.truncation.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.truncation.anyOf[0].enum,parentSchema:schema19.properties.requestBody.properties.truncation.anyOf[0],data:data182};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid19 = _errs556 === errors;
valid152 = valid152 || _valid19;
const _errs558 = errors;
if(data182 !== null){
const err325 = {instancePath:instancePath+"/requestBody/truncation",schemaPath:"#/properties/requestBody/properties/truncation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.truncation.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.truncation.anyOf[1],data:data182};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid19 = _errs558 === errors;
valid152 = valid152 || _valid19;
if(!valid152){
const err326 = {instancePath:instancePath+"/requestBody/truncation",schemaPath:"#/properties/requestBody/properties/truncation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.truncation.anyOf,parentSchema:schema19.properties.requestBody.properties.truncation,data:data182};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs554 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.user !== undefined){
let data183 = data0.user;
const _errs560 = errors;
const _errs561 = errors;
let valid153 = false;
const _errs562 = errors;
const _errs563 = errors;
let valid154 = false;
let passing5 = null;
const _errs564 = errors;
if(typeof data183 !== "string"){
const err327 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf/0/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.user.anyOf[0].oneOf[0].type,parentSchema:schema19.properties.requestBody.properties.user.anyOf[0].oneOf[0],data:data183};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid21 = _errs564 === errors;
if(_valid21){
valid154 = true;
passing5 = 0;
}
const _errs566 = errors;
if(errors === _errs566){
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
}
else {
const err328 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.properties.user.anyOf[0].oneOf[1].type,parentSchema:schema19.properties.requestBody.properties.user.anyOf[0].oneOf[1],data:data183};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
var _valid21 = _errs566 === errors;
if(_valid21 && valid154){
valid154 = false;
passing5 = [passing5, 1];
}
else {
if(_valid21){
valid154 = true;
passing5 = 1;
}
}
if(!valid154){
const err329 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf",schema:schema19.properties.requestBody.properties.user.anyOf[0].oneOf,parentSchema:schema19.properties.requestBody.properties.user.anyOf[0],data:data183};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
else {
errors = _errs563;
if(vErrors !== null){
if(_errs563){
vErrors.length = _errs563;
}
else {
vErrors = null;
}
}
}
var _valid20 = _errs562 === errors;
valid153 = valid153 || _valid20;
const _errs569 = errors;
if(data183 !== null){
const err330 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.user.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.user.anyOf[1],data:data183};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var _valid20 = _errs569 === errors;
valid153 = valid153 || _valid20;
if(!valid153){
const err331 = {instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.user.anyOf,parentSchema:schema19.properties.requestBody.properties.user,data:data183};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs561;
if(vErrors !== null){
if(_errs561){
vErrors.length = _errs561;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs560 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.safety_identifier !== undefined){
let data184 = data0.safety_identifier;
const _errs571 = errors;
if((typeof data184 !== "string") && (data184 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/safety_identifier",schemaPath:"#/properties/requestBody/properties/safety_identifier/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.safety_identifier.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.safety_identifier.type,parentSchema:schema19.properties.requestBody.properties.safety_identifier,data:data184}];
return false;
}
if(errors === _errs571){
if(typeof data184 === "string"){
if(func0(data184) > 64){
validate2.errors = [{instancePath:instancePath+"/requestBody/safety_identifier",schemaPath:"#/properties/requestBody/properties/safety_identifier/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema19.properties.requestBody.properties.safety_identifier,data:data184}];
return false;
}
}
}
var valid1 = _errs571 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.prompt_cache_key !== undefined){
let data185 = data0.prompt_cache_key;
const _errs573 = errors;
if((typeof data185 !== "string") && (data185 !== null)){
validate2.errors = [{instancePath:instancePath+"/requestBody/prompt_cache_key",schemaPath:"#/properties/requestBody/properties/prompt_cache_key/type",keyword:"type",params:{type: schema19.properties.requestBody.properties.prompt_cache_key.type},message:"must be string,null",schema:schema19.properties.requestBody.properties.prompt_cache_key.type,parentSchema:schema19.properties.requestBody.properties.prompt_cache_key,data:data185}];
return false;
}
var valid1 = _errs573 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.prompt_cache_retention !== undefined){
let data186 = data0.prompt_cache_retention;
const _errs575 = errors;
const _errs576 = errors;
let valid155 = false;
const _errs577 = errors;
if(typeof data186 !== "string"){
const err332 = {instancePath:instancePath+"/requestBody/prompt_cache_retention",schemaPath:"#/properties/requestBody/properties/prompt_cache_retention/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.prompt_cache_retention.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.prompt_cache_retention.anyOf[0],data:data186};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(!((data186 === "in_memory") || (data186 === "24h"))){
const err333 = {instancePath:instancePath+"/requestBody/prompt_cache_retention",schemaPath:"#/properties/requestBody/properties/prompt_cache_retention/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.prompt_cache_retention.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.prompt_cache_retention.anyOf[0].enum,parentSchema:schema19.properties.requestBody.properties.prompt_cache_retention.anyOf[0],data:data186};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid22 = _errs577 === errors;
valid155 = valid155 || _valid22;
const _errs579 = errors;
if(data186 !== null){
const err334 = {instancePath:instancePath+"/requestBody/prompt_cache_retention",schemaPath:"#/properties/requestBody/properties/prompt_cache_retention/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.prompt_cache_retention.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.prompt_cache_retention.anyOf[1],data:data186};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid22 = _errs579 === errors;
valid155 = valid155 || _valid22;
if(!valid155){
const err335 = {instancePath:instancePath+"/requestBody/prompt_cache_retention",schemaPath:"#/properties/requestBody/properties/prompt_cache_retention/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.prompt_cache_retention.anyOf,parentSchema:schema19.properties.requestBody.properties.prompt_cache_retention,data:data186};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs576;
if(vErrors !== null){
if(_errs576){
vErrors.length = _errs576;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs575 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.service_tier !== undefined){
let data187 = data0.service_tier;
const _errs581 = errors;
const _errs582 = errors;
let valid156 = false;
const _errs583 = errors;
if(typeof data187 !== "string"){
const err336 = {instancePath:instancePath+"/requestBody/service_tier",schemaPath:"#/properties/requestBody/properties/service_tier/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.requestBody.properties.service_tier.anyOf[0].type,parentSchema:schema19.properties.requestBody.properties.service_tier.anyOf[0],data:data187};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(!((((((data187 === "auto") || (data187 === "default")) || (data187 === "flex")) || (data187 === "scale")) || (data187 === "priority")) || (data187 === "fast"))){
const err337 = {instancePath:instancePath+"/requestBody/service_tier",schemaPath:"#/properties/requestBody/properties/service_tier/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.requestBody.properties.service_tier.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema19.properties.requestBody.properties.service_tier.anyOf[0].enum,parentSchema:schema19.properties.requestBody.properties.service_tier.anyOf[0],data:data187};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid23 = _errs583 === errors;
valid156 = valid156 || _valid23;
const _errs585 = errors;
if(data187 !== null){
const err338 = {instancePath:instancePath+"/requestBody/service_tier",schemaPath:"#/properties/requestBody/properties/service_tier/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.requestBody.properties.service_tier.anyOf[1].type,parentSchema:schema19.properties.requestBody.properties.service_tier.anyOf[1],data:data187};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid23 = _errs585 === errors;
valid156 = valid156 || _valid23;
if(!valid156){
const err339 = {instancePath:instancePath+"/requestBody/service_tier",schemaPath:"#/properties/requestBody/properties/service_tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.requestBody.properties.service_tier.anyOf,parentSchema:schema19.properties.requestBody.properties.service_tier,data:data187};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs582;
if(vErrors !== null){
if(_errs582){
vErrors.length = _errs582;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs581 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/requestBody",schemaPath:"#/properties/requestBody/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.requestBody.type,parentSchema:schema19.properties.requestBody,data:data0}];
return false;
}
}
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
});
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"title":"Request","type":"object","additionalProperties":true,"properties":{"requestBody":{"description":"What vectors shall be made of. Null means the same as leaving a field out.","type":"object","required":["model","input"],"properties":{"model":{"description":"An agent or a model; see the operation.","type":"string","minLength":1,"maxLength":256},"input":{"description":"A text, several texts, or their tokens in the encoding of the model. At most 8,192 of them; a provider may take fewer (OpenAI 2,048 texts).\n","maxItems":8192,"oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"array","minItems":1,"items":{"type":"integer","minimum":0}},{"type":"array","minItems":1,"items":{"description":"The tokens of one text.","type":"array","minItems":1,"items":{"type":"integer","minimum":0}}}]},"dimensions":{"description":"How many numbers a vector shall have, where the model can choose.","type":["integer","null"],"minimum":1},"encoding_format":{"description":"Default `float`.","anyOf":[{"description":"Numbers, or these as float32 (little-endian) in Base64.","type":"string","enum":["float","base64"]},{"type":"null"}]},"user":{"description":"Your end user, for the provider. It makes no session.","type":["string","null"]}}}},"required":["requestBody"]};

const validate9 = (function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestBody === undefined) && (missing0 = "requestBody")){
validate9.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema32.required,parentSchema:schema32,data}];
return false;
}
else {
if(data.requestBody !== undefined){
let data0 = data.requestBody;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.model === undefined) && (missing1 = "model")) || ((data0.input === undefined) && (missing1 = "input"))){
validate9.errors = [{instancePath:instancePath+"/requestBody",schemaPath:"#/properties/requestBody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema32.properties.requestBody.required,parentSchema:schema32.properties.requestBody,data:data0}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 256){
validate9.errors = [{instancePath:instancePath+"/requestBody/model",schemaPath:"#/properties/requestBody/properties/model/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema32.properties.requestBody.properties.model,data:data1}];
return false;
}
else {
if(func0(data1) < 1){
validate9.errors = [{instancePath:instancePath+"/requestBody/model",schemaPath:"#/properties/requestBody/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.requestBody.properties.model,data:data1}];
return false;
}
}
}
else {
validate9.errors = [{instancePath:instancePath+"/requestBody/model",schemaPath:"#/properties/requestBody/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.requestBody.properties.model.type,parentSchema:schema32.properties.requestBody.properties.model,data:data1}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.input !== undefined){
let data2 = data0.input;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
let passing0 = null;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.requestBody.properties.input.oneOf[0].type,parentSchema:schema32.properties.requestBody.properties.input.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length < 1){
const err1 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.requestBody.properties.input.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs12 = errors;
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/requestBody/input/" + i0,schemaPath:"#/properties/requestBody/properties/input/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.requestBody.properties.input.oneOf[1].items.type,parentSchema:schema32.properties.requestBody.properties.input.oneOf[1].items,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.requestBody.properties.input.oneOf[1].type,parentSchema:schema32.properties.requestBody.properties.input.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
var items0 = true;
}
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/oneOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.requestBody.properties.input.oneOf[2],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
var valid4 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data4 = data2[i1];
const _errs16 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err5 = {instancePath:instancePath+"/requestBody/input/" + i1,schemaPath:"#/properties/requestBody/properties/input/oneOf/2/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.requestBody.properties.input.oneOf[2].items.type,parentSchema:schema32.properties.requestBody.properties.input.oneOf[2].items,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs16){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/requestBody/input/" + i1,schemaPath:"#/properties/requestBody/properties/input/oneOf/2/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.requestBody.properties.input.oneOf[2].items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/oneOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.requestBody.properties.input.oneOf[2].type,parentSchema:schema32.properties.requestBody.properties.input.oneOf[2],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid2 = true;
passing0 = 2;
if(items0 !== true){
items0 = true;
}
}
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/oneOf/3/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.requestBody.properties.input.oneOf[3],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
var valid5 = true;
const len2 = data2.length;
for(let i2=0; i2<len2; i2++){
let data5 = data2[i2];
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data5)){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/requestBody/input/" + i2,schemaPath:"#/properties/requestBody/properties/input/oneOf/3/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.requestBody.properties.input.oneOf[3].items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
var valid6 = true;
const len3 = data5.length;
for(let i3=0; i3<len3; i3++){
let data6 = data5[i3];
const _errs22 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err10 = {instancePath:instancePath+"/requestBody/input/" + i2+"/" + i3,schemaPath:"#/properties/requestBody/properties/input/oneOf/3/items/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.requestBody.properties.input.oneOf[3].items.items.type,parentSchema:schema32.properties.requestBody.properties.input.oneOf[3].items.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors === _errs22){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/requestBody/input/" + i2+"/" + i3,schemaPath:"#/properties/requestBody/properties/input/oneOf/3/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.requestBody.properties.input.oneOf[3].items.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
var valid6 = _errs22 === errors;
if(!valid6){
break;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/requestBody/input/" + i2,schemaPath:"#/properties/requestBody/properties/input/oneOf/3/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.requestBody.properties.input.oneOf[3].items.type,parentSchema:schema32.properties.requestBody.properties.input.oneOf[3].items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/oneOf/3/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.requestBody.properties.input.oneOf[3].type,parentSchema:schema32.properties.requestBody.properties.input.oneOf[3],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid2 = true;
passing0 = 3;
if(items0 !== true){
items0 = true;
}
}
}
}
}
if(!valid2){
const err14 = {instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema32.properties.requestBody.properties.input.oneOf,parentSchema:schema32.properties.requestBody.properties.input,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate9.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 8192){
validate9.errors = [{instancePath:instancePath+"/requestBody/input",schemaPath:"#/properties/requestBody/properties/input/maxItems",keyword:"maxItems",params:{limit: 8192},message:"must NOT have more than 8192 items",schema:8192,parentSchema:schema32.properties.requestBody.properties.input,data:data2}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.dimensions !== undefined){
let data7 = data0.dimensions;
const _errs24 = errors;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
validate9.errors = [{instancePath:instancePath+"/requestBody/dimensions",schemaPath:"#/properties/requestBody/properties/dimensions/type",keyword:"type",params:{type: schema32.properties.requestBody.properties.dimensions.type},message:"must be integer,null",schema:schema32.properties.requestBody.properties.dimensions.type,parentSchema:schema32.properties.requestBody.properties.dimensions,data:data7}];
return false;
}
if(errors === _errs24){
if(typeof data7 == "number"){
if(data7 < 1 || isNaN(data7)){
validate9.errors = [{instancePath:instancePath+"/requestBody/dimensions",schemaPath:"#/properties/requestBody/properties/dimensions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.requestBody.properties.dimensions,data:data7}];
return false;
}
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.encoding_format !== undefined){
let data8 = data0.encoding_format;
const _errs26 = errors;
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/requestBody/encoding_format",schemaPath:"#/properties/requestBody/properties/encoding_format/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.requestBody.properties.encoding_format.anyOf[0].type,parentSchema:schema32.properties.requestBody.properties.encoding_format.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data8 === "float") || (data8 === "base64"))){
const err16 = {instancePath:instancePath+"/requestBody/encoding_format",schemaPath:"#/properties/requestBody/properties/encoding_format/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema32.properties.requestBody.properties.encoding_format.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema32.properties.requestBody.properties.encoding_format.anyOf[0].enum,parentSchema:schema32.properties.requestBody.properties.encoding_format.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
const _errs30 = errors;
if(data8 !== null){
const err17 = {instancePath:instancePath+"/requestBody/encoding_format",schemaPath:"#/properties/requestBody/properties/encoding_format/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema32.properties.requestBody.properties.encoding_format.anyOf[1].type,parentSchema:schema32.properties.requestBody.properties.encoding_format.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err18 = {instancePath:instancePath+"/requestBody/encoding_format",schemaPath:"#/properties/requestBody/properties/encoding_format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.properties.requestBody.properties.encoding_format.anyOf,parentSchema:schema32.properties.requestBody.properties.encoding_format,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate9.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.user !== undefined){
let data9 = data0.user;
const _errs32 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate9.errors = [{instancePath:instancePath+"/requestBody/user",schemaPath:"#/properties/requestBody/properties/user/type",keyword:"type",params:{type: schema32.properties.requestBody.properties.user.type},message:"must be string,null",schema:schema32.properties.requestBody.properties.user.type,parentSchema:schema32.properties.requestBody.properties.user,data:data9}];
return false;
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate9.errors = [{instancePath:instancePath+"/requestBody",schemaPath:"#/properties/requestBody/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.requestBody.type,parentSchema:schema32.properties.requestBody,data:data0}];
return false;
}
}
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
});
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const createChatCompletion = validate0;
export const updateChatCompletion = validate1;
export const createResponse = validate2;
export const createEmbedding = validate9;
